import type { Bilingual, StatedDate } from './clause';

/** How well a norm's text could be read: `full` the whole text, `part` a passage or a report of it. */
export type Evidence = 'full' | 'part';

/** One article of a national norm, its rule in our own words. */
export interface NationalRule {
  readonly rule: Bilingual;
  readonly evidence: Evidence;
}
interface NationalNorm {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** A day, or the year where no more is known. */
  readonly inForce: StatedDate;
  /** The last day it was in force. */
  readonly through?: StatedDate;
  readonly articles: { readonly [article: string]: NationalRule };
}
const norms = <const N extends { readonly [id: string]: NationalNorm }>(all: N): N => all;
const full = (zh: string, en: string): NationalRule => ({ rule: { zh, en }, evidence: 'full' });
const part = (zh: string, en: string): NationalRule => ({ rule: { zh, en }, evidence: 'part' });

/** The national norms behind the documents, article by article, as far as the procedures rest on them. Not quoted: told in our own words. */
export const nationalNorms = norms({
  'petition-2022': {
    title: { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' },
    issuer: { zh: '中共中央、国务院', en: 'Central Committee and State Council' },
    inForce: '2022-05-01',
    articles: {
      '17': full(
        '信访事项可以通过网络、书信、电话、传真、走访等形式提出',
        'a petition can come by network, letter, telephone, fax or visit',
      ),
      '19.1': full(
        '一般应书面提出，写明姓名、住址和请求、事实、理由；口头提出的如实记录',
        'as a rule in writing, with name, address, request, facts and reasons; what is said orally is taken down as said',
      ),
      '19.3': full(
        '已受理或者正在办理的同一事项，在规定期限内向上级再次提出的，上级不受理',
        'a matter already accepted or being handled, brought again to a higher organ within the limits, is not taken up there',
      ),
      '20.1': full(
        '走访应到有权处理的本级或者上一级机关设立或者指定的接待场所',
        'a visit goes to the reception place of the competent organ at its own or the next higher level',
      ),
      '20.3': full(
        '多人走访提出共同事项的，推选代表，不超过五人',
        'a joint visit sends at most five representatives',
      ),
      '21.2': full(
        '信访事项应及时录入信访信息系统，便于信访人查询和评价',
        'a petition is entered in the information system promptly, so that the petitioner can query and evaluate it',
      ),
      '22.1': full(
        '信访部门收到后登记，区分情况，在十五日内转送、交办',
        'a petition department registers and, within fifteen days, refers or assigns by kind',
      ),
      '22(1)': full(
        '属于本级机关职责的，转送有权处理的机关；重大、紧急的，及时提出建议报本级党委和政府决定',
        'what its own level is competent for is referred to the competent organ; what is major or urgent goes with a proposal to the Party committee and government of the level',
      ),
      '22(2)': full(
        '涉及下级的，按属地管理、分级负责转送有权处理的机关',
        'what concerns a lower level is referred to the competent organ there',
      ),
      '22(3)': full(
        '重要情况需要反馈结果的，可以交办，指定办理期限，要求反馈结果、提交办结报告',
        'what is important can be assigned, with a period set for the result and a report of conclusion',
      ),
      '22.2': full(
        '涉法涉诉信件转同级政法部门，走访的引导其向政法部门反映；检举控告转有管辖权的纪检监察机关',
        'letters on litigation go to the political-legal organs of the level, visitors are shown the way there; denunciations go to the competent discipline organ',
      ),
      '23.1': full(
        '其他机关收到信访人直接提出的事项应登记：属于本机关的告知接收情况、处理途径和程序；属于下级的转送、交办并告知去向；都不属于的告知向有权处理的机关提出',
        'another organ registers a direct petition: of its own it tells receipt, way and procedure; of a lower organ it refers or assigns and tells where; of neither it names the organ to turn to',
      ),
      '23.2': full(
        '直接提出的，能当场告知的当场书面告知，不能的自收到之日起十五日内书面告知；姓名、住址不清的除外',
        'a direct petition is answered in writing on the spot where possible, else within fifteen days of receipt; not where name or address is unclear',
      ),
      '23.3': full(
        '对转送、交办的，属于本机关职权的自收到之日起十五日内书面告知信访人；不属于的自收到之日起五个工作日内提出异议并说明理由，经转送、交办机关核实同意后交还材料',
        'of a referred or assigned matter, the organ tells the petitioner in writing within fifteen days of receipt if it is its own; if not, it objects with reasons within five working days of receipt, and returns the papers once the sender has checked and agreed',
      ),
      '24.1': full(
        '涉及两个以上机关的，协商受理；有争议的由共同的上一级决定；没有共同上一级的，由共同的联席会议协调',
        'of several organs, they agree who accepts; in dispute the common superior decides; without one, the joint conference coordinates',
      ),
      '24.2': full(
        '机关分立、合并、撤销的，由继续行使职权的机关受理；职责不清的，由本级党委和政府或者其指定的机关受理',
        'of an organ split, merged or abolished, the one that goes on with its functions accepts; where that is unclear, the Party committee and government of the level or whom they name',
      ),
      '25.1': full(
        '可能造成社会影响的重大、紧急事项，及时报告本级党委和政府，通报主管部门和联席会议办公室，并依法采取措施',
        'a major or urgent matter that may stir the public is reported promptly to the Party committee and government of the level, told to the departments in charge and the conference office, and acted upon',
      ),
      '25.2': full(
        '信访部门接到重大、紧急事项的，报告上一级信访部门，同时报告国家信访局',
        'a petition department that receives one reports it to the department above and to the national administration',
      ),
      '27': full(
        '诉求合理的解决到位、诉求无理的教育到位、生活困难的帮扶到位、行为违法的依法处理',
        'a justified claim is met, an unjustified one explained, hardship helped, unlawful conduct dealt with by law',
      ),
      '28.2': full(
        '诉讼权利救济事项从普通信访中分离，由政法部门依法处理',
        'what seeks a remedy of litigation is kept apart and handled by the political-legal organs',
      ),
      '28.3': full(
        '与信访事项或者信访人有直接利害关系的工作人员应回避',
        'staff with a direct interest in the matter or the petitioner recuse themselves',
      ),
      '29.1': full(
        '建议意见类由有权处理的机关研究论证，可行的采纳或者部分采纳，并予回复',
        'suggestions are studied by the competent organ, adopted in whole or in part where sound, and replied to',
      ),
      '30.1': full(
        '检举控告类由纪检监察机关或者有权处理的机关接收、受理、办理和反馈',
        'denunciations are received, accepted, handled and answered by the discipline organ or the competent organ',
      ),
      '30.3': full(
        '检举、揭发材料及有关情况不得透露或者转给被检举、揭发的人员和单位',
        'nothing of a denunciation may reach the person or unit it accuses',
      ),
      '31(1)': full(
        '应由诉讼、复议、刑事立案、法律监督或者公安程序处理，或者涉法涉诉未依法终结的，按法定程序处理',
        'what belongs to a court, reconsideration, a criminal filing, legal supervision or a police procedure, or is in one that has not ended, follows that procedure',
      ),
      '31(2)': full('应通过仲裁解决的，导入仲裁程序', 'what belongs to arbitration is led there'),
      '31(3)': full(
        '可以通过党员申诉、申请复审等解决的，导入相应程序',
        'what a Party member’s appeal or the like can settle is led there',
      ),
      '31(4)': full(
        '可以通过复议、裁决、确认、许可、处罚等行政程序解决的，导入相应程序',
        'what reconsideration or another administrative procedure can settle is led there',
      ),
      '31(5)': full(
        '申请查处违法行为、履行保护人身权财产权等职责的，依法履行或者答复',
        'a request to act on an unlawful act or to protect person or property is carried out or answered by law',
      ),
      '31(6)': full(
        '不属于以上情形的申诉求决，听取陈述、调查核实、出具处理意见书；重大、复杂、疑难的可以听证',
        'any other appeal for remedy is heard, investigated and answered by a handling opinion; a major, complex or difficult one may have a hearing',
      ),
      '32.1': full(
        '处理意见书写明请求、事实和理由、意见及依据；分别予以支持、作出解释说明、不予支持',
        'the handling opinion states request, facts and reasons, opinion and basis; it supports, explains or does not support',
      ),
      '32.2': full(
        '支持请求的督促执行；不支持的做好疏导教育',
        'an opinion that supports is seen carried out; one that does not is explained',
      ),
      '33': full(
        '可以调解，可以引导和解；达成一致的制作协议书',
        'the parties may be mediated or led to settle; what they agree on becomes an agreement document',
      ),
      '34': full(
        '三十一条第六项事项自受理之日起六十日内办结；情况复杂的，经负责人批准可延长不超过三十日，并告知理由',
        'an art. 31(6) matter is concluded within sixty days of acceptance; if complex, the head may extend by at most thirty days and tells the reasons',
      ),
      '35': full(
        '收到书面答复之日起三十日内可请求上一级复查；复查机关自收到请求之日起三十日内提出意见并书面答复',
        'review may be asked of the next higher organ within thirty days of the written reply, and is decided and answered in writing within thirty days of the request',
      ),
      '36.1': full(
        '收到复查答复之日起三十日内可请求再上一级复核；复核机关自收到请求之日起三十日内提出意见',
        're-review may be asked of the organ above within thirty days of the written reply, and is decided within thirty days of the request',
      ),
      '36.2': full(
        '复核可以听证、可以公示；听证所需时间不计算在内',
        'a re-review may have a hearing and be published; the time of the hearing is not counted',
      ),
      '36.3': full(
        '对复核意见不服，仍以同一事实和理由提出的，不再受理',
        'after re-review, the same facts and reasons are not accepted any more',
      ),
      '37.3': full(
        '已经复查复核的，做好疏导教育、矛盾化解、帮扶救助',
        'after review and re-review, local bodies go on explaining, reconciling and helping',
      ),
      '38.2': full(
        '联席会议和信访部门根据需要督查，反馈问题，重要的向党委和政府报告',
        'the joint conference and the petition department inspect as needed, tell what they find, and report what is important',
      ),
      '39.3': full(
        '履职不力、存在严重问题的，由联席会议约谈、通报、挂牌督办，责令限期整改',
        'for grave failures the joint conference may call to a talk, circulate, list for supervision, order correction by a day',
      ),
      '40.1': full(
        '违反规定受理、办理，推诿、敷衍、拖延、弄虚作假，拒不执行处理意见的，及时督办并提出改进工作的建议',
        'for irregular acceptance or handling, shirking, delay, falsification, or an opinion not carried out, the petition department supervises promptly and proposes an improvement of the work',
      ),
      '40.2': full(
        '政策性问题及时报告本级党委和政府，提出完善政策的建议',
        'questions of policy are reported to the Party committee and government with a proposal to improve the policy',
      ),
      '40.3': full(
        '造成严重后果的，向有管理权限的机关提出追究责任的建议',
        'where the consequences are grave, it proposes to the organ in charge that liability be pursued',
      ),
      '40.4': full(
        '对三项建议，有关机关应书面反馈采纳情况',
        'the organ addressed answers the three proposals in writing',
      ),
      '41.1': full(
        '每年编制信访情况报告：数据、领域和被投诉较多的机关，转送交办督办，三项建议及采纳情况',
        'a yearly report: data, fields and organs most complained of; referrals, assignments and supervision; the three proposals and their adoption',
      ),
      '43': full(
        '应登记、转送、交办、督办而未履行的，由上级责令改正；后果严重的处理责任人',
        'who fails to register, refer, assign or supervise is ordered by the organ above to correct it; if the consequences are grave, those responsible are dealt with',
      ),
      '44': full(
        '不按规定登记、对属于职权的不予受理、未在期限内书面告知的，由上级责令改正',
        'failure to register, to accept what is one’s own, or to tell in writing in time is ordered to be corrected',
      ),
      '45': full(
        '推诿、拖延、未在期限内办结，或者应支持而未支持的，由上级责令改正',
        'shirking, delay, missing the limit, or not supporting a founded claim is ordered to be corrected',
      ),
      '47.1': full(
        '违反走访和秩序规定的，工作人员劝阻、批评、教育',
        'who breaks the rules of visiting and order is dissuaded, criticised or instructed',
      ),
    },
  },
  'petition-2005': {
    title: { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' },
    issuer: { zh: '国务院', en: 'State Council' },
    inForce: '2005-05-01',
    through: '2022-04-30',
    articles: {
      '16': full(
        '走访向有权处理的本级或者上一级机关提出；已受理或者正在办理的同一事项，上级不受理',
        'a visit goes to the competent organ at its own or the next higher level; a matter already accepted or being handled is not taken up above',
      ),
      '17': full(
        '一般应书面提出；口头提出的投诉请求记录姓名、住址和请求、事实、理由',
        'as a rule in writing; an oral complaint is taken down with name, address, request, facts and reasons',
      ),
      '18.2': full(
        '多人走访提出共同事项的，推选代表，不超过五人',
        'a joint visit sends at most five representatives',
      ),
      '21.1': full(
        '信访工作机构登记，区分情况，在十五日内处理',
        'a petition office registers and, within fifteen days, deals with the matter by kind',
      ),
      '21(1)': full(
        '人大、法院、检察院职权内的，告知分别向其提出；有诉讼、仲裁、行政复议等法定途径的不予受理，告知依法定程序提出',
        'what belongs to a people’s congress, court or procuratorate is sent there; what has a statutory route is not accepted, and the route is named',
      ),
      '21(2)': full(
        '属于本级政府或者其部门的，转送有权处理的行政机关；重大、紧急的报本级政府决定',
        'what its own level is competent for is referred to the competent organ; what is major or urgent goes to the government of the level',
      ),
      '21(3)': full(
        '涉及下级的，直接转送有权处理的行政机关，抄送下一级信访工作机构',
        'what concerns a lower level is referred to the competent organ, with a copy to its petition office',
      ),
      '21(4)': full(
        '重要情况可以交办，指定期限反馈结果、提交办结报告',
        'what is important can be assigned, with a period for the result and a report of conclusion',
      ),
      '21.3': full(
        '受转送、交办的机关自收到之日起十五日内决定是否受理并书面告知',
        'the organ to which it was sent decides within fifteen days of receipt whether to accept, and tells in writing',
      ),
      '22.1': full(
        '其他行政机关收到直接提出的事项应登记；属于本机关的应受理，不属于的告知向有权的机关提出',
        'another organ registers a direct petition, accepts what is its own, and names the competent organ for what is not',
      ),
      '22.2': full(
        '能当场答复是否受理的当场书面答复，不能的自收到之日起十五日内书面告知；姓名、住址不清的除外',
        'acceptance is answered in writing on the spot where possible, else within fifteen days of receipt; not where name or address is unclear',
      ),
      '23': full(
        '检举、揭发材料及有关情况不得透露或者转给被检举、揭发的人员和单位',
        'nothing of a denunciation may reach the person or unit it accuses',
      ),
      '24': full(
        '涉及两个以上机关的，协商受理；有争议的由共同的上一级决定',
        'of several organs, they agree who accepts; in dispute the common superior decides',
      ),
      '25': full(
        '机关分立、合并、撤销的，由继续行使职权的机关受理；职责不清的，由本级政府或者其指定的机关受理',
        'of an organ split, merged or abolished, the one that goes on with its functions accepts; where that is unclear, the government of the level or whom it names',
      ),
      '26': full(
        '可能造成社会影响的重大、紧急事项，立即报告本级政府和上一级主管部门',
        'a major or urgent matter that may stir the public is reported at once to the government of the level and the department above',
      ),
      '29': full(
        '建议、意见应研究论证，有利的积极采纳',
        'suggestions are studied, and adopted where useful',
      ),
      '30': full(
        '与信访事项或者信访人有直接利害关系的工作人员应回避',
        'staff with a direct interest in the matter or the petitioner recuse themselves',
      ),
      '31.1': full(
        '有权处理的机关听取陈述，可以要求说明情况、向其他组织和人员调查',
        'the competent organ hears the petitioner, may ask for explanations and inquire of others',
      ),
      '31.2': full(
        '重大、复杂、疑难的可以公开听证',
        'a major, complex or difficult matter may have a public hearing',
      ),
      '32.1': full(
        '调查核实后分别予以支持、做好解释、不予支持，并书面答复',
        'after inquiry it supports, explains or does not support, and replies in writing',
      ),
      '32.2': full('支持请求的督促执行', 'an opinion that supports is seen carried out'),
      '33': full(
        '自受理之日起六十日内办结；情况复杂的，经负责人批准可延长不超过三十日，并告知理由',
        'concluded within sixty days of acceptance; if complex, the head may extend by at most thirty days and tells the reasons',
      ),
      '34': full(
        '收到书面答复之日起三十日内可请求上一级复查；自收到请求之日起三十日内提出意见并书面答复',
        'review may be asked of the next higher organ within thirty days of the written reply, and is decided and answered in writing within thirty days of the request',
      ),
      '35.1': full(
        '收到复查答复之日起三十日内可请求再上一级复核；自收到请求之日起三十日内提出意见',
        're-review may be asked of the organ above within thirty days of the written reply, and is decided within thirty days of the request',
      ),
      '35.2': full(
        '复核可以听证、可以公示；听证所需时间不计算在内',
        'a re-review may have a hearing and be published; the time of the hearing is not counted',
      ),
      '35.3': full(
        '对复核意见不服，仍以同一事实和理由提出的，不再受理',
        'after re-review, the same facts and reasons are not accepted any more',
      ),
      '36.1': full(
        '无正当理由超期、不反馈、程序不当、推诿拖延、不执行处理意见的，信访工作机构督办并提出改进建议',
        'for delay without reason, no feedback, irregular procedure, shirking, or an opinion not carried out, the petition office supervises and proposes improvement',
      ),
      '36.2': full(
        '收到改进建议的机关在三十日内书面反馈；未采纳的说明理由',
        'the organ addressed answers in writing within thirty days, with reasons if it does not adopt the proposal',
      ),
      '37': full(
        '政策性问题及时报告本级政府，提出完善政策的建议',
        'questions of policy are reported to the government of the level with a proposal',
      ),
      '38': full(
        '造成严重后果的工作人员，可以建议给予行政处分',
        'for staff who caused grave consequences a disciplinary measure can be proposed',
      ),
      '41': full(
        '应登记、转送、交办、督办而未履行的，由上级责令改正；后果严重的处分责任人',
        'who fails to register, refer, assign or supervise is ordered by the organ above to correct it; if the consequences are grave, those responsible are disciplined',
      ),
      '42': full(
        '不按规定登记、对属于职权的不予受理、未在期限内书面告知的，由上级责令改正',
        'failure to register, to accept what is one’s own, or to tell in writing in time is ordered to be corrected',
      ),
      '43': full(
        '推诿、拖延、未在期限内办结，或者应支持而未支持的，由上级责令改正',
        'shirking, delay, missing the limit, or not supporting a founded claim is ordered to be corrected',
      ),
      '47.1': full(
        '违反走访和秩序规定的，工作人员劝阻、批评、教育',
        'who breaks the rules of visiting and order is dissuaded, criticised or instructed',
      ),
    },
  },
  'social-insurance-2018': {
    title: { zh: '社会保险法', en: 'Social Insurance Law (as amended in 2018)' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
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
    issuer: { zh: '国家信访局', en: 'National Public Complaints and Proposals Administration' },
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
