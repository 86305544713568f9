/** What portals write news about: a menu's link that names one of these may be a column of news. */

import type { TopicId } from '../vietnamese/topics.ts';

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
  'personnel',
  'civil-service',
  'autonomy',
  'digital-government',
  'e-office',
  'legal-drafting',
  'anti-corruption',
  'citizen-reception',
];

export const ARTICLE_TOPICS: ReadonlySet<string> = new Set(TOPICS);
