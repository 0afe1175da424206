import { monthly, type ScheduleRule } from '../../calendars';
import type { Bilingual } from './clause';
import type { DecisionId } from './decisions';
import type { ClauseId, DocumentId } from './documents';

/** A recurring duty 定期工作 of an organ, beside its cases. */
export interface Duty {
  readonly label: Bilingual;
  /** Roles; each for its own channel where there are several. */
  readonly bearers: readonly string[];
  readonly clauses: readonly ClauseId[];
  readonly decisions?: readonly DecisionId[];
  /** Parameters the text leaves open; the rule cannot be made without them. */
  readonly needs: readonly 'day'[];
  readonly rule: (given: { readonly day: number | 'last' }) => ScheduleRule;
}

/** The recurring duties by document; as dates through `occurrences`. */
export const duties = {
  'lichuan-2017': {
    publication: {
      label: { zh: '办理情况一月一公开', en: 'monthly publication of the handling' },
      bearers: ['generalOffice', 'petitionSection'],
      clauses: ['lichuan-2017/三(六)c'],
      decisions: ['lichuan-2017/L22'],
      needs: ['day'],
      rule: ({ day }) => monthly({ day }),
    },
    bulletin: {
      label: { zh: '办理情况一月一通报', en: 'monthly bulletin on the handling' },
      bearers: ['generalOffice', 'petitionSection'],
      clauses: ['lichuan-2017/三(六)c'],
      decisions: ['lichuan-2017/L22'],
      needs: ['day'],
      rule: ({ day }) => monthly({ day }),
    },
  },
} as const satisfies { readonly [D in DocumentId]?: { readonly [name: string]: Duty } };
