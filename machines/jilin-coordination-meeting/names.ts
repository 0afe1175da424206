import type { Bilingual } from '../../src/law';

/** What this procedure calls words that other procedures share. */
export const names: { readonly [word: string]: Bilingual } = {
  place: { zh: '会议地点', en: 'place of the meeting' },
  findings: { zh: '研究情况', en: 'findings of the meeting' },
};
