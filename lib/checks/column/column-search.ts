/**
 * The search for a topic's column, stage by stage: what the home page names, sections that may hold it, labels that
 * mention it, what any page read names, and at last pages explored. A stage is entered only when the ones before it
 * brought no column with posts of the period. The order depends on the pages alone, so that wants and judge agree.
 */

import type { Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import {
  candidatesOn,
  explored,
  homeBlock,
  homeCandidates,
  mentionCandidates,
  sectionLinks,
  strayCandidates,
} from './column-candidates.ts';
import type { Candidate } from './column-candidates.ts';
import { isAnothersLabel } from '../../vietnamese/whose-report.ts';
import { isDocumentColumn } from './column-topic.ts';
import { labelOf } from '../search/label-of.ts';
import { saysTopic } from '../search/topic-words.ts';
import { surveyOf } from './column-survey.ts';
import type { Brief, Survey } from './column-survey.ts';
import { isList } from './column-walk.ts';
import { readPage } from '../search/topic-leads.ts';

export interface Search {
  /** The best column found; null where there is none. */
  readonly best: Survey | null;
  /** Pages that could still change the outcome. */
  readonly wants: readonly Want[];
  /** Links of the home page that promised the column and lead to a page that does not exist. */
  readonly deadEnds: readonly Candidate[];
  /** Pages looked at besides the home page. */
  readonly tried: number;
}

/** Of one page, and frames within frames. */
const MAX_FRAMES = 4;
const MAX_FRAME_DEPTH = 2;
/** Pages explored at a time: as many are asked for together. */
const EXPLORED_AT_A_TIME = 6;

export function searchColumn(seen: Seen, home: PageFacts, brief: Brief): Search {
  const search = new ColumnSearch(seen, home, brief);
  search.run();
  return search;
}

class ColumnSearch implements Search {
  best: Survey | null = null;
  readonly deadEnds: Candidate[] = [];
  tried = 0;
  readonly #seen: Seen;
  readonly #home: PageFacts;
  readonly #brief: Brief;
  readonly #tried = new Set<string>();
  /** Of candidates that could not be read. */
  readonly #open: Want[] = [];
  #wants: readonly Want[] | null = null;

  constructor(seen: Seen, home: PageFacts, brief: Brief) {
    this.#seen = seen;
    this.#home = home;
    this.#brief = brief;
  }

  get wants(): readonly Want[] {
    if (this.#wants !== null) return this.#wants;
    return [...this.#open, ...(this.best?.wants ?? [])];
  }

  run(): void {
    const seen = this.#seen;
    const home = this.#home;
    const { topic } = this.#brief;
    const stages: readonly (() => readonly Candidate[])[] = [
      () => homeCandidates(seen, home, topic),
      () => this.#inSections(),
      () => homeBlock(home, topic),
      () => mentionCandidates(seen, home, topic),
      () => strayCandidates(seen, topic),
    ];
    for (const stage of stages) if (this.#tryAll(stage()) || this.#settled()) return;
    this.#explore();
  }

  /** The column of a section's blocks, then of its links. */
  #inSections(): readonly Candidate[] {
    const sections = sectionLinks(this.#seen, this.#home, this.#brief.topic);
    return sections.flatMap((section) => {
      const page = readPage(this.#seen, section.url);
      return page === null ? [section] : [section, ...candidatesOn(this.#seen, page, this.#brief.topic, true)];
    });
  }

  /** True when a page must be read before it goes on. `depth`: frames around it. */
  #tryAll(candidates: readonly Candidate[], depth = 0): boolean {
    for (const candidate of candidates) {
      if (this.#try(candidate)) return true;
      if (this.best?.state === 'passed') return false;
      if (depth < MAX_FRAME_DEPTH && this.#tryAll(this.#framesOf(candidate), depth + 1)) return true;
    }
    return false;
  }

  /** What a page without posts of its own shows in frames is that page's. */
  #framesOf(candidate: Candidate): readonly Candidate[] {
    const page = readPage(this.#seen, candidate.url);
    if (page === null || page === this.#home || page.entries.some(({ place }) => place === 'main')) return [];
    const own = page.frames.filter((url) => this.#seen.inScope(url)).slice(0, MAX_FRAMES);
    const framedBy = candidate.framedBy ?? page.url;
    return own.map((url) => ({ ...candidate, url, framedBy }));
  }

  #try(candidate: Candidate): boolean {
    const page = readPage(this.#seen, candidate.url);
    const key = `${candidate.lists} ${page?.url ?? candidate.url}`;
    if (this.#tried.has(key)) return false;
    this.#tried.add(key);
    if (page === null) return this.#unread(candidate);
    this.tried += 1;
    if (page !== this.#home && this.#isAnothers(page, candidate)) return false;
    const survey = surveyOf(this.#seen, page, candidate, this.#brief);
    if (survey === null) return false;
    if (this.best === null || betterThan(survey, this.best) || this.#isWhole(survey, this.best)) this.best = survey;
    const unread = survey.wants.filter(({ url }) => this.#seen.reading(url).state === 'unread');
    if (unread.length === 0) {
      if (this.best !== survey) this.#open.push(...survey.wants);
      return false;
    }
    this.#wants = [...this.#open, ...survey.wants];
    return true;
  }

  /** A district's column, or a society's. Documents are those of higher bodies. */
  #isAnothers(page: PageFacts, { link }: Candidate): boolean {
    const { topic, departmentNames } = this.#brief;
    return (
      departmentNames !== undefined && !isDocumentColumn(topic) && isAnothersLabel(labelOf(page, link), departmentNames)
    );
  }

  #unread(candidate: Candidate): boolean {
    const { state } = this.#seen.reading(candidate.url);
    if (state === 'gone') {
      if (candidate.link?.from === this.#home.url) this.deadEnds.push(candidate);
      return false;
    }
    this.#open.push({ url: candidate.url, promise: 'named', urgency: 0.9 });
    return state === 'unread';
  }

  /** A column with posts of the period, however much it lacks; what a script hides counts as one. */
  #found(): boolean {
    return this.best !== null && this.best.state !== 'empty';
  }

  /** The column whose newest posts the home page shows. */
  #isWhole(survey: Survey, best: Survey): boolean {
    if (best.page !== this.#home || survey.page === this.#home) return false;
    const posts = new Set(survey.walk.posts.map(({ url }) => url));
    return survey.walk.posts.length > best.walk.posts.length && best.walk.posts.every(({ url }) => posts.has(url));
  }

  /** What the home page shows of a column are its newest posts: where they are too few, the column itself is sought. */
  #settled(): boolean {
    return this.#found() && !(this.best?.page === this.#home && this.best.state !== 'passed');
  }

  #explore(): void {
    const { topic } = this.#brief;
    const urls = explored(this.#seen, this.#home, topic);
    for (let from = 0; from < urls.length; from += EXPLORED_AT_A_TIME) {
      const batch = urls.slice(from, from + EXPLORED_AT_A_TIME);
      const unread = batch.filter((url) => this.#seen.reading(url).state === 'unread');
      if (unread.length > 0) {
        this.#wants = [
          ...this.#open,
          ...(this.best?.wants ?? []),
          ...batch.map((url): Want => ({ url, promise: 'possible', urgency: 0.15 })),
        ];
        return;
      }
      for (const url of batch) if (this.#exploreOne(url)) return;
      if (this.#settled()) return;
    }
    const late = urls.map((url): Want => ({ url, promise: 'possible', urgency: 0.15 }));
    this.#wants = [...this.#open, ...(this.best?.wants ?? []), ...late];
  }

  /** The page itself, when it says that it is the column, and what it names. */
  #exploreOne(url: string): boolean {
    const page = readPage(this.#seen, url);
    if (page === null) return false;
    this.tried += 1;
    const { topic } = this.#brief;
    const itself: Candidate = { url: page.url, lists: 'own', link: null, linked: this.#seen.fromHome(url) };
    const own = isList(page) && saysTopic(page, topic) ? [itself] : [];
    const block: Candidate = { ...itself, lists: 'headed' };
    return this.#tryAll([...own, ...candidatesOn(this.#seen, page, topic, false), block]);
  }
}

const RANKS: readonly Survey['state'][] = ['passed', 'partial', 'scripted', 'undated', 'empty'];

/** Strictly: of equal columns the one met first stays. */
function betterThan(a: Survey, b: Survey): boolean {
  const [rankA, rankB] = [RANKS.indexOf(a.state), RANKS.indexOf(b.state)];
  if (rankA !== rankB) return rankA < rankB;
  if (a.state === 'partial' && a.lacks.length !== b.lacks.length) return a.lacks.length < b.lacks.length;
  return a.state === 'empty' && b.walk.posts.length === 0 && a.walk.posts.length > 0;
}
