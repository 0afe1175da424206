import type { Notice } from '../notice';

/** 《国务院办公厅关于2022年部分节假日安排的通知》国办发明电〔2021〕11号. */
export const notice2022: Notice = {
  year: 2022,
  number: '国办发明电〔2021〕11号',
  signed: '2021-10-25',
  published: '2021-10-25',
  url: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
  items: [
    {
      festival: '元旦',
      off: ['2022-01-01', '2022-01-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2022-01-31', '2022-02-06'],
      printedDays: 7,
      makeupWorkdays: ['2022-01-29', '2022-01-30'],
    },
    {
      festival: '清明节',
      off: ['2022-04-03', '2022-04-05'],
      printedDays: 3,
      makeupWorkdays: ['2022-04-02'],
    },
    {
      festival: '劳动节',
      off: ['2022-04-30', '2022-05-04'],
      printedDays: 5,
      makeupWorkdays: ['2022-04-24', '2022-05-07'],
    },
    {
      festival: '端午节',
      off: ['2022-06-03', '2022-06-05'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2022-09-10', '2022-09-12'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2022-10-01', '2022-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2022-10-08', '2022-10-09'],
    },
  ],
};
