/** From a search for a column to the verdict: outcome, proof, gaps with the way to mend them. */

import type { Ask, Doubt } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Args } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { isTopicId, topicTitle } from '../../vietnamese/topics.ts';
import { NO_DETAILS, detailsOf, proofOf, shownDate, shownMonths, shownPeriod } from './column-details.ts';
import { LACK_WORDS, columnMessages as messages } from '../column.messages.ts';
import type { Search } from './column-search.ts';
import type { Brief, Lack, Survey } from './column-survey.ts';

export const PARTIAL_CREDIT = 0.5;

export function columnVerdict(
  search: Search,
  home: PageFacts,
  ask: Ask,
  brief: Brief,
  doubts: readonly Doubt[],
): Verdict {
  const name = nameOf(brief.topic);
  const { best } = search;
  if (best === null) return noColumn(search, home, name);
  const details = { ...detailsOf(best) };
  const evidence = proofOf(best, home, brief.topic);
  if (best.state === 'undated' || best.state === 'scripted') {
    const summary =
      best.state === 'undated'
        ? say(messages.undated, { ...name, undated: best.undated })
        : say(best.page.kind === 'shell' ? messages.unrendered : messages.scripted, name);
    return { outcome: 'cantTell', credit: 0, summary, evidence, gaps: [], details, holds: true };
  }
  if (best.state === 'empty') {
    const period = shownPeriod(ask);
    const gaps = [gap('no-article-in-period', messages.noArticle, messages.noArticleFix, best.url, period)];
    return {
      outcome: 'failed',
      credit: 0,
      summary: say(messages.empty, { ...name, ...period }),
      evidence,
      gaps,
      details,
      holds: false,
    };
  }
  const told = { ...name, count: best.inPeriod.length, newest: shownDate(best.newest?.date ?? '') };
  if (best.state === 'passed') {
    return {
      outcome: 'passed',
      credit: 1,
      summary: say(messages.passed, told),
      evidence,
      gaps: [],
      details,
      holds: true,
    };
  }
  const certain = certainLacks(best, doubts);
  const lacks = certain.length > 0 ? certain : best.lacks;
  return {
    outcome: 'partial',
    credit: PARTIAL_CREDIT,
    summary: say(messages.partial, { ...told, lacks: lackWords(lacks, 'vi'), lacksEn: lackWords(lacks, 'en') }),
    evidence,
    gaps: lacks.map((lack) => GAPS[lack](best, brief, home)),
    details,
    holds: certain.length > 0 && doubts.every(({ url }) => best.walk.older.has(url) || isPictureDoubt(url, best)),
  };
}

/**
 * What is lacking whatever the unread pages hold: older pages of the list bring no newer post and no link, yet they may
 * fill a month, or hold the picture.
 */
function certainLacks({ lacks, walk }: Survey, doubts: readonly Doubt[]): readonly Lack[] {
  const hidden = walk.hidden !== null || doubts.some(({ url }) => walk.older.has(url));
  if (!hidden && doubts.length === 0) return lacks;
  return lacks.filter(
    (lack) =>
      lack === 'unlinked' ||
      lack === 'stale' ||
      (lack === 'months' && !hidden) ||
      (lack === 'picture' && !hidden && doubts.length === 0),
  );
}

/** An article that was only sought for its picture. */
function isPictureDoubt(url: string, { walk }: Survey): boolean {
  return !walk.wants.some((want) => want.url === url) && walk.posts.some((post) => post.url === url);
}

function noColumn(search: Search, home: PageFacts, name: Args): Verdict {
  const dead = search.deadEnds[0]?.link ?? null;
  const missing =
    dead === null
      ? gap('no-column', messages.noColumn, messages.noColumnFix, home.url, name)
      : gap('dead-link', messages.deadLink, messages.deadLinkFix, home.url, { ...name, words: dead.words || dead.url });
  return {
    outcome: 'failed',
    credit: 0,
    summary: say(messages.none, { ...name, tried: search.tried }),
    evidence: [],
    gaps: [missing],
    details: { ...NO_DETAILS },
    holds: false,
  };
}

type GapOf = (survey: Survey, brief: Brief, home: PageFacts) => Gap;

const GAPS: Readonly<Record<Lack, GapOf>> = {
  stale: ({ url, newest, ageDays }, { maxAgeDays }) => {
    const args = { newest: shownDate(newest?.date ?? ''), age: ageDays ?? 0, max: maxAgeDays ?? 0 };
    return gap('stale-column', messages.staleColumn, messages.staleColumnFix, url, args);
  },
  months: ({ url, thinMonths, byMonth }, { perMonth }) => {
    const args = { need: perMonth, months: shownMonths(thinMonths, byMonth, perMonth) };
    return gap('months-below-cadence', messages.monthsBelowCadence, messages.monthsBelowCadenceFix, url, args);
  },
  unlinked: ({ url }, _, home) =>
    gap('not-linked-from-home', messages.notLinkedFromHome, messages.notLinkedFromHomeFix, home.url, { url }),
  picture: ({ url }) => gap('no-own-picture', messages.noOwnPicture, messages.noOwnPictureFix, url, {}),
};

export function gap(code: string, message: Bilingual, fix: Bilingual, url: string, args: Args): Gap {
  return { code, message: say(message, args), url, fix: say(fix, args) };
}

export function nameOf(topic: string): { readonly name: string; readonly nameEn: string } {
  const title = isTopicId(topic) ? topicTitle(topic) : { vi: topic, en: topic };
  return { name: title.vi, nameEn: title.en };
}

function lackWords(lacks: readonly Lack[], lang: 'vi' | 'en'): string {
  return lacks.map((lack) => LACK_WORDS[lack][lang]).join('; ');
}
