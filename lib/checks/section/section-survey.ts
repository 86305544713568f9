/** What pages named for a subject hold: substance, nothing yet, or something else. */

import type { Seen } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { fold } from '../../vietnamese/fold.ts';
import { topicsOf, topicsOfSlug } from '../../vietnamese/topics.ts';
import { isAnothersLabel, isProvincesLabel } from '../../vietnamese/whose-report.ts';
import { partLinks, substanceOf } from './section-substance.ts';
import { isGuideTopic, mustName, partsOfTopic } from './section-topics.ts';
import { labelOf } from '../search/label-of.ts';
import { keyOfUrl, postsOf } from '../search/topic-leads.ts';
import type { TopicPage } from '../search/topic-pages.ts';
import { countWords } from '../search/topic-words.ts';

export interface Survey {
  readonly found: TopicPage;
  readonly state:
    | 'passed'
    | 'scripted' // a script fills it
    | 'thin' // exists, without substance
    | 'other' // about something else
    | 'article' // a dated post
    | 'none'; // no page at all
  /** Of the main text, less what the portal's frame repeats on every page; with the words of its parts. */
  readonly words: number;
  /** Files of its own. */
  readonly attachments: readonly string[];
  /** Files that it leads to and that are gone. */
  readonly lost: readonly string[];
  /** Pages that hold its contents, where it only leads to them. */
  readonly parts: readonly PageFacts[];
  /** Label, title or heading name what a page of the topic must name. */
  readonly called: boolean;
}

export interface Brief {
  readonly topic: string;
  readonly departmentNames: readonly string[];
}

/** What the province issues is the department's to show. */
const ISSUED_ABOVE: ReadonlySet<string> = new Set([
  'legal-documents',
  'directives',
  'documents',
  'guidance-documents',
  'plans-reports',
  'workflows',
  'review-list',
  'indices',
]);

/** Substance, by the reading of the plan's clause. */
export const SUBSTANCE_WORDS = 60;

/** Of each page found, its parts with it, in the order found. */
export function surveysOf(seen: Seen, home: PageFacts, brief: Brief, found: readonly TopicPage[]): readonly Survey[] {
  return found.filter(({ stage }) => stage !== 'parts').map((one) => surveyOf(seen, home, brief, one, found));
}

/** The best, the first of equal ones. */
export function bestOf(surveys: readonly Survey[]): Survey | null {
  return surveys.reduce<Survey | null>((best, one) => (best === null || rankOf(one) < rankOf(best) ? one : best), null);
}

/**
 * Of thin pages one with a picture comes first: the chart of the organisation is there, though no word of it. Then what
 * bears the section's own name, before an introduction to something else.
 */
function rankOf({ state, found, called }: Survey): number {
  const behind = state !== 'thin' || found.page.pictures > 0 ? 0 : called ? 0.25 : 0.5;
  return RANKS.indexOf(state) + behind;
}

const RANKS: readonly Survey['state'][] = ['passed', 'scripted', 'thin', 'other', 'article', 'none'];

function surveyOf(seen: Seen, home: PageFacts, brief: Brief, found: TopicPage, all: readonly TopicPage[]): Survey {
  const { topic, departmentNames } = brief;
  const { page } = found;
  const own = substanceOf(seen, home, page);
  const leads = all.filter(({ stage, from }) => stage === 'parts' && from.url === page.url).map((one) => one.page);
  const parts = leads.filter((part) => isPart(seen, home, topic, page, part));
  const called = isCalledSo(page, topic, found.link);
  const survey = { found, words: own.words, attachments: own.attachments, lost: own.lost, parts: [], called };
  if (page.kind === 'error' || page.kind === 'search') return { ...survey, state: 'none' };
  const label = labelOf(page, found.link);
  if (isAnothersLabel(label, departmentNames)) return { ...survey, state: 'none' };
  if (!ISSUED_ABOVE.has(topic) && isProvincesLabel(label, departmentNames)) return { ...survey, state: 'none' };
  if (page.kind === 'shell') return { ...survey, state: 'scripted' };
  if ((page.kind === 'article' || isPost(found)) && !isMenuLabel(found)) return { ...survey, state: 'article' };
  if (isCalledOther(found, topic)) return { ...survey, state: 'none' };
  if (isAboutOther(page, topic, own.attachments.length)) return { ...survey, state: 'other' };
  const named = namesIt(page, topic, found.link);
  if (isToCome(page, topic) && own.attachments.length === 0) return { ...survey, state: 'thin' };
  if (isByAddressAlone(found, topic) && saysSomething(found)) return { ...survey, state: 'none' };
  if (isDenied(found, topic)) return { ...survey, state: 'none' };
  if (own.attachments.length > 0 || own.prose >= SUBSTANCE_WORDS)
    return { ...survey, state: named ? 'passed' : 'other' };
  const [part] = parts;
  // "Giới thiệu" leads to the duties and does not name them
  if (part !== undefined && parts.length === 1 && !called) {
    const told = substanceOf(seen, home, part);
    return {
      found: { ...found, page: part, link: null },
      state: 'passed',
      words: told.words,
      attachments: told.attachments,
      lost: [],
      parts: [],
      called,
    };
  }
  if (part !== undefined) {
    const sum = parts.map((part) => substanceOf(seen, home, part));
    const words = sum.reduce((total, part) => total + part.words, own.words);
    return { ...survey, state: 'passed', words, attachments: sum.flatMap((part) => part.attachments), parts };
  }
  // a list of links to where only a browser can follow
  const listed = own.words >= SUBSTANCE_WORDS && partLinks(seen, home, page).length === 0;
  if (listed && named) return { ...survey, state: 'passed' };
  return { ...survey, state: isByAddressAlone(found, topic) && page.beingUpdated === null ? 'none' : 'thin' };
}

