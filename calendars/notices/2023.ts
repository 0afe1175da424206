import type { Notice } from '../notice';

/** 《国务院办公厅关于2023年部分节假日安排的通知》国办发明电〔2022〕16号. */
export const notice2023: Notice = {
  year: 2023,
  number: '国办发明电〔2022〕16号',
  signed: '2022-12-08',
  published: '2022-12-08',
  url: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
  items: [
    {
      festival: '元旦',
      off: ['2022-12-31', '2023-01-02'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2023-01-21', '2023-01-27'],
      printedDays: 7,
      makeupWorkdays: ['2023-01-28', '2023-01-29'],
    },
    {
      festival: '清明节',
      off: ['2023-04-05', '2023-04-05'],
      printedDays: 1,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2023-04-29', '2023-05-03'],
      printedDays: 5,
      makeupWorkdays: ['2023-04-23', '2023-05-06'],
    },
    {
      festival: '端午节',
      off: ['2023-06-22', '2023-06-24'],
      printedDays: 3,
      makeupWorkdays: ['2023-06-25'],
    },
    {
      festival: '中秋节、国庆节',
      off: ['2023-09-29', '2023-10-06'],
      printedDays: 8,
      makeupWorkdays: ['2023-10-07', '2023-10-08'],
    },
  ],
};
