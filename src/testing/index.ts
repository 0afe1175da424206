export { CheckError } from './check';
export { type BatteryOptions, describeProcedure, type Runner } from './describe-procedure';
export type { Expectation, Miss } from './expectation';
export { failuresOf, type PlayOptions, playScenario, type ScenarioEvent } from './scenario';
export { readScenario, ScenarioError, type ScenarioLine } from './scenario-lines';
