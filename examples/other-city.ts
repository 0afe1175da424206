import { adapt, legalDocument } from 'xinfang';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';

/** A rule of your own city: the chart stays, the number and the names change. */
const measures = legalDocument({
  id: 'example-2024',
  title: { zh: '某市12345热线工单办理办法', en: 'Measures of a city for 12345 work orders' },
  issuer: { zh: '某市人民政府办公室', en: 'General office of a city' },
  issued: '2024-01-01',
  inForce: '2024-03-01',
  clauses: {
    '8': '承办单位应当自收到工单之日起5个工作日内办结并答复诉求人。',
    '9': '需要延期的，应当在办结期限届满1个工作日前提出。',
  },
});

const five = { amount: 5, unit: 'workingDay', clause: 'example-2024/8' } as const;

export const cityWorkOrder = adapt(hotlineWorkOrder, {
  id: 'example-work-order',
  title: { zh: '某市热线工单办理', en: 'A city’s hotline work order' },
  document: measures,
  norm: { from: '2024-03-01' },
  terms: {
    reply: {
      periods: { ordinary: five, complex: five, difficult: five },
      marks: { extensionRequest: { before: 1, unit: 'workingDay', clause: 'example-2024/9' } },
    },
  },
  cites: { 'lichuan-2017/三(三)4a': 'example-2024/9' },
  policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
  roles: { mayorHotlineOffice: { zh: '12345热线中心', en: '12345 centre' } },
});
