import type { Citation } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  circulation: term({
    from: 'open',
    until: ['circulateFigures'],
    bearer: 'petitionDepartment',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'circulateWithin',
        clause: 'jiangsu-2023/三(四).4',
        decisions: ['jiangsu-2023/S39'],
      },
    },
  }),
  firstMeasure: term({
    from: 'reportFigures',
    until: ['summonForTalk', 'issueCircular', 'listForSupervision', 'orderCorrection'],
    bearer: 'petitionDepartment',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'measureWithin',
        clause: 'jiangsu-2023/三(四).5',
        decisions: ['jiangsu-2023/S42'],
      },
    },
  }),
  regionalCorrection: term({
    from: 'orderCorrection',
    until: ['reportCorrection'],
    bearer: 'supervisedUnit',
    strength: 'hard',
    cap: {
      field: 'correctBy',
      clause: 'jiangsu-2023/三(四).5',
      decisions: ['jiangsu-2023/S43'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'jiangsu-2023/三(四).5',
        decisions: ['jiangsu-2023/S43'],
      },
    },
  }),
} satisfies Terms<Citation>;
