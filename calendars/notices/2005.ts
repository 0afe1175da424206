import type { Notice } from '../notice';

/** 《国务院办公厅关于2005年部分节假日安排的通知》国办发明电〔2004〕52号. The number was read in second-hand copies. */
export const notice2005: Notice = {
  year: 2005,
  number: '国办发明电〔2004〕52号',
  signed: '2004-12-17',
  published: null,
  url: 'https://zh.wikisource.org/zh-hans/国务院办公厅关于2005年部分节假日安排的通知',
  items: [
    {
      festival: '元旦',
      off: ['2005-01-01', '2005-01-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2005-02-09', '2005-02-15'],
      printedDays: 7,
      makeupWorkdays: ['2005-02-05', '2005-02-06'],
    },
    {
      festival: '劳动节',
      off: ['2005-05-01', '2005-05-07'],
      printedDays: 7,
      makeupWorkdays: ['2005-04-30', '2005-05-08'],
    },
    {
      festival: '国庆节',
      off: ['2005-10-01', '2005-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2005-10-08', '2005-10-09'],
    },
  ],
};
