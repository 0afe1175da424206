import { setup } from 'xstate';

const reviewedInto = (target: 'done') => ({ on: { approve: target } });

export const machine = setup({}).createMachine({
  id: 'factoryCall',
  initial: 'draft',
  states: {
    draft: { on: { submit: 'review' } },
    review: reviewedInto('done'),
    done: { type: 'final' },
  },
});