/** It begins by saying that its contents are to come, and what follows is not on the subject: a notice, terms of use. */
function isToCome({ beingUpdated, lead, named }: PageFacts, topic: string): boolean {
  if (beingUpdated === null || named.some((one) => isOn(one, topic))) return false;
  return lead.startsWith(beingUpdated) || countWords(beingUpdated) < LEAD_WORDS;
}

/** Lines with fewer are left out of a page's lead. */
const LEAD_WORDS = 5;

/** "/iso-dn" under “Doanh nghiệp được chứng nhận”: label, title and text speak of something else than the address. */
function isByAddressAlone({ page, link }: TopicPage, topic: string): boolean {
  if (link?.words === '' || page.named.some((one) => isOn(one, topic))) return false;
  if (topicsOf(link?.words ?? '').some((hit) => isOn(hit.topic, topic))) return false;
  return !page.subjects.some((subject) => isOn(subject.topic, topic) && subject.by !== 'slug');
}

/** "Cơ cấu tổ chức", below "Giới thiệu" in the address: label and heading call it another subject's, and nothing says duties. */
function isCalledOther({ link, page }: TopicPage, topic: string): boolean {
  const hits = topicsOf(link?.words ?? '').filter(({ share }) => share >= RIVAL_SHARE);
  const rivals = hits.filter((hit) => hit.topic !== mustName(topic) && !NEUTRAL.has(hit.topic));
  if (rivals.length === 0 || hits.some((hit) => isOn(hit.topic, topic))) return false;
  const said = page.subjects.filter(({ by }) => by !== 'slug');
  if ([...said.map((one) => one.topic), ...page.named].some((one) => isOn(one, topic))) return false;
  return said.some(({ by, topic: one }) => by === 'heading' && rivals.some((hit) => hit.topic === one));
}

/**
 * "Tư vấn ISO" at /tu-van-iso over "Tư vấn ISO cho doanh nghiệp": label and heading hold the topic's word, and by the words
 * beside it mean another thing. What the text says of the topic is of that thing, too.
 */
function isDenied({ page, link }: TopicPage, topic: string): boolean {
  const said = [link?.words ?? '', labelOf(page, null)].filter((text) => text !== '');
  return said.length > 0 && said.every((text) => holdsWord(text, topic) && !namesTopic(text, topic));
}

function namesTopic(text: string, topic: string): boolean {
  return topicsOf(text).some((hit) => isOn(hit.topic, topic));
}

/** As an address would: the words beside do not matter there. */
function holdsWord(text: string, topic: string): boolean {
  return topicsOfSlug(fold(text).replaceAll(/[^a-z0-9]+/g, '-')).some((hit) => isOn(hit.topic, topic));
}

/** Its label and its heading are words of their own: "Quy trình nhân giống" at /quy-trinh-noi-bo/, no bare "QTNB". */
function saysSomething({ page, link }: TopicPage): boolean {
  const heading = page.headings[0]?.text ?? page.title;
  return [link?.words ?? heading, heading].every((text) => countWords(text) >= LABEL_SAYS);
}

const LABEL_SAYS = 3;

/** One of the posts of a column, undated perhaps. */
function isPost({ page, from }: TopicPage): boolean {
  return (
    (from.kind === 'column' || from.kind === 'home') &&
    page.kind === 'standing' &&
    postsOf(from).has(keyOfUrl(page.url))
  );
}

