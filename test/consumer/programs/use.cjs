const { nextWakeUp, openCase, stateOf, submit } = require('xinfang');
const { china } = require('xinfang/calendar');
const { hotlineWorkOrder } = require('xinfang/machines/lichuan-hotline-work-order');
const { story } = require('./story.cjs');

console.log(
  JSON.stringify(story({ china, hotlineWorkOrder, nextWakeUp, openCase, stateOf, submit })),
);
