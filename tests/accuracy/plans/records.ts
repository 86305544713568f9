/**
 * The portals: of each plan one where nearly everything is in order, which mutations then change, and three whose
 * publications are drawn by lot from what departments do and leave undone.
 */

import type { Requirement } from '../../../lib/model/plan.ts';
import { findPlan } from '../../../lib/plans/index.ts';
import { Seed } from './seed.ts';
import type {
  DocumentState,
  IndexState,
  Published,
  PublicationRecord,
  ReportState,
  SectionState,
  TopicRecord,
  Way,
} from './record.ts';

const SKINS: Readonly<Record<string, readonly string[]>> = {
  'nghean-skhcn-2022': ['nukeviet', 'webforms', 'liferay', 'drupal'],
  'sonla-skhcn-2022': ['drupal', 'dnn', 'wordpress', 'nukeviet'],
  'binhdinh-snv-2022': ['sharepoint', 'wordpress', 'dnn', 'liferay'],
  'bacninh-skhdt-2022': ['liferay', 'dnn', 'sharepoint', 'nukeviet'],
  'hungyen-skhcn-2024': ['dnn', 'wordpress', 'drupal', 'sharepoint'],
};
const DAYS = ['11-20', '10-15', '12-31', '10-14'];
const CHARSETS = ['utf-8', 'utf-8', 'nfd', 'utf-8'] as const;

const WHOLE_HOTLINES = ['side-block-whole', 'page-table', 'tel-icons', 'definition-list'];

/** Those that put a day into the address of a post. */
const SLUG_SKINS = ['liferay', 'dnn', 'drupal', 'nukeviet', 'webforms'];

export const RECORDS: readonly PublicationRecord[] = Object.entries(SKINS).flatMap(([planId, skins]) =>
  skins.map((skin, variant) => recordOf(planId, skin, variant)),
);

function recordOf(planId: string, skin: string, variant: number): PublicationRecord {
  const plan = findPlan(planId);
  if (plan === undefined) throw new Error(`no plan ${planId}`);
  const name = `${planId.split('-')[0] ?? planId}-${variant}`;
  const seed = new Seed(`${name} ${skin}`);
  const published: Record<string, Published> = {};
  for (const requirement of plan.requirements) {
    const chosen = variant === 0 ? inOrder(requirement) : byLot(requirement, skin, seed);
    if (chosen !== null) published[requirement.id] = chosen;
  }
  return {
    name,
    planId,
    skin,
    charset: CHARSETS[variant] ?? 'utf-8',
    asOf: `${plan.year}-${DAYS[variant] ?? '11-20'}`,
    published: agreed(published),
  };
}

/** Pages that say the same thing must not contradict one another: that is a fault of its own. */
function agreed(published: Readonly<Record<string, Published>>): Readonly<Record<string, Published>> {
  const hotline = Object.values(published).find(({ kind }) => kind === 'hotline');
  const whole = hotline?.kind === 'hotline' && WHOLE_HOTLINES.includes(hotline.name);
  return Object.fromEntries(
    Object.entries(published).map(([id, told]) => {
      if (told.kind !== 'feedback-channel' || whole) return [id, told];
      return [id, { ...told, ways: told.ways.filter((way) => way === 'form' || way === 'pakn') }];
    }),
  );
}

function inOrder(requirement: Requirement): Published | null {
  const { kind, id } = requirement;
  switch (kind) {
    case 'topic':
      return { kind, dated: requirement.params.min };
    case 'documents':
      return { kind, states: requirement.params.documents.map((document, nth) => sound(document.number, nth)) };
    case 'indices':
      return { kind, form: 'posts', states: indexStates(requirement.params.indices, () => 'whole') };
    case 'section':
      return { kind, state: 'page' };
    case 'periodic-results':
      return { kind, form: 'posts', quarters: ['own', 'own', 'own', 'none'] };
    case 'online-service':
      return { kind, link: 'menu', guidance: 'page' };
    case 'social':
      return { kind, facebook: 'page', zalo: 'page' };
    case 'feedback-channel':
      // no number and no mailbox: those of the hotline must not come from here
      return { kind, ways: ['form', 'pakn'], process: true };
    case 'published-feedback':
      return { kind, replied: 3, unreplied: 1, outside: 1, undated: 0 };
    case 'column':
      return { kind, change: null };
    case 'hotline':
      return { kind, name: 'side-block-whole' };
    case 'procedure-set':
      return { kind, change: 'sound' };
    case 'elsewhere':
      return { kind, state: 'whole' };
    case 'procedure-detail':
    case 'manual':
      return null;
    default:
      throw new Error(`${String(id)}: a kind without a record`);
  }
}

/** Published and cited by turns; the plan that names no number is published. */
function sound(number: string | null, nth: number): DocumentState {
  const turns: readonly DocumentState[] = ['page', 'cited', 'file', 'page', 'row'];
  return number === null ? 'page' : (turns[nth % turns.length] ?? 'page');
}

