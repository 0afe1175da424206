export {
  type Agenda,
  type AgendaOptions,
  type AgendaSource,
  agenda,
  type DutyChoice,
  DutyChoiceError,
  type DutyDay,
  type OpenDuty,
} from './agenda';
export {
  type Citation,
  cite,
  isCitation,
  isNationalId,
  type NormId,
  nationalIds,
  nationalRule,
  wordsOf,
} from './citation';
export {
  type Bilingual,
  type LegalDocument,
  legalDocument,
  type NonEmpty,
  notModelled,
} from './clause';
export {
  type Decision,
  type DecisionId,
  decision,
  decisionIds,
  decisionLists,
  UnknownDecisionError,
} from './decisions';
export {
  type Clause,
  type ClauseId,
  clause,
  clauseIds,
  type DocumentId,
  documents,
  isClauseId,
  UnknownClauseError,
} from './documents';
export { type Duty, duties } from './duties';
export {
  glossary,
  isWord,
  type Lang,
  type LangTag,
  label,
  type Word,
} from './glossary';
export { type NationalId, nationalNorms } from './national';
export { openClauses } from './open';
