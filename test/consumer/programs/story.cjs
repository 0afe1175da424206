/** A work order is registered by the wrong person, then by the right one; the days are in the answer. */
exports.story = ({ china, hotlineWorkOrder, nextWakeUp, openCase, stateOf, submit }) => {
  const received = openCase(hotlineWorkOrder, {
    id: 'wo-1',
    on: '2026-02-12',
    input: { order: { senderName: '彭某', orderType: '求助工单', content: '工地拖欠工资。' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
    calendar: china,
  });
  const register = (role) =>
    submit(received, { type: 'register', on: '2026-02-12', by: { id: 'wang', role } });
  const wrong = register('handlingUnit');
  const right = register('generalOffice');
  return {
    afterSpringFestival: china.addWorkdays('2026-02-13', 3),
    received: stateOf(received),
    wake: nextWakeUp(received),
    refused: wrong.accepted ? null : wrong.refusal[0].kind,
    registered: right.accepted && stateOf(right.case),
  };
};
