import { setup } from 'xstate';
import { underReview } from './review';

export const machine = setup({}).createMachine({
  id: 'importedState',
  initial: 'draft',
  states: { draft: { on: { submit: 'review' } }, review: underReview, done: { type: 'final' } },
});
