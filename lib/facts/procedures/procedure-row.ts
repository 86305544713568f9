/** A row of a procedure list, put together from what its cells or lines say. */

import type { ProcedureDetail, ProcedureRow } from '../../model/facts/procedures.ts';
import type { Line, Link, Outline } from '../../model/outline.ts';
import { isOwnAgency } from '../../vietnamese/agencies.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { codesOfUrl, findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { documentColumns } from '../../vietnamese/document-columns.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { procedureOwner } from '../../vietnamese/procedure-owners.ts';
import { splitHeading } from '../../vietnamese/procedure-parts.ts';
import type { ProcedureLabelId, SplitHeading } from '../../vietnamese/procedure-parts.ts';
import type { FactContext } from '../context.ts';
import type { Standing } from './procedure-groups.ts';
import { abolishedIn, foreignIn } from './procedure-groups.ts';
import { isAttachment, isName, isRowAction, isScripted, isServiceAction, nameOf, quoteIn } from './procedure-text.ts';

/** A page while its lists are read. */
export interface ListPage {
  readonly outline: Outline;
  readonly context: FactContext;
  /** Details that a row's link opens on the page itself, by the link's line. */
  readonly panes: ReadonlyMap<number, { readonly detail: ProcedureDetail }>;
}

/** What a row's text says beside its name. */
export interface RowText {
  readonly name: string;
  /** The line that shows the name, or most of it. */
  readonly line: Line | undefined;
  readonly field: string;
  readonly agency: string;
  readonly level: string;
  /** Its own mark of status: "Bãi bỏ", "Hết hiệu lực". */
  readonly status: string;
}

export interface RowParts extends RowText {
  readonly code: string | null;
  readonly links: readonly Link[];
  readonly standing: Standing;
  readonly detail: ProcedureDetail | null;
}

/** Labels before a name or a code: the row's own words stand behind them. */
const NAMING: ReadonlySet<ProcedureLabelId> = new Set(['name', 'code']);
/** A remark on the status says so in its first words. */
const STATUS_WORDS = 4;
const NO_TEXT: RowText = { name: '', line: undefined, field: '', agency: '', level: '', status: '' };
/** "(đã bãi bỏ)" behind the name. */
const TRAILING_REMARK = /\s*[([]([^()[\]]{3,60})[)\]]\s*$|\s+[-–—]\s+([^-–—]{3,40})$/u;

/**
 * The name and the labelled remarks ("Lĩnh vực: ...") among the lines of a cell or a card. In a cell a name may be
 * broken over lines; in a card the first line that can be a name is it.
 */
export function readRowText(outline: Outline, lines: readonly Line[], broken: boolean): RowText {
  let text = NO_TEXT;
  let ended = false;
  let pending: ProcedureLabelId | null = null;
  for (const line of lines) {
    const inLine = labelsIn(line.text);
    if (inLine.length > 0) {
      for (const { label, rest } of inLine) text = withLabel(text, label, rest);
      ended ||= text.name !== '';
      continue;
    }
    if (text.name !== '' && text.level === '' && isBadge(line.text)) {
      text = { ...text, level: line.text };
      continue;
    }
    const split = splitHeading(line.text);
    const label = split === null || NAMING.has(split.label) || titlesProcedure(split) ? null : split.label;
    if (split !== null && label !== null) {
      text = withLabel(text, label, split.rest);
      pending = split.rest === '' ? label : null;
      ended ||= text.name !== '';
      continue;
    }
    if (pending !== null) {
      text = withLabel(text, pending, line.text);
      pending = null;
      continue;
    }
    const own = withoutActions(outline, line, split === null ? line.text : split.rest);
    const shown = isRowAction(own) ? '' : nameOf(own);
    if (text.name !== '' && isStatusRemark(shown)) text = { ...text, status: line.text };
    else if (!ended && isName(shown)) text = { ...text, name: joined(text, shown), line: longer(text.line, line) };
    ended ||= text.name !== '' && (!broken || !isName(shown));
  }
  return text;
}

/** "Trích yếu: Cấp giấy phép ...": portals draw procedures as their documents. */
export function titlesProcedure({ label, heading, rest }: SplitHeading): boolean {
  if (label !== 'other' || !documentColumns.match(heading).some(({ id }) => id === 'abstract')) return false;
  return opensLikeProcedure(nameOf(rest));
}

/** "Mã TTHC: 1.013225 · Lĩnh vực: Nhà ở · Cơ quan thực hiện: UBND cấp xã": two labels at least, and no name among them. */
function labelsIn(text: string): readonly { readonly label: ProcedureLabelId; readonly rest: string }[] {
  const pieces = text.split(BETWEEN_LABELS);
  if (pieces.length < 2) return [];
  const split = pieces.map((piece) => splitHeading(piece));
  if (split.some((one) => one === null || one.rest === '' || one.label === 'name')) return [];
  return split.flatMap((one) => (one === null ? [] : [{ label: one.label, rest: one.rest }]));
}

