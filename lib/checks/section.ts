/** A standing page or list on a subject, with substance: words of its own, or a file. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { PageFacts } from '../model/facts/page.ts';
import { departmentNamesOf } from '../model/plan.ts';
import type { Params } from '../model/plan.ts';
import type { Verdict } from '../model/finding.ts';
import { mustName, sectionsOfTopic } from './section/section-topics.ts';
import { filesToOpen } from './section/section-substance.ts';
import { bestOf, partsToRead, surveysOf } from './section/section-survey.ts';
import type { Brief } from './section/section-survey.ts';
import { sectionVerdict, substanceFiles } from './section/section-verdict.ts';
import { searchTopic } from './search/topic-pages.ts';
import type { TopicPages } from './search/topic-pages.ts';

export const section: Check = { kind: 'section', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  if (home === null) return [];
  const pages = search(seen, home, briefOf(ask));
  const files = substanceFiles(pages, bestOf(surveysOf(seen, home, briefOf(ask), pages.found)));
  return [...pages.wants, ...filesToOpen(seen, files)];
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const topic = topicOf(ask);
  const pages = search(seen, home, briefOf(ask));
  return sectionVerdict({ seen, pages, best: bestOf(surveysOf(seen, home, briefOf(ask), pages.found)), home, topic });
}

function briefOf(ask: Ask): Brief {
  return { topic: topicOf(ask), departmentNames: departmentNamesOf(ask.plan) };
}

function topicOf(ask: Ask): string {
  return (ask.params as Params<'section'>).topic;
}

/** A page that the menu names settles it, with substance or without: the menu's other pages would not be found there. */
function search(seen: Seen, home: PageFacts, brief: Brief): TopicPages {
  const { topic } = brief;
  return searchTopic(seen, home, {
    topics: namesOf(topic),
    sections: sectionsOfTopic(topic),
    parts: ({ page }) => partsToRead(seen, home, page),
    enough: (found, done) => {
      const state = bestOf(surveysOf(seen, home, brief, found))?.state;
      return state === 'passed' || (done === 'posts' && (state === 'scripted' || state === 'thin'));
    },
  });
}

/** What a label may say: of a topic that must be told plainly, that too. */
function namesOf(topic: string): readonly string[] {
  const must = mustName(topic);
  return must === null ? [topic] : [topic, must];
}
