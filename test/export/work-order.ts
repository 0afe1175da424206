import { setup } from 'xstate';

/** A small procedure with every shape a chart may have. */
export const workOrder = setup({
  guards: {
    actorIs: (_, params: { role: string }) => params.role !== '',
    mayReply: () => true,
  },
  actions: {
    assignUnit: () => {},
    startTerm: (_, _params: { term: string }) => {},
    stopTerm: (_, _params: { term: string }) => {},
  },
}).createMachine({
  id: 'workOrder',
  context: () => ({ secret: () => 'stays behind' }),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      description: '办理中',
      meta: { clauses: ['x/一'] },
      states: {
        main: {
          initial: 'received',
          states: {
            received: {
              description: '待派发',
              entry: { type: 'startTerm', params: { term: 'dispatch' } },
              on: {
                dispatch: {
                  guard: { type: 'actorIs', params: { role: 'leader' } },
                  target: 'handling',
                  actions: ['assignUnit', { type: 'stopTerm', params: { term: 'dispatch' } }],
                  description: '派发',
                  meta: { clauses: ['x/二'] },
                },
              },
            },
            handling: {
              description: '承办',
              tags: 'handling',
              exit: 'assignUnit',
              initial: 'working',
              on: {
                note: { actions: 'assignUnit' },
                restart: '.working',
                redo: { target: 'handling', reenter: true },
                reply: [{ guard: 'mayReply', target: '#办结' }, { target: 'received' }],
              },
              states: {
                working: { on: { again: 'working' } },
                paused: { on: { backUp: '#workOrder.open.main' } },
              },
            },
          },
        },
        supervision: {
          description: '督办',
          initial: 'running',
          states: {
            running: { on: { 'reply.overdue': 'overdue' } },
            overdue: {},
          },
        },
      },
    },
    replied: { id: '办结', type: 'final', description: '已办结' },
  },
});
