/** The home page: what its menu leads to, and what it should lead to. */

import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { say } from '../../model/message.ts';
import type { MarkPlace, PageMark } from '../../model/overlay-message.ts';
import type { Requirement } from '../../model/plan.ts';
import { isTopicId, topicTitle } from '../../vietnamese/topics.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, markerOf, placeOf, requirementsOf } from './marker.ts';
import type { HomeVerdict, Look } from './marker.ts';

/** Links to what a plan asks for stand in menus, in blocks of the page and in its footer; one is enough. */
interface Sought {
  readonly requirement: Requirement;
  readonly topic: string;
}

export function homeMarks(look: Look): readonly PageMark[] {
  if (look.facts.kind !== 'home') return [];
  return [
    ...soughtBy(look).map((sought) => menuMark(look.facts, sought)),
    ...look.home.flatMap((verdict) => verdictMarks(look.facts, verdict)),
  ];
}

function soughtBy({ plan }: Look): readonly Sought[] {
  const columns = requirementsOf(plan, 'column').filter(({ params }) => params.over === undefined);
  const sets = requirementsOf(plan, 'procedure-set').slice(0, 1);
  return [
    ...sets.map((requirement) => ({ requirement, topic: 'procedures' })),
    ...columns.map((requirement) => ({ requirement, topic: requirement.params.topic })),
  ];
}

function menuMark(facts: PageFacts, { requirement, topic }: Sought): PageMark {
  const mark = markerOf(requirement, say(messages.menuAsked));
  const named = facts.links.filter(({ topics }) => topics.some((hit) => hit.topic === topic));
  const live = best(named.filter(({ dead }) => !dead));
  if (live !== undefined)
    return mark('evidence', 'menu-leads', {
      found: say(messages.menuLeads, { words: live.words || live.url }),
      at: linkPlace(live),
    });
  const dead = best(named);
  if (dead !== undefined)
    return mark('unsure', 'menu-dead-link', {
      found: say(messages.menuDead, { words: dead.words }),
      fix: say(messages.menuFix),
      at: linkPlace(dead),
    });
  // another name may lead there: the page alone does not tell
  return mark('unsure', 'menu-lacks', {
    found: say(messages.menuLacks, { name: isTopicId(topic) ? topicTitle(topic) : topic }),
    fix: say(messages.menuFix),
    at: menuOf(facts),
  });
}

/** Said in words and by the whole of them, in the menu rather than elsewhere. */
function best(links: readonly LinkFact[]): LinkFact | undefined {
  const rank = ({ by, place, topics }: LinkFact): number =>
    Number(by === 'text') * 4 + Number(place === 'menu') * 2 + Math.max(0, ...topics.map(({ share }) => share));
  return links.toSorted((a, b) => rank(b) - rank(a))[0];
}

function linkPlace({ words, by, selector }: LinkFact): MarkPlace | null {
  return by === 'text' ? placeOf({ quote: words, selector }) : null;
}

/** Behind its last entry a new one has its place. */
function menuOf({ links }: PageFacts): MarkPlace | null {
  const entry = links.filter(({ place, by }) => place === 'menu' && by === 'text').at(-1);
  return entry === undefined ? null : beside({ exact: entry.words, selector: entry.selector });
}

/** What the check of the audit itself says, the home page being all that it was given. */
function verdictMarks(facts: PageFacts, { requirement, verdict, settled }: HomeVerdict): readonly PageMark[] {
  const mark = markerOf(requirement, requirement.explain ?? requirement.title);
  const here = verdict.evidence.filter(({ url }) => url === facts.url).slice(0, 2);
  return [
    ...here.map((evidence) =>
      mark('evidence', 'home-evidence', {
        found: say(messages.homeHas, { quote: evidence.quote }),
        at: placeOf(evidence),
      }),
    ),
    ...verdict.gaps.map(({ code, message, fix }) =>
      mark(settled ? 'gap' : 'unsure', code, { found: message, fix, at: menuOf(facts) }),
    ),
  ];
}
