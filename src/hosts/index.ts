export { type CaseActor, type Clock, createCaseActor } from './live';
