import { decisions } from './decisions';

/** How the open points of the national norms are read. */
export const nationalDecisions = decisions({
  document: 'national',
  entries: {
    N1: {
      question: 'Are the 日 of the two regulations calendar days?',
      readings: ['calendar days', 'working days'],
      choice: 'calendar days; only the five 工作日 for an objection are working days',
      ground: 'art. 23 of 2022 uses both words side by side; house/R4',
      clauses: [
        'petition-2022/22.1',
        'petition-2022/23.2',
        'petition-2022/23.3',
        'petition-2022/34',
        'petition-2005/33',
      ],
    },
    N2: {
      question: 'How often may the handling be extended?',
      readings: ['once', 'several times, thirty 日 in sum'],
      choice: 'once',
      ground:
        'the articles cap the length and say nothing of the number; the shorter reading keeps the promise of the limit',
      clauses: ['petition-2022/34', 'petition-2005/33'],
    },
    N3: {
      question: 'Which regulation governs a matter that crosses 1 May 2022?',
      readings: ['the one in force when it was opened', 'the new one from that day'],
      choice:
        'the one in force on the day the matter was received; a logged command moves a case to the later one',
      ground:
        'neither regulation has a transition clause; what was begun under one rule is ended under it',
      clauses: [],
    },
    N4: {
      question:
        'An objection is agreed to and the papers come back: do fifteen 日 run again for the petition department?',
      readings: ['a new fifteen 日 from the return', 'none; the first fifteen 日 have been met'],
      choice: 'none is counted; the matter is to be sent on at once, and no number says by when',
      ground: 'the article counts from the receipt of the petition, which does not happen again',
      clauses: ['petition-2022/22.1', 'petition-2022/23.3'],
    },
    N5: {
      question: 'Is it a breach when the five working days pass without an objection?',
      readings: ['a breach', 'the right to object ends'],
      choice:
        'the right ends: later objections are refused, nothing is recorded; an objection not agreed to is not made again; both limits run from the receipt the organ records, and the fifteen 日 run on meanwhile; after that only the department takes the matter elsewhere',
      ground:
        'the article gives five days to object and no other way out; to an organ that is competent the days mean nothing',
      clauses: ['petition-2022/23.3'],
    },
    N6: {
      question: 'Does an unclear name or address excuse the notice of a referred matter, too?',
      readings: ['only where the petition came directly', 'in both lanes'],
      choice: 'in both: no notice is owed where it cannot arrive, and no limit runs for it',
      ground: 'art. 23 says so of direct petitions; the reason is the same',
      clauses: [
        'petition-2022/23.2',
        'petition-2022/23.3',
        'petition-2005/22.2',
        'petition-2005/21.3',
      ],
    },
    N7: {
      question: 'Which acts are the written notice?',
      readings: [],
      choice:
        'what tells the petitioner how the matter goes on: accepted as one’s own, led into a procedure, passed down, shown to another organ, or not accepted; on the spot is a notice of the day of receipt',
      ground: 'the article lists the contents of the notice, and each of these acts has one',
      clauses: [
        'petition-2022/23.1',
        'petition-2022/23.2',
        'petition-2022/23.3',
        'petition-2022/31(1)',
        'petition-2005/21.3',
        'petition-2005/22.2',
      ],
    },
    N8: {
      question: 'On which grounds may a matter not be accepted?',
      readings: [],
      choice:
        'by 2022 only the same matter under way, and the same facts and reasons after re-review; by 2005, and while a notice of 2005 runs, also a statutory route, and what is another organ’s',
      ground: '2022 leads into the procedure, objects or shows the way where 2005 refused',
      clauses: [
        'petition-2022/19.3',
        'petition-2022/23.1',
        'petition-2022/31(1)',
        'petition-2022/36.3',
        'petition-2005/16',
        'petition-2005/21(1)',
        'petition-2005/22.1',
        'petition-2005/35.3',
      ],
    },
    N9: {
      question: 'Which matters have sixty 日?',
      readings: ['every matter accepted', 'appeals for remedy that belong to no other procedure'],
      choice: 'by 2022 only those of art. 31(6); by 2005 every matter accepted',
      ground: 'art. 34 of 2022 names art. 31(6), art. 33 of 2005 says 信访事项',
      clauses: [
        'petition-2022/31(5)',
        'petition-2022/31(6)',
        'petition-2022/34',
        'petition-2005/33',
      ],
    },
    N10: {
      question: 'When is a matter 办结?',
      readings: ['when the opinion is issued', 'when it is served'],
      choice:
        'when the opinion is issued, or an agreement made, in review as in handling; the service opens the window and has no number',
      ground: 'the regulations count the handling, and the reply from its own receipt',
      clauses: ['petition-2022/33', 'petition-2022/34', 'petition-2022/35', 'petition-2005/33'],
    },
    N11: {
      question: 'May the opinion be issued before the petitioner was heard?',
      readings: ['yes, hearing is a manner of inquiry', 'no'],
      choice: 'no, unless name or address is unclear; a hearing counts as having heard',
      ground:
        '听取陈述 stands before the opinion in the article; an anonymous petitioner cannot be heard',
      clauses: ['petition-2022/31(6)', 'petition-2005/31.1'],
    },
    N12: {
      question: 'A petition received directly belongs to a lower organ: how does the case go on?',
      readings: ['in the same case', 'in a case of the lower organ'],
      choice:
        'the case ends here with the word where it went; the lower organ opens its own, received that day',
      ground:
        'the receiving organ has done what the article asks of it, and the lower organ’s days are its own',
      clauses: ['petition-2022/23.1'],
    },
    N13: {
      question: 'From which service do the thirty 日 run, and whose?',
      readings: ['from the first service', 'from the latest'],
      choice:
        'from the day the opinion was received, as the record of the service says; where it is served on several petitioners, from the latest, for all',
      ground: 'the article counts from 收到书面答复之日; the reading that costs nobody a day',
      clauses: ['petition-2022/35', 'petition-2022/36.1', 'petition-2005/34', 'petition-2005/35.1'],
    },
    N14: {
      question: 'What becomes of an application after the thirty 日?',
      readings: ['it is void', 'it is answered'],
      choice:
        'it is recorded and answered: admitted for a good reason, or refused with notice; a later service that is recorded meanwhile makes it timely',
      ground:
        'an outsider’s act is a fact; the regulations do not say what lateness does, the 2014 measures are reported to spare a good reason',
      clauses: ['petition-2022/35', 'petition-2022/36.1', 'petition-2005/34', 'petition-2005/35.1'],
    },
    N15: {
      question: 'May review be asked for before the opinion was served?',
      readings: ['no, the window is not open', 'yes'],
      choice: 'yes; the application counts as in time',
      ground: 'who applies knows of the opinion, and the limit protects nobody before it starts',
      clauses: ['petition-2022/35', 'petition-2022/36.1', 'petition-2005/34', 'petition-2005/35.1'],
    },
    N16: {
      question: 'From when do the thirty 日 of the organ run for a late application?',
      readings: ['from the request', 'from its admission'],
      choice: 'from the request',
      ground: 'the articles count 自收到复查请求之日起 without a difference',
      clauses: ['petition-2022/35', 'petition-2022/36.1', 'petition-2005/34', 'petition-2005/35.1'],
    },
    N17: {
      question: 'What may a review decide?',
      readings: ['uphold, change or revoke', 'also order the organ to handle it anew'],
      choice: 'uphold, change, revoke; a redo only where the policy `remand` says so',
      ground: 'neither regulation names an outcome; provincial rules know the redo',
      clauses: ['petition-2022/35', 'petition-2022/36.1', 'petition-2005/34', 'petition-2005/35.1'],
    },
    N18: {
      question: 'What limit has a redo?',
      readings: ['sixty 日 as any matter', 'the day the review set'],
      choice:
        'it is a case of its own with sixty 日 from acceptance, and the day set where that is earlier; neither is extended by the organ’s own head; it is neither declined nor sent away, and handled as an appeal; here the opinion is served as any other, the next remedy stays open, and the end of the redo is noted',
      ground: 'the order binds, and the regulation is not longer for being obeyed twice',
      clauses: ['petition-2022/34', 'petition-2022/35', 'petition-2022/36.1', 'petition-2005/33'],
    },
    N19: {
      question: 'Does a hearing stop the clock?',
      readings: ['every hearing', 'only that of the re-review'],
      choice:
        'only that of the re-review, as house/suspension counts it; during the handling and the review the days run on',
      ground: 'the article on re-review alone leaves the time out',
      clauses: [
        'petition-2022/31(6)',
        'petition-2022/35',
        'petition-2022/36.2',
        'petition-2005/31.2',
        'petition-2005/35.2',
      ],
    },
    N20: {
      question: 'When are the same facts and reasons barred?',
      readings: ['after re-review only', 'also when a remedy was not used'],
      choice:
        'after re-review, once its opinion is served; for a remedy not used only where the policy `barAfterLapse` says so',
      ground:
        'the articles bar after 复核意见; press reports of the 2014 measures add the remedy not used, which were read in part only',
      clauses: ['petition-2022/36.3', 'petition-2005/35.3'],
    },
    N21: {
      question: 'Who answers a matter brought up again, and how?',
      readings: [],
      choice:
        'the department or the organ that has the file: barred, registered as a new petition for new facts, or shown the remedy that is still open; one answer covers what was brought up until then, and not before is the file closed',
      ground: 'the regulations tell the result and not the act',
      clauses: [
        'petition-2022/19.3',
        'petition-2022/36.3',
        'petition-2005/16',
        'petition-2005/35.3',
      ],
    },
    N22: {
      question: 'Is a joint visit of more than five refused?',
      readings: ['refused', 'received, with at most five representatives'],
      choice:
        'it is received; what is limited is the representatives that the organ records, and of visits alone',
      ground: 'the article limits 代表人数, not the petitioners, and speaks of 走访',
      clauses: ['petition-2022/20.3', 'petition-2005/18.2'],
    },
    N23: {
      question: 'Do the days run on while organs dispute who accepts?',
      readings: ['they stand still', 'they run on'],
      choice:
        'they run on; the organ decided on takes the place of the other; a decision is recorded wherever the dispute stands, and after the acceptance, or for an organ accused, no more than recorded; the joint conference stands in 2022 only',
      ground: 'no article stops them, and the petitioner is not to pay for the dispute',
      clauses: ['petition-2022/24.1', 'petition-2022/24.2', 'petition-2005/24', 'petition-2005/25'],
    },
    N24: {
      question: 'How long is 及时, and by when is a recommendation answered?',
      readings: [],
      choice: 'an explicit policy value or `none`; by 2005 at once, and thirty 日',
      ground: '2022 dropped both numbers; a number is not to be invented',
      clauses: [
        'petition-2022/25.1',
        'petition-2022/25.2',
        'petition-2022/40.4',
        'petition-2005/26',
        'petition-2005/36.2',
      ],
    },
    N25: {
      question: 'How do supervision and the three proposals stand to the case?',
      readings: [],
      choice:
        'beside it: they stop no clock and change no opinion; the proposal names its addressee; a limit is counted for a proposal to improve the work, which goes to the organ of the matter, and one answer meets those made until then, counted from the first; what another addressee answers is recorded; a proposal to pursue liability states the consequences',
      ground: 'the articles bind the organ addressed to answer, no more',
      clauses: [
        'petition-2022/40.1',
        'petition-2022/40.2',
        'petition-2022/40.3',
        'petition-2022/40.4',
        'petition-2005/36.1',
        'petition-2005/36.2',
        'petition-2005/37',
        'petition-2005/38',
      ],
    },
    N26: {
      question: 'By when are suggestions, denunciations and requests to perform a duty answered?',
      readings: ['sixty 日', 'no number'],
      choice:
        'by 2022 no number is counted; by 2005 they are handled, answered and reviewed as every matter',
      ground: 'art. 34 of 2022 names appeals alone; other laws may have limits of their own',
      clauses: [
        'petition-2022/29.1',
        'petition-2022/30.1',
        'petition-2022/31(5)',
        'petition-2022/34',
        'petition-2005/29',
        'petition-2005/23',
        'petition-2005/33',
      ],
    },
    N27: {
      question: 'When is the file closed?',
      readings: [],
      choice:
        'once the opinion is served, or nobody is known to serve it on, and nothing brought up again waits for an answer, when a window has passed or the re-review is done',
      ground: 'the regulations do not say; a window that is open keeps the file open',
      clauses: ['petition-2022/35', 'petition-2022/36.3', 'petition-2005/34', 'petition-2005/35.3'],
    },
    N28: {
      question: 'What becomes of the window when an application is withdrawn?',
      readings: ['it is used up', 'as if nobody had applied'],
      choice:
        'as if nobody had applied: open while its days last, over after them; a petition withdrawn after the opinion is only noted',
      ground: 'a withdrawal gives up the application, not the days',
      clauses: ['petition-2022/35', 'petition-2022/36.1', 'petition-2005/34', 'petition-2005/35.1'],
    },
    N29: {
      question: 'Which limit has an assigned matter?',
      readings: [],
      choice:
        'the day the department sets for the result, beside the fifteen and the sixty 日; the result is reported at any time after the assignment; an act that ends the matter before an opinion is its result, and a file is not closed before the report',
      ground: 'the article leaves the length to the department and asks that it be named',
      clauses: ['petition-2022/22(3)', 'petition-2005/21(4)'],
    },
    N30: {
      question: 'Who is kept from a denunciation?',
      readings: [],
      choice:
        'the persons and units the case names as accused: nothing is sent to them, they take no part and do not learn that there is a case',
      ground: 'the article forbids both to tell and to pass on',
      clauses: ['petition-2022/30.3', 'petition-2005/23'],
    },
    N31: {
      question: 'Is the simplified handling of 2016 part of this chart?',
      readings: ['three, ten and one working days as a track', 'not built'],
      choice:
        'not built; its numbers stand in `simplified-2016` for a procedure that has them from its own text',
      ground: 'the measures were read in a press report only, without the list of what is excluded',
      clauses: ['simplified-2016/N13', 'petition-2022/34'],
    },
    N32: {
      question: 'By when is an extension approved, and its reason told?',
      readings: ['also after the sixty 日', 'by their last day'],
      choice:
        'approved by the last day of the sixty 日; one approval, whatever its length; telling the reason has no number',
      ground:
        'what has run out cannot be extended, and the article asks for the notice and sets no limit for it',
      clauses: ['petition-2022/34', 'petition-2005/33'],
    },
    N33: {
      question:
        'A matter turns out to be of another class after its acceptance: how does it go on?',
      readings: [],
      choice:
        'what was taken for a suggestion, a denunciation or a duty is taken up as an appeal, its sixty 日 from the first acceptance; what belongs to a procedure is led there at any time before the opinion',
      ground:
        'a wrong class is the organ’s fault, and not to cost the petitioner days or the remedy',
      clauses: [
        'petition-2022/28.2',
        'petition-2022/31(1)',
        'petition-2022/31(6)',
        'petition-2022/34',
      ],
    },
    N34: {
      question: 'Who may end a case without a decision once the opinion is out?',
      readings: ['the organ of the opinion, too', 'the department or the organ that reviews'],
      choice: 'the department or the organ that reviews',
      ground: 'the organ whose opinion is under review is not to end the review',
      clauses: ['petition-2022/35', 'petition-2022/36.1'],
    },
    N35: {
      question:
        'What becomes of an application made while another is pending, or before there is an opinion?',
      readings: ['refused', 'recorded'],
      choice:
        'recorded; while one is pending, whoever applies joins it, and it ends by withdrawal only with the last of them',
      ground: 'an outsider’s act is a fact, and nobody loses a remedy because another gave it up',
      clauses: ['petition-2022/35', 'petition-2022/36.1'],
    },
    N36: {
      question: 'Who reviews?',
      readings: [],
      choice:
        'the organ one level up, which the chart does not know by name; never the unit whose opinion is under review, nor at the re-review the unit that reviewed; nor does the organ of the opinion recuse who reviews it',
      ground: 'the articles name 上一级 and no list',
      clauses: ['petition-2022/35', 'petition-2022/36.1'],
    },
  },
});
