export type { Chart, ChartState, ChartTransition, Json, Named } from './chart';
export { NotExportableError } from './errors';
export {
  type Fingerprint,
  fingerprint,
  type WrittenState,
  type WrittenTransition,
} from './fingerprint';
export { type ICalendarOptions, toICalendar } from './icalendar';
export { toJson } from './json';
export { type MermaidOptions, toMermaid } from './mermaid';
export type { Labels } from './mermaid-words';
export { toStately } from './stately';
