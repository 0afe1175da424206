import type { Notice } from '../notice';

/** 《国务院办公厅关于2026年部分节假日安排的通知》国办发明电〔2025〕7号. The number was read in second-hand copies. */
export const notice2026: Notice = {
  year: 2026,
  number: '国办发明电〔2025〕7号',
  signed: '2025-11-04',
  published: '2025-11-04',
  url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  items: [
    {
      festival: '元旦',
      off: ['2026-01-01', '2026-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2026-01-04'],
    },
    {
      festival: '春节',
      off: ['2026-02-15', '2026-02-23'],
      printedDays: 9,
      makeupWorkdays: ['2026-02-14', '2026-02-28'],
    },
    {
      festival: '清明节',
      off: ['2026-04-04', '2026-04-06'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2026-05-01', '2026-05-05'],
      printedDays: 5,
      makeupWorkdays: ['2026-05-09'],
    },
    {
      festival: '端午节',
      off: ['2026-06-19', '2026-06-21'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2026-09-25', '2026-09-27'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2026-10-01', '2026-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2026-09-20', '2026-10-10'],
    },
  ],
};
