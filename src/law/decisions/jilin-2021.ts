import { decisions } from './decisions';

/** How the open points of 吉林省社会保险系统信访事项复查复核暂行办法 are read. */
export const jilin2021Decisions = decisions({
  document: 'jilin-2021',
  entries: {
    J1: {
      question: '“30 日” after “30 个工作日”: calendar or working days?',
      readings: ['calendar days', 'working days'],
      choice: 'calendar days, counted from the day after the 30 working days end',
      ground:
        'the unit changes inside one article, and the phrase repeats the national rule “延长期限不得超过30日”, which is in 日',
      clauses: ['jilin-2021/三.a', 'jilin-2021/三.c'],
    },
    J2: {
      question: 'Can there be a second extension?',
      readings: ['one only', 'several, 30 日 in sum', 'several, 30 日 each'],
      choice: 'one; a policy value allows several, 30 日 in sum',
      ground:
        'the cap of 三.c is on 延长期限, the whole period, so 30 日 each would remove it; that there is one only is our decision, no clause says it',
      clauses: ['jilin-2021/三.b', 'jilin-2021/三.c'],
    },
    J3: {
      question: 'Which 局领导 approves an extension?',
      readings: ['the leader for petitions', 'the leader for the business', 'the principal leader'],
      choice: '分管信访工作的局领导, with the substitutes of 四.4c and 四.4d',
      ground: 'the same approver as for the slip, and the only place where substitutes are written',
      clauses: ['jilin-2021/三.b', 'jilin-2021/四.4b', 'jilin-2021/四.4c', 'jilin-2021/四.4d'],
    },
    J4: {
      question: 'Must an extension be asked for before the limit has passed?',
      readings: ['yes', 'no'],
      choice: 'yes; one asked for later is refused and recorded, and the breach stays',
      ground: '“需要延期” presupposes a running period',
      clauses: ['jilin-2021/三.b'],
    },
    J5: {
      question: 'Which day is 受理之日?',
      readings: ['the decision', 'the notice', 'its service'],
      choice:
        'the date on 《受理告知书》, which is the day of the decision; the day of service is kept beside it',
      ground: '四.1 makes decision and notice one act',
      clauses: ['jilin-2021/三.a', 'jilin-2021/四.1b', 'jilin-2021/四.1d'],
    },
    J6: {
      question:
        'Nationally the opinion is due 30 日 from receipt of the request; here up to 15 + 30 working days and 30 日 more. Which counts?',
      readings: ['the document’s clock', 'the national clock', 'both'],
      choice:
        'both run: the document’s is primary, the national one warns at receipt + 30 calendar days',
      ground:
        'house/R9; on the official calendar 30 working days are 39–50 calendar days, so the document’s limit is always the longer one (信访条例 art. 34–35, 信访工作条例 art. 35–36)',
      clauses: ['jilin-2021/三.a', 'jilin-2021/四.1a'],
    },
    J7: {
      question: '15 working days to decide on acceptance, against 15 日 nationally?',
      readings: ['15 working days', '15 calendar days'],
      choice: '15 working days; the overlay warns at 15 calendar days',
      ground:
        'the document says 工作日; the national rule is for first-instance matters and has no acceptance period for 复查',
      clauses: ['jilin-2021/四.1a'],
    },
    J8: {
      question:
        'By when must the petitioner apply for 复查 or 复核, and what of a late application?',
      readings: ['no limit', '30 日 from receipt of the written opinion'],
      choice:
        '30 calendar days from receipt of the written opinion; a late application is recorded, then accepted for good reason or declined with notice',
      ground:
        'the document applies 《信访条例》; 信访工作条例 art. 35 and 36 set 30日, and lateness is excused by 正当理由; the petitioner’s act is a fact',
      clauses: [
        'jilin-2021/一.1a',
        'jilin-2021/一.1b',
        'jilin-2021/一.2',
        'jilin-2021/一.3',
        'jilin-2021/一.5',
      ],
    },
    J9: {
      question: 'Do the inner limits (1日 + 5日 + 1日 + 15 + 2 + 5 + 2) fit into 30 working days?',
      readings: [
        'all in working days: 31, they never fit',
        '日 as calendar days: they fit, if barely',
      ],
      choice: '日 as calendar days; the slack left is shown, never assumed',
      ground:
        'only this reading lets the inner limits be met at all; signing, sending and handing over have no allowance, so the margin is 0 or 1 working day in practice',
      clauses: [
        'jilin-2021/三.a',
        'jilin-2021/四.4a',
        'jilin-2021/四.5a',
        'jilin-2021/四.6a',
        'jilin-2021/四.7a',
        'jilin-2021/四.8a',
        'jilin-2021/四.9a',
        'jilin-2021/四.10a',
      ],
    },
    J10: {
      question: 'What if an inner limit is overrun and the outer one is not, or the reverse?',
      readings: ['each stands alone', 'a late stage shortens the later ones'],
      choice:
        'each stage shows its own limit and the slack left; the outer 30 working days alone end the case’s time',
      ground: 'most inner limits are 一般应, and no clause shifts one by another',
      clauses: [
        'jilin-2021/三.a',
        'jilin-2021/四.5a',
        'jilin-2021/四.7a',
        'jilin-2021/四.8a',
        'jilin-2021/四.9a',
        'jilin-2021/四.10a',
      ],
    },
    J11: {
      question: '1日, 5日 and 1日: calendar or working days?',
      readings: ['calendar days that roll', 'working days'],
      choice:
        'calendar days; a last day that is a rest day rolls to the next working day; the unit is a policy value',
      ground: 'the document tells 日 from 工作日',
      clauses: ['jilin-2021/四.4a', 'jilin-2021/四.5a', 'jilin-2021/四.6a'],
    },
    J12: {
      question: 'From when do the division’s 15 working days run?',
      readings: ['its receipt of the slip', 'acceptance of the case'],
      choice: 'the division’s receipt under 四.6a',
      ground: 'before that it has nothing to work on',
      clauses: ['jilin-2021/四.6a', 'jilin-2021/四.7a'],
    },
    J13: {
      question: 'Must the business leader examine every draft?',
      readings: ['only where needed', 'always'],
      choice:
        'only where the division needs it: by default for complex and major matters, not for simple ones',
      ground: '“需要报分管业务工作的局领导审定的” is a condition',
      clauses: ['jilin-2021/四.7c', 'jilin-2021/四.8a', 'jilin-2021/四.9a'],
    },
    J14: {
      question: 'Does the business leader look again after the division’s revision?',
      readings: ['no', 'yes'],
      choice: 'no: one pass, then on to 信访办',
      ground: 'no clause gives a second pass',
      clauses: ['jilin-2021/四.9a', 'jilin-2021/四.9b'],
    },
    J15: {
      question: 'What if the leader for petitions does not sign?',
      readings: [],
      choice: 'the opinion goes back to the division for revision; the limits run on',
      ground: 'a signature that cannot be withheld is none; the text is silent',
      clauses: ['jilin-2021/四.10b'],
    },
    J16: {
      question: 'What can an opinion decide?',
      readings: [],
      choice:
        'uphold (维持), change (变更), revoke (撤销) or order a redo (责令重办), the last by policy value',
      ground:
        'not in the document; the pattern of 山东省信访条例 art. 45 and 北京市信访条例 art. 50',
      clauses: ['jilin-2021/四.7b', 'jilin-2021/四.10a'],
    },
    J17: {
      question: 'What follows an order to redo?',
      readings: [],
      choice:
        'this case ends; a new handling case opens at the original organ with a due day of its own; the same opinion may not be given on the same facts and reasons; its result is again open to 复查',
      ground: 'not in the document; 山东省信访条例 art. 45 and 北京市信访条例 art. 50',
      clauses: ['jilin-2021/四.10c'],
    },
    J18: {
      question: 'When is a case 办结: signature, sending or service?',
      readings: ['the leader’s signature', 'sending the signed reply', 'service on the petitioner'],
      choice:
        'sending the signed reply; the day of service is kept, as the petitioner’s 30 日 run from it',
      ground: '“由省局信访办直接以书面形式答复信访人” is the last act named',
      clauses: ['jilin-2021/三.a', 'jilin-2021/四.10c'],
    },
    J19: {
      question: 'Who closes a case the provincial committee passed on?',
      readings: ['the committee', 'the provincial bureau'],
      choice: 'the committee gives the opinion; here the case ends with the report to it',
      ground: '“呈报省政府信访事项复查复核委员会” is the last act named',
      clauses: ['jilin-2021/四.10d'],
    },
    J20: {
      question:
        'Does a case the committee passed on need a decision on acceptance, and when does its clock start?',
      readings: ['no decision, clock from registration', 'the ordinary 15 working days'],
      choice:
        'no decision; the clock starts with registration by 省局办公室; an earlier due day set by the committee wins',
      ground: 'the committee has already decided on jurisdiction',
      clauses: ['jilin-2021/四.3', 'jilin-2021/一.4', 'jilin-2021/三.a'],
    },
    J21: {
      question: 'Who classifies, and what is complex with one division, or simple with several?',
      readings: [],
      choice:
        '信访办 proposes in the slip, the leader decides; complex with one division: the division handles; simple with several: the office handles',
      ground: '“具体承办处（室）、单位” in 四.6a allows a single division',
      clauses: [
        'jilin-2021/二.2',
        'jilin-2021/二.3',
        'jilin-2021/二.4',
        'jilin-2021/四.5a',
        'jilin-2021/四.6a',
      ],
    },
    J22: {
      question: 'Is declining matters that have a statutory route still good law?',
      readings: ['decline as written', 'lead them into the proper procedure'],
      choice:
        'decline as written, naming the route; the overlay notes that 信访工作条例 art. 31 leads such matters into the proper procedure',
      ground: 'the words come from 信访条例 (2005) art. 21(1)',
      clauses: ['jilin-2021/四.2', 'jilin-2021/四.1c'],
    },
    J23: {
      question: '“同一事由和理由” here, 同一事实和理由 nationally: the same test?',
      readings: ['the same test', 'a wider bar'],
      choice:
        'the same: same petitioner, same matter, no new facts or reasons; a person decides and the finding is recorded',
      ground: 'a slip; the national wording governs the bar',
      clauses: ['jilin-2021/四.14'],
    },
    J24: {
      question:
        'Does the bar also hold after the committee’s re-review, and after the petitioner let the 30 日 pass?',
      readings: ['only after re-review', 'in both cases'],
      choice: 'after any re-review; after lapse only by policy value',
      ground: 'the document names only 复核; 《引导来访人依法逐级走访的办法》 (2014) lists both',
      clauses: ['jilin-2021/四.14'],
    },
    J25: {
      question: 'Do collecting material, interviews or a coordination meeting stop the clock?',
      readings: ['no', 'yes'],
      choice: 'no',
      ground: 'house/R10: no text says so',
      clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b', 'jilin-2021/四.12a', 'jilin-2021/四.13'],
    },
    J26: {
      question: '主管局长, 局领导, 分管信访工作的局领导: one person?',
      readings: ['one person', 'three roles'],
      choice: 'separate roles; by default 主管局长 is held by 分管信访工作的局领导',
      ground: 'three titles are used',
      clauses: ['jilin-2021/四.13', 'jilin-2021/三.b', 'jilin-2021/四.4b'],
    },
    J27: {
      question:
        '长白山保护开发区 is addressed but has no place in the order of levels: which level?',
      readings: ['city level', 'county level'],
      choice: 'city level, by policy value',
      ground: 'it is listed beside 各市（州）',
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.2'],
    },
    J28: {
      question: 'Do the inner limits bind city bureaus?',
      readings: ['no', 'yes, by analogy'],
      choice: 'no: the limits of 三 bind every level, the chain of 四 only 省局; a city may opt in',
      ground: '四 names only organs of 省局',
      clauses: ['jilin-2021/三.a', 'jilin-2021/四.1a', 'jilin-2021/四.4a'],
    },
    J29: {
      question: 'Withdrawal, death of the applicant, representatives, joint applicants?',
      readings: [],
      choice:
        'the common acts (house/withdraw, house/lapse, house/addPetitioner); at most 5 representatives, for joint visits only',
      ground: 'not in the document; 信访工作条例 art. 20',
      clauses: [],
    },
    J30: {
      question: 'Is an oral application enough?',
      readings: ['no', 'yes'],
      choice: 'no; staff may take it down and have it signed, which makes it written',
      ground: '“书面提出”',
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
    },
    J31: {
      question: 'The document rests on 《信访条例》 (2005), since replaced: does it still hold?',
      readings: ['it holds', 'it fell with its base'],
      choice:
        'it holds as written; its base is marked as superseded on 2022-05-01, and the overlay uses the text of 2022',
      ground: 'no text repeals it',
      clauses: ['jilin-2021/首.印发', 'jilin-2021/序'],
    },
    J32: {
      question: 'Which 下步救济途径 must a notice of non-acceptance name?',
      readings: [],
      choice: 'at least one: the organ of the next level, litigation, arbitration or 行政复议',
      ground: 'naming it is mandatory, the list is open',
      clauses: ['jilin-2021/四.1c'],
    },
    J33: {
      question: 'An extension asked for in time, but approved after the limit has passed?',
      readings: ['refused', 'the request kept the period open'],
      choice: 'refused and recorded; a policy value allows it',
      ground: 'here the approval is the extension: “经局领导批准可以适当延期”',
      clauses: ['jilin-2021/三.b'],
    },
    J34: {
      question: 'Who may hold a hearing, and what does it stop?',
      readings: ['only the national clock', 'the document’s clock too'],
      choice:
        'the reviewing organ opens and closes it; it stops the national overlay’s clock, not the document’s 30 working days',
      ground:
        '信访工作条例 art. 36 leaves out 听证所需时间 of its own limit; the document has no such rule (house/R10)',
      clauses: ['jilin-2021/三.a'],
    },
    J35: {
      question: 'Is 不再受理 told by a notice, and must it name further remedies?',
      readings: ['the notice of 四.1c in full', 'a written notice with the reasons'],
      choice:
        'a written notice with the reasons; further remedies are named where there are any, as this route has ended',
      ground:
        'a refusal to accept is a decision under 四.1b, which is told in writing; 四.1c asks for the next remedy of a matter that is 不予受理',
      clauses: ['jilin-2021/四.1b', 'jilin-2021/四.1c', 'jilin-2021/四.14'],
    },
    J36: {
      question: 'When does the file of an answered matter close?',
      readings: [],
      choice: 'when 信访办 archives it, once the service of the reply on a petitioner is recorded',
      ground:
        'the document ends with the reply; the petitioner’s 30 日 run from its receipt, so a file without a day of service is not complete',
      clauses: ['jilin-2021/四.10c'],
    },
    J37: {
      question: 'Which matters are “情况复杂” enough to be extended?',
      readings: [
        'those the leader put on the complex or the major track',
        'any, by a reason stated',
      ],
      choice:
        'those on the complex or the major track; a matter that proves complex later is first put there (J38)',
      ground:
        'one document, one word: 二.3 uses it for the track, and a leader has to have found it',
      clauses: ['jilin-2021/三.b', 'jilin-2021/二.3', 'jilin-2021/二.4'],
    },
    J38: {
      question: 'May the track be changed after the instruction, and by whom?',
      readings: [],
      choice:
        'by the leader who decided on the slip, with a reason, until the opinion leaves the division; the limits run on',
      ground: 'who decides the track (J21) can correct it; the text is silent',
      clauses: ['jilin-2021/二.2', 'jilin-2021/二.3', 'jilin-2021/二.4'],
    },
    J39: {
      question: 'Who may withdraw a matter the committee passed on?',
      readings: ['the committee', 'the petitioner', 'either'],
      choice: 'either; the work here ends, and what the committee makes of it is its own matter',
      ground:
        'the petitioner is master of the request (house/withdraw), the committee of the order to handle it',
      clauses: ['jilin-2021/四.3', 'jilin-2021/一.4'],
    },
    J40: {
      question: 'What becomes of an extension still pending when the matter is concluded?',
      readings: [],
      choice: 'the request falls away; an extension granted is still told in writing',
      ground: 'there is no running period left to extend; the reasons are owed once it was granted',
      clauses: ['jilin-2021/三.b', 'jilin-2021/三.d'],
    },
    J41: {
      question:
        'May a division also retrieve comprehensive material, or material from the petitioner and others, by itself?',
      readings: ['no: it asks the petition office', 'yes: asking the office is one way of two'],
      choice: 'no: it asks the petition office, or goes without',
      ground:
        '“自行调取” is written for material of its own business from a city or county bureau alone; what it may do beyond that is to ask',
      clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b', 'jilin-2021/四.11c'],
    },
    J42: {
      question:
        'Material of a city or county bureau that lies in another division’s business: who retrieves it?',
      readings: ['the petition office', 'the other division', 'the division that needs it'],
      choice:
        'the petition office: what does not lie in the asking division’s own business is 综合性; the request says which of the two it is',
      ground:
        '“自行调取” ends with “分管业务范围内”, and no clause gives the way to another division',
      clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b'],
    },
    J43: {
      question: 'Whom does the petition office ask in a matter that it handles itself?',
      readings: [],
      choice:
        'nobody: it retrieves, notifies and hears by itself, on the same record; no day of this procedure binds it, the limits of the matter do',
      ground: '二.2 gives it the handling, and a request to oneself has no addressee',
      clauses: ['jilin-2021/二.2', 'jilin-2021/四.11b', 'jilin-2021/四.12a'],
    },
    J44: {
      question: 'By when must the petition office have done what a division asked of it?',
      readings: ['by the day the request names', 'by a period of the office’s own'],
      choice:
        'by the day the request names, which does not roll; where it names none, within a policy value, or an explicit none. Material is in time when it is passed on to the division, an interview when it is notified',
      ground:
        '四.11b lets the division state its “时间要求”, 四.11c binds the office to act “按要求”; no clause has a number (house/R7)',
      clauses: ['jilin-2021/四.11b', 'jilin-2021/四.11c', 'jilin-2021/四.12a', 'jilin-2021/四.12b'],
    },
    J45: {
      question: 'What if whoever is asked is late, refuses, or does not come?',
      readings: [],
      choice:
        'a fact of theirs, recorded and not judged here, and nobody is absent before the day appointed; the office can ask again; after a refusal, or once its day has passed, it reports that the material cannot be had, and the division makes of it what it can',
      ground: 'no clause gives a power to compel, and a request must be able to end',
      clauses: ['jilin-2021/四.11c', 'jilin-2021/四.12b'],
    },
    J46: {
      question:
        'What becomes of a request that is no longer needed, and of one whose matter goes to another division?',
      readings: [],
      choice:
        'who asked takes it back with a reason, also when the matter itself has ended; for the other division the petition office records it in the request, whose day stays',
      ground:
        'a request serves the matter and shares its fate; the text is silent (house/reassign)',
      clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'],
    },
    J47: {
      question: 'Who hears the petitioner or the unit concerned?',
      readings: ['the division, with the office’s help', 'the petition office for the division'],
      choice:
        'the division; the petition office notifies and helps, and the record names who of the office helped',
      ground:
        'to “直接了解或进一步核实有关情况” is the division’s need, and “协助” leaves the doing to another',
      clauses: ['jilin-2021/四.12a', 'jilin-2021/四.12b'],
    },
    J48: {
      question: 'Which divisions attend a coordination meeting, and is a number of them needed?',
      readings: [],
      choice:
        'those the petition office calls, who are told day and place before; no number is set, but at least one of them attends, and the record names who came',
      ground: '“相关业务处室参加” is what makes it this meeting; the clause has no quorum',
      clauses: ['jilin-2021/四.13'],
    },
    J49: {
      question: 'How many must have raised a problem, and does one meeting serve several matters?',
      readings: [],
      choice:
        'no number: 主管局长 judges it by approving; a proposal about a common problem can name the matters, and each of them is told the end',
      ground: '“群众集中反映” has no number, and one problem is studied once',
      clauses: ['jilin-2021/四.13'],
    },
    J50: {
      question: 'What of a meeting that is not approved, or no longer needed?',
      readings: [],
      choice:
        'not approved, it is dropped with the reason, and a new proposal is a new case; until it is held the petition office can call it off with a reason',
      ground: 'an approval that cannot be withheld is none; the text is silent',
      clauses: ['jilin-2021/四.13'],
    },
    J51: {
      question: 'Does the procedure end with the meeting, or when what it decided has been done?',
      readings: ['with the meeting and its record', 'when what it decided has been done'],
      choice:
        'with the meeting and its record; what it decided is done in the matters themselves, within their limits',
      ground: '“研究解决” is what the meeting is called for, and no clause follows it up',
      clauses: ['jilin-2021/四.13'],
    },
    J52: {
      question: 'Is the petitioner’s 30 日 a term of the case, and what if nobody applies?',
      readings: [
        'a term that the petitioner bears',
        'a day that only the decision on acceptance compares with',
      ],
      choice:
        'a term of the petitioner, soft, from the service of the written opinion to the application; once it has run out the remedy counts as not used, which is no breach by anyone and no end of the chain',
      ground:
        'the petitioner may apply and owes nothing; a term that is watched can be explained and told on its last day, and a late application is still answered (J8)',
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
    },
    J53: {
      question:
        'What if the service is recorded after it happened, or not before the petitioner applies?',
      readings: [],
      choice:
        'the 30 日 run from the day of service, whenever it is recorded, and a second service moves nothing; an application made before any service is on record is in time',
      ground:
        'the right runs from receipt (J8), and nobody is late whose day of receipt is not known',
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
    },
    J54: {
      question: 'Where does a chain stand when an application is withdrawn or not accepted?',
      readings: ['the remedy is spent', 'where it would stand without the application'],
      choice:
        'where it would stand without it: in the window while that runs, else with the remedy not used; where no service is on record, the opinion awaits its service',
      ground:
        'an application that was withdrawn or “不予受理” was not decided, and nothing says that the 30 日 stand still for it or start anew',
      clauses: ['jilin-2021/四.1c'],
    },
    J55: {
      question: 'Who tells a chain what became of an application, and when?',
      readings: ['the end of the review’s own case', 'the reply, on the day it is sent'],
      choice:
        'of a review by the provincial bureau its own case, by its end, where alone the application is withdrawn or declined; its office may record the opinion on the day of the reply; any other organ tells by its notice, which is a fact',
      ground:
        'one application is decided in one place; but the file of a review closes only after service (J36), and the petitioner’s 30 日 do not wait for the file',
      clauses: ['jilin-2021/四.10c', 'jilin-2021/一.1a', 'jilin-2021/一.3'],
    },
    J56: {
      question: 'May the petitioner end the chain by accepting an opinion (息诉)?',
      readings: [],
      choice: 'yes, at any time, as a fact; the chain ends as settled',
      ground: 'the remedies are for one who is “不服的”: a right, and no duty',
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
    },
    J57: {
      question: 'Where does a chain stand when a redo is ordered?',
      readings: ['it ends', 'it goes on with the new opinion'],
      choice:
        'it ends on the day the order reaches it; the new handling is a first-instance case at the organ of the handling opinion, opened from here unless the case of the review has opened it; the new opinion begins a chain of its own',
      ground:
        'by J17 the new opinion is again open to 复查, which is the first level; one chain is of one handling opinion',
      clauses: ['jilin-2021/四.10c', 'jilin-2021/一.1a', 'jilin-2021/一.2'],
    },
    J58: {
      question:
        'What follows when the committee has reviewed the provincial bureau’s own handling opinion?',
      readings: ['re-review by an organ above the committee', 'nothing in this system'],
      choice: 'the chain ends outside this system; nothing is barred by it',
      ground: '一.3 names the committee and no organ above it, and 四.14 bars only after a 复核',
      clauses: ['jilin-2021/一.3', 'jilin-2021/四.14'],
    },
    J59: {
      question: 'How is a complaint answered that is made while a chain is open?',
      readings: [],
      choice:
        'it is recorded, and the office answers it: no longer accepted after a re-review, or after a remedy not used where the policy says so (J24), if it brings nothing new; registered as a first-instance petition if it brings new facts or reasons; else the petitioner is shown the remedy that is open',
      ground:
        'a complaint is a fact, and only one “以同一事由和理由” is no longer accepted; a person finds which it is (J23)',
      clauses: ['jilin-2021/四.14'],
    },
    J60: {
      question: 'What of an application for review made after the re-review opinion?',
      readings: [],
      choice: 'it is recorded and answered by the notice that the matter is no longer accepted',
      ground: 'the text names no organ that reviews a “复核意见”',
      clauses: ['jilin-2021/四.14'],
    },
    J61: {
      question: 'When does the file of a chain close?',
      readings: [],
      choice:
        'after the re-review opinion, by an act of the office, once its service is on record and no complaint waits for an answer',
      ground:
        'as in J36; 四.14 speaks of what comes after the re-review, so the end of the levels is not yet the end of the file',
      clauses: ['jilin-2021/四.14', 'jilin-2021/四.10c'],
    },
    J62: {
      question: 'Whose chain is it where several petitioners complain together?',
      readings: ['one chain for all of them', 'one for each'],
      choice:
        'one for each petitioner; that another one joins is recorded, and that one’s chain is opened beside it',
      ground:
        'the 30 日 run from receipt, and each petitioner is served on a day of their own (house/serve)',
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
    },
    J63: {
      question: 'Which office keeps a chain, and can it change hands?',
      readings: [],
      choice:
        '信访办 of the bureau that opened it; the leader for petitions may give it to the office of another bureau',
      ground: '“各级社会保险局” accept and handle, and a chain leads from level to level',
      clauses: ['jilin-2021/一.5', 'jilin-2021/二.1'],
    },
  },
});