/** Sub-pages that a page without substance of its own leads to. */
export function partsToRead(seen: Seen, home: PageFacts, page: PageFacts): readonly string[] {
  const { attachments, prose } = substanceOf(seen, home, page);
  if (attachments.length > 0 || prose >= SUBSTANCE_WORDS || page.beingUpdated !== null) return [];
  return partLinks(seen, home, page).map(({ url }) => url);
}

/** It holds something, and is the section's own: no neighbour's news. */
function isPart(seen: Seen, home: PageFacts, topic: string, section: PageFacts, part: PageFacts): boolean {
  if (part.kind === 'error' || part.kind === 'shell' || part.kind === 'home') return false;
  const { attachments, prose } = substanceOf(seen, home, part);
  if (attachments.length === 0 && prose < SUBSTANCE_WORDS) return false;
  const links = section.links.filter(({ url }) => keyOfUrl(url) === keyOfUrl(part.url));
  if (!namesIt(part, topic, links[0] ?? null)) return false;
  if (part.kind !== 'article') return !isAboutOther(part, topic, attachments.length);
  const words = links.map((link) => link.words);
  return [part.title, ...words].some((text) => topicsOf(text).some((hit) => isOn(hit.topic, topic)));
}

/** A menu or a banner calls the page the subject's: content systems date standing pages too. */
function isMenuLabel({ link, stage }: TopicPage): boolean {
  if (link === null || stage === 'explored') return false;
  return LABEL_PLACES.has(link.place) || link.by === 'image';
}

const LABEL_PLACES: ReadonlySet<LinkFact['place']> = new Set(['menu', 'header', 'sidebar', 'footer']);

/** Long enough to be no word of everyday language ("chức năng"). */
const RIVAL_LETTERS = 12;
const RIVAL_SHARE = 0.6;
/**
 * Subjects that content systems show where nothing was filled in: the first page that there is. With the letters of a
 * text within which it says so; further on a division or a head is only mentioned, as every workflow does.
 */
const STRANGERS: ReadonlyMap<string, number> = new Map([
  ['functions', 80],
  ['organisation', 12],
  ['leaders', 12],
  ['directory', 12],
  ['calendar', 12],
  ['contact', 12],
]);
const NEUTRAL: ReadonlySet<string> = new Set(['news', 'home', 'search', 'language', 'documents', 'plans-reports']);

/**
 * A page under the right label that shows something else: its text names another subject at its beginning or in its
 * heading, and its own nowhere below the title. A guide must guide.
 */
function isAboutOther(page: PageFacts, topic: string, attachments: number): boolean {
  if (isGuideTopic(topic)) return page.guidance === null || !isGuiding(page.guidance);
  if (attachments > 0 || page.named.some((one) => isOn(one, topic))) return false;
  const heads = page.subjects.filter(({ by }) => by === 'heading');
  // "Chức năng, nhiệm vụ, tổ chức bộ máy" names its own topic and what its page must name
  const isOwn = (one: string): boolean =>
    isOn(one, topic) || (one === mustName(topic) && heads.some((head) => isOn(head.topic, topic)));
  const rival = heads.find((head) => !isOwn(head.topic) && !NEUTRAL.has(head.topic) && head.share >= RIVAL_SHARE);
  if (rival !== undefined && !heads.some((head) => isOn(head.topic, topic) && head.share >= rival.share)) return true;
  const lead = topicsOf(page.lead).filter(
    (hit) => hit.start < (STRANGERS.get(hit.topic) ?? 0) && hit.phrase.replaceAll(/[\s,]/g, '').length >= RIVAL_LETTERS,
  );
  return lead.length > 0 && !lead.some((hit) => isOn(hit.topic, topic));
}

/** Its label or its own words name what a page of the topic must name. */
function namesIt(page: PageFacts, topic: string, link: LinkFact | null): boolean {
  const must = mustName(topic);
  return must === null || page.named.includes(must) || isCalledSo(page, topic, link);
}

/** By its label, title or heading. */
function isCalledSo({ subjects }: PageFacts, topic: string, link: LinkFact | null): boolean {
  const must = mustName(topic);
  if (must === null) return true;
  return [...subjects, ...(link?.topics ?? [])].some((hit) => hit.topic === must && hit.share >= MUST_SHARE);
}

const MUST_SHARE = 0.5;

function isGuiding({ guide, steps }: NonNullable<PageFacts['guidance']>): boolean {
  return guide !== null || steps.length >= 2;
}

export function isOn(topic: string, sought: string): boolean {
  return partsOfTopic(sought).includes(topic);
}
