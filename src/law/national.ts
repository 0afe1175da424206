import type { Bilingual } from './clause';

/** How well a norm's text could be read: `full` the whole text, `part` a passage or a report of it. */
export type Evidence = 'full' | 'part';

/** One article of a national norm, its rule in our own words. */
export interface NationalRule {
  readonly rule: Bilingual;
  readonly evidence: Evidence;
}
interface NationalNorm {
  readonly title: Bilingual;
  readonly inForce: string;
  readonly until?: string;
  readonly articles: { readonly [article: string]: NationalRule };
}
const norms = <const N extends { readonly [id: string]: NationalNorm }>(all: N): N => all;
const full = (zh: string, en: string): NationalRule => ({ rule: { zh, en }, evidence: 'full' });
const part = (zh: string, en: string): NationalRule => ({ rule: { zh, en }, evidence: 'part' });

/** The national norms behind the documents, as far as the procedures rest on them. Not quoted: told in our own words. */
export const nationalNorms = norms({
  'petition-2022': {
    title: { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' },
    inForce: '2022-05-01',
    articles: {
      '19': full(
        '已受理或者正在办理的同一事项，上级不再受理',
        'a matter already accepted or being handled is not taken up by a higher organ',
      ),
      '20': full(
        '多人走访提出共同事项的，推选代表，不超过五人',
        'a joint visit sends at most five representatives',
      ),
      '22': full(
        '信访部门登记，自收到之日起十五日内转送、交办',
        'a petition department registers and refers or assigns within fifteen days of receipt',
      ),
      '23.1': full(
        '有权处理机关自收到之日起十五日内书面告知收到情况、处理途径和程序',
        'the competent organ tells the petitioner in writing within fifteen days of receipt',
      ),
      '23.3': full(
        '对转送、交办事项有异议的，自收到之日起五个工作日内提出',
        'an objection to a referred or assigned matter is raised within five working days of receipt',
      ),
      '24': full(
        '管辖有争议的，协商、报共同上级、联席会议协调',
        'jurisdiction in dispute: negotiation, the common superior, the joint conference',
      ),
      '31.6': full(
        '不属于其他途径的申诉求决，听取陈述、调查核实、出具处理意见书',
        'an appeal for remedy with no other channel is heard, investigated and answered by a handling opinion',
      ),
      '34': full(
        '自受理之日起六十日内办结；情况复杂的，经负责人批准可延长不超过三十日并告知理由',
        'concluded within sixty days of acceptance; if complex, the head may extend by at most thirty days and tells the reasons',
      ),
      '35': full(
        '收到书面答复之日起三十日内可请求复查；复查机关自收到请求之日起三十日内提出意见',
        'review may be asked for within thirty days of the written reply, and is decided within thirty days of the request',
      ),
      '36': full(
        '收到复查意见之日起三十日内可请求复核；自收到请求之日起三十日内提出意见，听证所需时间不计算在内；复核后同一事实和理由不再受理',
        're-review may be asked for within thirty days, and is decided within thirty days of the request; a hearing’s time is not counted; afterwards the same facts and reasons are barred',
      ),
    },
  },
  'petition-2005': {
    title: { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' },
    inForce: '2005-05-01',
    until: '2022-05-01',
    articles: {
      '21': full('十五日内登记、转送、交办', 'registered and passed on within fifteen days'),
      '33': full(
        '六十日内办结，可延长不超过三十日',
        'concluded within sixty days, extended by at most thirty',
      ),
      '34': full(
        '三十日内请求复查，三十日内提出意见',
        'review: thirty days to ask, thirty to decide',
      ),
      '35': full(
        '三十日内请求复核，三十日内提出意见，听证时间除外',
        're-review: thirty days to ask, thirty to decide, a hearing’s time excluded',
      ),
    },
  },
  'social-insurance-2018': {
    title: { zh: '社会保险法', en: 'Social Insurance Law (as amended in 2018)' },
    inForce: '2018-12-29',
    articles: {
      '83': full(
        '对征收机构、经办机构不服的，行政复议或者行政诉讼；个人与用人单位之间的，调解、仲裁、诉讼',
        'against the collecting or the administering agency: reconsideration or an administrative suit; between a person and the employer: mediation, arbitration, a suit',
      ),
    },
  },
  'simplified-2016': {
    title: { zh: '信访事项简易办理办法（试行）', en: 'Measures for simplified handling (2016)' },
    inForce: '2016',
    articles: {
      N13: part(
        '受理三个工作日，办结十个工作日，逐级转送一个工作日',
        'three working days to accept, ten to conclude, one per level to pass on',
      ),
    },
  },
});
/** A rule of a national norm: `<norm>/<article>`. */
export type NationalId = {
  [N in keyof typeof nationalNorms]: `${N & string}/${keyof (typeof nationalNorms)[N]['articles'] & string}`;
}[keyof typeof nationalNorms];
