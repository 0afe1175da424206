import type { Notice } from '../notice';

/** 《国务院办公厅关于2021年部分节假日安排的通知》国办发明电〔2020〕27号. The number was read in second-hand copies. */
export const notice2021: Notice = {
  year: 2021,
  number: '国办发明电〔2020〕27号',
  signed: '2020-11-25',
  published: '2020-11-25',
  url: 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
  items: [
    {
      festival: '元旦',
      off: ['2021-01-01', '2021-01-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2021-02-11', '2021-02-17'],
      printedDays: 7,
      makeupWorkdays: ['2021-02-07', '2021-02-20'],
    },
    {
      festival: '清明节',
      off: ['2021-04-03', '2021-04-05'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2021-05-01', '2021-05-05'],
      printedDays: 5,
      makeupWorkdays: ['2021-04-25', '2021-05-08'],
    },
    {
      festival: '端午节',
      off: ['2021-06-12', '2021-06-14'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2021-09-19', '2021-09-21'],
      printedDays: 3,
      makeupWorkdays: ['2021-09-18'],
    },
    {
      festival: '国庆节',
      off: ['2021-10-01', '2021-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2021-09-26', '2021-10-09'],
    },
  ],
};
