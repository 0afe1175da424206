import { setup } from 'xstate';

const petition = setup({});
const underReview = petition.createStateConfig({ on: { approve: 'done' } });

export const machine = petition.createMachine({
  id: 'createStateConfig',
  initial: 'draft',
  states: { draft: { on: { submit: 'review' } }, review: underReview, done: { type: 'final' } },
});
