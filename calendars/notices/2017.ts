import type { Notice } from '../notice';

/** 《国务院办公厅关于2017年部分节假日安排的通知》国办发明电〔2016〕17号. */
export const notice2017: Notice = {
  year: 2017,
  number: '国办发明电〔2016〕17号',
  signed: '2016-12-01',
  published: '2016-12-01',
  url: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
  items: [
    {
      festival: '元旦',
      off: ['2017-01-01', '2017-01-01'],
      printedDays: null,
      makeupWorkdays: [],
      inLieu: ['2017-01-02'],
    },
    {
      festival: '春节',
      off: ['2017-01-27', '2017-02-02'],
      printedDays: 7,
      makeupWorkdays: ['2017-01-22', '2017-02-04'],
    },
    {
      festival: '清明节',
      off: ['2017-04-02', '2017-04-04'],
      printedDays: 3,
      makeupWorkdays: ['2017-04-01'],
    },
    {
      festival: '劳动节',
      off: ['2017-05-01', '2017-05-01'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '端午节',
      off: ['2017-05-28', '2017-05-30'],
      printedDays: 3,
      makeupWorkdays: ['2017-05-27'],
    },
    {
      festival: '中秋节、国庆节',
      off: ['2017-10-01', '2017-10-08'],
      printedDays: 8,
      makeupWorkdays: ['2017-09-30'],
    },
  ],
};
