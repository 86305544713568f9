/** A plan while it is edited: plain values that may not be right yet, changed without touching the one before. */

import type { Bilingual, NamedDocument } from '../../lib/model/plan.ts';
import { shownDay, typedDay } from '../typed-day.ts';

export type Draft = Readonly<Record<string, unknown>>;

/** A fault of the draft and where it stands: `requirements[3].params.min`. */
export interface DraftFault {
  readonly place: string;
  readonly message: Bilingual;
}

/** `undefined` takes the key away. */
export function withKey(draft: Draft, key: string, value: unknown): Draft {
  const { [key]: _, ...others } = draft;
  return value === undefined ? others : { ...draft, [key]: value };
}

export function textAt(draft: Draft, key: string): string {
  const value = draft[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function partAt(draft: Draft, key: string): Draft {
  const value = draft[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Draft) : {};
}

export function listAt(draft: Draft, key: string): readonly Draft[] {
  const value = draft[key];
  return Array.isArray(value) ? (value as readonly Draft[]) : [];
}

export function wordsAt(draft: Draft, key: string): readonly string[] {
  const value = draft[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A number as typed; left as text where it is none, so that the schema says so. */
export function typedNumber(text: string): number | string | undefined {
  const bare = text.trim();
  if (bare === '') return undefined;
  return /^\d+$/.test(bare) ? Number(bare) : bare;
}

/** `76/NQ-CP; 2021-07-15; title`: a line for each document. */
export function documentLines(documents: readonly Draft[]): string {
  return documents
    .map((document) =>
      [textAt(document, 'number'), shownDay(textAt(document, 'date')), textAt(document, 'title')].join('; '),
    )
    .map((line) => line.replace(/[; ]+$/, ''))
    .join('\n');
}

/** The first that no calendar has; null where there is none. */
export function wrongDay(documents: readonly Draft[]): string | null {
  return (
    documents.map((document) => textAt(document, 'date')).find((day) => day !== '' && typedDay(day) === null) ?? null
  );
}

/** What a line does not hold (aliases, issuer) stays with the document of that number. */
export function readDocumentLines(text: string, before: readonly Draft[]): readonly Partial<NamedDocument>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [number = '', date = '', ...title] = line.split(';').map((piece) => piece.trim());
      const known = before.find((document) => document['number'] === number);
      const { title: _, date: __, ...kept } = known ?? {};
      return {
        ...kept,
        number: number === '' ? null : number,
        ...(date === '' ? {} : { date: typedDay(date) ?? date }),
        ...(title.join('; ') === '' ? {} : { title: title.join('; ') }),
      };
    });
}
