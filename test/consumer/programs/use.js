import { nextWakeUp, openCase, stateOf, submit } from 'xinfang';
import { china } from 'xinfang/calendar';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';
import { story } from './story.cjs';

console.log(
  JSON.stringify(story({ china, hotlineWorkOrder, nextWakeUp, openCase, stateOf, submit })),
);
