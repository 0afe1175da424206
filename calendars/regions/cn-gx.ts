import type { Overlay } from '../overlay';

/**
 * Guangxi: two days off for 壮族三月三, part of a longer span in some years. The days were read in
 * copies of the yearly notices, not on the region's own site; 2018–2022 are missing and are refused.
 */
export const guangxi: Overlay = {
  code: 'CN-GX',
  name: { zh: '广西壮族自治区', en: 'Guangxi' },
  festival: { zh: '壮族三月三', en: 'Zhuang Song Festival' },
  instrument: '广西壮族自治区少数民族习惯节日放假办法（自治区人民政府令第98号）',
  complete: false,
  years: {
    2015: { off: ['2015-04-20', '2015-04-21'], source: 'secondary copy' },
    2016: {
      off: ['2016-04-08', '2016-04-09', '2016-04-10', '2016-04-11'],
      source: 'secondary copy',
    },
    2017: {
      off: ['2017-03-30', '2017-03-31', '2017-04-01', '2017-04-02', '2017-04-03', '2017-04-04'],
      makeupWorkdays: ['2017-04-08'],
      cancelsMakeupWorkdays: ['2017-04-01'],
      source: 'text of the notice of 2017-02-10',
    },
    2023: { off: ['2023-04-21', '2023-04-22', '2023-04-23'], source: 'secondary copy' },
    2024: { off: ['2024-04-11', '2024-04-12'], source: 'text of the notice' },
    2025: { off: ['2025-03-31', '2025-04-01'], source: 'secondary copy' },
    2026: {
      off: ['2026-04-17', '2026-04-18', '2026-04-19', '2026-04-20'],
      source: 'press report',
    },
  },
};
