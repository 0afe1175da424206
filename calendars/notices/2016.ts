import type { Notice } from '../notice';

/** 《国务院办公厅关于2016年部分节假日安排的通知》国办发明电〔2015〕18号. */
export const notice2016: Notice = {
  year: 2016,
  number: '国办发明电〔2015〕18号',
  signed: '2015-12-10',
  published: '2015-12-10',
  url: 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
  items: [
    {
      festival: '元旦',
      off: ['2016-01-01', '2016-01-01'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2016-02-07', '2016-02-13'],
      printedDays: 7,
      makeupWorkdays: ['2016-02-06', '2016-02-14'],
    },
    {
      festival: '清明节',
      off: ['2016-04-04', '2016-04-04'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2016-05-01', '2016-05-01'],
      printedDays: null,
      makeupWorkdays: [],
      inLieu: ['2016-05-02'],
    },
    {
      festival: '端午节',
      off: ['2016-06-09', '2016-06-11'],
      printedDays: 3,
      makeupWorkdays: ['2016-06-12'],
    },
    {
      festival: '中秋节',
      off: ['2016-09-15', '2016-09-17'],
      printedDays: 3,
      makeupWorkdays: ['2016-09-18'],
    },
    {
      festival: '国庆节',
      off: ['2016-10-01', '2016-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2016-10-08', '2016-10-09'],
    },
  ],
};
