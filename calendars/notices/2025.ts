import type { Notice } from '../notice';

/** 《国务院办公厅关于2025年部分节假日安排的通知》国办发明电〔2024〕12号. The number was read in second-hand copies. */
export const notice2025: Notice = {
  year: 2025,
  number: '国办发明电〔2024〕12号',
  signed: '2024-11-12',
  published: '2024-11-12',
  url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  items: [
    {
      festival: '元旦',
      off: ['2025-01-01', '2025-01-01'],
      printedDays: 1,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2025-01-28', '2025-02-04'],
      printedDays: 8,
      makeupWorkdays: ['2025-01-26', '2025-02-08'],
    },
    {
      festival: '清明节',
      off: ['2025-04-04', '2025-04-06'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2025-05-01', '2025-05-05'],
      printedDays: 5,
      makeupWorkdays: ['2025-04-27'],
    },
    {
      festival: '端午节',
      off: ['2025-05-31', '2025-06-02'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节、中秋节',
      off: ['2025-10-01', '2025-10-08'],
      printedDays: 8,
      makeupWorkdays: ['2025-09-28', '2025-10-11'],
    },
  ],
};
