export {
  type Configuration,
  type Edge,
  type Exploration,
  ExplorationLimitError,
  explore,
  type Now,
  type PayloadOf,
  type Plan,
  pathTo,
  type Refused,
} from './explore';
export { type Rate, ratesOf } from './statistics';
