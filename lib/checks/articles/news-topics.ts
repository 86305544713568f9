/** What tells lists of news from lists of other things. */

import type { PageFacts } from '../../model/facts/page.ts';
import { titleIsAbout } from '../../vietnamese/article-subject.ts';
import type { TopicId } from '../../vietnamese/topics.ts';
import { headingTopic, saysTopic } from '../search/topic-words.ts';

/** What portals write news about: a menu's link that names one of these may be a column of news. */
const TOPICS: readonly TopicId[] = [
  'news',
  'cchc',
  'tthc-reform',
  'public-administration',
  'results',
  'importance',
  'reform-content',
  'policy-articles',
  'models',
  'models-initiatives',
  'good-models',
  'exemplars',
  'reform-ideas',
  'reform-renewals',
  'initiatives',
  'talks',
  'oversight',
  'head-responsibility',
  'indices',
  'satisfaction',
  'procedure-updates',
  'guides',
  'simplification',
  'dossier-results',
  'one-stop',
  'service-centre',
  'postal',
  'investment-online',
  'conduct',
  'discipline',
  'staffing',
  'personnel',
  'civil-service',
  'autonomy',
  'digital-government',
  'digital-management',
  'e-office',
  'legal-drafting',
  'anti-corruption',
  'citizen-reception',
];

export const ARTICLE_TOPICS: ReadonlySet<string> = new Set(TOPICS);

/** Lists of what is no article: questions, documents, procedures. */
const OTHER_THINGS: readonly TopicId[] = [
  'qa',
  'feedback',
  'consultation',
  'documents',
  'directives',
  'guidance-documents',
  'legal-documents',
  'procedures',
];

export function headsOtherThings(heading: string): boolean {
  return heading !== '' && OTHER_THINGS.some((topic) => headingTopic(heading, topic) === 'own');
}

export function listsOtherThings(page: PageFacts): boolean {
  return OTHER_THINGS.some((topic) => saysTopic(page, topic) && !(topic === 'procedures' && listsGuides(page)));
}

/** "Hướng dẫn thủ tục" names procedures too: posts that guide through them are told by their titles. */
function listsGuides(page: PageFacts): boolean {
  return (
    page.kind === 'column' &&
    page.procedures.length === 0 &&
    saysTopic(page, GUIDES) &&
    page.entries.some(({ place, title }) => place === 'main' && titleIsAbout(title, GUIDES))
  );
}

const GUIDES: TopicId = 'guides';

/** Where the page stands is said to be among other things: "Trang chủ / Hỏi đáp". A guide is no procedure. */
export function standsAmongOtherThings({ subjects, procedures }: PageFacts): boolean {
  const crumbs = subjects.filter(({ by, share }) => by === 'breadcrumb' && share >= CRUMB_SHARE);
  const amongGuides = procedures.length === 0 && crumbs.some(({ topic }) => topic === GUIDES);
  return crumbs.some(
    ({ topic }) => OTHER_THINGS.some((other) => other === topic) && !(topic === 'procedures' && amongGuides),
  );
}

const CRUMB_SHARE = 0.75;
