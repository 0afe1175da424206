import { setup } from 'xstate';

const underReview = { on: { approve: 'done' } } as const;

export const machine = setup({}).createMachine({
  id: 'asConst',
  initial: 'draft',
  states: { draft: { on: { submit: 'review' } }, review: underReview, done: { type: 'final' } },
});
