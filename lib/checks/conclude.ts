/**
 * The one door through which every verdict passes. Here, and only here, unknown is kept apart from failed: a page that
 * was wanted and could not be read, or a check that threw, makes the outcome cantTell, unless the verdict holds anyway.
 */

import { isFileFault } from '../model/attachment.ts';
import type { Ask, Check, Doubt, Seen, Want } from '../model/check.ts';
import type { LinkFact } from '../model/facts/links.ts';
import type { Finding } from '../model/finding.ts';
import { say } from '../model/message.ts';
import { windowDates } from '../model/plan.ts';
import type { Bilingual, Kind } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';
import { isUnfilled, withoutUnseen } from './unseen.ts';
import { shownDate } from './column/column-details.ts';
import { askedPeriods, firstDue } from './periodic/periodic-periods.ts';
import { concludeMessages as messages } from './conclude.messages.ts';

/** `seen` is null where an `elsewhere` requirement has no host to look at. */
export function conclude(check: Check | undefined, seen: Seen | null, ask: Ask): Finding {
  const { requirement } = ask;
  if (requirement.off !== undefined) {
    return plain(requirement.id, 'inapplicable', { vi: requirement.off, en: requirement.off });
  }
  if (ask.asOf < `${ask.plan.year}-01-01`)
    return plain(requirement.id, 'inapplicable', say(messages.periodNotBegun, { year: ask.plan.year }));
  const begins = windowBegin(ask);
  if (begins !== null && ask.asOf < begins)
    return plain(requirement.id, 'inapplicable', say(messages.windowNotBegun, { from: shownDate(begins) }));
  const due = requirement.kind === 'periodic-results' ? firstDue(ask) : null;
  if (due !== null) {
    const waits = plain(requirement.id, 'inapplicable', say(messages.nothingDue, { from: shownDate(due) }));
    const periods = askedPeriods(ask).map(({ period }) => ({ period, state: 'not-due', url: null }));
    return { ...waits, details: { periods } };
  }
  if (requirement.kind === 'manual' || check === undefined)
    return plain(requirement.id, 'untested', say(messages.manual));
  if (seen === null) return plain(requirement.id, 'cantTell', say(messages.noHost));
  if (seen.home === null) {
    const unread = ask.elsewhere === true ? messages.hostUnread : messages.homeUnread;
    return plain(requirement.id, 'cantTell', say(unread));
  }
  try {
    return judged(check, seen, ask);
  } catch (fault) {
    return plain(
      requirement.id,
      'cantTell',
      say(messages.checkThrew, { fault: fault instanceof Error ? fault.message : String(fault) }),
    );
  }
}

/** First day of the part of the year that the plan asks about; null where it asks about all of it. */
function windowBegin({ params, plan }: Ask): string | null {
  const named = typeof params === 'object' && params !== null && 'window' in params ? params.window : undefined;
  return typeof named === 'string' ? windowDates(named, plan.year).from : null;
}

