import type { Truth } from './page.ts';

/** What `soicong explain --json` prints, as far as it is compared. */
export interface Told {
  readonly title: string;
  readonly pageKind: string;
  readonly words: number;
  readonly published: { readonly date: string; readonly from: string } | null;
  readonly newestListed: { readonly date: string; readonly title: string } | null;
  readonly entries: readonly { readonly title: string; readonly date: string | null; readonly pinned: boolean }[];
  readonly phones: readonly {
    readonly raw: string;
    readonly e164: string | null;
    readonly label: string | null;
    readonly hotline: boolean;
    readonly valid: boolean;
  }[];
  readonly hotline: string;
  readonly emails: readonly string[];
  readonly addresses: readonly string[];
  readonly topics: Readonly<Record<string, readonly { readonly url: string }[]>>;
  readonly procedures: readonly { readonly code: string | null; readonly name: string }[];
  readonly documents: readonly { readonly number: string; readonly date: string | null }[];
  readonly ignoredDates: readonly { readonly text: string; readonly why: string }[];
}

export interface FieldMiss {
  readonly field: string;
  readonly want: unknown;
  readonly got: unknown;
}

export interface Compared {
  readonly fields: readonly string[];
  readonly misses: readonly FieldMiss[];
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s“”"]+/g, ' ')
    .trim();
const has = (whole: string, part: string): boolean => fold(whole).includes(fold(part));
const among = (allowed: string | readonly string[], one: string): boolean =>
  typeof allowed === 'string' ? allowed === one : allowed.includes(one);

/** Field by field: right, or what was wanted and what was told. */
export function compare(truth: Truth, told: Told, url: string): Compared {
  const fields: string[] = [];
  const misses: FieldMiss[] = [];
  const hold = (field: string, asserted: boolean, right: boolean, want: unknown, got: unknown): void => {
    if (!asserted) return;
    fields.push(field);
    if (!right) misses.push({ field, want, got });
  };
  hold('pageKind', true, among(truth.kind, told.pageKind), truth.kind, told.pageKind);
  hold('title', !!truth.title, has(told.title, truth.title ?? ''), truth.title, told.title);
  hold('published', true, publishedRight(truth, told), truth.published, told.published);
  hold('newestListed', truth.newest !== undefined, newestRight(truth, told), truth.newest, told.newestListed);
  hold('entries', truth.entries !== undefined, entriesRight(truth, told), truth.entries, told.entries);
  hold('phones', truth.phones !== undefined, phonesRight(truth, told), truth.phones, told.phones);
  hold('hotline', truth.hotline !== undefined, among(truth.hotline ?? '', told.hotline), truth.hotline, told.hotline);
  hold('emails', truth.emails !== undefined, sameSet(truth.emails ?? [], told.emails), truth.emails, told.emails);
  hold('addresses', truth.addresses !== undefined, addressesRight(truth, told), truth.addresses, told.addresses);
  for (const [topic, wanted] of Object.entries(truth.topics ?? {})) {
    const want = wanted.map((path) => new URL(path, url).href);
    const got = (told.topics[topic] ?? []).map((link) => link.url);
    hold(`topics`, true, sameSet(want, got), { [topic]: want }, got);
  }
  hold('procedures', truth.procedures !== undefined, proceduresRight(truth, told), truth.procedures, told.procedures);
  hold('documents', truth.documents !== undefined, documentsRight(truth, told), truth.documents, told.documents);
  for (const [text, why] of truth.ignored ?? [])
    hold(
      'ignoredDates',
      true,
      told.ignoredDates.some((date) => date.text.includes(text) && among(why, date.why)),
      [text, why],
      told.ignoredDates,
    );
  hold('words', !!truth.words, wordsRight(truth, told), truth.words, told.words);
  return { fields, misses };
}

function publishedRight({ published }: Truth, told: Told): boolean {
  if (!published || !told.published) return !published && !told.published;
  return published.date === told.published.date && among(published.from, told.published.from);
}

function newestRight({ newest }: Truth, told: Told): boolean {
  if (!newest || !told.newestListed) return !newest && !told.newestListed;
  return newest.date === told.newestListed.date && has(told.newestListed.title, newest.title);
}

function entriesRight({ entries = [], noEntries = [] }: Truth, told: Told): boolean {
  if (entries.length === 0 && told.entries.length > 0) return false;
  if (noEntries.some((title) => told.entries.some((entry) => has(entry.title, title)))) return false;
  return entries.every(([title, date, pinned]) => {
    const found = told.entries.filter((entry) => has(entry.title, title));
    return found.length === 1 && found[0]?.date === date && (pinned === undefined || found[0]?.pinned === pinned);
  });
}

function phonesRight({ phones = [], maybePhones = [] }: Truth, told: Told): boolean {
  const rightOnes = phones.every(([e164, hotline, valid, label]) =>
    told.phones.some(
      (phone) =>
        nameOf(phone) === e164 &&
        phone.hotline === hotline &&
        phone.valid === valid &&
        (!label || has(phone.label ?? '', label)),
    ),
  );
  const known = [...phones.map((phone) => phone[0]), ...maybePhones];
  return (
    rightOnes &&
    told.phones.every(
      (phone) => known.includes(nameOf(phone)) && !(phone.hotline && maybePhones.includes(nameOf(phone))),
    )
  );
}

/** A number that cannot be dialled has no E.164. */
const nameOf = ({ e164, raw }: Told['phones'][number]): string => e164 ?? raw;

function addressesRight({ addresses = [] }: Truth, told: Told): boolean {
  return (
    addresses.length === told.addresses.length &&
    addresses.every((part) => told.addresses.some((address) => has(address, part)))
  );
}

function proceduresRight({ procedures = [] }: Truth, told: Told): boolean {
  return (
    procedures.length === told.procedures.length &&
    procedures.every(([code, name]) => told.procedures.some((row) => row.code === code && has(row.name, name)))
  );
}

function documentsRight({ documents = [], onlyDocuments }: Truth, told: Told): boolean {
  if ((onlyDocuments || documents.length === 0) && told.documents.length !== documents.length) return false;
  return documents.every(([number, date]) =>
    told.documents.some((document) => document.number === number && document.date === date),
  );
}

const wordsRight = ({ words = [0, Infinity] }: Truth, told: Told): boolean =>
  told.words >= words[0] && told.words <= words[1];

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === new Set(b).size && a.every((one) => b.includes(one));
