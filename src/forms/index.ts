export { actorIn, actsBy, commonActs, linkedCaseEnded, officeActs } from './acts';
export { breach, caseContext, run } from './case';
export { type FormSchema, formSchema } from './json-schema';
export {
  attachment,
  claim,
  day,
  instant,
  isLegalDay,
  length,
  line,
  openPeriod,
  person,
  service,
  text,
} from './parts';
export {
  confidential,
  personal,
  REDACTED,
  redactBy,
  type Sensitivity,
  sensitivity,
} from './sensitive';
