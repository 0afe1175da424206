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
