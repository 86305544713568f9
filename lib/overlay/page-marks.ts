/**
 * What can be said of one page by itself: what of the plan stands on it, and what it lacks. Only what no other page could
 * make good is a gap; what the whole portal decides is left to the audit.
 */

import { say } from '../model/message.ts';
import type { PageFacts, PhoneFact, ProcedureDetail } from '../model/facts.ts';
import type { Bilingual, Plan, Requirement } from '../model/plan.ts';
import { PART_NAMES } from '../vietnamese/part-names.ts';
import { PART_IDS } from '../vietnamese/procedure-parts.ts';
import { pageMarkMessages as messages } from './page-marks.messages.ts';
import type { QuoteSelector } from './find-quote.ts';

export interface PageMark {
  readonly kind: 'evidence' | 'gap';
  /** Kebab-case, stable. */
  readonly code: string;
  /** Of the plan; null where no requirement names this page's subject. */
  readonly requirement: Pick<Requirement, 'id' | 'clause' | 'title'> | null;
  readonly asked: Bilingual;
  readonly found: Bilingual;
  /** Null where nothing is to be mended. */
  readonly fix: Bilingual | null;
  /** Text of the page where it belongs; null: the page as a whole. */
  readonly at: QuoteSelector | null;
}

export interface PageLook {
  readonly facts: PageFacts;
  readonly plan: Plan;
  /** YYYY-MM-DD: the day on which the page is looked at. */
  readonly today: string;
  /** The address says that it is not the first page of its list. */
  readonly laterPage: boolean;
}

type Of<K extends Requirement['kind']> = Extract<Requirement, { kind: K }>;

const DAY_MS = 86_400_000;
/** A standing page with fewer words of its own has no substance. */
const SUBSTANCE_WORDS = 60;

export function pageMarks(look: PageLook): readonly PageMark[] {
  return [...hotlineMarks(look), ...procedureMarks(look), ...columnMarks(look), ...updatingMarks(look)];
}

function hotlineMarks({ facts, plan }: PageLook): readonly PageMark[] {
  const requirement = requirementOf(plan, 'hotline');
  if (facts.kind !== 'home' || requirement === null) return [];
  const needs = requirement.params.needs.map((need) => messages[need]);
  const asked = say(messages.hotlineAsked, { needs: joined(needs) });
  const mark = markOf(requirement, asked);
  const own = facts.phones.filter(({ hotline, foreign, fax }) => hotline && !foreign && !fax);
  const valid = own.filter(({ valid }) => valid);
  const marks = own.map((phone) => (phone.valid ? hotlineHere(mark, phone) : invalidHotline(mark, phone)));
  // an offer of another kind may hold all that is asked for: a page one click away, a picture
  if (valid.length > 0 || own.length > 0 || facts.hotline === 'link' || facts.hotline === 'image') return marks;
  // a line that seems another body's may be this one's, where the plan in use is another department's
  if (facts.hotlineLabels.some(({ foreign }) => foreign) || facts.phones.some(({ foreign }) => foreign)) return marks;
  const label = facts.hotlineLabels.find(({ foreign, quote, by }) => !foreign && by === 'text' && quote !== '');
  const found =
    label === undefined ? say(messages.hotlineAbsent) : say(messages.hotlineNoNumber, { label: label.text });
  const at = label === undefined ? null : quoteOf(label);
  return [
    mark('gap', label === undefined ? 'hotline-absent' : 'hotline-no-number', found, say(messages.hotlineFix), at),
  ];
}

function hotlineHere(mark: Marker, phone: PhoneFact): PageMark {
  return mark('evidence', 'hotline-here', say(messages.hotlineHere, { phone: phone.raw }), null, quoteOf(phone));
}

function invalidHotline(mark: Marker, phone: PhoneFact): PageMark {
  const { hint, raw } = phone;
  const fix =
    hint === null ? say(messages.hotlineInvalidFix) : say(messages.hotlineInvalidHint, { number: hint.written });
  return mark('gap', 'hotline-invalid', say(messages.hotlineInvalid, { phone: raw }), fix, quoteOf(phone));
}

