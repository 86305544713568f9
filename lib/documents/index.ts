/** Attachments: a file's bytes to its text, as plain HTML that is read like a page. Loaded only when one is read. */

export type { DocumentFile, ReadDocument, ReadLimits, Unreadable } from './document.ts';
export { isUnreadable } from './document.ts';
export { readDocument } from './read-document.ts';
