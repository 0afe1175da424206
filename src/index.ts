export {
  actsBy,
  caseContext,
  commonActs,
  formSchema,
  REDACTED,
  redactBy,
  type Sensitivity,
} from './forms';
export {
  type Agenda,
  type AgendaOptions,
  type AgendaSource,
  agenda,
  type Citation,
  type Clause,
  type ClauseId,
  cite,
  clause,
  clauseIds,
  type Decision,
  type DecisionId,
  type Duty,
  type DutyChoice,
  DutyChoiceError,
  type DutyDay,
  decision,
  decisionIds,
  documents,
  duties,
  glossary,
  isCitation,
  isClauseId,
  isNationalId,
  type Lang,
  type LangTag,
  type LegalDocument,
  label,
  legalDocument,
  type NationalId,
  nationalIds,
  nationalNorms,
  nationalRule,
  notModelled,
  type OpenDuty,
  openClauses,
  UnknownClauseError,
  UnknownDecisionError,
  type Word,
  wordsOf,
} from './law';
export {
  type Adaptation,
  AdaptationError,
  type Adapted,
  adapt,
} from './procedure/adapt';
export { type Amendment, amend, type Changes, type ReplayOptions, replay } from './procedure/amend';
export {
  advance,
  type Case,
  contextOfCase,
  type Entry,
  isClosed,
  type Log,
  ledgerOf,
  nextWakeUp,
  type Opening,
  type Outcome,
  openCase,
  openingSteps,
  permitted,
  type Step,
  stateOf,
  submit,
  type Version,
} from './procedure/case';
export type { Actor, CaseContext, Effect, Party } from './procedure/context';
export { type OfficeHours, OfficeHoursError, receivedOn } from './procedure/door';
export { CaseInputError, NotInForceError, StoredCaseError } from './procedure/errors';
export { explain } from './procedure/explain';
export { type Lag, lagsOf } from './procedure/lag';
export {
  endOfLinked,
  type LinkedCaseAsked,
  type LinkedCaseEnd,
  type LinkedOpening,
  openLinked,
} from './procedure/linked';
export { migrate, versionOf } from './procedure/migrate';
export { type NationalMap, type NationalOptions, nationalClocks } from './procedure/national';
export type { Advisory, Overlay, OverlayState } from './procedure/overlay';
export {
  type ActNameOf,
  type ActOf,
  type ActorOf,
  type AnyAct,
  type AnyProcedure,
  type DeadlineOf,
  defineProcedure,
  type InputOf,
  type PolicyOf,
  type Procedure,
  type RoleOf,
  type Secrecy,
  type StateOf,
  type TermOf,
} from './procedure/procedure';
export { type Permission, pathOf, type Reason, type Refusal } from './procedure/refusal';
export { type Reprojected, reproject } from './procedure/reproject';
export { type CaseHistory, historyOf, type Statistic } from './procedure/statistic';
export { fromStored, type RestoreOptions, type StoredCase, toStored } from './procedure/stored';
export {
  type CaseView,
  isBound,
  type OutcomeView,
  type Viewer,
  viewCase,
  viewOutcome,
} from './procedure/view';
export {
  type Breach,
  type Count,
  type CountedDay,
  count,
  type ExplainedDay,
  type Explanation,
  explainedDays,
  type Length,
  type Run,
  type Rung,
  type Span,
  type Term,
  TermError,
  type Terms,
  term,
} from './terms';
