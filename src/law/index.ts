export {
  type Bilingual,
  type ClauseIdOf,
  type LegalDocument,
  legalDocument,
  type NonEmpty,
  type NotModelled,
  notModelled,
  type StatedDate,
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
  cite,
  clause,
  clauseIds,
  type DocumentId,
  documents,
  isClauseId,
  UnknownClauseError,
} from './documents';
export { type Duty, duties } from './duties';
export {
  type GlossaryEntry,
  glossary,
  isWord,
  type Lang,
  type LangTag,
  label,
  language,
  type Word,
} from './glossary';
export { type Evidence, type NationalId, type NationalRule, nationalNorms } from './national';
export { openClauses } from './open';
