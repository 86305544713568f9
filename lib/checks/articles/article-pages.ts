/** Whether a page is an article: documents, questions, standing pages and lists are none. */

import type { PageFacts, PageKind } from '../../model/facts/page.ts';
import { findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { standsAmongOtherThings } from './news-topics.ts';
import { countWords } from '../search/topic-words.ts';

/** A number so near the beginning is the title's own document. */
const HEAD_UNITS = 60;
/** "Công văn số 734/SKHCN-QLCN ngày 5/5/2022 về ...": nothing but a document is titled so. */
const HEAD_WORDS = 4;

/** Titled like a document or a question: its own page decides. */
export function looksUnlikeArticle(title: string): boolean {
  if (title.trimEnd().endsWith('?')) return true;
  const [first] = findDocumentNumbers(title.slice(0, HEAD_UNITS));
  return first !== undefined && countWords(title.slice(0, first.start)) <= HEAD_WORDS;
}

/** A post of a list of news is an article also where its page shows nothing that tells an article from another text. */
export function isArticlePage(page: PageFacts, posted: boolean): boolean {
  return (page.kind === 'article' || (posted && PLAIN.has(page.kind))) && !standsAmongOtherThings(page);
}

const PLAIN: ReadonlySet<PageKind> = new Set(['standing']);
