/** Which topics words, a path or a file name are about, and how much of them the topic's words fill. */

import { marksAgree } from './marks.ts';
import { compilePhrases, matchShare } from './phrases.ts';
import type { PhraseHit, PhraseMatcher, PhraseRow } from './phrases.ts';
import { remember } from './remember.ts';
import { TOPIC_IDS, TOPIC_ROWS } from './topic-table.ts';
import type { TopicId } from './topic-table.ts';
import { extraLetters, phraseForms } from './topic-forms.ts';
import { besideRows, dropMisread, unmetNeeds } from './topic-rules.ts';
import { LABEL_FILLERS } from './topics/fillers.ts';

export type { TopicId } from './topic-table.ts';
export { TOPIC_IDS } from './topic-table.ts';
export { topicsOfSlug } from './topic-slugs.ts';
export type { SlugTopicHit } from './topic-slugs.ts';

export interface TopicHit {
  readonly topic: TopicId;
  /** 0 to 1, of the letters of the words: 1 when the topic's phrase fills them, small for a passing mention. */
  readonly share: number;
  /** The strongest phrase found. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Only phrases that name the topic as a label, not within a sentence; see `TopicRow.labels`. */
  readonly weak?: true;
}

/** Topics of a label, a title or a lead, one hit each, the strongest share first. */
export function topicsOf(words: string): readonly TopicHit[] {
  return words.length <= MAX_LABEL_UNITS ? labels.get(words) : readTopics(words);
}

/** Of words that are little but a phrase which needs others beside it. */
const WHOLE_SHARE = 0.75;

/** Menus repeat their labels on every page: labels up to this length are read once. */
const MAX_LABEL_UNITS = 160;
const labels = remember(readTopics);

function readTopics(words: string): readonly TopicHit[] {
  const named = new Map<TopicId, PhraseHit[]>();
  const inRules: PhraseHit[] = [];
  for (const hit of phraseMatcher().match(words)) {
    if (!marksAgree(words.slice(hit.start, hit.end), hit.phrase)) continue;
    if (isTopicId(hit.id)) push(named, hit.id, hit);
    else inRules.push(hit);
  }
  const rules = dropMisread(named, inRules);
  const unmet = unmetNeeds(named, inRules);
  for (const [topic, hits] of togetherHits(rules)) for (const hit of hits) push(named, topic, hit);
  if (named.size === 0) return [];
  const found = new Map<TopicId, TopicHit>();
  for (const [topic, own] of named) {
    const hit = topicHit(topic, words, own);
    if (hit.share >= WHOLE_SHARE || !own.every((one) => unmet.has(one))) found.set(topic, hit);
  }
  const direct = [...found.values()];
  for (const hit of direct) addIncluding(hit, found);
  return [...found.values()].sort((a, b) => b.share - a.share || (a.topic < b.topic ? -1 : 1));
}

export function onTopic(words: string, topic: TopicId): TopicHit | null {
  return topicsOf(words).find((hit) => hit.topic === topic) ?? null;
}

export function isTopicId(text: string): text is TopicId {
  return IDS.has(text);
}

const IDS: ReadonlySet<string> = new Set(TOPIC_IDS);

/** What a topic is called in reports. */
export function topicTitle(topic: TopicId): { readonly vi: string; readonly en: string } {
  const row = TOPIC_ROWS.find(({ id }) => id === topic);
  return { vi: row?.vi ?? topic, en: row?.en ?? topic };
}

function topicHit(topic: TopicId, words: string, hits: readonly PhraseHit[]): TopicHit {
  const strongest = hits.reduce((best, hit) => (hit.letters > best.letters ? hit : best));
  return {
    topic,
    share: matchShare(words, hits, fillerMatcher(), extraLetters(hits)),
    phrase: strongest.phrase,
    start: strongest.start,
    end: strongest.end,
    ...(hits.every(({ phrase }) => labelsOf(topic).has(phrase)) ? { weak: true as const } : {}),
  };
}

function labelsOf(topic: TopicId): ReadonlySet<string> {
  weakPhrases ??= new Map(TOPIC_ROWS.map((row) => [row.id, new Set((row.labels ?? []).flatMap(phraseForms))]));
  return weakPhrases.get(topic) ?? NO_PHRASES;
}

