/** Where the page of a document, of its decisions, or of a procedure stands. */
export const pathOf = {
  document: (id: string) => `docs/documents/${id}.md`,
  decisions: (id: string) => `docs/decisions/${id}.md`,
  procedure: (id: string) => `docs/procedures/${id}.md`,
  index: 'docs/index.md',
};

/** The anchor of a clause in its page: its id without the document. */
export const clauseAnchor = (id: string) => id.slice(id.indexOf('/') + 1);
/** The anchor of a decision in its table; `#L1` alone would mean a line. */
export const decisionAnchor = (id: string) => `decision-${id.slice(id.indexOf('/') + 1)}`;
export const documentOf = (id: string) => id.slice(0, id.indexOf('/'));
