import type { Notice } from '../notice';

/** 《国务院办公厅关于2012年部分节假日安排的通知》国办发明电〔2011〕45号. */
export const notice2012: Notice = {
  year: 2012,
  number: '国办发明电〔2011〕45号',
  signed: '2011-12-05',
  published: '2011-12-06',
  url: 'http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm',
  items: [
    {
      festival: '元旦',
      off: ['2012-01-01', '2012-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2011-12-31'],
    },
    {
      festival: '春节',
      off: ['2012-01-22', '2012-01-28'],
      printedDays: 7,
      makeupWorkdays: ['2012-01-21', '2012-01-29'],
    },
    {
      festival: '清明节',
      off: ['2012-04-02', '2012-04-04'],
      printedDays: 3,
      makeupWorkdays: ['2012-03-31', '2012-04-01'],
    },
    {
      festival: '劳动节',
      off: ['2012-04-29', '2012-05-01'],
      printedDays: 3,
      makeupWorkdays: ['2012-04-28'],
    },
    {
      festival: '端午节',
      off: ['2012-06-22', '2012-06-24'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节、国庆节',
      off: ['2012-09-30', '2012-10-07'],
      printedDays: 8,
      makeupWorkdays: ['2012-09-29'],
    },
  ],
};
