import type { Citation } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  recommend: term({
    from: 'open',
    until: ['recommend'],
    bearer: 'petitionDepartment',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'recommendWithin',
        clause: 'jiangsu-2023/三(七).2',
        also: ['jiangsu-2023/三(七).3'],
        decisions: ['jiangsu-2023/S46'],
      },
    },
  }),
  answer: term({
    from: 'recommend',
    until: ['answer'],
    bearer: 'addressee',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'answerWithin',
        clause: 'petition-2022/40.4',
        also: ['jiangsu-2023/三(七).1'],
        decisions: ['jiangsu-2023/S46'],
      },
    },
  }),
  rectification: term({
    from: 'orderRectification',
    until: ['reportPutRight'],
    bearer: 'organAtFault',
    strength: 'hard',
    cap: {
      field: 'correctBy',
      clause: 'jiangsu-2023/三(七).4',
      decisions: ['jiangsu-2023/S48'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'jiangsu-2023/三(七).4',
        decisions: ['jiangsu-2023/S48'],
      },
    },
  }),
} satisfies Terms<Citation>;
