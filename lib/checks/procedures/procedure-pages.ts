/** What a page is to a search for procedure lists. */

import type { FileFault } from '../../model/attachment.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { fileAddress } from '../../model/file-address.ts';
import { isDecisionHead } from '../../vietnamese/letterhead-words.ts';
import { beginsWithListWord, hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { procedureOwner } from '../../vietnamese/procedure-owners.ts';
import { onTopic, topicsOf, topicsOfSlug } from '../../vietnamese/topics.ts';

/** Why a list could not be read. */
export type Unreadable =
  | 'script' // filled by a script
  | FileFault // stands in a file that gave no text
  | 'attachment' // stands in a file among too many to open
  | 'part-scanned' // pages of its file are pictures, or were too many to read
  | 'unrecognised' // stands in a file in which no procedure was made out
  | 'picture' // shown as pictures of its pages
  | 'frame' // shown from another host in a frame
  | 'form' // answers only to a search form
  | 'pager' // goes on where only a script leads
  | 'blank' // a page that the list's pager names came without a row
  | 'fault'; // our reader failed on it

/** Words of a link or a page are about procedures when they fill that much of it; a news title that mentions them does not. */
export const SHARE = 0.5;
/** Of an address or a file's name less is enough: banner-tthc-248x50.png. */
export const WORDLESS_SHARE = 0.25;
/** Of a label that is a list's name and no sentence. */
const WHOLE_SHARE = 0.8;
/** Pages about these list procedures for another purpose. */
const OTHER_SUBJECTS: ReadonlySet<string> = new Set([
  'workflows',
  'dossier-results',
  'file-status',
  'simplification',
  'review-list',
  'postal',
]);
/** What a frame from another host may show in a list's place. */
const FRAME_TOPICS: ReadonlySet<string> = new Set(['procedures', 'online-service']);
/** A scan has a title and a caption. */
const SCAN_WORDS = 60;
const EXTRACTORS: ReadonlySet<string> = new Set(['procedure-rows', 'procedure-detail', 'pager']);
/** Before the topic's words stands at most a bullet or a number, characters. */
const MAX_LEAD_UNITS = 4;
const FILE = /\.(?:pdf|docx?|xlsx?|rtf|zip|rar|7z|odt|ods)(?:$|[?#])/i;

/** A link that promises a list of the department's procedures. `fromHome`: it stands on the home page. */
export function namesProcedures(link: LinkFact, departmentNames: readonly string[], fromHome: boolean): boolean {
  if (link.dead || link.place === 'comment' || link.place === 'related' || link.place === 'sitemap') return false;
  const hit = link.topics.find(({ topic }) => topic === 'procedures');
  if (hit === undefined) return false;
  if (hit.share < (isWordless(link) ? WORDLESS_SHARE : SHARE) && !namesField(link)) return false;
  // on a list's own pages most addresses name procedures: "Trang sau", "In trang"
  if (hit.by === 'slug' && link.by === 'text' && !fromHome) return false;
  return procedureOwner(link.words, departmentNames) !== 'other';
}

/** A menu's "TTHC lĩnh vực an toàn bức xạ": however long the field's name, the link leads to its procedures. */
function namesField({ words, place }: LinkFact): boolean {
  if (place !== 'menu' && place !== 'header' && place !== 'sidebar') return false;
  const hit = onTopic(words, 'procedures');
  return hit !== null && hit.start <= MAX_LEAD_UNITS && beginsWithListWord('field', words.slice(hit.end));
}

/** Its words say nothing else: "Danh mục thủ tục hành chính". */
export function fillsWords({ topics }: LinkFact): boolean {
  return topics.some(({ topic, by, share }) => topic === 'procedures' && by !== 'slug' && share >= WHOLE_SHARE);
}

/** A bare image: its file's name or its address are its only words. */
export function isWordless(link: LinkFact): boolean {
  return link.by !== 'text' || link.words === '';
}

/**
 * Its rows count: a list of procedures, not news or a decision about some. `named`: a menu or the home page calls it the
 * list; some portals date that page, or name it after the decision.
 */
export function isListPage(page: PageFacts, named: boolean): boolean {
  if (page.attachment !== undefined) return !isDecisionHead(page.title);
  if (page.kind === 'error' || page.procedure?.certain === true || hasOtherSubject(page)) return false;
  const announces = isDecision(page);
  return page.kind === 'article' || page.kind === 'document' ? named && !announces : named || !announces;
}

export function isOnProcedures(page: PageFacts): boolean {
  if (page.kind === 'error' || hasOtherSubject(page)) return false;
  return (
    page.procedures.length > 0 ||
    page.procedureLeads.length > 0 ||
    page.subjects.some(({ topic, share }) => topic === 'procedures' && share >= SHARE)
  );
}

/** Why a page named as a list shows no rows; null when it plainly has none. */
export function unreadableBecause(page: PageFacts): Unreadable | null {
  if (page.faults.some(({ extractor }) => EXTRACTORS.has(extractor))) return 'fault';
  if (page.kind === 'shell') return 'script';
  if (page.kind === 'article' || page.kind === 'document') return null;
  if (listFiles(page).length > 0) return 'attachment';
  if (page.frames.some((frame) => topicsOfSlug(frame).some(({ topic }) => FRAME_TOPICS.has(topic)))) return 'frame';
  if (isPictured(page)) return 'picture';
  return page.kind === 'search' || page.procedureChoice ? 'form' : null;
}

/** Pictures and hardly a word: a scan. */
export function isPictured({ pictures, words }: PageFacts): boolean {
  return pictures > 0 && words < SCAN_WORDS;
}

/** Attachments that may hold a list of procedures: not decisions, which announce and do not list. */
export function listFiles(page: PageFacts): readonly string[] {
  const onProcedures = page.subjects.some(
    ({ topic, by, share }) => topic === 'procedures' && by !== 'slug' && share >= SHARE,
  );
  return page.attachments
    .filter(({ place, words, url }) => {
      if (place !== 'main' || isDecisionTitle(words)) return false;
      return onProcedures || [...topicsOf(words), ...topicsOfSlug(url)].some(({ topic }) => topic === 'procedures');
    })
    .map(({ url }) => url);
}

export function isFile(url: string): boolean {
  return FILE.test(fileAddress(url));
}

export function isDecisionTitle(words: string): boolean {
  return hasListWord('decision', words);
}

/** Its title or the headings of its text speak of a decision or of news. */
function isDecision(page: PageFacts): boolean {
  // "Thông báo thay đổi vốn đầu tư ..." over its code is a procedure of the list
  const rows = new Set(page.procedures.flatMap(({ name, quote }) => [name, quote]));
  const heads = page.subjects.filter(({ by, quote }) => by === 'heading' && !rows.has(quote)).map(({ quote }) => quote);
  return [page.title, ...heads].some(isDecisionTitle);
}

/** Another subject fills the title or heading more than procedures do. */
function hasOtherSubject(page: PageFacts): boolean {
  const strongest = (topics: (topic: string) => boolean): number =>
    Math.max(
      0,
      ...page.subjects
        .filter(({ topic, by }) => (by === 'title' || by === 'heading') && topics(topic))
        .map(({ share }) => share),
    );
  const other = strongest((topic) => OTHER_SUBJECTS.has(topic));
  return other > SHARE && other > strongest((topic) => topic === 'procedures');
}
