/** Where a page about procedures says that more are listed: fields, levels, submenus, and names that tell nothing. */

import type { ProcedureLead } from '../../model/facts/procedures.ts';
import type { Line, Link } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { beginsWithListWord, hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { topicsOf } from '../../vietnamese/topics.ts';
import { foreignIn } from './procedure-groups.ts';
import { isPost, itemOf } from './procedure-items.ts';
import type { ListPage } from './procedure-row.ts';
import { isAttachment, isFurniture, isRowAction } from './procedure-text.ts';

const MAX_LEADS = 100;
const MAX_LEAD_WORDS = 30;
const MAX_MENU_CLIMB = 6;
/** Never a field of procedures; most other topics name fields too ("Thanh tra", "Thi đua", "Hoạt động khoa học"). */
const OTHER_TOPICS: ReadonlySet<string> = new Set([
  'hotline',
  'contact',
  'feedback',
  'qa',
  'home',
  'search',
  'language',
  'site-map',
  'social',
  'online-service',
  'file-status',
  'lookup-guide',
  'guides',
  'workflows',
  'dossier-results',
  'simplification',
  'review-list',
  'consultation',
  'calendar',
  'satisfaction',
  'one-stop',
  'postal',
  'procedure-updates',
  'tthc-reform',
  'cchc',
]);
/** Words of a link that name procedures and little else. */
const TOPIC_SHARE = 0.5;

/** Links of the main text, of tabs and of menus of fields, that are neither rows nor anything else by name. */
export function leadsOf(page: ListPage, fits: (line: number) => boolean, bare: boolean): ProcedureLead[] {
  const leads = new Map<string, ProcedureLead>();
  const nested = linksUnderProcedures(page);
  const letters = lettersOf(page);
  const dated = new Set<string>();
  for (const link of page.outline.links) {
    if (leads.size >= MAX_LEADS) break;
    // an option of a menu stands on no line
    const chosen = link.line < 0 && link.by === 'text' && link.place === 'main';
    const mayLead =
      chosen ||
      nested.has(link.index) ||
      (link.line >= 0 && (link.place === 'main' || isFieldLink(page, link)) && fits(link.line));
    if (!mayLead || !(canLead(page, link) || letters.has(link.index)) || leads.has(link.url ?? '')) continue;
    const { lines, boxes } = page.outline;
    const line = lines[link.line];
    // a link around several blocks is named by its first line
    const words = copyString(line === undefined || line.text.includes(link.words) ? link.words : line.text);
    if (line !== undefined && isPost(page, line)) dated.add(link.url ?? '');
    const foreign = foreignIn(link.words, page.context) === true;
    leads.set(link.url ?? '', {
      url: copyString(link.url ?? ''),
      words,
      foreign,
      list: itemOf(boxes, link.box)?.parent ?? boxes[link.box]?.parent ?? link.box,
      selector: page.outline.selector(link.box),
    });
  }
  const posts = bare || dated.size > 0 ? urlsOfPosts(page) : new Set<string>();
  for (const lead of bare ? tilesOf(page, fits, posts) : [])
    if (leads.size < MAX_LEADS && !leads.has(lead.url)) leads.set(lead.url, lead);
  // among more posts one that begins as a procedure's name does is a post
  return [...leads.values()].filter(({ url }) => posts.size <= MAX_POSTED || !dated.has(url));
}

/** Where what stands with its day leads, and so its picture and "Đọc tiếp" under it. */
function urlsOfPosts(page: ListPage): ReadonlySet<string> {
  const { lines, links } = page.outline;
  const titled = links.filter(({ line, place }) => place === 'main' && line >= 0);
  return new Set(
    titled.flatMap(({ url, line }) => {
      const own = lines[line];
      return url !== null && own !== undefined && isPost(page, own) ? [url] : [];
    }),
  );
}

/** Of a page about procedures that shows none: its pictures, and "Xem chi tiết" under the heading of a tile. */
function tilesOf(
  page: ListPage,
  fits: (line: number) => boolean,
  posts: ReadonlySet<string>,
): readonly ProcedureLead[] {
  const { outline, context } = page;
  return outline.links
    .filter(({ place, line, url }) => place === 'main' && (line < 0 || fits(line)) && !posts.has(url ?? ''))
    .flatMap((link) => {
      const heading = link.by === 'text' ? headingOfTile(page, link) : null;
      const words = heading?.text ?? link.words;
      if ((link.by === 'text' && heading === null) || !canLead(page, { ...link, words, by: 'text' }, true)) return [];
      return [
        {
          url: copyString(link.url ?? ''),
          words: copyString(words),
          foreign: foreignIn(words, context) === true,
          list: outline.boxes[link.box]?.parent ?? link.box,
          selector: outline.selector(link.box),
          ...(heading === null ? { unshown: true as const } : {}),
        },
      ];
    })
    .slice(0, MAX_TILES);
}

/** The heading right above, in the box that holds nothing else but remarks and this link. */
function headingOfTile({ outline }: ListPage, link: Link): Line | null {
  if (!isRowAction(link.words) || link.line < 0) return null;
  for (let box = outline.boxes[link.box]; box !== undefined; box = outline.boxes[box.parent]) {
    if (box.to - box.from > MAX_TILE_LINES) return null;
    const lines = outline.lines.slice(box.from, box.to);
    const heads = lines.filter(({ level, bold, index }) => index < link.line && (level > 0 || bold));
    const [head, another] = heads;
    if (head !== undefined) return another === undefined && head.links.length === 0 ? head : null;
  }
  return null;
}

const MAX_TILES = 25;
const MAX_TILE_LINES = 6;

/** An index by first letters: single capitals side by side, each a page. */
function lettersOf({ outline, context }: ListPage): ReadonlySet<number> {
  const single = outline.links.filter(
    ({ url, words, place, scheme }) =>
      place === 'main' && scheme === 'http' && url !== null && url !== context.url && /^\p{Lu}$/u.test(words),
  );
  const distinct = new Set(single.map(({ words }) => words));
  return new Set(distinct.size >= MIN_LETTERS ? single.map(({ index }) => index) : []);
}

const MIN_LETTERS = 3;

function canLead(page: ListPage, link: Link, mute = false): boolean {
  const { outline, context } = page;
  const { url, words } = link;
  if (url === null || link.scheme !== 'http' || url === context.url || isAttachment(link) || link.by !== 'text')
    return false;
  if ((!mute && !/\p{L}{2}/u.test(words)) || words.split(' ').length > MAX_LEAD_WORDS) return false;
  if (isRowAction(words) || hasListWord('decision', words) || isFurniture(words) || isTurning(words)) return false;
  // a link that names another subject leads there
  const [topic] = topicsOf(words);
  if (topic !== undefined && OTHER_TOPICS.has(topic.topic) && topic.share > TOPIC_SHARE) return false;
  const line = outline.lines[link.line];
  return line === undefined || !isPost(page, line) || isNamedAsProcedure(words);
}

/** The only procedure of a page may show its day, as posts do: its own page tells. */
function isNamedAsProcedure(words: string): boolean {
  return opensLikeProcedure(words) && words.split(' ').length >= LONE_NAME_WORDS;
}

const LONE_NAME_WORDS = 7;
/** More of them with their days are news. */
const MAX_POSTED = 2;

/** "Trang sau": the pager's business. */
function isTurning(words: string): boolean {
  const word = whollyLink(words);
  return word !== null && word !== 'more';
}

/** A menu of fields beside the text: "Lĩnh vực ..." itself, or under a heading that says so. */
function isFieldLink({ outline }: ListPage, link: Link): boolean {
  if (link.place !== 'sidebar' && link.place !== 'menu') return false;
  if (beginsWithListWord('field', link.words)) return true;
  for (let box = outline.boxes[link.box], climbed = 0; climbed < MAX_MENU_CLIMB && box !== undefined; climbed += 1) {
    // the item that a submenu hangs on, or a heading over the menu: not the menu's first entry
    const [first, before] = [outline.lines[box.from], outline.lines[box.from - 1]];
    const heads = box.tag === 'li' ? [first] : [first, before].filter((line) => line?.links.length === 0);
    if (
      heads.some(
        (line) => line !== undefined && line.index !== link.line && line.place === link.place && headsFields(line),
      )
    )
      return true;
    box = outline.boxes[box.parent];
  }
  return false;
}

function headsFields(line: Line): boolean {
  return (
    beginsWithListWord('field', line.text) ||
    (hasListWord('list', line.text) && line.text.split(' ').length <= MAX_LEAD_WORDS)
  );
}

/** On the home page: what opens under the menu's item on procedures. */
function linksUnderProcedures({ outline, context }: ListPage): ReadonlySet<number> {
  const nested = new Set<number>();
  if (!context.home) return nested;
  for (const link of outline.links) {
    const item = itemOf(outline.boxes, link.box);
    if (item === undefined || outline.lines[item.from]?.index !== link.line || !namesTopic(link.words)) continue;
    for (let at = link.index + 1; at < outline.links.length && at - link.index <= MAX_LEADS; at += 1) {
      const other = outline.links[at];
      if (other === undefined || other.box >= item.end) break;
      if (other.box > item.index) nested.add(at);
    }
  }
  return nested;
}

function namesTopic(words: string): boolean {
  return topicsOf(words).some(({ topic, share }) => topic === 'procedures' && share >= TOPIC_SHARE);
}
