import { decisions } from './decisions';

/** How the open points of 滨海新区统计局信访工作制度（修订稿） are read. */
export const binhai2023Decisions = decisions({
  document: 'binhai-2023',
  entries: {
    B1: {
      question: '15天 and 7天: calendar or working days?',
      readings: ['calendar days', 'working days'],
      choice: 'calendar days',
      ground: 'house/R4; 工作日 does not occur in the document',
      clauses: ['binhai-2023/四.2a', 'binhai-2023/四.2b', 'binhai-2023/九.2'],
    },
    B2: {
      question: 'Do they run from the leader’s instruction or from receipt?',
      readings: ['the instruction', 'receipt'],
      choice: 'the instruction; the age since receipt is shown beside it',
      ground: 'only 四.2a names a start: “领导批阅后的”',
      clauses: ['binhai-2023/四.2a', 'binhai-2023/九.2'],
    },
    B3: {
      question: 'Are only letters bound, or every channel?',
      readings: ['every channel', 'letters only'],
      choice: 'every channel',
      ground: '九.2 says 一般信访案件',
      clauses: ['binhai-2023/四.2a', 'binhai-2023/九.2'],
    },
    B4: {
      question: 'Who declares a matter 急件, and when?',
      readings: [],
      choice:
        'the leader who instructs; it can be declared later, and then the earlier of the old due day and 7 天 from the declaration counts',
      ground: 'the text is silent',
      clauses: ['binhai-2023/四.2b'],
    },
    B5: {
      question: '特殊原因不能按时报结 must be reported: does the report move the limit?',
      readings: ['no, only a new limit set by the leader does', 'yes'],
      choice:
        'the report moves nothing; the leader who instructed may set a new limit with a reason, before the old one has passed and at most to the national cap counted from registration; a refusal or silence leaves the old one',
      ground: 'the text only asks for a report; 七(二).5 lets a time be set for each case',
      clauses: ['binhai-2023/九.3a', 'binhai-2023/七(二).5'],
    },
    B6: {
      question: 'From when do the 3天 for passing a matter on run, and who passes it on?',
      readings: ['from the office’s receipt', 'from the bureau’s receipt'],
      choice: 'from the office’s receipt; the office passes it on',
      ground: '“送办公室在3天内转交”',
      clauses: ['binhai-2023/四.3'],
    },
    B7: {
      question: '“紧急事项及时转交”: by when?',
      readings: [],
      choice: 'the same day, by policy value',
      ground: 'house/R7: no number in the text',
      clauses: ['binhai-2023/四.3'],
    },
    B8: {
      question: 'A matter that is not ours: pass it on, or send the petitioner elsewhere?',
      readings: ['both', 'only pass it on'],
      choice: 'pass it on, and tell the petitioner within 15 日',
      ground: 'the document and 信访工作条例 art. 23 can both be met',
      clauses: ['binhai-2023/四.3', 'binhai-2023/二.1b'],
    },
    B9: {
      question: 'Is the result told only to those who ask?',
      readings: ['on request', 'always'],
      choice:
        'on request, as written; the overlay asks for a written reply in every 申诉求决 matter',
      ground: '“根据来信来访单位和个人的要求”; 信访工作条例 art. 31–32',
      clauses: ['binhai-2023/四.2d'],
    },
    B10: {
      question:
        'Acceptance, written notice, declining and review have no rule here: which applies?',
      readings: [],
      choice: 'the national one (15 日; 30 日 and 30 日)',
      ground: 'the text is silent',
      clauses: [],
    },
    B11: {
      question: 'Letters go to 分管局长, letters of 上访 or 检举 to 有关领导: two ways?',
      readings: ['two ways', 'one way'],
      choice:
        'two ways: by the kind of letter; the approver is the leader designated, and the second way reports back',
      ground: 'different verbs and different leaders',
      clauses: ['binhai-2023/三.2a', 'binhai-2023/三.3'],
    },
    B12: {
      question: 'What if a leader receives a letter directly?',
      readings: [],
      choice:
        'a third way in; 迅速 and 立即 mean the same day by policy value, then it is registered and joins the others',
      ground: 'every matter must be registered',
      clauses: ['binhai-2023/十一.1a', 'binhai-2023/十一.1b', 'binhai-2023/一.1'],
    },
    B13: {
      question: '“最后一个月、最后一周的周五”: which Friday?',
      readings: ['the last Friday of the month', 'the Friday of the last calendar week'],
      choice: 'the last Friday of the month',
      ground: 'the other can fall in the next month (2024 Q3: 27 September or 4 October)',
      clauses: ['binhai-2023/七(一).1'],
    },
    B14: {
      question: '“第二个月、第一周周三”: which Wednesday?',
      readings: ['the first Wednesday of the month', 'the Wednesday of the week of the 1st'],
      choice: 'the first Wednesday of the month',
      ground: 'the other can fall in the month before (2024 Q1: 7 February or 31 January)',
      clauses: ['binhai-2023/七(一).2a'],
    },
    B15: {
      question: 'What if a fixed day is a rest day?',
      readings: ['the next working day', 'it lapses'],
      choice:
        'a quarterly duty moves to the next working day inside the named month, else to the last working day before it; a weekly reception lapses; policy values',
      ground:
        'a duty once a quarter should not lapse, nor leave its month; a weekly one comes again',
      clauses: ['binhai-2023/七(一).1', 'binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'],
    },
    B16: {
      question: 'In the week the director receives, do the others receive too?',
      readings: ['the director takes that week’s place in the rota', 'both receive'],
      choice: 'the director takes that week’s place, by policy value',
      ground: '“其他班子成员每周周三轮流”: one a week',
      clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'],
    },
    B17: {
      question: 'In what order do the leaders take turns?',
      readings: [],
      choice: 'round robin over a configured list; an absent one is skipped',
      ground: 'the text is silent',
      clauses: ['binhai-2023/七(一).2b'],
    },
    B18: {
      question: '“立即上报”: to whom, and how fast?',
      readings: [],
      choice: 'to the leader and the office at once; the alert is a policy value without default',
      ground: 'house/R6: no number in the text',
      clauses: ['binhai-2023/八.1'],
    },
    B19: {
      question: 'On which day are the monthly statistics due?',
      readings: [],
      choice: 'a policy value; the period is the calendar month',
      ground: 'the text gives no day',
      clauses: ['binhai-2023/五.2'],
    },
    B20: {
      question: '“年底”: which day?',
      readings: ['31 December', 'the last working day of the year'],
      choice: 'by 31 December, done on the last working day of the year',
      ground: 'the year ends on that day; work is done on working days',
      clauses: ['binhai-2023/五.4'],
    },
    B21: {
      question: '定期 and 适时: how often?',
      readings: [],
      choice: 'policy values; nothing happens by default',
      ground: 'house/R7: no number in the text',
      clauses: ['binhai-2023/六.1', 'binhai-2023/六.3', 'binhai-2023/十.2'],
    },
    B22: {
      question: '“三到位”: is the fourth part, 依法处理, left out?',
      readings: ['the full 三到位一处理', 'three parts only'],
      choice: 'the full four-way disposition',
      ground: 'the name is shortened',
      clauses: ['binhai-2023/六.1'],
    },
    B23: {
      question: '十一.2a cites 《信访条例》, the rest 《信访工作条例》: which one?',
      readings: ['信访工作条例', '信访条例'],
      choice: '信访工作条例',
      ground: 'a left-over: the regulation of 2005 had been replaced when the text was revised',
      clauses: ['binhai-2023/十一.2a', 'binhai-2023/序'],
    },
    B24: {
      question: 'Who decides on recusal?',
      readings: [],
      choice: 'the head of the office; on the head’s own recusal the leader',
      ground: 'the text is silent; the pattern of 山东省信访条例 art. 17',
      clauses: ['binhai-2023/十一.3'],
    },
    B25: {
      question: 'Does repeated visiting with an excessive demand end a case?',
      readings: ['no', 'yes'],
      choice: 'no; only the national bar after 复核 does',
      ground: 'the clause asks for persuasion and ends nothing',
      clauses: ['binhai-2023/二.3b'],
    },
    B26: {
      question: '“直到信访问题最终解决” against 15天: when does 包案 end?',
      readings: [],
      choice: 'it may outlive the handling of the case and ends when the matter is finally settled',
      ground: 'the clause says so',
      clauses: ['binhai-2023/七(二).4b', 'binhai-2023/四.2a'],
    },
    B27: {
      question: '“修订稿”: is it in force?',
      readings: ['applied as it stands', 'a draft'],
      choice: 'applied as it stands, marked as a revised draft',
      ground: 'it has no issue number, and no other text replaces it',
      clauses: ['binhai-2023/首'],
    },
    B28: {
      question: 'Is trimming originals to A4 a step of the procedure?',
      readings: ['no', 'yes'],
      choice: 'no: a physical rule has no state; the file notes it',
      ground: 'it changes the paper, not the case',
      clauses: ['binhai-2023/五.3'],
    },
    B29: {
      question: 'Is every result filed with the higher petition department?',
      readings: ['only what came through the information officers', 'every result'],
      choice: 'only what came through the information officers; a policy value adds the rest',
      ground: 'the duty stands in 八.2b and not in 四.2c',
      clauses: ['binhai-2023/八.2b', 'binhai-2023/四.2c'],
    },
    B30: {
      question: 'A limit named at the instruction that is longer than 15 or 7 天?',
      readings: ['the shorter counts', 'the leader’s counts'],
      choice: 'the shorter counts',
      ground: '九.2: 不得超过',
      clauses: ['binhai-2023/九.2', 'binhai-2023/七(二).5'],
    },
    B31: {
      question: 'Which way goes a 上访 or 检举 that does not come as a letter?',
      readings: ['the second way, whatever the channel', 'the first way: 三.3 speaks of 信件'],
      choice: 'the second way, whatever the channel',
      ground: 'what the second way is for lies in the matter, not in the paper',
      clauses: ['binhai-2023/三.3', 'binhai-2023/三.2a'],
    },
    B32: {
      question: 'Is the 包案领导 the 责任领导 named for the case?',
      readings: ['one leader', 'two leaders'],
      choice: 'one: the leader responsible whom the instruction names takes charge of the case',
      ground: '七(二).4 and 七(二).5 both ask for the leader who answers for the solution',
      clauses: ['binhai-2023/七(二).4a', 'binhai-2023/七(二).5'],
    },
    B33: {
      question: 'A meeting has fixed unit and limit, and the instruction names others?',
      readings: [],
      choice:
        'the unit of the meeting stands; of two limits the earlier counts; what the meeting has fixed need not be named again',
      ground: 'the principal leader decides at the meeting in person (十.2), above who instructs',
      clauses: ['binhai-2023/十.4', 'binhai-2023/七(二).5'],
    },
    B34: {
      question: 'What if the leader does not sign the result?',
      readings: [],
      choice:
        'it is returned with the reason and submitted again; the limit was met by the first result and does not start anew, the time until the signature shows in the record',
      ground: 'the text knows only the signature; 四.2a limits the handling',
      clauses: ['binhai-2023/四.2c'],
    },
    B35: {
      question: 'Who is the 主管领导 who signs the result?',
      readings: ['the leader who instructed', 'always 分管局长'],
      choice: 'the leader who instructed',
      ground:
        'three ways lead to three leaders; a fourth would learn of a denunciation without need',
      clauses: ['binhai-2023/四.2c', 'binhai-2023/三.3', 'binhai-2023/十一.4b'],
    },
    B36: {
      question:
        'A visit’s matter is found not to be ours only when it is being handled: what then?',
      readings: [],
      choice: 'the unit hands it over like a letter',
      ground: 'the visitor has gone and can no longer be told in person',
      clauses: ['binhai-2023/四.3', 'binhai-2023/二.1b'],
    },
    B37: {
      question: '二.2d speaks of visits: what of a major matter that comes another way?',
      readings: ['the same', 'nothing'],
      choice: 'the petition officer reports it the same way',
      ground: '八.3 and 十一.4b speak of major matters without a channel',
      clauses: ['binhai-2023/二.2d', 'binhai-2023/八.3'],
    },
    B38: {
      question:
        'Files are closed every month, but 包案 lasts until the matter is settled: when is this one archived?',
      readings: ['when the matter is finally settled', 'at the end of the month of the result'],
      choice:
        'when the matter is finally settled, every duty about its result done; until then the monthly count shows it as handled',
      ground:
        '七(二).4b binds the leader until the end, and a closed case would leave nowhere to record it',
      clauses: ['binhai-2023/七(二).4b', 'binhai-2023/五.2', 'binhai-2023/五.3'],
    },
    B39: {
      question: 'What follows for a person or unit that a denunciation accuses?',
      readings: [],
      choice:
        'from the receipt on they can take no part in the case, by whatever role, and are told nothing, not even that it exists; a refusal never says why',
      ground: 'any answer that tells them apart from others would tell them of the denunciation',
      clauses: ['binhai-2023/十一.4a', 'binhai-2023/十一.3'],
    },
    B40: {
      question:
        'The record of a hand-over names its day: do the 3天 run from that day, or from the receipt by the office?',
      readings: ['the receipt by the office', 'the day in the record'],
      choice:
        'the receipt, which the office enters itself; what lies between the two shows in the file',
      ground: 'B6; the record is written by whoever hands the matter over',
      clauses: ['binhai-2023/四.3', 'binhai-2023/一.4b'],
    },
    B41: {
      question: 'Who declares a matter that is to be passed on 紧急, and when?',
      readings: [],
      choice:
        'whoever hands it over; later, until it has been passed on, the office or 分管局长, and then the earlier of the old last day and the urgent one from the declaration counts; where the policy sets no urgent limit, the 3天 bind all the same',
      ground: 'the text is silent; what is urgent is not meant to wait longer than what is not',
      clauses: ['binhai-2023/四.3'],
    },
    B42: {
      question: 'The department returns what was passed on to it: do the 3天 run again?',
      readings: ['yes, from the day the office has it back', 'no, they were met'],
      choice: 'yes, from the day the office has it back',
      ground: 'it is with the office once more and still “不属于本局承办范围”',
      clauses: ['binhai-2023/四.3'],
    },
    B43: {
      question: 'What if a matter handed to the office turns out to be the bureau’s own after all?',
      readings: [],
      choice:
        'the office takes it back with the reason and has it registered as a petition matter; the limits of that matter run from its own instruction',
      ground: '四.3 holds only for what is not ours; every matter must be registered',
      clauses: ['binhai-2023/四.3', 'binhai-2023/一.1'],
    },
    B44: {
      question: 'Is the petitioner a party to the passing on?',
      readings: ['no, an addressee only', 'yes'],
      choice:
        'no: the petitioner is told to which department the matter went, anew when it goes to another one; a withdrawal or further material is attached and goes along; nobody is told where name or address is unclear, and the file says so',
      ground:
        'nothing is decided on the matter here, the department that gets it decides; 信访工作条例 art. 23',
      clauses: ['binhai-2023/四.3', 'binhai-2023/一.4b'],
    },
    B45: {
      question: 'Does the file of a matter passed on wait for the department’s answer?',
      readings: ['no', 'yes'],
      choice:
        'no: it is archived once the petitioner has been told; an answer or a return that comes earlier is recorded, a return that comes later opens a new file',
      ground:
        'the text asks for no answer, and another organ cannot keep a file of the bureau open',
      clauses: ['binhai-2023/四.3', 'binhai-2023/五.3'],
    },
    B46: {
      question: 'What if the leader who is to receive cannot, or nobody receives on that day?',
      readings: [],
      choice:
        'a member’s day goes to the next in turn, and lapses on a rest day or when nobody can take it; the director’s day is put off within its month, and is recorded as not held only once that month is over; a leader who is recused is replaced on either day',
      ground: 'B15 and B17; 2a names the director alone, and once a quarter',
      clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b', 'binhai-2023/十一.3'],
    },
    B47: {
      question: 'A leader has heard a visitor on a reception day: which way does the matter go on?',
      readings: [
        'as one that leader received: their order',
        'to 分管局长 for instruction, like any visit',
      ],
      choice:
        'as one that leader received: it is registered as a petition matter from a visit, and its handling is the order of the leader who heard it',
      ground:
        '七(一).4 has that leader’s decision delivered to the department; a second instruction would be a second decision',
      clauses: ['binhai-2023/七(一).4', 'binhai-2023/一.1', 'binhai-2023/十一.1b'],
    },
    B48: {
      question: 'A visitor on a reception day denounces somebody: where is that recorded?',
      readings: ['in a matter of its own', 'in the record of the reception'],
      choice:
        'in a matter of its own, which goes the way of 三.3; the file of the session says only that something is taken up apart, neither by whom nor against whom',
      ground: 'leaders, staff and divisions share the file of the session, and any may be accused',
      clauses: ['binhai-2023/十一.4a', 'binhai-2023/三.3', 'binhai-2023/七(一).4'],
    },
    B49: {
      question: '“接到通知后及时到场”: by when, and what if the division does not come?',
      readings: [],
      choice:
        'the day of the notice, by policy value; the leader may stop waiting, with the reason, and decide without the division',
      ground: 'house/R7: no number in the text; a visitor is not made to wait for a division',
      clauses: ['binhai-2023/七(一).5'],
    },
    B50: {
      question: 'What if the leader does not approve the record of what they decided?',
      readings: [],
      choice:
        'it goes back with the reason, is put right and submitted again; no limit runs, and nothing is delivered before it is approved',
      ground: 'the text knows only the approval, and no time for it',
      clauses: ['binhai-2023/七(一).4'],
    },
    B51: {
      question:
        'The director takes a week’s place in the rota: does the member whose turn it was lose it?',
      readings: ['no, the rota waits a week', 'yes'],
      choice: 'no, the rota waits a week; an absent member does lose the turn until the next round',
      ground: '“轮流接待来访群众”; B16 and B17',
      clauses: ['binhai-2023/七(一).2b', 'binhai-2023/七(一).2a'],
    },
    B52: {
      question: 'May another leader call a division in on a Wednesday of theirs?',
      readings: ['no', 'yes'],
      choice: 'no: their decision goes to the division in writing',
      ground: '“在局长接待日”',
      clauses: ['binhai-2023/七(一).5', 'binhai-2023/七(一).4'],
    },
    B53: {
      question:
        '八.1 has every department report, 八.序 an information officer of each: who reports?',
      readings: ['either of the two', 'the information officer alone'],
      choice:
        'either: the division that discovered it or the information officer it has designated, once, and both as often as there is more to say',
      ground: '八.1 binds the division; 八.序 says through whom it collects and reports',
      clauses: ['binhai-2023/八.1', 'binhai-2023/八.序', 'binhai-2023/八.3'],
    },
    B54: {
      question: '“立即” and “随时”: does what is discovered on a rest day wait for a working day?',
      readings: ['no', 'yes, as a day of 当天 does'],
      choice:
        'no: the day of the discovery counts, rest day or not; the day after it the report is late',
      ground: '随时 leaves no time out, and house/R5 speaks of 当天 only',
      clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'],
    },
    B55: {
      question: '“迟报、漏报、瞒报”: what are they, and who establishes them?',
      readings: [],
      choice:
        'late: the report came, but not at once; missed: the matter became known another way while the division had not reported; concealed: all or part of it was knowingly withheld. The office or a leader records each as a fact, with who found it and when; the day after the discovery is found late by itself; holding to account stays an act of its own',
      ground: '八.3 forbids the three and defines none',
      clauses: ['binhai-2023/八.3', 'binhai-2023/七(二).2', 'binhai-2023/七(二).3'],
    },
    B56: {
      question: 'A report has reached the leader: what must follow?',
      readings: [],
      choice:
        'the leader it was sent to, or the principal leader, instructs a department as often as needed, or takes note where nothing is left to do; the office files it',
      ground: 'the text ends with the report; 七(二).1a says who answers for what follows',
      clauses: ['binhai-2023/八.1', 'binhai-2023/七(二).1a'],
    },
    B57: {
      question: 'An incident or a screened problem proves to be a petition: one case or two?',
      readings: ['two linked cases', 'one case'],
      choice:
        'two: the petition is opened with its own registration, limits and 包案; the report of an incident is filed by itself and does not wait for it; a screened problem ends as turned into a petition; a denunciation is opened from neither',
      ground:
        'what the information officers collect is registered before it is submitted (八.2a), and a report must not wait for that; whom a denunciation accuses may have a part in the case it would be opened from',
      clauses: ['binhai-2023/八.2a', 'binhai-2023/八.1', 'binhai-2023/六.4', 'binhai-2023/十一.4a'],
    },
    B58: {
      question: '“限期解决问题”: how long is the limit?',
      readings: ['the day named in each case', 'a period of the bureau for all cases'],
      choice:
        'the day that is named with the leader, the department and the person; it is taken as named, rest day or not; late is a fact',
      ground: 'the text names no period, and 七(二).5 has a time set for each problem',
      clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'],
    },
    B59: {
      question: 'May the day named for a screened problem be moved?',
      readings: ['yes, before it has passed', 'no'],
      choice:
        'as in B5: a leader who may name it may name a later one with a reason, before it has passed; no national cap applies, since no petition has been accepted',
      ground: 'the same clause sets the time for both',
      clauses: ['binhai-2023/七(二).5', 'binhai-2023/六.4'],
    },
    B60: {
      question: 'Who names leader, department, person and limit of a screened problem?',
      readings: [],
      choice:
        'the leader in charge or the principal leader; what the work meeting has fixed stands, as in B33',
      ground: 'the text names nobody; 七(二).1a puts petition work under these two',
      clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).1a', 'binhai-2023/十.4'],
    },
    B61: {
      question: 'A screened problem threatens to become an incident: does its case end?',
      readings: ['no, the incident is reported beside it', 'yes'],
      choice:
        'no: whoever works on it reports the incident at once as a case of its own, and the problem is still to be resolved in time',
      ground: '八.1 asks for a report and relieves nobody of 六.4',
      clauses: ['binhai-2023/八.1', 'binhai-2023/六.4'],
    },
    B62: {
      question: 'When is a screened problem resolved?',
      readings: [],
      choice:
        'the department reports which of the four dispositions it came to, which meets the limit; it is closed when the result stands in the ledger',
      ground:
        '六.2 wants the ledger true to the state of things: “动态准”; no approval is asked for',
      clauses: ['binhai-2023/六.2', 'binhai-2023/六.4'],
    },
    B63: {
      question: 'Which month does a monthly filing concern, and which is its last day?',
      readings: [],
      choice:
        'one calendar month, named when the filing opens; its last day is named with it, by the schedule that B19 leaves to the bureau, in that month or after it; it is done once the file is stored',
      ground: 'the text says once a month and no more',
      clauses: ['binhai-2023/五.2'],
    },
    B64: {
      question: 'When is a filing complete?',
      readings: [],
      choice:
        'when all that was collected is classified, bound and stored at a named place under stated conditions, which meets the limit; it is closed once there is an electronic copy. The month’s filing has its table of statistics too, the year’s has none',
      ground:
        '五.1 asks for conditions strictly and for electronic files generally, 五.2 for statistics of the month only',
      clauses: ['binhai-2023/五.1', 'binhai-2023/五.2', 'binhai-2023/五.3', 'binhai-2023/五.4'],
    },
    B65: {
      question: 'Statistics and classification of a month: of which matters, by what?',
      readings: [],
      choice:
        'of the matters registered in the month, by the entries of the registration form that name a class and by the channel, and by what had become of each at the end of the month; the cause of a denunciation or of a major matter is counted without its words',
      ground: 'no other record names classes; 十一.4 forbids telling what was denounced',
      clauses: ['binhai-2023/五.2', 'binhai-2023/五.3', 'binhai-2023/一.2a', 'binhai-2023/十一.4b'],
    },
  },
});
