/** What a finding found, by kind: missing procedures, documents, months of a column. */

import type { ReactNode } from 'react';
import { HTML_WORDS } from '../../lib/report/html/words.ts';
import { partName } from '../../lib/report/part-name.ts';
import { dayWords } from '../../lib/report/words.ts';
import type { ReportRequirement } from '../../lib/model/report.ts';
import { useSpeaker } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import { DETAIL_WORDS, STATE_WORDS } from '../words/details.ts';
import { listOf, numbersOf, textOf, type Entry } from './detail-entries.ts';
import { MonthBars } from './month-bars.tsx';

interface DetailsProps {
  readonly requirement: ReportRequirement;
  readonly asOf: string;
}

export function Details({ requirement, asOf }: DetailsProps) {
  const { lang, t } = useSpeaker();
  const { details } = requirement;
  const state = (entry: Entry): string => {
    const word = STATE_WORDS[textOf(entry, 'state') ?? ''];
    return word === undefined ? (textOf(entry, 'state') ?? '') : t(word);
  };
  const parts = (entry: Entry): string =>
    Array.isArray(entry['missingParts'])
      ? entry['missingParts'].map((part) => partName(String(part), lang)).join('; ')
      : '';
  return (
    <>
      <Entries title={t(HTML_WORDS.missing)} of={listOf(details, 'missing')} />
      <Entries title={t(HTML_WORDS.abolished)} of={listOf(details, 'abolishedListed')} />
      <Entries title={t(HTML_WORDS.incomplete)} of={listOf(details, 'incomplete')} note={parts} />
      <Entries title={t(HTML_WORDS.withoutDetail)} of={listOf(details, 'withoutDetail')} />
      <Entries title={t(HTML_WORDS.unknown)} of={listOf(details, 'unknown')} />
      <Entries title={t(HTML_WORDS.duplicates)} of={listOf(details, 'duplicates')} />
      <Entries title={t(DETAIL_WORDS.documents)} of={listOf(details, 'documents')} note={state} />
      <Entries title={t(DETAIL_WORDS.indices)} of={listOf(details, 'indices')} note={state} />
      <Entries title={t(HTML_WORDS.periods)} of={listOf(details, 'periods')} note={state} />
      <Entries
        title={t(HTML_WORDS.articles)}
        of={listOf(details, 'articles')}
        note={(entry) => dayWords(textOf(entry, 'date') ?? '', lang)}
      />
      <MonthBars title={t(HTML_WORDS.months)} byMonth={numbersOf(details, 'byMonth')} asOf={asOf} />
      <MonthBars title={t(HTML_WORDS.cchcMonths)} byMonth={numbersOf(details, 'cchcByMonth')} asOf={asOf} />
    </>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly of: readonly Entry[];
  readonly note?: (entry: Entry) => string;
}

/** More than these stand in the exports. */
const MOST_SHOWN = 200;

export function Entries({ title, of, note }: EntriesProps) {
  const { t } = useSpeaker();
  if (of.length === 0) return null;
  return (
    <details className="group/entries rounded-md border border-line" open={of.length <= 6}>
      <summary className="flex min-h-9 list-none items-center gap-1.5 rounded-md px-2.5 py-1 text-sm font-medium hover:bg-wash">
        <span className="transition-transform group-open/entries:rotate-90" aria-hidden="true">
          ›
        </span>
        {title} <span className="text-soft tabular-nums">({of.length})</span>
      </summary>
      <ul className="grid max-h-96 gap-1.5 overflow-y-auto px-3 pt-1 pb-2.5 text-sm" tabIndex={-1}>
        {of.slice(0, MOST_SHOWN).map((entry, index) => (
          <EntryLine key={index} entry={entry} note={note?.(entry) ?? ''} />
        ))}
        {of.length > MOST_SHOWN && (
          <li className="text-soft">{t(DETAIL_WORDS.more, { count: of.length - MOST_SHOWN })}</li>
        )}
      </ul>
    </details>
  );
}

function EntryLine({ entry, note }: { readonly entry: Entry; readonly note: string }) {
  const code = textOf(entry, 'code') ?? textOf(entry, 'number') ?? textOf(entry, 'index') ?? textOf(entry, 'period');
  const name = textOf(entry, 'name') ?? textOf(entry, 'title');
  const url = textOf(entry, 'url');
  const words: ReactNode = (
    <>
      {code !== null && <span className="font-medium tabular-nums">{code}</span>}
      {code !== null && name !== null && ' '}
      {name}
    </>
  );
  return (
    <li className="wrap-anywhere">
      {url === null ? words : <PageLink url={url}>{words}</PageLink>}
      {note !== '' && <span className="block text-soft">{note}</span>}
    </li>
  );
}
