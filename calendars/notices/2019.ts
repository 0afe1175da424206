import type { Notice } from '../notice';

/** 《国务院办公厅关于2019年部分节假日安排的通知》国办发明电〔2018〕15号. */
export const notice2019: Notice = {
  year: 2019,
  number: '国办发明电〔2018〕15号',
  signed: '2018-12-04',
  published: '2018-12-06',
  url: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
  items: [
    {
      festival: '元旦',
      off: ['2018-12-30', '2019-01-01'],
      printedDays: 3,
      makeupWorkdays: ['2018-12-29'],
    },
    {
      festival: '春节',
      off: ['2019-02-04', '2019-02-10'],
      printedDays: 7,
      makeupWorkdays: ['2019-02-02', '2019-02-03'],
    },
    {
      festival: '清明节',
      off: ['2019-04-05', '2019-04-05'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2019-05-01', '2019-05-01'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '端午节',
      off: ['2019-06-07', '2019-06-07'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2019-09-13', '2019-09-13'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2019-10-01', '2019-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2019-09-29', '2019-10-12'],
    },
  ],
};
