export type { Anatomy } from '../procedure/rule';
export {
  anatomyOf,
  type Citations,
  type Coverage,
  citationsOf,
  coverageOf,
  decisionsOf,
  dutyFootings,
  type Footing,
  footingsOf,
  type Place,
  placesBy,
  rulesIn,
} from './citations';
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
