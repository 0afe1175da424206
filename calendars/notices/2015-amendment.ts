import type { Notice } from '../notice';

/** 《国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知》国发明电〔2015〕1号. */
export const notice2015Amendment: Notice = {
  year: 2015,
  number: '国发明电〔2015〕1号',
  signed: '2015-05-13',
  published: '2015-05-13',
  url: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
  amends: '国办发明电〔2014〕28号',
  extraDaysOff: 1,
  items: [
    {
      festival: '抗日战争暨世界反法西斯战争胜利70周年纪念日',
      off: ['2015-09-03', '2015-09-05'],
      printedDays: 3,
      makeupWorkdays: ['2015-09-06'],
    },
  ],
};
