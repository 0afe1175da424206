import type { Notice } from '../notice';

/** 《国务院办公厅关于2011年部分节假日安排的通知》国办发明电〔2010〕40号. */
export const notice2011: Notice = {
  year: 2011,
  number: '国办发明电〔2010〕40号',
  signed: '2010-12-09',
  published: '2010-12-10',
  url: 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm',
  items: [
    {
      festival: '元旦',
      off: ['2011-01-01', '2011-01-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2011-02-02', '2011-02-08'],
      printedDays: 7,
      makeupWorkdays: ['2011-01-30', '2011-02-12'],
    },
    {
      festival: '清明节',
      off: ['2011-04-03', '2011-04-05'],
      printedDays: 3,
      makeupWorkdays: ['2011-04-02'],
    },
    {
      festival: '劳动节',
      off: ['2011-04-30', '2011-05-02'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '端午节',
      off: ['2011-06-04', '2011-06-06'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2011-09-10', '2011-09-12'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2011-10-01', '2011-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2011-10-08', '2011-10-09'],
    },
  ],
};
