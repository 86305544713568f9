/** Where a page says "hotline", and what it offers there: a number, a link to a page about it, a picture, or nothing. */

import type { HotlineLabel, HotlineOffer, PhoneFact } from '../../model/facts/contacts.ts';
import type { Line, Link, Outline, Picture } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { isHotlineLabel } from '../../vietnamese/phone-labels.ts';
import { topicsOfSlug } from '../../vietnamese/topics.ts';
import type { ContactSheet, PhoneAt } from './contact-sheet.ts';
import { fileName, isContentPicture } from '../content-pictures.ts';
import { namesHotline } from './hotline-page.ts';
import type { LabelScope } from './label-scopes.ts';

const MAX_LABELS = 200;
const MAX_TEXT = 200;
/** A file name or address says hotline, and little else. */
const SLUG_SHARE = 0.6;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|bmp|svg)$/i;

export function hotlineLabels(sheet: ContactSheet, phones: readonly PhoneAt[]): readonly HotlineLabel[] {
  const numbered = new Set(phones.filter(({ fact }) => fact.hotline).map(({ line }) => line));
  const labels = [
    ...numberLabels(sheet, phones),
    ...sheet.scopes.flatMap((scope) =>
      scope.label.kind === 'hotline' && scope.label.feedback !== true ? [scopeLabel(sheet, scope, numbered)] : [],
    ),
    ...linkLabels(sheet),
    ...pictureLabels(sheet, numbered),
    ...pageLabels(sheet, phones),
  ];
  return labels.slice(0, MAX_LABELS);
}

/** Of the page: the best that any label of the department's own offers. */
export function offerOf(labels: readonly HotlineLabel[], phones: readonly PhoneFact[]): HotlineOffer {
  if (phones.some((phone) => phone.hotline)) return 'number';
  const offers = new Set(labels.filter((label) => !label.foreign).map((label) => label.offer));
  return offers.has('link') ? 'link' : offers.has('image') ? 'image' : 'none';
}

function numberLabels(sheet: ContactSheet, phones: readonly PhoneAt[]): readonly HotlineLabel[] {
  return phones.flatMap(({ fact, line }) => {
    const shown = sheet.outline.lines[line];
    if (!fact.hotline || shown === undefined || !isHotlineLabel(fact.label)) return [];
    return [
      {
        ...labelOf(sheet, { text: fact.label, by: 'text', line: shown, quote: fact.quote, offer: 'number' }),
        foreign: false,
      },
    ];
  });
}

function scopeLabel(sheet: ContactSheet, scope: LabelScope, numbered: ReadonlySet<number>): HotlineLabel {
  const { line, label, from, to, pictures } = scope;
  const link = linkOfLine(sheet.outline, line) ?? linkOfPictures(sheet.outline, pictures);
  const target = targetOf(sheet, link);
  const beside: HotlineOffer = target.url !== null ? 'link' : pictures.length > 0 || target.image ? 'image' : 'none';
  const draft = { text: label.text, by: 'text', line, quote: line.text, ...target } as const;
  for (let at = from; at < to; at += 1)
    if (numbered.has(at)) return labelOf(sheet, { ...draft, offer: 'number', beside });
  return labelOf(sheet, { ...draft, offer: beside });
}

function linkOfLine(outline: Outline, line: Line): Link | undefined {
  return line.links.map((link) => outline.links[link]).find((link) => link !== undefined && namesHotline(link.words));
}

function linkOfPictures(outline: Outline, pictures: readonly Picture[]): Link | undefined {
  return pictures.map((picture) => outline.links[picture.link]).find((link) => link !== undefined);
}

/** Links that no label line holds: pictures, and words in a longer line. */
function linkLabels(sheet: ContactSheet): readonly HotlineLabel[] {
  const { outline } = sheet;
  const taken = new Set(sheet.scopes.filter((scope) => scope.label.feedback !== true).map((scope) => scope.line.index));
  const labels: HotlineLabel[] = [];
  for (const link of outline.links) {
    if (labels.length >= MAX_LABELS) break;
    if ((link.scheme !== 'http' && link.scheme !== 'dead') || (link.line >= 0 && taken.has(link.line))) continue;
    const by = namedBy(link);
    if (by === null || isHere(sheet, link.url)) continue;
    const target = targetOf(sheet, link);
    const picture = link.by !== 'text' && (target.image || link.picture !== '');
    const offer: HotlineOffer = target.url !== null ? 'link' : picture ? 'image' : 'none';
    const line = outline.lines[link.line] ?? null;
    const text = link.words || link.title || (slugSays(link.picture) ? link.picture : fileName(link.url ?? link.href));
    labels.push(
      labelOf(
        sheet,
        { text, by, line, quote: link.by === 'text' && line !== null ? link.words : '', offer, ...target },
        link,
      ),
    );
  }
  return labels;
}

