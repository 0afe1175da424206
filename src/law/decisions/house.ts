import { decisions } from './decisions';

/** Readings that hold for every document, and the acts none of them regulates. */
export const houseDecisions = decisions({
  document: 'house',
  entries: {
    R1: {
      question: 'Does the first day count (自……之日起)?',
      readings: ['no: day one is the next day', 'yes'],
      choice: 'no: day one is the next day',
      ground: '民法典 art. 201',
      clauses: [],
    },
    R2: {
      question: 'What if the last day of a term in calendar days or months is a rest day?',
      readings: ['it rolls to the next working day', 'it stays'],
      choice:
        'it rolls for deciding breach, unless its norm says otherwise; it does not roll for warnings, which keeps both readings safe',
      ground: '民法典 art. 203, by analogy; none of the documents says so',
      clauses: [],
    },
    R3: {
      question: 'What is a 工作日?',
      readings: [],
      choice: 'a working day of the official calendar, make-up days (调休) included',
      ground: 'none of the documents defines it; the State Council’s yearly notices do',
      clauses: [],
    },
    R4: {
      question: 'What is 日 or 天 without 工作?',
      readings: ['a calendar day', 'a working day'],
      choice:
        'a calendar day, unless the clause refers back to a number first given in 工作日 (lichuan-2017 only)',
      ground: '信访工作条例 art. 23 uses 15日 and 5个工作日 side by side: the two are distinct',
      clauses: [],
    },
    R5: {
      question: 'What is 当天 when the trigger comes after hours or on a rest day?',
      readings: ['the next working day', 'the same calendar date'],
      choice:
        'the date of the trigger; after hours or on a rest day the next working day, by policy value',
      ground: 'no rule in any text',
      clauses: ['lichuan-2017/三(一).c', 'lichuan-2017/三(一).d', 'lichuan-2017/三(二).b'],
    },
    R6: {
      question: 'What limit do 立即, 随时, 第一时间, 即接即转 and 当场 set?',
      readings: [],
      choice:
        'immediate: the lag is recorded, and an alert follows after a time that must be configured',
      ground: 'the texts give no number',
      clauses: ['jiangsu-2023/三(一).5', 'binhai-2023/八.1', 'binhai-2023/八.3'],
    },
    R7: {
      question: 'What limit do 及时, 按时, 尽快, 迅速, 适时, 定期 and 规定时限 set?',
      readings: [],
      choice: 'none of its own: the user sets a policy value, and no default is invented',
      ground: 'the texts give no number',
      clauses: [],
    },
    R8: {
      question: 'Which words bind?',
      readings: [],
      choice:
        '应, 须, 需, 必须, 不得 are hard, and so is a bare duty with a number and no modal verb; 一般应 and 原则上 are soft; 可 and 可以 permit, 不需 permits to skip; 要 and 确保 without a number are a duty without a term. 重大、复杂、疑难 are alternatives, one suffices; 情况清楚、政策明确、内容单一 must all hold',
      ground: 'drafting usage',
      clauses: [
        'jilin-2021/二.2',
        'jilin-2021/二.4',
        'jilin-2021/四.4a',
        'jilin-2021/四.4d',
        'lichuan-2017/三(四)3',
        'jiangsu-2023/三(三).2',
        'binhai-2023/四.2a',
        'binhai-2023/四.3',
      ],
    },
    R9: {
      question: 'What if the document’s limit is longer than the national one?',
      readings: ['the document’s clock', 'the national clock', 'both'],
      choice:
        'both run: the document’s own is primary, the national one is an overlay that warns and records; the policy chooses which blocks',
      ground: 'the higher norm prevails, but the procedure is the document’s',
      clauses: [],
    },
    R10: {
      question: 'What stops a clock?',
      readings: [],
      choice:
        'only what a text says; collecting evidence, meetings and waiting for a leader do not stop it',
      ground:
        'none of the documents has a suspension; 信访工作条例 art. 36 leaves out only the time of a hearing in 复核',
      clauses: [],
    },
    suspension: {
      question: 'Which days does a suspension leave out?',
      readings: ['from the opening through the closing day', 'only the days between the two'],
      choice:
        'the days of a hearing from its opening through its closing day are not counted; the count goes on with the day after',
      ground: '信访工作条例 art. 36 leaves out 听证所需时间, and a day is not divided',
      clauses: [],
    },
    attach: {
      question: 'May material be added to an open case, and by whom?',
      readings: [],
      choice:
        'by anyone who takes part in the case, until it ends; the record keeps what it is, who gave it and when it was received; no clock moves',
      ground: 'the documents ask for a complete file and do not regulate later material',
      clauses: [],
    },
    addPetitioner: {
      question: 'May a further petitioner join an open case?',
      readings: [],
      choice:
        'yes, recorded by the office that keeps the case, with the day of joining; each petitioner is served and has rights of their own, and none loses them because another withdraws',
      ground: 'the documents do not regulate joint petitioners',
      clauses: [],
    },
    withdraw: {
      question: 'May a petitioner withdraw?',
      readings: [],
      choice:
        'yes, at any time before the reply, as a fact that is recorded and not judged; each for themselves, or several at once where they are named, or all; the case ends when the last petitioner has withdrawn; after the reply it ends nothing, unless the matter is handled again',
      ground:
        'a request lives by the will of who made it; what has been answered is still to be filed; the documents are silent',
      clauses: [],
    },
    lapse: {
      question: 'What if a petitioner dies, dissolves or can no longer be reached?',
      readings: [],
      choice:
        'the office that keeps the case records the reason and ends it; it is a finding, not a silence, and a successor may petition anew',
      ground: 'the documents are silent',
      clauses: [],
    },
    splitClaims: {
      question: 'What if one petition holds several claims?',
      readings: ['one fate for the whole petition', 'each claim on its own'],
      choice: 'each claim is accepted, declined or transferred on its own',
      ground: 'competence attaches to the matter, not to the paper',
      clauses: [],
    },
    reassign: {
      question: 'May an open case be given to another handling unit?',
      readings: [],
      choice:
        'yes, by whoever may assign it, with a reason; the record names the old and the new unit; the term runs on',
      ground: 'the documents are silent, and a clock stops only where a text says so',
      clauses: [],
    },
    delegate: {
      question: 'May someone act in place of the role a clause names?',
      readings: [],
      choice:
        'where the text names a substitute, or where the holder of the role has delegated; the record names both, the ground and the period, and the act shows on whose behalf it was done',
      ground: 'only jilin-2021 writes a substitution; elsewhere absence would stop the case',
      clauses: ['jilin-2021/四.4c', 'jilin-2021/四.4d'],
    },
    recuse: {
      question: 'What follows when someone has an interest in the case?',
      readings: [],
      choice:
        'the recusal is recorded with its ground and who decided it; from that day the person can do no act in the case, and another takes the role',
      ground: 'binhai-2023 asks for it without a procedure; elsewhere 信访工作条例 governs',
      clauses: ['binhai-2023/十一.3'],
    },
    correct: {
      question: 'How is an error in the record put right?',
      readings: [],
      choice:
        'by an act of its own, with the reason and who made it; the old value is kept beside the new one',
      ground: 'the documents ask for a true record and do not say how to correct it',
      clauses: [],
    },
    serve: {
      question: 'When and how has a petitioner received a document?',
      readings: [],
      choice:
        'service is recorded for each petitioner: the way, the day, signed for or refused; what runs from receipt runs from that day',
      ground:
        'the petitioner’s 30 日 run from receipt of the written opinion; the documents do not say how to prove it',
      clauses: [],
    },
    accountability: {
      question: 'When is someone held to account?',
      readings: [],
      choice:
        'never automatically: a breach is shown, and the record names the ground, the person or unit, the measure and who decided',
      ground: 'the documents leave the measure to judgment according to the gravity of the case',
      clauses: [
        'jilin-2021/五.1d',
        'jilin-2021/五.5',
        'ongniud-2024/四(四)b',
        'binhai-2023/七(二).3',
        'binhai-2023/十一.4c',
      ],
    },
  },
});
