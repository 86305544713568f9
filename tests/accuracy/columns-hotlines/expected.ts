/** The truth of columns and hotlines as rules over a report. */

import { among, exactly, list, months, sameSet, type DetailRule, type Expected } from '../judge/expected.ts';
import { CONTACT_PAGE, HOTLINE_PAGE, skinOf } from './build.ts';
import type { HotlinePlace, Site } from './site.ts';
import { cadenceTruth, columnTruth, hotlineTruth, type ColumnAsk, type ColumnTruth } from './truth.ts';

export interface AskedColumn {
  /** null: the portal has no such column. */
  readonly key: string | null;
  readonly year: number;
  readonly ask: ColumnAsk;
}

export function columnExpected(id: string, site: Site, { key, year, ask }: AskedColumn): Expected {
  const column = site.columns.find((candidate) => candidate.key === key);
  const path = column === undefined ? null : skinOf(site).listPath(column, 1);
  return expected(id, columnTruth(site, key, year, ask, path));
}

export function cadenceExpected(
  id: string,
  site: Site,
  year: number,
  perMonth: number,
  cchcPerMonth: number,
): Expected {
  return expected(id, cadenceTruth(site, year, perMonth, cchcPerMonth));
}

function expected(id: string, { outcome, credit, details }: ColumnTruth): Expected {
  const rules = Object.entries(details).map(([name, value]) => {
    if (name === 'url') return among(name, [value as string | null]);
    return name.endsWith('yMonth') ? months(name, value as Readonly<Record<string, number>>) : exactly(name, value);
  });
  return { id, outcomes: [outcome], credit, details: rules };
}

export function hotlineExpected(id: string, site: Site, needs: readonly string[]): Expected {
  const { outcome, credit } = hotlineTruth(site, needs);
  const truth = site.hotline?.truth;
  if (truth === undefined) return { id, outcomes: [outcome], credit, details: [] };
  const places = (at: readonly HotlinePlace[]): readonly string[] => at.flatMap((place) => pathsOf(place, site));
  const conflict = truth.conflict?.phones ?? [];
  const details: readonly DetailRule[] = [
    sameSet('phones', truth.phones.map(bare), bare),
    ...(truth.phones.length === 0 ? [] : [sameSet('emails', truth.emails), addresses(truth.addresses)]),
    ...(truth.at.length === 0 ? [] : [among('url', places(truth.at))]),
    {
      name: 'conflicts',
      right: conflict.join(' '),
      holds: (told) => {
        const had = list(told['conflicts']).flatMap((one) => list((one as { phones?: unknown }).phones).map(bare));
        return [...new Set(had)].toSorted().join() === conflict.map(bare).toSorted().join();
      },
    },
    ...(truth.conflict?.at ?? []).map((place): DetailRule => ({
      name: 'conflicts',
      right: `one at the ${place}`,
      holds: (told) => {
        const urls = list(told['conflicts']).flatMap((one) => list((one as { urls?: unknown }).urls).map(String));
        return pathsOf(place, site).some((path) => urls.includes(path));
      },
    })),
  ];
  const gapAt = truth.gapAt === undefined ? {} : { gapAt: places([truth.gapAt]) };
  return { id, outcomes: [outcome], credit, details, ...gapAt };
}

function addresses(right: readonly string[]): DetailRule {
  return {
    name: 'addresses',
    right: right.join(' | '),
    holds: (details) => {
      const told = list(details['addresses']).map((one) => plain(String(one)));
      return told.length === right.length && right.every((one) => told.some((address) => address.includes(plain(one))));
    },
  };
}

function pathsOf(place: HotlinePlace, site: Site): readonly string[] {
  const skin = skinOf(site);
  if (place === 'home') return ['/', skin.home];
  if (place === 'contact') return [skin.pagePath(CONTACT_PAGE)];
  return [place === 'page' ? skin.pagePath(HOTLINE_PAGE) : '/khung/noi-dung.html'];
}

/** National digits: short and service numbers have more than one E.164 writing. */
function bare(phone: unknown): string {
  return String(phone).replace(/^\+84/, '').replace(/\D/g, '');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
