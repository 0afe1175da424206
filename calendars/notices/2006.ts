import type { Notice } from '../notice';

/** 《国务院办公厅关于2006年部分节假日安排的通知》国办发明电〔2005〕35号. */
export const notice2006: Notice = {
  year: 2006,
  number: '国办发明电〔2005〕35号',
  signed: '2005-12-16',
  published: '2005-12-22',
  url: 'http://www.gov.cn/jrzg/2005-12/22/content_133837.htm',
  items: [
    {
      festival: '元旦',
      off: ['2006-01-01', '2006-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2005-12-31'],
    },
    {
      festival: '春节',
      off: ['2006-01-29', '2006-02-04'],
      printedDays: 7,
      makeupWorkdays: ['2006-01-28', '2006-02-05'],
    },
    {
      festival: '劳动节',
      off: ['2006-05-01', '2006-05-07'],
      printedDays: 7,
      makeupWorkdays: ['2006-04-29', '2006-04-30'],
    },
    {
      festival: '国庆节',
      off: ['2006-10-01', '2006-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2006-09-30', '2006-10-08'],
    },
  ],
};
