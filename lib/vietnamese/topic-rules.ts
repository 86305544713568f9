/** What words beside a topic's phrases do to them: give them another meaning, or the meaning sought. */

import type { PhraseHit, PhraseRow } from './phrases.ts';
import { TOPIC_IDS, TOPIC_ROWS } from './topic-table.ts';
import type { TopicId } from './topic-table.ts';
import { phraseForms } from './topic-forms.ts';
import type { TopicRow } from './topics/row.ts';

/**
 * Takes away what the words beside it give another meaning; see `TopicRow.unless`.
 * @returns the hits of rules that are left
 */
export function dropMisread(named: Map<TopicId, PhraseHit[]>, inRules: readonly PhraseHit[]): readonly PhraseHit[] {
  let rules = inRules;
  const ids = new Set(inRules.filter(({ id }) => id.includes(BESIDE) || id.includes(BUT)).map(({ id }) => id));
  for (const id of ids) {
    const [topic, index] = id.split(BESIDE);
    if (index === undefined || !isTopic(topic) || ids.has(`${topic}${BUT}${index}`)) continue;
    const misread = misreadOf(topic, Number(index));
    const left = named.get(topic)?.filter(({ phrase }) => !misread.has(phrase)) ?? [];
    if (left.length > 0) named.set(topic, left);
    else named.delete(topic);
    rules = rules.filter((hit) => !misread.has(hit.phrase) || !isGroupOf(hit.id, topic));
  }
  return rules;
}

/** Of `together`: "results 0 1". */
function isGroupOf(id: string, topic: TopicId): boolean {
  return id.startsWith(`${topic} `) && /^\d/.test(id.slice(topic.length + 1));
}

/** Hits of words that stand without what they need beside them; see `TopicRow.needs`. */
export function unmetNeeds(
  named: ReadonlyMap<TopicId, readonly PhraseHit[]>,
  inRules: readonly PhraseHit[],
): ReadonlySet<PhraseHit> {
  const unmet = new Set<PhraseHit>();
  for (const [topic, hits] of named)
    needsOf(topic).forEach((phrases, index) => {
      if (inRules.some(({ id }) => id === `${topic}${NEEDS}${index}`)) return;
      for (const hit of hits) if (phrases.has(hit.phrase)) unmet.add(hit);
    });
  return unmet;
}

function needsOf(topic: TopicId): readonly ReadonlySet<string>[] {
  needed ??= new Map(
    TOPIC_ROWS.map((row) => [row.id, (row.needs ?? []).map((need) => new Set(need.phrases.flatMap(phraseForms)))]),
  );
  return needed.get(topic) ?? [];
}

const NEEDS = ' needs ';
const BESIDE = ' beside ';
const BUT = ' but ';

function misreadOf(topic: TopicId, index: number): ReadonlySet<string> {
  const key = `${topic} ${index}`;
  const known = misreadPhrases.get(key);
  if (known !== undefined) return known;
  const row: TopicRow | undefined = TOPIC_ROWS.find(({ id }) => id === topic);
  const misread = new Set((row?.unless?.[index]?.phrases ?? []).flatMap(phraseForms));
  misreadPhrases.set(key, misread);
  return misread;
}

const misreadPhrases = new Map<string, ReadonlySet<string>>();

function isTopic(text: string | undefined): text is TopicId {
  return TOPIC_IDS.some((id) => id === text);
}

/** Read at first use. */
let needed: ReadonlyMap<TopicId, readonly ReadonlySet<string>[]> | null = null;

/** Words that `unless` and `needs` of a row ask for. */
export function besideRows(row: TopicRow): PhraseRow[] {
  const aside = (id: string, words: readonly string[]): PhraseRow => ({
    id: `${row.id}${id}`,
    phrases: words.flatMap(phraseForms),
    aside: true,
  });
  return [
    ...(row.unless ?? []).flatMap(({ beside, but }, index) => [
      aside(`${BESIDE}${index}`, beside),
      aside(`${BUT}${index}`, but),
    ]),
    ...(row.needs ?? []).map(({ beside }, index) => aside(`${NEEDS}${index}`, beside)),
  ];
}
