import { decisions } from './decisions';

/** How the open points of 翁牛特旗社会保险费征缴争议联合处置机制 are read. */
export const ongniud2024Decisions = decisions({
  document: 'ongniud-2024',
  entries: {
    O1: {
      question: '按时, 规定时限, 规定的期限: what numbers?',
      readings: [],
      choice:
        'policy values that must be set (accept, handle, special case, feedback); presets are marked as borrowed: 60 日 and 30 日 more for petitions, the hotline’s own limit for 12345 matters',
      ground: 'house/R7: the text gives no number',
      clauses: [
        'ongniud-2024/三(一)1a',
        'ongniud-2024/三(一)2(2)b',
        'ongniud-2024/三(二)a',
        'ongniud-2024/二(二).8c',
        'ongniud-2024/二(二).9c',
      ],
    },
    O2: {
      question: '“2024年4月1日之后” and “2024年4月1日前”: who has the day itself?',
      readings: ['the tax bureau', 'the insurance body', 'nobody'],
      choice: 'the tax bureau, from 2024-04-01 inclusive',
      ground: '前 clearly excludes the day; otherwise it belongs to nobody',
      clauses: [
        'ongniud-2024/二(二).1b',
        'ongniud-2024/二(二).7b',
        'ongniud-2024/二(二).8b',
        'ongniud-2024/二(二).9b',
      ],
    },
    O3: {
      question: 'Which date counts: the fee period, the declaration, the payment or the dispute?',
      readings: ['the fee period in dispute', 'the declaration', 'the payment', 'the dispute'],
      choice:
        'the fee period or event in dispute; a period on both sides of the day needs the joint procedure',
      ground: 'competence follows who collected',
      clauses: ['ongniud-2024/二(二).1b', 'ongniud-2024/二(二).7b', 'ongniud-2024/三(一)2a'],
    },
    O4: {
      question: '“养老保险、工伤保险、缴费基数”: one list, or two insurances with their subjects?',
      readings: [
        'pension and work-injury insurance: base, amount, refund examination, arrears',
        'a list of six',
      ],
      choice: 'two insurances with their subjects',
      ground: 'the parallel words of 8b and 9b (失业保险缴费基数, 医疗保险、生育保险缴费基数)',
      clauses: ['ongniud-2024/二(二).7b', 'ongniud-2024/二(二).8b', 'ongniud-2024/二(二).9b'],
    },
    O5: {
      question: 'The members in 二(一) and in annex 1 differ (公安, 宣传部): who is a member?',
      readings: ['both lists together', 'only annex 1'],
      choice: 'both lists together; 公安 is optional',
      ground: 'the two are inconsistent, and 公安 has no duty and no seat',
      clauses: ['ongniud-2024/二(一)', 'ongniud-2024/附1.序'],
    },
    O6: {
      question:
        '就业服务中心 has no seat in the studio: who handles joint unemployment-insurance disputes?',
      readings: [],
      choice: 'the studio, with 就业服务中心 invited for the case',
      ground: 'competence follows the subject, and the clause lets the studio work with others',
      clauses: ['ongniud-2024/附1.(二)', 'ongniud-2024/二(二).8b'],
    },
    O7: {
      question: 'Who is 主要受理部门?',
      readings: ['the department that first accepted', 'the tax bureau', 'the lead of the studio'],
      choice:
        'the department that first accepted; if the studio itself did, the tax bureau, which hosts the office',
      ground: 'it is not the studio, and the notice needs one sender',
      clauses: ['ongniud-2024/三(一)2(2)c', 'ongniud-2024/附1.(一)'],
    },
    O8: {
      question: 'What makes a joint dispute 重大、复杂、疑难, and who decides?',
      readings: [],
      choice:
        'the studio, by criteria that are policy values (amount, persons, conflict of policy); from general to major only, never back',
      ground: 'the text gives no criteria',
      clauses: ['ongniud-2024/三(一)2a', 'ongniud-2024/三(一)2(1)', 'ongniud-2024/三(一)2(2)a'],
    },
    O9: {
      question: 'Who is responsible between hand-over and acceptance by the other department?',
      readings: ['the first department', 'the other one'],
      choice: 'the first department, until the other has accepted',
      ground: '“对接相应部门进行受理”',
      clauses: ['ongniud-2024/三(一)1b'],
    },
    O10: {
      question: 'Who fills in 《受理登记表》, and when?',
      readings: ['before the decision to accept', 'after it'],
      choice: 'the receiving officer, of department or studio, before the decision to accept',
      ground: '“第一时间”',
      clauses: ['ongniud-2024/三(一)3', 'ongniud-2024/附2'],
    },
    O11: {
      question:
        'The text asks for the time of the visit and the payer’s contact, the form has neither: which governs?',
      readings: ['the text', 'the form'],
      choice: 'the form’s fields and these two',
      ground: 'the text is the norm, the form its vessel',
      clauses: ['ongniud-2024/三(一)3', 'ongniud-2024/附2'],
    },
    O12: {
      question: '“争议双方”: who is the other party?',
      readings: ['the employer', 'the collecting agency'],
      choice: 'an optional party; feedback goes to both where one is named, else to the payer',
      ground: 'the form has no field for it',
      clauses: ['ongniud-2024/三(二)a'],
    },
    O13: {
      question: 'How long may the payer take to object?',
      readings: ['until an explicit acceptance', 'a window'],
      choice:
        'an explicit acceptance, or a window that must be configured; silence alone closes nothing',
      ground: 'the text is silent',
      clauses: ['ongniud-2024/三(二)b'],
    },
    O14: {
      question: 'Are 司法调解, 行政复议, 仲裁 and 行政诉讼 open to every dispute?',
      readings: ['all four', 'by the relation in dispute'],
      choice:
        'any remedy sought is recorded; against the collector or the agency 行政复议 or 行政诉讼 fits, between employee and employer 调解 or 仲裁; one that does not fit is marked',
      ground: '社会保险法 art. 83',
      clauses: ['ongniud-2024/三(二)c'],
    },
    O15: {
      question: 'Is the file archived only where nobody objects?',
      readings: ['in both cases', 'only without objection'],
      choice: 'in both cases; the objection is recorded',
      ground: '三(三) has no condition',
      clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(三)'],
    },
    O16: {
      question: '审核转办, 跟踪回访 and 综合分析 stand in the loop without a rule: do they exist?',
      readings: ['as optional steps', 'not at all'],
      choice: 'as optional steps without a term; 跟踪回访 by default',
      ground: 'only 一 names them',
      clauses: ['ongniud-2024/一'],
    },
    O17: {
      question: 'Who convenes meetings, 政府办 or the leading group?',
      readings: [],
      choice: 'the office at the tax bureau asks, the leading group decides, 政府办 arranges',
      ground: 'the two clauses can both be met',
      clauses: ['ongniud-2024/二(二).2', 'ongniud-2024/三(四)c'],
    },
    O18: {
      question: 'What form has the result of a general joint dispute?',
      readings: [],
      choice: 'minutes and a record of the feedback; a written notice is optional',
      ground: 'writing is asked for in major matters only',
      clauses: ['ongniud-2024/三(一)2(1)', 'ongniud-2024/三(一)2(2)c'],
    },
    O19: {
      question: 'Annex 3 has two titles: which one, and how is it numbered?',
      readings: ['征缴争议事项处理拟办意见报送单', '征缴争议事项拟办意见报送单'],
      choice: 'the title over the form itself (处理拟办意见报送单); numbered by year and serial',
      ground: 'the list of annexes drops a word; the form says “[ ]第（ ）号”',
      clauses: ['ongniud-2024/附3', 'ongniud-2024/三(一)2(2)a'],
    },
    O20: {
      question: 'A dispute that came through 12345: the hotline’s limit, or the mechanism’s?',
      readings: ['the hotline’s as outer limit', 'the mechanism’s only'],
      choice: 'the hotline’s due day is taken over as the outer limit',
      ground: '“按照便民热线运行机制”',
      clauses: ['ongniud-2024/二(二).10a'],
    },
    O21: {
      question: '联调, 司法确认, 调裁对接: steps of the procedure?',
      readings: ['an optional branch', 'no step'],
      choice: 'an optional branch before feedback',
      ground: 'the clause states an aim and no rule',
      clauses: ['ongniud-2024/四(二)b'],
    },
    O22: {
      question: 'Is the court’s acceptance of a labour dispute part of the procedure?',
      readings: ['outside', 'inside'],
      choice: 'outside: here the case ends with the recourse to litigation',
      ground: 'no administrative flow binds a court',
      clauses: ['ongniud-2024/二(二).3'],
    },
    O23: {
      question:
        '退费审核 is split by date, 退费复核 is not: who has a refund dispute from 2024-04-01 on?',
      readings: ['by stage', 'the tax bureau for both'],
      choice:
        '退费审核 the tax bureau, 退费复核 the insurance body; both stages disputed need the joint procedure',
      ground: 'two different words are used on purpose',
      clauses: [
        'ongniud-2024/二(二).1b',
        'ongniud-2024/二(二).7a',
        'ongniud-2024/二(二).8a',
        'ongniud-2024/二(二).9a',
      ],
    },
    O24: {
      question:
        'Nobody is named for declaration, collection and penalties before 2024-04-01, nor for payment base and amount from that day: who decides?',
      readings: [],
      choice:
        'before, the body named for that insurance; from the day on, the tax bureau, as part of 缴费申报; marked `assignedByDefault`',
      ground: 'the two lists do not mirror each other',
      clauses: [
        'ongniud-2024/二(二).1b',
        'ongniud-2024/二(二).7b',
        'ongniud-2024/二(二).8b',
        'ongniud-2024/二(二).9b',
      ],
    },
    O25: {
      question: 'Maternity insurance in the matters without a date limit: nobody is named?',
      readings: [],
      choice: 'the healthcare security bureau (医疗保障局); marked `assignedByDefault`',
      ground: '9b gives it maternity insurance before the day; 9a names only 医疗保险',
      clauses: ['ongniud-2024/二(二).9a', 'ongniud-2024/二(二).9b'],
    },
    O26: {
      question: '特殊缴费业务核定 for unemployment insurance: nobody is named?',
      readings: [],
      choice: 'the employment service center (就业服务中心); marked `assignedByDefault`',
      ground:
        '8a gives it the neighbouring subjects of unemployment insurance and leaves this one out',
      clauses: ['ongniud-2024/二(二).8a', 'ongniud-2024/二(二).7a'],
    },
    O27: {
      question: '7a names no insurance, 8a and 9a name theirs: who has the overlap?',
      readings: ['the special line', 'the general line'],
      choice:
        'the special line (8a, 9a) wins; a matter over a period may fall to several bodies, which means joint handling',
      ground: 'lex specialis',
      clauses: ['ongniud-2024/二(二).7a', 'ongniud-2024/二(二).8a', 'ongniud-2024/二(二).9a'],
    },
    O28: {
      question: 'A dispute in none of the matters listed in 二(二): who has it?',
      readings: ['the body of the insurance', 'nobody'],
      choice:
        '就业服务中心 for unemployment insurance (8c) and 医疗保障局 for medical insurance (9c), maternity as in O25; 社会保险事业服务中心 for pension and work-injury insurance, marked `assignedByDefault`',
      ground:
        '8c and 9c name what else is within their functions; 7a has no such words, but ends in 等',
      clauses: ['ongniud-2024/二(二).7a', 'ongniud-2024/二(二).8c', 'ongniud-2024/二(二).9c'],
    },
    O29: {
      question:
        'The department that took a joint dispute in has no competence in it: is it 主要受理部门?',
      readings: ['no: the tax bureau is', 'yes: it registered the dispute'],
      choice: 'no: the studio has accepted, and the tax bureau is the main department as in O7',
      ground: 'a notice of the final opinion comes from a body that had a part in it',
      clauses: ['ongniud-2024/三(一)2(2)c', 'ongniud-2024/三(一)2a'],
    },
    O30: {
      question: 'The department a dispute is handed to does not accept it: who decides?',
      readings: [],
      choice:
        'the office of the leading group names the department; until one accepts, the first stays responsible (O9)',
      ground: 'its task is 综合协调、统筹调度; the text has no rule for a refusal',
      clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/二(二).1c', 'ongniud-2024/三(一)1b'],
    },
    O31: {
      question: '综合分析, 数据联动分析 and 定期评估: what is measured, and how often?',
      readings: [],
      choice:
        'four rates that the record can show: feedback in time, no objection, handled jointly, followed up; no target and no period',
      ground: 'the text asks for analysis and evaluation and names neither a rate nor a period',
      clauses: ['ongniud-2024/一', 'ongniud-2024/四(三)', 'ongniud-2024/四(四)a'],
    },
    O32: {
      question:
        'The payer objects or seeks a remedy after accepting, or accepts after objecting: which limit has the file?',
      readings: ['a new one from that day', 'the first one'],
      choice: 'a new one from that day',
      ground: 'the file to be closed is another one: 三(二)b speaks of one without objection',
      clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(三)'],
    },
    O33: {
      question: '“不定期会商沟通”: who calls a consultation, and who keeps its record?',
      readings: [],
      choice:
        'any member unit, or the studio for a joint dispute it has; whoever calls it names those who take part and writes the minutes',
      ground:
        'a member acts 依职权, without being asked; the studio handles general joint disputes by consultation; a result that nobody wrote down cannot be told',
      clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(一)2(1)'],
    },
    O34: {
      question: '“相关部门”: which departments must be asked to take part?',
      readings: [
        'those that have a part in the matter by 二(二), and whoever else is named',
        'whomever the convener names',
      ],
      choice:
        'those that have a part in the matter by 二(二), where the request names them; others, members or not, may be invited',
      ground: 'what a department is competent for is not settled without it; 三(四)a: 各负其责',
      clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/三(四)b'],
    },
    O35: {
      question: '“提请领导小组”: may the leading group decide not to convene a special meeting?',
      readings: ['yes, with a reason', 'no: a major matter is always discussed in one'],
      choice:
        'yes, with a reason; the dispute is handled as it was, and the matter may be put again',
      ground: 'what is put to somebody for decision may be refused; 二(二).2 says 根据需要',
      clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(二).2'],
    },
    O36: {
      question: '“根据需要适时”: within what time does 政府办 arrange the meeting?',
      readings: [],
      choice:
        'a policy value, from the decision of the leading group; what is missed is a warning, not a breach',
      ground: 'house/R7: the text gives no number, and its words leave the office room',
      clauses: ['ongniud-2024/二(二).2'],
    },
    O37: {
      question: 'Who writes the minutes of a special meeting, and what do they say?',
      readings: [
        '政府办, which arranges it',
        'the office of the leading group, which sorted it out',
      ],
      choice:
        '政府办; what was found, what was decided, which units answer for it, and the limit, if one was set',
      ground: 'its record is part of arranging a meeting; the text names no form',
      clauses: ['ongniud-2024/二(二).2', 'ongniud-2024/三(四)c'],
    },
    O38: {
      question: 'A meeting sets a limit: what kind of limit, and who watches it?',
      readings: [],
      choice:
        'a day, as it stands in the minutes, for every unit that answers for something decided; each of them reports, the last in time meets it; the office of the leading group confirms or sends back, and the day stays; only a special meeting sets one',
      ground:
        'the text gives no number; the group may bind its members, a member no other; the office has 综合协调、统筹调度, and 四(四)a asks for 跟踪问效',
      clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/附1.(一)', 'ongniud-2024/四(四)a'],
    },
    O39: {
      question: 'The need for a consultation falls away before it is held: who calls it off?',
      readings: [],
      choice:
        'whoever has it in hand, with a reason: the convener; before there is one, and of a special meeting until it is put to the leading group, the office; from then on the group',
      ground:
        '二(二).2: a meeting is held 根据需要; the text is silent on who says that there is none',
      clauses: ['ongniud-2024/二(二).2', 'ongniud-2024/附1.(一)'],
    },
    O40: {
      question:
        'A consultation asked for in a joint dispute has ended: what does that change in the dispute?',
      readings: [
        'in a general dispute it stands for the studio’s own, in a major one it is recorded',
        'nothing: only the studio’s own consultation counts',
      ],
      choice:
        'a consultation that was held stands for the studio’s own in a general dispute; any other end is recorded; no limit waits for it',
      ground:
        '三(一)2(1) asks for 会商, not for a place; 三(一)2(2) makes no meeting a condition of the written opinion; house/R10',
      clauses: ['ongniud-2024/三(一)2(1)', 'ongniud-2024/三(一)2(2)b', 'ongniud-2024/三(四)b'],
    },
  },
});
