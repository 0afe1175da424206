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
  },
});