/** Wanted pages whose contents stayed unknown. A page found gone is known to hold nothing. */
export function doubtsOf(wants: readonly Want[], seen: Seen): readonly Doubt[] {
  const doubts = new Map<string, Doubt>();
  const { home } = seen;
  if (home !== null && home.faults.length > 0) doubts.set(home.url, { url: home.url, reason: 'unreadable' });
  const lost = new Set(wants.filter((want) => isLost(want, seen)).map(({ url }) => url)).size;
  for (const want of wants) {
    const reading = seen.reading(want.url);
    if (reading.state === 'read' || reading.state === 'gone') continue;
    // one failing page among many explored ones says nothing of what was sought; several are a portal that went down
    if (isLost(want, seen) && lost < OUTAGE_PAGES) continue;
    const reason = reading.state === 'unread' ? 'unread' : reading.reason;
    // a scan that was only explored came, and is no portal that went down
    if (want.promise === 'possible' && (isFileFault(reason) || isByDesign(reason))) continue;
    if (want.promise === 'possible' && reading.state === 'skipped' && reason !== 'limit' && reason !== 'interrupted')
      continue;
    doubts.set(want.url, { url: want.url, reason });
  }
  return [...doubts.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** So many explored pages that failed are no chance. */
const OUTAGE_PAGES = 3;

function isLost(want: Want, seen: Seen): boolean {
  const reading = seen.reading(want.url);
  if (want.promise !== 'possible' || reading.state !== 'failed') return false;
  return !isFileFault(reading.reason) && !isByDesign(reading.reason);
}

/** A page for logging in, or one with another host's frame, is as its portal means it: no outage. */
function isByDesign(reason: string): boolean {
  return reason === 'login' || reason.startsWith('frame:');
}

function judged(check: Check, seen: Seen, ask: Ask): Finding {
  const unread = doubtsOf(check.wants(seen, ask), seen);
  const first = check.judge(seen, ask, unread);
  const unsure = first.outcome === 'failed' || first.outcome === 'partial' ? unseenOf(check, seen, ask) : [];
  const known = [...unread, ...unsure];
  const verdict = unsure.length === 0 ? first : check.judge(seen, ask, known);
  const { outcome, credit, summary, evidence, gaps, details } = verdict;
  const hidden = outcome === 'failed' ? hiddenHome(seen) : null;
  const scripted = outcome === 'failed' && hidden === null ? scriptedWay(seen, ask) : null;
  if (scripted !== null) {
    const told = say(messages.scriptedWay, { words: scripted, summary: summary.vi });
    const toldEn = say(messages.scriptedWay, { words: scripted, summary: summary.en });
    const both = { vi: told.vi, en: toldEn.en };
    return { id: ask.requirement.id, outcome: 'cantTell', credit: 0, summary: both, evidence, gaps: [], details };
  }
  const doubts = hidden === null ? known : [hidden, ...known];
  if (hidden !== null || (doubts.length > 0 && !verdict.holds && outcome !== 'cantTell')) {
    return {
      id: ask.requirement.id,
      outcome: 'cantTell',
      credit: 0,
      summary: withDoubts(summary, doubts),
      evidence,
      gaps: [],
      details,
    };
  }
  const told = outcome === 'cantTell' && doubts.length > 0 ? withDoubts(summary, doubts) : summary;
  return {
    id: ask.requirement.id,
    outcome,
    credit: outcome === 'cantTell' ? 0 : credit,
    summary: told,
    evidence,
    gaps: outcome === 'cantTell' ? [] : gaps,
    details,
  };
}

/** Pages that this check names, and whose contents nobody has seen. */
function unseenOf(check: Check, seen: Seen, ask: Ask): readonly Doubt[] {
  const blind = withoutUnseen(seen);
  if (blind === null) return [];
  return doubtsOf(check.wants(blind, ask), blind).filter(({ url }) => seen.reading(url).state === 'read');
}

/** A start page that a script fills, or one that only tells of a fault, may lead to anything: nothing was looked at. */
function hiddenHome({ home, reading }: Seen): Doubt | null {
  const state = home === null ? null : reading(home.url);
  // rendered in vain
  if (home !== null && (state?.state === 'failed' || state?.state === 'skipped') && state.reason !== 'unreadable')
    return { url: home.url, reason: state.reason };
  if (home !== null && isUnfilled(home)) return { url: home.url, reason: 'script' };
  return home?.kind === 'error' ? { url: home.url, reason: 'error-page' } : null;
}

/** Of a link's words, from which on it is the one that was sought. */
const NAMED_SHARE = 0.75;
/** Scripts that lead nowhere: void(0), a bare ";", going back, printing. */
const IDLE_SCRIPT =
  /^javascript:\s*(?:void\b[^a-z]*|undefined|null|return\b.*|\/\/.*|[\w.]*history\..*|(?:window\.)?print\(\)|[^\w]*|\d*)\s*;?\s*$/i;

/** Words of the home page's only link to what is sought, where nothing but a script or a form can follow it. */
function scriptedWay({ home }: Seen, ask: Ask): string | null {
  const topics = soughtTopics(ask);
  if (home === null || topics.length === 0) return null;
  const named = home.links.filter((link) =>
    link.topics.some(({ topic, share }) => topics.includes(topic) && share >= NAMED_SHARE),
  );
  if (named.some(({ dead }) => !dead)) return null;
  return named.find((link) => link.words !== '' && isScripted(link))?.words ?? null;
}

function isScripted({ url, scripted }: LinkFact): boolean {
  return scripted === true || (/^javascript:/i.test(url) && !IDLE_SCRIPT.test(url));
}

/** What a menu calls it. */
function soughtTopics({ requirement, params }: Ask): readonly string[] {
  const known = SOUGHT[requirement.kind];
  if (known !== undefined) return known;
  const named = typeof params === 'object' && params !== null && 'topic' in params ? params.topic : null;
  return typeof named === 'string' ? [named] : [];
}

const SOUGHT: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  hotline: ['hotline'],
  'procedure-set': ['procedures'],
  'procedure-detail': ['procedures'],
  'feedback-channel': ['feedback'],
  'published-feedback': ['qa', 'feedback'],
  'online-service': ['online-service'],
  indices: ['indices'],
  documents: ['documents'],
};

function withDoubts(summary: Bilingual, doubts: readonly Doubt[]): Bilingual {
  const [first] = doubts;
  if (first === undefined) return summary;
  const why = reasonWords(first.reason);
  const template = doubts.length === 1 ? messages.oneDoubt : messages.manyDoubts;
  return {
    vi: say(template, { count: doubts.length, url: first.url, why: why.vi, summary: summary.vi }).vi,
    en: say(template, { count: doubts.length, url: first.url, why: why.en, summary: summary.en }).en,
  };
}

function plain(id: string, outcome: Finding['outcome'], summary: Bilingual): Finding {
  return { id, outcome, credit: 0, summary, evidence: [], gaps: [], details: {} };
}