const BETWEEN_LABELS = /\s*[·•|]\s*/u;

/** "Cấp xã", "UBND cấp huyện": a mark beside the name, whose procedure it is. */
function isBadge(text: string): boolean {
  return text.length <= MAX_BADGE_UNITS && !isName(text) && procedureOwner(text, NO_NAMES) === 'other';
}

const MAX_BADGE_UNITS = 24;
const NO_NAMES: readonly string[] = [];

/** "Cấp giấy phép Xem chi tiết": what the row offers stands on the line of its name. */
function withoutActions({ links }: Outline, line: Line, text: string): string {
  let own = text;
  for (const index of line.links) {
    const words = links[index]?.words ?? '';
    if (words !== '' && words !== line.text && isRowAction(words)) own = own.replace(words, ' ');
  }
  return own;
}

/** "Đã bãi bỏ theo Quyết định ...": it begins with the status; a name may end with it. */
function isStatusRemark(text: string): boolean {
  return abolishedIn(text) === true && abolishedIn(text.split(' ').slice(0, STATUS_WORDS).join(' ')) === true;
}

export function buildRow({ outline, context, panes }: ListPage, parts: RowParts): ProcedureRow {
  const { standing, code, line } = parts;
  const { name, remark } = withoutRemark(parts.name);
  const target = targetOf(parts.links, context);
  const detail = parts.detail ?? paneOf(parts.links, panes);
  const shownCode = code ?? codeOfLinks(parts.links) ?? detail?.code ?? null;
  const foreign = foreignIn(parts.agency, context) ?? foreignIn(parts.level, context) ?? standing.foreign;
  const own = standing.own || isOwnAgency(`${parts.agency}; ${parts.level}`, context.departmentNames);
  const abolished = [parts.status, remark].map(abolishedIn).find((said) => said !== undefined) ?? standing.abolished;
  return {
    code: shownCode === null ? null : copyString(shownCode),
    name: copyString(name),
    url: target.url,
    attachment: target.attachment,
    scripted: target.scripted,
    field: copyString(parts.field || standing.field),
    agency: copyString(parts.agency || parts.level),
    foreign,
    ...(own ? { own: true as const } : {}),
    abolished,
    detail,
    quote: quoteIn(line, name),
    selector: line === undefined ? '' : outline.selector(line.box),
  };
}

export function codeOfText(text: string): string | null {
  return findProcedureCodes(text)[0]?.code ?? null;
}

function paneOf(links: readonly Link[], panes: ListPage['panes']): ProcedureDetail | null {
  for (const { scheme, line } of links) {
    const pane = scheme === 'dead' ? panes.get(line) : undefined;
    if (pane !== undefined) return pane.detail;
  }
  return null;
}

function codeOfLinks(links: readonly Link[]): string | null {
  for (const link of links) {
    const [found] = codesOfUrl(link.url ?? link.href);
    if (found !== undefined) return found.code;
  }
  return null;
}

function withLabel(text: RowText, label: string, said: string): RowText {
  switch (label) {
    case 'field':
      return { ...text, field: text.field || said };
    case 'agency':
    case 'authority':
      return { ...text, agency: text.agency || said };
    case 'level':
      return { ...text, level: text.level || said };
    case 'status':
      return { ...text, status: text.status || said };
    default:
      return text;
  }
}

function joined(text: RowText, more: string): string {
  return text.name === '' ? more : `${text.name} ${more}`;
}

function longer(known: Line | undefined, line: Line): Line {
  return known === undefined || line.text.length > known.text.length ? line : known;
}

function withoutRemark(name: string): { name: string; remark: string } {
  const match = TRAILING_REMARK.exec(name);
  const remark = match?.[1] ?? match?.[2] ?? '';
  if (match === null || abolishedIn(remark) !== true) return { name, remark: '' };
  return { name: name.slice(0, match.index).trim(), remark };
}

/** The first link that names the procedure, else "Xem chi tiết"; never "Nộp hồ sơ", which leads to the service portal. */
function targetOf(links: readonly Link[], context: FactContext): Pick<ProcedureRow, 'url' | 'attachment' | 'scripted'> {
  const attachment = links.find(isAttachment)?.url ?? null;
  const pages = links.filter(
    (link) => link.scheme === 'http' && link.url !== null && link.url !== context.url && !isAttachment(link),
  );
  const url = (
    pages.find(({ words }) => words !== '' && !isRowAction(words)) ?? pages.find(({ words }) => !isServiceAction(words))
  )?.url;
  return {
    url: url === undefined || url === null ? null : copyString(url),
    attachment: attachment === null ? null : copyString(attachment),
    scripted: url === undefined && attachment === null && links.some(isScripted),
  };
}