function procedureMarks({ facts, plan }: PageLook): readonly PageMark[] {
  const requirement = requirementOf(plan, 'procedure-detail');
  const detail = facts.procedure;
  // a page that is not surely one procedure's may be anything else; a list tells its procedures elsewhere
  if (requirement === null || facts.kind !== 'procedure' || detail === null || !detail.certain) return [];
  const mark = markOf(requirement, say(messages.partsAsked));
  const empty = detail.parts
    .filter(({ filled }) => !filled)
    .map((part) =>
      mark(
        'gap',
        'part-empty',
        say(messages.partEmpty, { part: PART_NAMES[part.part] }),
        say(messages.partsFix),
        quoteOf(part),
      ),
    );
  const told = new Set(detail.parts.map(({ part }) => part));
  const absent = PART_IDS.filter((part) => !told.has(part));
  const at = headingOf(facts, detail);
  if (absent.length > 0) {
    const parts = joined(absent.map((part) => PART_NAMES[part]));
    // an attachment beside the page may tell what the page does not
    if (detail.attachments.length > 0) return empty;
    return [...empty, mark('gap', 'parts-absent', say(messages.partsAbsent, { parts }), say(messages.partsFix), at)];
  }
  return empty.length > 0 ? empty : [mark('evidence', 'parts-here', say(messages.partsHere), null, at)];
}

function headingOf(facts: PageFacts, { name }: ProcedureDetail): QuoteSelector | null {
  const heading =
    facts.headings.find(({ text }) => text.includes(name)) ?? facts.headings.find(({ level }) => level <= 2);
  return heading === undefined ? null : { exact: heading.text, selector: heading.selector };
}

function columnMarks({ facts, plan, today, laterPage }: PageLook): readonly PageMark[] {
  const newest = facts.newestListed;
  // of a later page of the list the newest is old; where nothing is dated nothing is known
  if (facts.kind !== 'column' || newest === null || laterPage || mayHaveTurned(facts)) return [];
  return plan.requirements.flatMap((requirement) => {
    if (requirement.kind !== 'column' || requirement.off !== undefined) return [];
    const { topic, maxAgeDays: days, over } = requirement.params;
    if (days === undefined || over !== undefined || !isAbout(facts, topic)) return [];
    const age = Math.round((Date.parse(today) - Date.parse(newest.date)) / DAY_MS);
    const mark = markOf(requirement, say(messages.columnAsked, { days }));
    const entry = facts.entries.find(({ date, dateQuote }) => date === newest.date && dateQuote !== '');
    const at = entry === undefined ? null : { exact: entry.dateQuote, selector: entry.selector };
    const told = { date: newest.date.split('-').reverse().join('/'), age, days };
    return age <= days
      ? [mark('evidence', 'column-fresh', say(messages.columnFresh, told), null, at)]
      : [mark('gap', 'column-stale', say(messages.columnStale, told), say(messages.columnFix), at)];
  });
}

/** A pager that scripts turn leaves the address as it is: this may be any page of the list. */
function mayHaveTurned({ pager }: PageFacts): boolean {
  return pager !== null && (pager.postbacks.length > 0 || pager.unfollowable !== null);
}

function updatingMarks({ facts, plan }: PageLook): readonly PageMark[] {
  const words = facts.beingUpdated;
  if (words === null || facts.kind === 'home' || facts.words >= SUBSTANCE_WORDS || facts.attachments.length > 0)
    return [];
  const requirement = plan.requirements.find(
    (one) => one.kind === 'section' && one.off === undefined && isAbout(facts, one.params.topic),
  );
  const mark = markOf(requirement ?? null, say(messages.contentAsked));
  return [mark('gap', 'being-updated', say(messages.updating, { words }), say(messages.updatingFix), { exact: words })];
}

function isAbout({ subjects }: PageFacts, topic: string): boolean {
  return subjects.some((subject) => subject.topic === topic && subject.by !== 'slug');
}

type Marker = (
  kind: PageMark['kind'],
  code: string,
  found: Bilingual,
  fix: Bilingual | null,
  at: QuoteSelector | null,
) => PageMark;

function markOf(requirement: Requirement | null, asked: Bilingual): Marker {
  const named =
    requirement === null ? null : { id: requirement.id, clause: requirement.clause, title: requirement.title };
  return (kind, code, found, fix, at) => ({ kind, code, requirement: named, asked, found, fix, at });
}

function requirementOf<K extends Requirement['kind']>(plan: Plan, kind: K): Of<K> | null {
  const found = plan.requirements.find((one): one is Of<K> => one.kind === kind && one.off === undefined);
  return found ?? null;
}

function quoteOf({ quote, selector }: { readonly quote: string; readonly selector: string }): QuoteSelector | null {
  return quote === '' ? null : { exact: quote, selector };
}

function joined(names: readonly Bilingual[]): Bilingual {
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}
