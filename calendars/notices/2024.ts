import type { Notice } from '../notice';

/** 《国务院办公厅关于2024年部分节假日安排的通知》国办发明电〔2023〕7号. The number was read in second-hand copies. */
export const notice2024: Notice = {
  year: 2024,
  number: '国办发明电〔2023〕7号',
  signed: '2023-10-25',
  published: '2023-10-25',
  url: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  items: [
    {
      festival: '元旦',
      off: ['2024-01-01', '2024-01-01'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2024-02-10', '2024-02-17'],
      printedDays: 8,
      makeupWorkdays: ['2024-02-04', '2024-02-18'],
    },
    {
      festival: '清明节',
      off: ['2024-04-04', '2024-04-06'],
      printedDays: 3,
      makeupWorkdays: ['2024-04-07'],
    },
    {
      festival: '劳动节',
      off: ['2024-05-01', '2024-05-05'],
      printedDays: 5,
      makeupWorkdays: ['2024-04-28', '2024-05-11'],
    },
    {
      festival: '端午节',
      off: ['2024-06-10', '2024-06-10'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2024-09-15', '2024-09-17'],
      printedDays: 3,
      makeupWorkdays: ['2024-09-14'],
    },
    {
      festival: '国庆节',
      off: ['2024-10-01', '2024-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2024-09-29', '2024-10-12'],
    },
  ],
};
