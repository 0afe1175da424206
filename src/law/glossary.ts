import { binhaiWords } from './words/binhai-2023';
import { houseWords } from './words/house';
import { jiangsuWords } from './words/jiangsu-2023';
import { jilinWords } from './words/jilin-2021';
import { lichuanWords } from './words/lichuan-2017';
import { ongniudWords } from './words/ongniud-2024';

/** One word of the domain, in both languages. */
export interface GlossaryEntry {
  readonly zh: string;
  readonly en: string;
  /** What neither word says by itself. */
  readonly note?: string;
}

function glossaryOf<Id extends string>(
  entries: Readonly<Record<Id, GlossaryEntry>>,
): Readonly<Record<Id, GlossaryEntry>> {
  return entries;
}

/** Every word used as a state, act, role, term, guard, form or field, by its identifier. */
export const glossary = glossaryOf({
  ...houseWords,
  ...lichuanWords,
  ...jilinWords,
  ...jiangsuWords,
  ...ongniudWords,
  ...binhaiWords,

  generalOffice: { zh: '局办公室', en: 'general office' },
  petitionSection: { zh: '局信访股', en: 'petition section' },
  leaderInCharge: { zh: '分管领导', en: 'leader in charge' },
  handlingUnit: { zh: '承办单位', en: 'handling unit' },
  unitHead: { zh: '单位主要负责人', en: 'head of the unit' },
  mayorHotlineOffice: { zh: '市长热线办', en: 'mayor’s hotline office' },
  sender: { zh: '来信人', en: 'sender' },
  leadingGroup: { zh: '市民诉求办理工作领导小组', en: 'leading group for citizen appeals' },
  leadingGroupOffice: { zh: '领导小组办公室', en: 'office of the leading group' },
  linkedCase: { zh: '关联事项', en: 'linked case', note: 'a case that reports back to this one' },

  workOrder: { zh: '市长热线工单', en: 'work order', note: 'comes through the mayor’s hotline' },
  citizenAppeal: {
    zh: '市民直通车市民诉求',
    en: 'citizen appeal',
    note: 'comes through the online channel 市民直通车',
  },
  mayorHotline: { zh: '市长热线', en: 'mayor’s hotline' },
  citizenExpress: { zh: '市民直通车', en: 'citizen express' },

  register: { zh: '登记', en: 'register' },
  confirm: { zh: '确认', en: 'confirm' },
  accept: { zh: '受理', en: 'accept' },
  returnToSource: { zh: '退回', en: 'return to the source' },
  instruct: { zh: '阅批', en: 'read and instruct' },
  dispatch: { zh: '派发', en: 'dispatch' },
  receive: { zh: '签收', en: 'receive' },
  verify: { zh: '先行核实', en: 'verify first' },
  reportProgress: { zh: '报送进展情况', en: 'report progress' },
  raiseTier: { zh: '转为更高一级办理', en: 'raise the tier', note: '转为较为复杂事项或疑难事项' },
  draftReply: { zh: '拟定回复意见', en: 'draft the reply' },
  approveReply: { zh: '审核同意回复', en: 'approve the reply' },
  returnDraft: { zh: '退回修改', en: 'return the draft' },
  reply: { zh: '回复', en: 'reply' },
  signOff: { zh: '签字同意', en: 'sign off' },
  submitSheet: { zh: '交转办单', en: 'submit the transfer sheet' },
  handIn: { zh: '交回统一回复', en: 'hand in for the uniform reply' },
  upload: { zh: '上传', en: 'upload' },
  followUp: { zh: '回访', en: 'follow up' },
  redo: { zh: '退回重新办理', en: 'order a redo' },
  arrangeReply: { zh: '安排回复', en: 'arrange the reply' },
  archive: { zh: '归档', en: 'archive' },
  markDuplicate: { zh: '按重复件处理', en: 'mark as a duplicate' },
  requestExtension: {
    zh: '书面反馈申请延期',
    en: 'request an extension',
    note: 'in writing, at Lichuan to the general office, which applies to the hotline office',
  },
  applyExtension: { zh: '向市长热线办申请延期', en: 'apply for an extension' },
  grantExtension: { zh: '确定延期时限', en: 'grant the extension' },
  refuseExtension: { zh: '不予延期', en: 'refuse the extension' },

  attach: { zh: '补充材料', en: 'attach material' },
  addPetitioner: { zh: '增加信访人', en: 'add a petitioner' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  lapse: { zh: '终止', en: 'lapse', note: 'a recorded finding, never a silence' },
  splitClaims: { zh: '分项处理', en: 'split the claims' },
  reassign: { zh: '改派', en: 'reassign' },
  delegate: { zh: '委托代行', en: 'delegate' },
  recuse: { zh: '回避', en: 'recuse' },
  correct: { zh: '更正', en: 'correct the record' },
  serve: { zh: '送达', en: 'serve' },
  recordAccountability: { zh: '记录问责', en: 'record accountability' },
  accountability: { zh: '问责', en: 'accountability', note: 'a record, never automatic' },

  open: { zh: '办理中', en: 'open' },
  main: { zh: '主流程', en: 'main procedure' },
  registration: { zh: '登记阶段', en: 'registration' },
  received: { zh: '待登记', en: 'received, to be registered' },
  confirming: { zh: '待分管领导确认', en: 'awaiting the leader’s confirmation' },
  toBeAccepted: { zh: '待受理', en: 'to be accepted' },
  toBeReturned: { zh: '待退回', en: 'to be returned' },
  assignment: { zh: '交办阶段', en: 'assignment' },
  awaitingInstruction: { zh: '待阅批', en: 'awaiting instruction' },
  awaitingDispatch: { zh: '待派发', en: 'awaiting dispatch' },
  dispatched: { zh: '待签收', en: 'dispatched, to be received' },
  handling: { zh: '承办阶段', en: 'handling' },
  working: { zh: '正在办理', en: 'being worked on' },
  inReview: { zh: '回复前审核', en: 'reply under examination' },
  headApproved: { zh: '负责人已审核', en: 'approved by the head of the unit' },
  cleared: { zh: '待回复', en: 'cleared for reply' },
  feedback: { zh: '反馈阶段', en: 'feedback' },
  replied: { zh: '已回复', en: 'replied' },
  sheetSigned: { zh: '转办单已签字', en: 'transfer sheet signed' },
  sheetFiled: { zh: '转办单已交', en: 'transfer sheet filed' },
  signed: { zh: '分管领导已签字', en: 'signed by the leader' },
  handedIn: { zh: '待统一回复', en: 'handed in for the uniform reply' },
  publication: { zh: '上传公开阶段', en: 'publication' },
  filing: { zh: '归档阶段', en: 'filing' },
  uploaded: { zh: '已上传', en: 'uploaded' },
  followedUp: { zh: '待归档', en: 'followed up, to be archived' },
  redoOrdered: { zh: '退回重办', en: 'redo ordered' },
  archived: { zh: '已归档', en: 'archived' },
  returnedToSource: { zh: '已退回', en: 'returned to the source' },
  closedAsDuplicate: { zh: '重复件办结', en: 'closed as a duplicate' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  lapsed: { zh: '已终止', en: 'lapsed' },

  extension: { zh: '延期', en: 'extension' },
  notAsked: { zh: '未申请延期', en: 'no extension asked for' },
  atGeneralOffice: { zh: '待局办公室申请延期', en: 'extension request at the general office' },
  atHotlineOffice: { zh: '待市长热线办确定延期', en: 'extension request at the hotline office' },
  fixed: { zh: '延期时限已确定', en: 'extended limit fixed', note: '不能再更改' },
  refused: { zh: '延期未获同意', en: 'extension refused' },

  supervision: { zh: '督办', en: 'supervision' },
  idle: { zh: '未计时', en: 'not running' },
  running: { zh: '计时中', en: 'running' },
  nearDue: { zh: '临期', en: 'near due' },
  due: { zh: '到期', en: 'due' },
  overdue: { zh: '逾期', en: 'overdue' },

  sheet: { zh: '转办单反馈', en: 'feedback of the transfer sheet' },
  redispatch: { zh: '重办转办', en: 'dispatch after a redo order' },
  followUpWindow: { zh: '回访期', en: 'follow-up window' },
  extensionRequest: { zh: '延期申请最迟日', en: 'last day to ask for an extension' },

  ordinary: { zh: '一般事项', en: 'ordinary matter' },
  complex: { zh: '较为复杂事项', en: 'more complex matter' },
  difficult: { zh: '疑难事项', en: 'difficult matter' },
  division: { zh: '机关股室', en: 'bureau division' },
  townshipCentre: { zh: '乡镇办事处人社中心', en: 'township human resources centre' },
  bureauUnit: { zh: '局属单位', en: 'unit under the bureau' },

  workingDay: { zh: '工作日', en: 'working day' },
  calendarDay: { zh: '日', en: 'calendar day' },
  month: { zh: '个月', en: 'month' },
  sameDay: { zh: '当天', en: 'same day' },
  immediate: { zh: '立即', en: 'at once' },
  unspecified: { zh: '未定期限', en: 'no stated limit' },
  hard: { zh: '必须', en: 'binding', note: '应 / 须 / 需 / 必须 / 不得' },
  soft: { zh: '原则上', en: 'as a rule', note: '一般应 / 原则上' },

  withinTerm: { zh: '期限内', en: 'within the term' },
  ours: { zh: '属于我局受理', en: 'within the bureau’s remit' },
  contactNeeded: { zh: '需要联系来信人', en: 'contact with the sender needed' },
  sameSender: { zh: '同一来信人', en: 'same sender' },
  satisfied: { zh: '满意', en: 'satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
  pendingExtension: { zh: '延期待定期间', en: 'time while an extension is pending' },

  ledger: { zh: '办理台账', en: 'handling ledger' },
  transferSheet: { zh: '市长热线工单转办单', en: 'transfer sheet' },
  replyDraft: { zh: '回复意见', en: 'draft reply' },
  progressReport: { zh: '办理进展情况', en: 'progress report' },
  extensionLetter: { zh: '延期书面反馈', en: 'written extension request' },
  duplicateReply: { zh: '重复件回复', en: 'reply on a duplicate' },
  redoNotice: { zh: '重办通知', en: 'redo notice' },
  urge: { zh: '催办', en: 'urge' },
  breach: { zh: '逾期记录', en: 'breach' },

  senderName: { zh: '来信人姓名', en: 'name of the sender', note: '名称 on the sheet' },
  phone: { zh: '电话', en: 'telephone' },
  orderType: { zh: '工单类型', en: 'type of work order', note: 'for example 求助工单' },
  address: { zh: '联系地址', en: 'address' },
  registrar: { zh: '登记人', en: 'registered by' },
  registeredAt: { zh: '市长热线登记时间', en: 'registered by the hotline at' },
  bureauRegisteredAt: { zh: '本局登记时间', en: 'registered by the bureau at' },
  dueAt: { zh: '限办时间', en: 'to be handled by' },
  content: { zh: '来信人诉求原文', en: 'appeal in the sender’s own words' },
  replyContent: { zh: '回复内容', en: 'text of the reply' },
  basicSituation: { zh: '基本情况', en: 'facts found' },
  siteCheck: { zh: '现场检查情况', en: 'on-site check' },
  contactedAt: { zh: '与来信人联系时间', en: 'sender contacted at' },
  finished: { zh: '是否办理完毕', en: 'handling finished' },
  nextSteps: { zh: '下步安排', en: 'next steps' },
  outcome: { zh: '处理结果', en: 'result' },
  senderSatisfied: { zh: '来信人是否满意', en: 'sender satisfied' },
  replyChannel: { zh: '回复方式', en: 'way of replying' },
  sms: { zh: '短信', en: 'text message' },
  phoneCall: { zh: '电话回复', en: 'telephone call' },
  callNote: { zh: '通话记录', en: 'note of the call' },
  originalCase: { zh: '原件', en: 'original case' },
  originalRepliedOn: { zh: '原件回复时间', en: 'original replied to on' },
  reason: { zh: '理由', en: 'reason' },
  ground: { zh: '依据', en: 'ground' },

  monthlyPublication: { zh: '一月一公开', en: 'monthly publication' },
  monthlyBulletin: { zh: '一月一通报', en: 'monthly bulletin' },
  responseRate: { zh: '及时响应率', en: 'timely-response rate' },
  onTimeRate: { zh: '按期办结率', en: 'on-time conclusion rate' },
  satisfactionRate: { zh: '处理满意率', en: 'satisfaction rate' },
});

/** The identifier of a glossary entry. */
export type Word = keyof typeof glossary;

/** A language labels and sentences are written in. */
export type Lang = 'zh' | 'en';

/** A language as a host may name it; `zh-CN` is read as `zh`. */
export type LangTag = Lang | 'zh-CN';

/** The language behind a tag. */
export function language(tag: LangTag): Lang {
  return tag === 'zh-CN' ? 'zh' : tag;
}

/** The word as people write it. */
export function label(word: Word, lang: LangTag): string {
  return glossary[word][language(lang)];
}

/** Whether a string from outside is in the glossary. */
export function isWord(id: string): id is Word {
  return Object.hasOwn(glossary, id);
}
