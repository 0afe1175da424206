export { CheckError } from './check';
export { type BatteryOptions, describeProcedure, type Runner } from './describe-procedure';
export {
  type Expectation,
  failuresOf,
  type Miss,
  playScenario,
  readScenario,
  ScenarioError,
  type ScenarioEvent,
  type ScenarioLine,
} from './scenario';
