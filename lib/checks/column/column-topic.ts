/** Topics whose columns are of a kind of their own. */

/** Columns of documents: their posts are the rows of a list of documents. */
const DOCUMENT_COLUMNS: ReadonlySet<string> = new Set([
  'directives',
  'guidance-documents',
  'legal-documents',
  'documents',
]);
/** Sections in which the column of a topic may stand. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = { 'tthc-reform': ['public-administration'] };

export function isDocumentColumn(topic: string): boolean {
  return DOCUMENT_COLUMNS.has(topic);
}

export function sectionsOf(topic: string): readonly string[] {
  return SECTIONS[topic] ?? [];
}
