import type { Notice } from '../notice';

/** 《国务院办公厅关于2020年部分节假日安排的通知》国办发明电〔2019〕16号. */
export const notice2020: Notice = {
  year: 2020,
  number: '国办发明电〔2019〕16号',
  signed: '2019-11-21',
  published: '2019-11-21',
  url: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
  items: [
    {
      festival: '元旦',
      off: ['2020-01-01', '2020-01-01'],
      printedDays: 1,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2020-01-24', '2020-01-30'],
      printedDays: 7,
      makeupWorkdays: ['2020-01-19', '2020-02-01'],
    },
    {
      festival: '清明节',
      off: ['2020-04-04', '2020-04-06'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2020-05-01', '2020-05-05'],
      printedDays: 5,
      makeupWorkdays: ['2020-04-26', '2020-05-09'],
    },
    {
      festival: '端午节',
      off: ['2020-06-25', '2020-06-27'],
      printedDays: 3,
      makeupWorkdays: ['2020-06-28'],
    },
    {
      festival: '国庆节、中秋节',
      off: ['2020-10-01', '2020-10-08'],
      printedDays: 8,
      makeupWorkdays: ['2020-09-27', '2020-10-10'],
    },
  ],
};
