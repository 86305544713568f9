/** Whose number is it: the department's own, or another body's that the page happens to name. */

import type { Line, Outline } from '../../model/outline.ts';
import { agenciesIn, isOwnAgency, otherAgencyIn } from '../../vietnamese/agencies.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import type { FactContext } from '../context.ts';

export type Body = 'own' | 'other';

export interface Bodies {
  /** Of words close to a label. null: no body is named. */
  readonly ofLabel: (text: string) => Body | null;
  /** Of a line or title around it: a province named there is where the department is, not whose number it is. */
  readonly ofContext: (text: string) => Body | null;
  /** Of a line that is a body's name, and a label or a number at most. */
  readonly ofName: (text: string) => Body | null;
}

/** Letters of a line that the body's name fills when the line names it. */
const NAME_SHARE = 0.6;

/** Names of the site itself, and lines that may hold them, at most. */
const MAX_SITE_NAMES = 4;
const MAX_SITE_LINES = 40;
const MAX_REMEMBERED = 5_000;
const MAX_NAME_LINE = 200;

export function bodiesOf(outline: Outline, context: FactContext): Bodies {
  const names = [...context.departmentNames, ...siteNames(outline)];
  const ofContext = remembered((text) => {
    if (isOwnAgency(text, names)) return 'own';
    const other = otherAgencyIn(text, names);
    // "cấp xã" is a level, no body; on a site without a name a department named is most likely its own
    const body =
      other !== null && !other.key.startsWith('level-') && !(names.length === 0 && other.level === 'department');
    if (body) return 'other';
    return contactWords.match(text).some((hit) => hit.id === 'unit') ? 'own' : null;
  });
  const ofLabel = (text: string): Body | null => ofContext(text) ?? (isElsewhere(text) ? 'other' : null);
  const ofName = (text: string): Body | null => {
    // "Cơ quan tiếp nhận: Văn phòng UBND tỉnh"
    const bare = text.slice(text.indexOf(':') + 1 || 0).trim() || text;
    return matchShare(bare, agenciesIn(bare)) >= NAME_SHARE || isOwnAgency(bare, names) ? ofContext(bare) : null;
  };
  return { ofLabel, ofContext, ofName };
}

/** Headings and labels are asked about once for every number near them. */
function remembered(judge: (text: string) => Body | null): (text: string) => Body | null {
  const known = new Map<string, Body | null>();
  return (text) => {
    if (text === '') return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const body = judge(text);
    if (known.size < MAX_REMEMBERED) known.set(text, body);
    return body;
  };
}

/** The province, or the State's own lines. */
function isElsewhere(text: string): boolean {
  return (
    agenciesIn(text).some((agency) => agency.level === 'province') ||
    contactWords.match(text).some((hit) => hit.id === 'national')
  );
}

/**
 * Departments that the site's name and header say it belongs to; the footer is asked only where these say nothing, since
 * it also names who built the site. Links in a header lead to other bodies, unless to this very site.
 */
function siteNames(outline: Outline): readonly string[] {
  const head = departmentsIn([
    outline.meta['og:site_name'] ?? '',
    ...linesOf(
      outline,
      (line) => line.place === 'header' && line.links.every((link) => isHere(outline.links[link]?.url, outline)),
    ),
  ]);
  if (head.length > 0) return head;
  return departmentsIn(linesOf(outline, (line) => line.place === 'footer' && line.links.length === 0)).slice(0, 1);
}

function linesOf(outline: Outline, fits: (line: Line) => boolean): readonly string[] {
  const texts: string[] = [];
  for (const line of outline.lines) {
    if (line.text.length > MAX_NAME_LINE || !fits(line)) continue;
    texts.push(line.text);
    if (texts.length >= MAX_SITE_LINES) break;
  }
  return texts;
}

function departmentsIn(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => agenciesIn(text).find((agency) => agency.level === 'department')?.name ?? []);
  return [...new Set(names)].slice(0, MAX_SITE_NAMES).map(copyString);
}

function isHere(url: string | null | undefined, outline: Outline): boolean {
  if (url === null || url === undefined) return true;
  return url.startsWith(new URL('/', outline.base).href);
}