/** Words that name something else outweigh an address; without words the address and the picture's file name speak. */
function namedBy(link: Link): HotlineLabel['by'] | null {
  for (const words of [link.words, link.title])
    if (words !== '' && namesHotline(words)) return link.by === 'text' ? 'text' : 'image';
  if (link.words !== '' && link.by !== 'none') return null;
  return slugSays(link.picture) || slugSays(link.url ?? '') ? 'file' : null;
}

function slugSays(slug: string): boolean {
  return (
    slug !== '' && topicsOfSlug(slug).some((hit) => hit.topic === 'hotline' && hit.last && hit.share >= SLUG_SHARE)
  );
}

/** Pictures that are no link and whose own words or file name say hotline. */
function pictureLabels(sheet: ContactSheet, numbered: ReadonlySet<number>): readonly HotlineLabel[] {
  const labels: HotlineLabel[] = [];
  for (const picture of sheet.outline.pictures) {
    if (picture.link >= 0 || !isContentPicture(picture) || labels.length >= MAX_LABELS) continue;
    const words = [picture.alt, picture.title].find(
      (text) => text !== '' && (namesHotline(text) || isHotlineLabel(text)),
    );
    if (words === undefined && !slugSays(fileName(picture.url))) continue;
    const line = sheet.outline.lines[picture.line] ?? null;
    // an icon beside the number
    if (line !== null && line.pictures.includes(picture.index) && numbered.has(line.index)) continue;
    const by = words === undefined ? 'file' : 'image';
    labels.push(
      labelOf(sheet, { text: words ?? fileName(picture.url), by, line: null, quote: '', offer: 'image' }, picture),
    );
  }
  return labels;
}

/** The page itself, when it is about the hotline. */
function pageLabels(sheet: ContactSheet, phones: readonly PhoneAt[]): readonly HotlineLabel[] {
  const { page, outline } = sheet;
  if (page === null || page.feedback) return [];
  const main = phones.some(({ fact }) => fact.hotline && fact.place === 'main');
  const picture = outline.pictures.some((one) => one.place === 'main' && one.link < 0 && isContentPicture(one));
  const beside: HotlineOffer = picture ? 'image' : 'none';
  const draft = { text: page.text, by: 'page', line: page.line, quote: page.line?.text ?? '' } as const;
  return [labelOf(sheet, main ? { ...draft, offer: 'number', beside } : { ...draft, offer: beside })];
}

interface Target {
  readonly url: string | null;
  readonly dead: boolean;
  /** It opens a picture. */
  readonly image: boolean;
}

function targetOf(sheet: ContactSheet, link: Link | undefined): Target {
  if (link === undefined || link.scheme === 'tel' || link.scheme === 'mailto')
    return { url: null, dead: false, image: false };
  if (link.url === null) return { url: null, dead: link.scheme === 'dead', image: false };
  const image = PICTURE_FILE.test(new URL(link.url).pathname);
  return { url: image || isHere(sheet, link.url) ? null : link.url, dead: false, image };
}

function isHere(sheet: ContactSheet, url: string | null): boolean {
  const bare = (address: string): string => address.replace(/#.*$/, '').replace(/\/$/, '');
  return url !== null && (bare(url) === bare(sheet.context.url) || bare(url) === bare(sheet.outline.url));
}

interface LabelDraft extends Partial<Target> {
  readonly text: string;
  readonly by: HotlineLabel['by'];
  readonly line: Line | null;
  readonly quote: string;
  readonly offer: HotlineOffer;
  readonly beside?: HotlineOffer;
}

function labelOf(
  sheet: ContactSheet,
  draft: LabelDraft,
  at: { readonly place: Line['place']; readonly box: number } | null = draft.line,
): HotlineLabel {
  const around = draft.line === null ? null : sheet.bodies.ofContext(draft.line.text);
  return {
    text: copyString(draft.text.slice(0, MAX_TEXT)),
    by: draft.by,
    place: at?.place ?? 'main',
    quote: copyString(draft.quote.slice(0, MAX_TEXT)),
    selector: at === null ? '' : sheet.outline.selector(at.box),
    url: draft.url ?? null,
    dead: draft.dead ?? false,
    foreign: (sheet.bodies.ofLabel(draft.text) ?? around) === 'other',
    offer: draft.offer,
    ...(draft.beside === undefined ? {} : { beside: draft.beside }),
  };
}