function byLot(requirement: Requirement, skin: string, seed: Seed): Published | null {
  const { kind } = requirement;
  switch (kind) {
    case 'topic':
      return topicByLot(requirement.params, skin, seed);
    case 'documents':
      return {
        kind,
        states: requirement.params.documents.map(({ number, date }) => documentByLot(number, date !== undefined, seed)),
      };
    case 'indices': {
      const states: readonly IndexState[] = [
        'whole',
        'whole',
        'rank',
        'score',
        'stale',
        'target',
        'other-province',
        'named',
        'namesake',
        'none',
      ];
      const chance: readonly IndexState[] = seed.pick([states, states, ['target', 'none', 'other-province', 'named']]);
      return {
        kind,
        form: seed.pick(['posts', 'pages', 'table'] as const),
        states: indexStates(requirement.params.indices, () => seed.pick(chance)),
      };
    }
    case 'section':
      return {
        kind,
        state: seed.pick<SectionState>([
          'page',
          'attachment',
          'scan',
          'thin',
          'updating',
          'empty',
          'none',
          'none',
          'news',
          'http-500',
          'robots',
        ]),
      };
    case 'periodic-results': {
      const states: readonly ReportState[] = ['own', 'own', 'half-with', 'half-without', 'plan', 'none'];
      const chance: readonly ReportState[] = seed.pick([states, states, ['half-without', 'plan', 'none']]);
      const [first, second, third] = [seed.pick(chance), seed.pick(chance), seed.pick(chance)];
      return {
        kind,
        form: seed.pick(['posts', 'pages', 'files'] as const),
        quarters: [first.startsWith('half') ? 'own' : first, second, third, 'none'],
      };
    }
    case 'online-service':
      return {
        kind,
        link: seed.pick(['menu', 'image', 'none'] as const),
        guidance: seed.pick(['page', 'post', 'none'] as const),
      };
    case 'social':
      return {
        kind,
        facebook: seed.pick(['page', 'share', 'none'] as const),
        zalo: seed.pick(['page', 'share', 'none'] as const),
      };
    case 'feedback-channel':
      return {
        kind,
        ways: seed.pick<readonly Way[]>([['form', 'pakn'], ['form', 'address', 'phone'], ['pakn'], [], []]),
        process: seed.pick([true, true, false]),
      };
    case 'published-feedback':
      return {
        kind,
        ...seed.pick([
          { replied: 2, unreplied: 1, outside: 0, undated: 0 },
          { replied: 0, unreplied: 2, outside: 0, undated: 0 },
          { replied: 0, unreplied: 0, outside: 2, undated: 0 },
          { replied: 0, unreplied: 0, outside: 0, undated: 2 },
          { replied: 0, unreplied: 0, outside: 0, undated: 0 },
        ]),
      };
    case 'column':
      return { kind, change: columnByLot(requirement.params, skin, seed) };
    case 'hotline':
      return {
        kind,
        name: seed.pick([
          ...WHOLE_HOTLINES,
          'email-outside',
          'number-as-image',
          'empty-page',
          'page-without-address',
          'page-closed',
          'two-clicks-away',
          'home-and-page-differ',
        ]),
      };
    case 'procedure-set':
      return {
        kind,
        change: seed.pick([
          'sound',
          'one dropped',
          'a field dropped',
          'an abolished one listed',
          'an unknown one listed',
          'list is a scan',
          'no list',
          'list comes by script',
          'deadline lacks',
        ]),
      };
    case 'elsewhere':
      return {
        kind,
        state: seed.pick(['whole', 'one-missing', 'abolished', 'none', 'no-host', 'unreachable'] as const),
      };
    case 'procedure-detail':
    case 'manual':
      return null;
    default:
      throw new Error('a kind without a record');
  }
}

function topicByLot(
  { min, window }: { min: number; window?: string | undefined },
  skin: string,
  seed: Seed,
): TopicRecord {
  const kind = 'topic';
  const common: readonly TopicRecord[] = [
    { kind, dated: min },
    { kind, dated: min + 1 },
    { kind, dated: 0 },
    { kind, dated: 0, undated: 1 },
  ];
  if (window !== undefined) return seed.pick([...common, { kind, dated: 0, outsideWindow: 1 }]);
  const more: readonly TopicRecord[] = [
    { kind, dated: 0, lastYear: 1 },
    { kind, dated: 0, future: 1 },
    { kind, dated: 0, asQuestion: true },
    { kind, dated: min, lastYear: 1 },
    ...(SLUG_SKINS.includes(skin) ? [{ kind, dated: min, slugDates: true } as const] : []),
    ...(min > 1 ? [{ kind, dated: min - 1 } as const, { kind, dated: 1 } as const] : []),
  ];
  return seed.pick([...common, ...more]);
}

function documentByLot(number: string | null, dated: boolean, seed: Seed): DocumentState {
  if (number === null) return seed.pick<DocumentState>(['page', 'file', 'cited', 'other-date', 'none']);
  const provincial = /UBND|TU$/.test(number);
  return seed.pick<DocumentState>([
    'page',
    'file',
    'row',
    'cited',
    'cited',
    'none',
    'longer',
    ...(dated ? (['other-date'] as const) : []),
    ...(provincial ? (['other-province'] as const) : []),
  ]);
}

function columnByLot(params: { topic: string; over?: string | undefined }, skin: string, seed: Seed): string | null {
  if (params.over !== undefined) return null;
  if (params.topic !== 'cchc')
    return params.topic === 'tthc-reform'
      ? null
      : seed.pick([null, 'newest document one day late', 'newest document exactly in time']);
  return seed.pick([
    null,
    'newest exactly maxAgeDays old',
    'newest one day older than that',
    'one month emptied',
    'no link from the home page',
    'no dates at all',
    'renamed',
    'no pictures',
    ...(SLUG_SKINS.includes(skin) ? ['date in the slug alone'] : []),
  ]);
}

function indexStates(names: readonly string[], state: () => IndexState): Readonly<Record<string, IndexState>> {
  return Object.fromEntries(names.map((name) => [name, state()]));
}
