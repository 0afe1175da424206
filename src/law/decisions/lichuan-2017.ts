import { decisions } from './decisions';

/** How the open points of 市人社局办理市民诉求实施办法 are read. */
export const lichuan2017Decisions = decisions({
  document: 'lichuan-2017',
  entries: {
    L1: {
      question: '2b says 3个工作日, 2c then says 3天内: the same limit?',
      readings: ['the same 3 working days', '3 calendar days'],
      choice: 'the same: 3 working days',
      ground: '“确实无法在3天内办结的” refers back to the limit just stated',
      clauses: ['lichuan-2017/三(三)2b', 'lichuan-2017/三(三)2c'],
    },
    L2: {
      question: '2d says 7个工作日, 4a then says 7天内: the same limit?',
      readings: ['the same 7 working days', '7 calendar days'],
      choice: 'the same: 7 working days',
      ground: '4a refers back to the limit of 2d',
      clauses: ['lichuan-2017/三(三)2d', 'lichuan-2017/三(三)4a'],
    },
    L3: {
      question: '“办结时限前2天”: calendar or working days?',
      readings: ['2 working days before the limit', '2 calendar days before the limit'],
      choice: '2 working days before the limit',
      ground:
        'never later than 2 calendar days before, so it satisfies both readings; 2 calendar days before can fall on a rest day',
      clauses: ['lichuan-2017/三(三)4a'],
    },
    L4: {
      question: 'Can a second extension be granted?',
      readings: ['no', 'yes, until the hotline office refuses'],
      choice: 'no: a limit the mayor’s hotline office has fixed cannot change',
      ground: '“不能再更改”',
      clauses: ['lichuan-2017/三(三)4c'],
    },
    L5: {
      question: 'Is there an extension for citizen appeals (诉求)?',
      readings: ['no, work orders only', 'yes, by analogy'],
      choice: 'no',
      ground:
        'the text says “在办理工单过程中” and sends the request to 市长热线办; 市民直通车 has no counterpart',
      clauses: ['lichuan-2017/三(三)4a', 'lichuan-2017/三(三)4b'],
    },
    L6: {
      question: 'What if the hotline office refuses an extension, or is silent?',
      readings: ['the old limit keeps running', 'the clock stops while the request is pending'],
      choice: 'the old limit keeps running; a pending request does not stop it',
      ground: 'a clock stops only where a text says so',
      clauses: ['lichuan-2017/三(三)4b'],
    },
    L7: {
      question: 'After 退回要求重办: which limit, how many times, who ends it?',
      readings: [],
      choice:
        'the limit of the tier starts anew with the unit’s new receipt, capped by the hotline’s 限办时间 if one is given; the count has no cap and is recorded; it ends when the follow-up is satisfied or the hotline closes',
      ground: 'the document only says 及时',
      clauses: ['lichuan-2017/三(三)3a', 'lichuan-2017/三(三)3b'],
    },
    L8: {
      question: 'Can a citizen appeal (诉求) be sent back for redoing?',
      readings: ['no, work orders only', 'yes, by analogy'],
      choice: 'no',
      ground: 'the text names only 工单 and 市长热线办',
      clauses: ['lichuan-2017/三(三)3a'],
    },
    L9: {
      question: 'Do the tier limits start with the bureau’s receipt or the unit’s?',
      readings: ['the unit’s receipt', 'the bureau’s receipt'],
      choice: 'the unit’s receipt',
      ground: 'literal: what the unit must do runs “收到工单和诉求之日起”',
      clauses: ['lichuan-2017/三(三)2a', 'lichuan-2017/三(三)2b', 'lichuan-2017/三(三)2d'],
    },
    L10: {
      question: 'The sheet has a field 限办时间: does it or the tier limit count?',
      readings: ['the earlier of the two', 'the tier limit', '限办时间'],
      choice: 'the earlier of the two',
      ground: '限办时间 is a field without a rule; only the earlier day satisfies both',
      clauses: ['lichuan-2017/附2', 'lichuan-2017/三(三)2d'],
    },
    L11: {
      question: 'Who decides 一般 / 较为复杂 / 疑难, and can it change?',
      readings: [],
      choice:
        'the leader in charge, when reading and instructing (阅批); the unit may raise the tier within the lower limit and with a reason, from ordinary to complex and from complex to difficult; raising to 疑难 needs the progress notice; prior verification is never barred for ordinary matters',
      ground: 'the text names no one; 2c gives the notice; 不需 is a permission to skip, no bar',
      clauses: [
        'lichuan-2017/三(二).a',
        'lichuan-2017/三(三)2a',
        'lichuan-2017/三(三)2b',
        'lichuan-2017/三(三)2c',
      ],
    },
    L12: {
      question:
        'For appeals, does the unit reply to the sender within the tier limit, or hand in a draft for a uniform reply?',
      readings: [
        'work orders: the unit replies; appeals: the unit drafts, the leader signs, 局信访股 replies',
        'the unit replies in both channels',
      ],
      choice:
        'the first; for an appeal the tier limit runs to the leader’s signature on the draft, and handing in runs after it',
      ground: 'the feedback part has a line of its own for each channel: the special line wins',
      clauses: [
        'lichuan-2017/三(三)2a',
        'lichuan-2017/三(三)2b',
        'lichuan-2017/三(四)2',
        'lichuan-2017/三(四)3',
      ],
    },
    L13: {
      question: 'From when do the 3 working days for handing in an appeal’s reply run?',
      readings: [
        'from the unit’s receipt of the instructed appeal',
        'from the leader’s signature on the draft',
      ],
      choice:
        'disputed, so both are kept: warn by the first, breach by the second; the policy value `handInFrom` chooses otherwise',
      ground:
        '“收到分管领导签批的诉求后，拟定回复意见经分管领导签字同意后于 3 个工作日内” bears both readings',
      clauses: ['lichuan-2017/三(四)3'],
    },
    L14: {
      question:
        'Registration, confirmation and acceptance or return all fall on one day: what if the leader is absent, or it is after hours?',
      readings: [],
      choice:
        'receipt after hours or on a rest day counts as receipt on the next working day; a delegate of the leader may act; the same day stays the limit',
      ground: 'the text says 当天 and nothing about absence',
      clauses: ['lichuan-2017/三(一).b', 'lichuan-2017/三(一).c', 'lichuan-2017/三(一).d'],
    },
    L15: {
      question: 'To whom is a matter returned that is not the bureau’s?',
      readings: [],
      choice: 'a work order to 市长热线办, an appeal to the 市民直通车 platform',
      ground: 'implied by the channel it came through',
      clauses: ['lichuan-2017/三(一).d'],
    },
    L16: {
      question: '《市人社局局长热线工单转办单》 in the text, 市长热线 in the annex: two forms?',
      readings: ['one form; 局长 is a slip for 市长', 'two forms'],
      choice: 'one form, titled 市人社局市长热线工单转办单',
      ground: 'the annex and the rest of the text say 市长热线',
      clauses: ['lichuan-2017/三(四)2', 'lichuan-2017/附2'],
    },
    L17: {
      question: '“登记时间市长热线登记时间” in the sheet: two fields, or a label and its hint?',
      readings: ['a label and its hint', 'two fields'],
      choice:
        'one field, holding the hotline’s time of registration; the bureau’s own registration is kept beside it',
      ground: 'the other cells are a label and a hint too: “内容来信人诉求原文”',
      clauses: ['lichuan-2017/附2'],
    },
    L18: {
      question: 'What happens to a duplicate of a case that has no reply yet?',
      readings: [],
      choice:
        'it is linked to the open case and closed as a duplicate after the first reply exists',
      ground: 'the answer must say when that reply was given: “于什么时间回复，该件为重复件”',
      clauses: ['lichuan-2017/四(二)d'],
    },
    L19: {
      question: 'Many senders, the same demand: one case or many?',
      readings: ['separate cases', 'one joint case'],
      choice: 'separate cases, linked as a group; a shared draft is allowed, one reply to each',
      ground: '“必须逐一回复来信人”',
      clauses: ['lichuan-2017/四(二)c'],
    },
    L20: {
      question: 'How are the three rates computed?',
      readings: [],
      choice:
        'response = contacted or dispatched in time / received; on time = concluded by the due day / concluded; satisfaction = satisfied / followed up; each is a policy value',
      ground: 'the text names the rates and their target, not their formulas',
      clauses: ['lichuan-2017/一.b'],
    },
    L21: {
      question: 'When is a limit “将到期”?',
      readings: [],
      choice: 'a policy value; by default 1 working day before the due day',
      ground: 'the text gives no number',
      clauses: ['lichuan-2017/三(五)b'],
    },
    L22: {
      question: 'On which day of the month are publication and bulletin due?',
      readings: [],
      choice: 'a policy value; the period reported is the calendar month',
      ground: 'the text gives no number',
      clauses: ['lichuan-2017/三(六)c'],
    },
    L23: {
      question: 'Who closes a case, and when?',
      readings: [],
      choice:
        'a work order is archived after upload when the hotline’s follow-up is satisfied or its window is over; an appeal is archived after reply and upload',
      ground: 'only 市长热线办 follows up, and only on work orders',
      clauses: ['lichuan-2017/三(六)a', 'lichuan-2017/三(六)b', 'lichuan-2017/三(三)3a'],
    },
    L24: {
      question: 'Who registers: 局办公室, 局信访股, or the office of the leading group?',
      readings: [],
      choice:
        '局办公室 work orders, 局信访股 appeals; the office of the leading group compiles and reports up',
      ground: '“分别” in 三(五) and 三(六) splits the two channels between the two',
      clauses: [
        'lichuan-2017/三(一).a',
        'lichuan-2017/三(五)a',
        'lichuan-2017/三(六)a',
        'lichuan-2017/二.b',
      ],
    },
    L25: {
      question: 'Does a reply by SMS or by telephone need a written trace?',
      readings: ['yes', 'only the telephone reply'],
      choice: 'yes: the text of the SMS or the note of the call is mandatory',
      ground: '“做好痕迹管理” and “做好相应记录”',
      clauses: ['lichuan-2017/四(三)a', 'lichuan-2017/四(三)b', 'lichuan-2017/附2'],
    },
    L26: {
      question: 'Is the progress notice of a difficult matter also due to the sender?',
      readings: ['to the office only', 'to the sender too'],
      choice: 'to the office only; a policy value adds the sender',
      ground: 'literal: “告知局办公室、局信访股”',
      clauses: ['lichuan-2017/三(三)2c', 'lichuan-2017/四(二)b'],
    },
    L27: {
      question: 'The flow charts of annex 1 are pictures: do they add anything?',
      readings: [],
      choice: 'the text governs',
      ground: 'the annex has two titles and no words',
      clauses: ['lichuan-2017/附1'],
    },
    L28: {
      question: 'Is the reply to a complex matter a conclusion, or only an account of progress?',
      readings: ['a conclusion', 'only 办理情况, the conclusion comes later'],
      choice: 'a conclusion, unless the matter was raised to 疑难',
      ground: 'the heading is 办结回复, and 2c is for what “确实无法在3天内办结”',
      clauses: ['lichuan-2017/三(三)2b', 'lichuan-2017/三(三)2c'],
    },
    L29: {
      question: 'An extension asked for in time, but granted after the limit has passed?',
      readings: ['the new limit counts', 'the breach stands'],
      choice:
        'the new limit counts; the days between are kept as `pendingExtension` and not charged to the unit',
      ground: 'the request is the unit’s act and was in time; the grant is an outside office’s act',
      clauses: ['lichuan-2017/三(三)4a', 'lichuan-2017/三(三)4c'],
    },
    L30: {
      question: 'Can an extension be asked for after 退回要求重办?',
      readings: ['no: one grant per work order', 'yes: the limit runs anew'],
      choice: 'no: a redo brings no new extension, one per work order',
      ground: 'the limit the hotline office has fixed “不能再更改”',
      clauses: ['lichuan-2017/三(三)4c', 'lichuan-2017/三(三)3a'],
    },
    L31: {
      question: 'A granted limit earlier than the old one, or not after the day of the grant?',
      readings: [],
      choice: 'refused',
      ground: 'it would be no 延期',
      clauses: ['lichuan-2017/三(三)4c'],
    },
    L32: {
      question: 'May the examiner send a draft reply back?',
      readings: ['yes, for revision', 'no, only approve it'],
      choice: 'yes: the draft goes back to the unit, the limit runs on',
      ground: 'the text gives an examination before the reply; one that cannot fail is none',
      clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b'],
    },
    L33: {
      question: 'An appeal’s draft needs examination and the leader’s signature: one step or two?',
      readings: ['one where the leader is the examiner', 'always two'],
      choice:
        'from a bureau division the leader’s signature is also the examination; from another unit its head examines first, then the leader signs',
      ground: 'the same leader examines under 三(四)1a and signs under 三(四)3',
      clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b', 'lichuan-2017/三(四)3'],
    },
    L34: {
      question: 'Does prior verification have a term?',
      readings: [],
      choice: 'no term; the time it took is recorded',
      ground: '“及时” has no number, and contact is due only where it is needed',
      clauses: ['lichuan-2017/三(三)1'],
    },
    L35: {
      question: 'What becomes of a pending extension request when the reply is given?',
      readings: [],
      choice: 'it lapses, as it does when the case leaves handling in any other way',
      ground: 'nothing is left to extend',
      clauses: ['lichuan-2017/三(三)4b'],
    },
    L36: {
      question: 'What does the leader’s confirmation decide, and who accepts or returns?',
      readings: [
        'the leader confirms whether the matter is ours, the office then accepts or returns',
        'the confirmation is itself the acceptance or the return',
      ],
      choice: 'the first; both on the same day',
      ground: '登记 and 退回 are acts of the office; the leader is asked to 确认',
      clauses: ['lichuan-2017/三(一).b', 'lichuan-2017/三(一).c', 'lichuan-2017/三(一).d'],
    },
    L37: {
      question: 'May an extension be asked for again after a refusal?',
      readings: ['yes, within the same limits', 'no'],
      choice: 'yes, within the same limits',
      ground: 'only a limit the hotline office has fixed is final; a refusal fixes none',
      clauses: ['lichuan-2017/三(三)4a', 'lichuan-2017/三(三)4c'],
    },
    L38: {
      question: 'Does a dissatisfied follow-up reopen the work order?',
      readings: ['only when the hotline office returns it', 'always'],
      choice:
        'only 退回要求重办 reopens it; the hotline office may leave the result as it is, the dissatisfaction is recorded',
      ground: 'the clause asks for both: 不满意, and “退回要求重办”',
      clauses: ['lichuan-2017/三(三)3a'],
    },
  },
});
