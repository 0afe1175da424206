import type { Notice } from '../notice';

/** 《国务院办公厅关于2004年部分节假日安排的通知》国办发明电〔2003〕53号. The number was read in second-hand copies. */
export const notice2004: Notice = {
  year: 2004,
  number: '国办发明电〔2003〕53号',
  signed: '2003-12-18',
  published: null,
  url: 'https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知',
  items: [
    {
      festival: '元旦',
      off: ['2004-01-01', '2004-01-01'],
      printedDays: 1,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2004-01-22', '2004-01-28'],
      printedDays: 7,
      makeupWorkdays: ['2004-01-17', '2004-01-18'],
    },
    {
      festival: '劳动节',
      off: ['2004-05-01', '2004-05-07'],
      printedDays: 7,
      makeupWorkdays: ['2004-05-08', '2004-05-09'],
    },
    {
      festival: '国庆节',
      off: ['2004-10-01', '2004-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2004-10-09', '2004-10-10'],
    },
  ],
};