const NO_PHRASES: ReadonlySet<string> = new Set();

function addIncluding(hit: TopicHit, found: Map<TopicId, TopicHit>): void {
  for (const topic of includedIn().get(hit.topic) ?? []) {
    const known = found.get(topic);
    if (known !== undefined && known.share >= hit.share && (known.weak !== true || hit.weak === true)) continue;
    const { weak, ...named } = hit;
    const isWeak = weak === true && (known === undefined || known.weak === true);
    found.set(topic, { ...named, topic, ...(isWeak ? { weak: true as const } : {}) });
  }
}

function push(hits: Map<TopicId, PhraseHit[]>, topic: TopicId, hit: PhraseHit): void {
  const known = hits.get(topic);
  if (known === undefined) hits.set(topic, [hit]);
  else known.push(hit);
}

/** Rules of groups: a topic is named when each group of a rule has a phrase in the words. */
function togetherHits(hits: readonly PhraseHit[]): Map<TopicId, PhraseHit[]> {
  const byRule = new Map<string, Map<string, PhraseHit[]>>();
  for (const hit of hits) {
    const [topic = '', rule = '', group = ''] = hit.id.split(' ');
    const key = `${topic} ${rule}`;
    const groups = byRule.get(key) ?? new Map<string, PhraseHit[]>();
    byRule.set(key, groups);
    groups.set(group, [...(groups.get(group) ?? []), hit]);
  }
  const named = new Map<TopicId, PhraseHit[]>();
  if (byRule.size === 0) return named;
  for (const row of TOPIC_ROWS) {
    row.together?.forEach((rule, index) => {
      const groups = byRule.get(`${row.id} ${index}`);
      if (groups === undefined || groups.size < rule.length) return;
      named.set(row.id, [...(named.get(row.id) ?? []), ...[...groups.values()].flat()]);
    });
  }
  return named;
}

// compiled at first use: a few milliseconds that a run without pages need not pay
let phrases: PhraseMatcher | null = null;
let fillers: PhraseMatcher | null = null;
let weakPhrases: ReadonlyMap<TopicId, ReadonlySet<string>> | null = null;
let including: ReadonlyMap<TopicId, readonly TopicId[]> | null = null;

function phraseMatcher(): PhraseMatcher {
  phrases ??= compilePhrases([
    ...TOPIC_ROWS.map(topicRow),
    ...TOPIC_ROWS.flatMap(groupRows),
    ...TOPIC_ROWS.flatMap(besideRows),
  ]);
  return phrases;
}

function topicRow(row: (typeof TOPIC_ROWS)[number]): PhraseRow {
  return {
    id: row.id,
    phrases: [...row.phrases, ...(row.labels ?? [])].flatMap(phraseForms),
    not: (row.not ?? []).flatMap(phraseForms),
    within: row.within === true,
  };
}

/** Id of a group: topic, number of the rule, number of the group. */
function groupRows(row: (typeof TOPIC_ROWS)[number]): PhraseRow[] {
  const not = (row.not ?? []).flatMap(phraseForms);
  return (row.together ?? []).flatMap((rule, ruleIndex) =>
    rule.map((group, groupIndex) => ({
      id: `${row.id} ${ruleIndex} ${groupIndex}`,
      phrases: group.flatMap(phraseForms),
      not,
      aside: true,
    })),
  );
}

function fillerMatcher(): PhraseMatcher {
  fillers ??= compilePhrases([{ id: 'filler', phrases: LABEL_FILLERS }], { keepOverlaps: true });
  return fillers;
}

/** For each topic, the topics that its hits name too, through any number of steps. */
function includedIn(): ReadonlyMap<TopicId, readonly TopicId[]> {
  if (including !== null) return including;
  const direct = (topic: TopicId): readonly TopicId[] =>
    TOPIC_ROWS.filter((row) => (row.includes ?? []).some((id) => id === topic)).map((row) => row.id);
  const reach = new Map<TopicId, readonly TopicId[]>();
  for (const topic of TOPIC_IDS) {
    const reached = new Set(direct(topic));
    for (const next of reached) for (const further of direct(next)) reached.add(further);
    reached.delete(topic);
    reach.set(topic, [...reached]);
  }
  including = reach;
  return reach;
}
