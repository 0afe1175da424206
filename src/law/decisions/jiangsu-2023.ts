import { decisions } from './decisions';

/** How the open points of 关于强化初次信访事项及时就地解决工作的意见 are read. */
export const jiangsu2023Decisions = decisions({
  document: 'jiangsu-2023',
  entries: {
    S1: {
      question: 'The document has no numeric limit: where do the numbers come from?',
      readings: [],
      choice:
        '信访工作条例: refer or assign within 15 日 of receipt, written notice within 15 日, objection within 5 working days, conclude an art. 31(6) matter within 60 日 of acceptance and at most 30 日 more once approved; the simplified track 3 and 10 working days, 1 working day per level',
      ground: 'the document implements that regulation and the national measures it names',
      clauses: ['jiangsu-2023/序', 'jiangsu-2023/三(一).2'],
    },
    S2: {
      question: '“即接即转、日收日清”: by when?',
      readings: ['the same working day', 'the national 15 日'],
      choice: 'the same working day; the national 15 日 run beside it',
      ground: '日清: cleared each day',
      clauses: ['jiangsu-2023/三(一).5'],
    },
    S3: {
      question: '“快办快结、快结快复”: by when?',
      readings: [],
      choice:
        'no number; an eligible matter takes the simplified track, any other the national limits',
      ground: 'a call for speed without a number (house/R7)',
      clauses: ['jiangsu-2023/三(一).6'],
    },
    S4: {
      question: 'What is 初次信访事项?',
      readings: ['first in the organ', 'first nationwide'],
      choice:
        'first nationwide; both facts are kept; a repeat is the same person and the same matter',
      ground:
        'the system the document relies on knows both marks; only the wider one excludes 重复信访',
      clauses: ['jiangsu-2023/三(一).1', 'jiangsu-2023/一.b'],
    },
    S5: {
      question: 'Is 首办责任单位 the first receiver or the first to accept?',
      readings: ['the first receiver', 'the first to accept'],
      choice: 'the first receiver',
      ground: '“首次接待、接收初次信访事项的单位”',
      clauses: ['jiangsu-2023/三(一).1'],
    },
    S6: {
      question:
        'A responsible leader and officer are named twice, at the first receiver and at the competent organ: the same two?',
      readings: ['two pairs', 'one pair'],
      choice: 'two pairs; they may belong to one unit',
      ground: 'the text names both',
      clauses: ['jiangsu-2023/三(一).1', 'jiangsu-2023/三(三).1'],
    },
    S7: {
      question: 'Which matters 应交办尽交办?',
      readings: [],
      choice:
        'every accepted 申诉求决 matter, except those passed to other organs and those solved on the spot or on the simplified track',
      ground: 'the text gives the category and no exception of its own',
      clauses: ['jiangsu-2023/三(二).2', 'jiangsu-2023/三(二).3', 'jiangsu-2023/三(二).4'],
    },
    S8: {
      question:
        'Does the first receiver keep tracking a matter passed to political-legal or discipline organs?',
      readings: ['no', 'yes'],
      choice: 'the case ends with the transfer; tracking is optional',
      ground: 'those organs follow rules of their own',
      clauses: ['jiangsu-2023/三(二).3', 'jiangsu-2023/三(二).4', 'jiangsu-2023/三(一).4'],
    },
    S9: {
      question: 'When is the result examined, and what if it fails?',
      readings: ['before the reply is served', 'after it'],
      choice: 'before; a result that fails goes back for correction, and the clock runs on',
      ground: '“严格审查办理结果，及时纠偏纠错”',
      clauses: ['jiangsu-2023/三(二).5'],
    },
    S10: {
      question: 'When is the follow-up due, and what if the petitioner is dissatisfied?',
      readings: [],
      choice:
        'a policy value without default; dissatisfaction goes to supervision, with advice on 复查 within 30 日; nothing reopens by itself',
      ground: 'the text is silent',
      clauses: ['jiangsu-2023/三(二).6'],
    },
    S11: {
      question: '“综合采取实地回访、电话回访、网络回访等方式”: all three?',
      readings: ['at least one', 'all three'],
      choice: 'at least one; those used are recorded',
      ground: '“等方式” leaves the list open',
      clauses: ['jiangsu-2023/三(二).6'],
    },
    S12: {
      question: 'When is a matter “案结事了”?',
      readings: [],
      choice:
        'when it is concluded and either the petitioner is satisfied, or has signed off, or the review route is exhausted, or, if a window is configured, no repeat came within it; 审核 binds assigned matters, of referred ones the result is reported',
      ground: 'the text does not define it; 谁交办谁审核',
      clauses: ['jiangsu-2023/三(一).4', 'jiangsu-2023/三(二).5'],
    },
    S13: {
      question: 'When is a matter 临期, 到期, 逾期?',
      readings: [],
      choice:
        '临期 3 working days before the due day by default, 到期 on it, 逾期 after it; for acceptance, handling and service each; policy values',
      ground: 'the text gives the steps and no numbers',
      clauses: ['jiangsu-2023/三(四).2'],
    },
    S14: {
      question: '“逾期间效问责”: what is 间效?',
      readings: ['a misprint for 问效', 'a term of its own'],
      choice: 'read as 逾期问效问责',
      ground: '间效 has no meaning; 问效 is the set phrase',
      clauses: ['jiangsu-2023/三(四).2'],
    },
    S15: {
      question: 'Is there supervision when the petitioner comes again within the limit?',
      readings: ['no', 'yes'],
      choice: 'no supervision before the limit has passed',
      ground:
        '“没有及时解决”; 信访工作条例 art. 19: a matter already accepted is not accepted again above',
      clauses: ['jiangsu-2023/三(四).3'],
    },
    S16: {
      question: '偏低, 较高, 较大, 较多: from what number?',
      readings: [],
      choice: 'four policy values without default',
      ground: 'the text gives no number',
      clauses: ['jiangsu-2023/三(四).5'],
    },
    S17: {
      question: '约谈, 通报, 挂牌督办, 责令限期整改: a ladder?',
      readings: ['independent measures', 'a ladder'],
      choice: 'independent measures; any may be taken, all are recorded',
      ground: 'the text lists them without an order',
      clauses: ['jiangsu-2023/三(四).5'],
    },
    S18: {
      question: 'How is 一次性化解率 computed?',
      readings: [],
      choice:
        'first-time matters concluded in the period without a repeat within a window, over all first-time matters concluded; the window is a policy value',
      ground: 'the text does not define it',
      clauses: ['jiangsu-2023/一.b', 'jiangsu-2023/三(四).4'],
    },
    S19: {
      question: 'Who decides that a matter is 重大、疑难、复杂, and does its limit change?',
      readings: [],
      choice: 'the handling unit’s leader; the limit changes only by a national extension',
      ground: 'the text is silent',
      clauses: ['jiangsu-2023/三(三).2'],
    },
    S20: {
      question: 'A first-time petition that went straight to Beijing: what is special?',
      readings: [],
      choice: 'the fact comes from outside; the case is not closed before the analysis is filed',
      ground: '“要全面复盘分析”',
      clauses: ['jiangsu-2023/三(三).3'],
    },
    S21: {
      question: 'How is competence settled for 三跨三分离?',
      readings: [],
      choice:
        'the organs negotiate; in dispute the common superior decides, or without one the joint conference; the place of the matter, or the competent organ, bears the main responsibility',
      ground: '信访工作条例 art. 24, which the clause names',
      clauses: ['jiangsu-2023/三(三).4'],
    },
    S22: {
      question: 'Which matters are 纳入满意度评价范围?',
      readings: [],
      choice:
        'those first registered through the system, except matters for courts, procuratorates or people’s congresses, matters with a statutory route, and matters unfit for publication',
      ground: '《信访事项办理群众满意度评价工作办法》 (2014) art. 4',
      clauses: ['jiangsu-2023/三(三).5'],
    },
    S23: {
      question: 'Acceptance, declining, 复查 and 复核 have no rule here: which applies?',
      readings: [],
      choice: 'the national one',
      ground: 'the closed loop names 受理 and nothing more',
      clauses: ['jiangsu-2023/三(二).1'],
    },
    S24: {
      question: 'What of cases opened under 苏委信〔2019〕6号?',
      readings: ['they keep their rule', 'the new rule takes over'],
      choice: 'a case keeps the rule it was opened under',
      ground: 'the repeal has no transition clause',
      clauses: ['jiangsu-2023/尾'],
    },
    S25: {
      question: 'What if the first receiver is itself the competent organ?',
      readings: [],
      choice:
        'it assigns the matter to itself: one unit then holds both roles, and its own first-handling side examines the result',
      ground:
        '“首次接待、接收初次信访事项的单位” can be any unit, and 谁首办、谁交办、谁审核 holds for it too',
      clauses: ['jiangsu-2023/三(一).1', 'jiangsu-2023/三(二).5'],
    },
    S26: {
      question: 'Does 日收日清 run while the responsibility is being divided?',
      readings: ['no: the day is kept by putting the question', 'yes'],
      choice:
        'the day is kept by putting the question; the answer starts a day of its own for referring or assigning',
      ground: 'the clause sends 三跨三分离 through art. 24 first; nothing can be referred before',
      clauses: ['jiangsu-2023/三(三).4', 'jiangsu-2023/三(一).5'],
    },
    S27: {
      question:
        'An organ objects that a matter is not its own: who decides, and what of the clocks?',
      readings: [],
      choice:
        'the first handler checks the objection and takes the matter back, which starts a day of its own for sending it on and drops the limit for acceptance, or upholds it, and that limit runs on',
      ground:
        '信访工作条例 art. 23: a matter is returned after whoever sent it has checked and agreed',
      clauses: ['jiangsu-2023/三(一).4', 'jiangsu-2023/三(一).5'],
    },
    S28: {
      question: 'Which matters take the simplified track, and can one leave it?',
      readings: [],
      choice:
        'a referred first-time matter with a ground of the national measures; never one that is assigned, joint, of several responsible organs, or major, complex or difficult; the competent organ can leave the track before the result, and the ordinary limit counts from the same first day',
      ground: '《信访事项简易办理办法》, which the clause names; the text adds nothing',
      clauses: ['jiangsu-2023/三(一).2', 'jiangsu-2023/三(二).2'],
    },
    S29: {
      question: 'How is a national extension of the handling granted?',
      readings: [],
      choice:
        'by the responsible leader of the competent organ, once, on the ordinary track, on or before the last day, with the reasons told; the cap of 30 日 is watched by the national overlay',
      ground: '信访工作条例 art. 34; the document itself extends nothing',
      clauses: ['jiangsu-2023/三(一).2'],
    },
    S30: {
      question: '“受理、办理、送达等环节”: which acts end each stage?',
      readings: [],
      choice:
        'acceptance ends with accepting or declining, handling with the reply, service with its service on the petitioner; the first service counts, later ones are recorded for each petitioner',
      ground: 'the result is examined before the reply (S9), and a reply unserved is not 送达',
      clauses: ['jiangsu-2023/三(四).2'],
    },
    S31: {
      question: 'What does a repeat petition undo?',
      readings: [],
      choice:
        'the satisfaction and the sign-off recorded before it, and the window of S12; it moves nothing in the handling, and a review route used up stays used up',
      ground: 'whoever comes again with the same matter does not hold it to be settled',
      clauses: ['jiangsu-2023/三(四).1', 'jiangsu-2023/三(一).4'],
    },
    S32: {
      question: 'Until when can a petitioner evaluate, and what if it is the wrong time?',
      readings: [],
      choice:
        'no limit: the first handler closes an evaluation nobody gave, and one that comes later or outside the scope is still recorded',
      ground: 'the text sets no period, and a petitioner’s view is a fact',
      clauses: ['jiangsu-2023/三(三).5'],
    },
    S33: {
      question: 'How is the negotiation of the organs concerned concluded?',
      readings: ['each of them consents to one and the same division', 'most of them do'],
      choice:
        'each consents to one and the same proposal; whoever proposes consents with it, and another proposal begins anew; who is proposed as the main responsible organ or as assisting is one of them',
      ground:
        '信访工作条例 art. 24, which the clause names, lets the organs concerned negotiate and calls any dissent a dispute',
      clauses: ['jiangsu-2023/三(三).4'],
    },
    S34: {
      question: 'Who says that the responsibility is in dispute, and to whom does it go?',
      readings: [],
      choice:
        'any of the organs concerned, or the first handler who asked; the report names the common superior, or that there is none; a later report puts an earlier one right; nothing is in dispute by mere silence, and no limit runs',
      ground:
        'art. 24 gives the two ways and names nobody; the first handler answers for the matter until it is settled, and the text sets no limit for the division',
      clauses: ['jiangsu-2023/三(三).4', 'jiangsu-2023/三(一).4'],
    },
    S35: {
      question: 'Which organ bears the main responsibility?',
      readings: [],
      choice:
        'every division names one main responsible organ, none or several assisting ones, and its ground: the place of the matter, or the competence; whoever decides a dispute can name an organ that took no part',
      ground:
        'the norm the clause names could be read in one quoted sentence only, which gives these two grounds; art. 24 lets the superior decide',
      clauses: ['jiangsu-2023/三(三).4'],
    },
    S36: {
      question: 'What if the question of responsibility falls away?',
      readings: [],
      choice:
        'the first handler who asked calls it off with the reason; nothing is then divided, and a matter that still waits for the division can be put to it again',
      ground:
        'the text is silent; a petition can be withdrawn, or the question be put to the wrong organs, while they negotiate',
      clauses: ['jiangsu-2023/三(三).4'],
    },
    S37: {
      question: 'What if one of the organs is split, merged or abolished?',
      readings: [],
      choice:
        'whoever goes on with its functions takes its place, as the first handler or one of the organs records; where that is unclear, the Party committee and government of the level name the organ, who is then in its place; the proposal made before falls away',
      ground: '信访工作条例 art. 24, second paragraph; nobody consents for another',
      clauses: ['jiangsu-2023/三(三).4'],
    },
    S38: {
      question: 'What do the words “三跨三分离” stand for?',
      readings: [],
      choice:
        'the term is kept whole; the form can say which of its two halves applies, and spells neither out',
      ground: 'no text that names the six could be read, and the clause does not name them',
      clauses: ['jiangsu-2023/三(三).4'],
    },
    S39: {
      question: '“定期梳理分析”, “在一定范围内通报”: how often, and to whom?',
      readings: [],
      choice:
        'one case for a region or a department and a period of time, opened as often as the petition department’s schedule says; the figures are circulated within a policy value from the opening, to those the act names',
      ground: '定期 and 一定范围 have no number (house/R7)',
      clauses: ['jiangsu-2023/三(四).4'],
    },
    S40: {
      question:
        'Does a figure exactly at a threshold cross it, and what of a figure that cannot be formed?',
      readings: ['only beyond it', 'at it already'],
      choice:
        'only beyond it: a rate below, a share, a growth or a number above; figures are compared as whole numbers and fractions, never rounded; a rate or share of nothing crosses no threshold; any growth from nothing crosses each',
      ground:
        '民法典 art. 1259: 不满 and 超过 do not include the number; a figure at the line is neither low nor high',
      clauses: ['jiangsu-2023/三(四).5'],
    },
    S41: {
      question: '“占比较高、增幅较大”: both, and the growth of what?',
      readings: [
        'one suffices, and the growth is that of the number of repeat matters',
        'both together, and the growth is that of the share',
      ],
      choice:
        'one suffices, and the growth is that of the number of repeat matters against the period before; the record says which thresholds were crossed',
      ground:
        'both speak of 重复信访事项数量 in one list that ends with 或者; crossing a threshold obliges to look, and no measure follows by itself',
      clauses: ['jiangsu-2023/三(四).5'],
    },
    S42: {
      question: 'Who takes the measures, and must a threshold be crossed first?',
      readings: ['the petition department', 'the joint conference'],
      choice:
        'the petition department, or the joint conference; only in a case whose figures crossed a threshold; the first measure is due within a policy value, and none is automatic',
      ground:
        'the sentence has the petition departments as its subject; 信访工作条例 art. 39 gives the same four to the joint conference; 及时 has no number (house/R7)',
      clauses: ['jiangsu-2023/三(四).5', 'jiangsu-2023/三(四).4'],
    },
    S43: {
      question: '“责令限期整改”: by when, and what of a second order?',
      readings: [],
      choice:
        'by the day the order names, which is not before the day it is given, counted as it stands; a second order sets a day of its own, and the run of the first is kept among the past ones',
      ground: 'the text leaves the day to the order; a day named is not a period that could roll',
      clauses: ['jiangsu-2023/三(四).5'],
    },
    S44: {
      question: 'When is a measure done with?',
      readings: [],
      choice:
        'when the region or department has reported its correction and the report is found sufficient; a listing is lifted then, and not before; a report found insufficient leaves every measure open; the case can end as not corrected once the day of the order has passed, and nothing follows from that by itself',
      ground: 'the text is silent; 限期整改 asks for a result that somebody looks at',
      clauses: ['jiangsu-2023/三(四).5'],
    },
    S45: {
      question: 'Which of the three recommendations on which ground, and to whom?',
      readings: [],
      choice:
        'improving the work on one of the six grounds, to the organ in question; pursuing liability on one of them with grave circumstances or serious consequences, of which one suffices, to the organ with authority over those liable; improving the policy on a question of policy, to the Party committee and government of the level',
      ground:
        '信访工作条例 art. 40 for the addressees and for the policy, of which the text has only the name',
      clauses: ['jiangsu-2023/三(七).1', 'jiangsu-2023/三(七).2', 'jiangsu-2023/三(七).3'],
    },
    S46: {
      question: 'By when is a recommendation made, and by when answered?',
      readings: [],
      choice:
        'a policy value each; the answer is in writing, and says whether it is adopted; reasons for not adopting it are recorded where given and never demanded',
      ground:
        '及时 has no number (house/R7); 信访工作条例 art. 40 has none for the answer either, and the 30 日 and the reasons of 信访条例 (2005) art. 36 ended with it',
      clauses: ['jiangsu-2023/三(七).1', 'jiangsu-2023/三(七).2'],
    },
    S47: {
      question: 'What follows an answer?',
      readings: [],
      choice:
        'what was adopted is carried out, as its addressee reports, and the petition department closes the case; until then another recommendation can follow, on the same ground or another; what was not adopted can be closed; one recommendation is open at a time, and others are cases of their own',
      ground: 'the text ends with the recommendation; each addressee answers for itself',
      clauses: ['jiangsu-2023/三(七).1'],
    },
    S48: {
      question:
        'Does the correction ordered by the organ one level up belong to the recommendation?',
      readings: ['beside it, in the same case', 'a procedure of its own'],
      choice:
        'beside it, each without the other: the case says which of the two its finding calls for; the order names what was not done, and a day if it sets one; an organ that has not put it right can be ordered again',
      ground:
        'both answer one failure of one organ; the text sets no day for the correction, and the duty not done, not a recommendation, is the ground of the order',
      clauses: ['jiangsu-2023/三(七).4', 'jiangsu-2023/三(七).2'],
    },
    S49: {
      question: 'When is the first handler’s leader or officer held liable?',
      readings: ['after a correction was ordered', 'with serious consequences alone'],
      choice:
        'after a correction was ordered, and after that serious consequences recorded, both by the organ one level up; the record names whom, by which rule and what, for one of the two or both; it never comes by itself, and a case with serious consequences does not end without it',
      ground: '“责令改正，造成严重后果的，依法依规追究” in this order; house/accountability',
      clauses: ['jiangsu-2023/三(七).4'],
    },
    S50: {
      question: 'Where does a recommendation come from, and what if its ground proves wrong?',
      readings: [],
      choice:
        'from a first-time matter, in which the petition department can open one about the competent organ that has the matter, or from any other finding; a finding that proves wrong is dropped with the reason, before anything was recommended or ordered, by whoever it called upon',
      ground:
        'the clause speaks of an organ that has received a first-time matter; nobody recommends against better knowledge',
      clauses: ['jiangsu-2023/三(七).2', 'jiangsu-2023/三(七).1'],
    },
  },
});
