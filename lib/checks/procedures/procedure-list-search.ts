/** The search behind procedure-lists.ts: breadth first from the home page, over what was read so far. */

import { isFileFault } from '../../model/attachment.ts';
import type { Ask, Seen, Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
import { departmentNamesOf } from '../../model/plan.ts';
import { rowsByLeads } from './procedure-leads.ts';
import { ListFinds } from './procedure-list-finds.ts';
import { START, stepAlong, URGENCY, wantOf } from './procedure-list-step.ts';
import type { Step } from './procedure-list-step.ts';
import type { ProcedureLists, UnreadList } from './procedure-lists.ts';
import {
  isFile,
  isListPage,
  isOnProcedures,
  listFiles,
  namesProcedures,
  unreadableBecause,
} from './procedure-pages.ts';
import { indexOf, isReferenced } from './procedure-reference.ts';
import { isOwnAgency } from '../../vietnamese/agencies.ts';
import type { ReferenceIndex } from './procedure-reference.ts';
import type { Tier } from './procedure-search.ts';

/** "Sở Khoa học và Công nghệ tỉnh Nghệ An (18)": a longer link is a post's title. */
const MAX_AGENCY_UNITS = 60;
/** Files of one page that are opened in search of a list: a page with more keeps forms. */
const MAX_FILES = 12;
/** Bound on pages of lists, against pagers without end; real lists have some tens. */
const MAX_STEPS = 2000;

export class ListSearch {
  readonly #seen: Seen;
  readonly #names: readonly string[];
  readonly #reference: ReferenceIndex | null;
  readonly #queue: Step[] = [];
  readonly #visited = new Set<string>();
  readonly #finds = new ListFinds();
  readonly #outside = new Set<string>();
  readonly #wants = new Map<string, Want>();
  /** The host is another body's. */
  readonly #elsewhere: boolean;

  constructor(seen: Seen, ask: Ask) {
    this.#seen = seen;
    this.#elsewhere = ask.elsewhere === true;
    this.#names = departmentNamesOf(ask.plan);
    this.#reference = ask.reference === null ? null : indexOf(ask.reference);
  }

  run({ hinted, possible }: Tier): ProcedureLists {
    const { home } = this.#seen;
    if (home !== null) this.#visit(home, { ...START, url: home.url });
    for (const url of hinted) this.#queue.push({ ...START, url, urgency: URGENCY.hinted, hinted: true });
    for (const url of possible) this.#queue.push({ ...START, url, promise: 'possible', urgency: URGENCY.possible });
    // grows while it is walked
    for (const step of this.#queue) this.#follow(step);
    return this.#found();
  }

  #follow(step: Step): void {
    const page = this.#seen.page(step.url);
    const reading = this.#seen.reading(step.url);
    // whatever else is wanted, it will never show what is in this file
    if (reading.state === 'failed' && isFileFault(reading.reason)) {
      if (step.promise === 'named') this.#finds.unreadable(fileList(step.url, reading.reason, page ?? step.from));
      return;
    }
    if (page !== undefined) return this.#visit(page, step);
    const known = this.#wants.get(step.url);
    if (known?.promise === 'named' || (known !== undefined && step.promise === 'possible')) return;
    if (known === undefined && this.#wants.size >= MAX_STEPS) return;
    this.#wants.set(step.url, wantOf(step));
  }

  #visit(page: PageFacts, step: Step): void {
    if (this.#visited.has(page.url)) return;
    this.#visited.add(page.url);
    if (page.attachment !== undefined) return this.#visitFile(page, page.attachment.whole, step);
    const isHome = page === this.#seen.home;
    const isList = isListPage(page, step.named);
    const rows = isList ? this.#read(page, step) : 0;
    if (rows === 0 && !isHome && page.procedure?.certain !== true) this.#miss(page, step);
    const goesOn = isHome || (isList && isOnProcedures(page));
    // what was explored may name the list without being about procedures itself
    if (goesOn || step.promise === 'possible') this.#followLinks(page);
    if (goesOn) this.#followLeads(page, step);
  }

  /** No link of a file is followed: it lists, or it does not. */
  #visitFile(page: PageFacts, whole: boolean, step: Step): void {
    const isList = isListPage(page, true);
    const rows = isList ? this.#read(page, step) : 0;
    if (!isList || (rows > 0 && whole)) return;
    if (!whole) this.#finds.unreadable(fileList(page.url, 'part-scanned', page));
    else if (step.promised || isOnProcedures(page)) this.#finds.unreadable(fileList(page.url, 'unrecognised', page));
  }

  /** The number of rows, other agencies' too. */
  #read(page: PageFacts, step: Step): number {
    const byLeads = rowsByLeads(page, this.#seen, this.#reference).map(({ row }) => row);
    const all = [...page.procedures, ...byLeads];
    const own = all.filter((row) => !row.foreign && (!this.#elsewhere || this.#isOwnElsewhere(row, page)));
    if (step.turned && step.of !== null) this.#finds.turned(page, step.of);
    if (step.post !== null) this.#finds.posted(page);
    // a pager without end shows its last page again and again
    if (this.#finds.keep(page, all, own)) this.#turn(page, step);
    return all.length;
  }

  /**
   * On another body's host: said by the row, by a heading over it or by the page, or known to the reference. Without
   * a reference whose a row is stays open, and so does the outcome.
   */
  #isOwnElsewhere(row: ProcedureRow, page: PageFacts): boolean {
    if (row.own === true || this.#reference === null || this.#namesDepartment(page)) return true;
    return isReferenced(this.#reference, row);
  }

  #namesDepartment(page: PageFacts): boolean {
    const heads = [page.title, ...page.breadcrumb, ...page.headings.map(({ text }) => text)];
    return heads.some((text) => isOwnAgency(text, this.#names));
  }

  #turn(page: PageFacts, { named, turned }: Step): void {
    const { pager } = page;
    if (pager === null) return;
    const urls = [...pager.pages, ...(pager.next === null ? [] : [pager.next])].filter((url) =>
      this.#seen.inScope(url),
    );
    const next = { ...START, urgency: URGENCY.page, named, of: page, turned: true, announced: !turned };
    for (const url of urls) this.#queue.push({ ...next, url, post: null });
    for (const post of pager.postbacks) this.#queue.push({ ...next, url: post.key, post });
    const followed = urls.length + pager.postbacks.length;
    if (pager.unfollowable !== null && followed === 0)
      this.#finds.unreadable({ url: page.url, why: 'pager', page, part: true, file: false });
    else if (followed === 0 && pager.rows !== null) this.#finds.saysRows(page, pager.rows);
  }

  #miss(page: PageFacts, step: Step): void {
    const vague = step.promise === 'possible' || step.hinted;
    if (vague && (step.of !== null || !isOnProcedures(page))) return;
    const why = page.kind === 'error' ? null : unreadableBecause(page);
    // what its frame shows is looked at by itself
    if (why === null && step.announced && page.frames.length === 0)
      return this.#finds.unreadable({ url: page.url, why: 'blank', page, part: false, file: false });
    if (page.kind === 'error') return;
    // where its files turn out to hold no list either
    if ((why === null || why === 'attachment') && !step.hinted) this.#finds.barren(page);
    if (why === 'attachment') this.#openFiles(page, step);
    else if (why !== null) this.#finds.unreadable({ url: page.url, why, page, part: step.of !== null, file: false });
  }

  /** A page that holds its list in files. */
  #openFiles(page: PageFacts, { named, of }: Step): void {
    const files = listFiles(page);
    const next = { ...START, urgency: URGENCY.file, named, of, from: page };
    for (const url of files.slice(0, MAX_FILES)) if (this.#seen.inScope(url)) this.#queue.push({ ...next, url });
    const [left] = files.slice(MAX_FILES);
    if (left !== undefined) this.#finds.unreadable(fileList(left, 'attachment', page));
  }

  #followLinks(page: PageFacts): void {
    const posts = new Set(page.entries.flatMap(({ url, date }) => (url === null || date === null ? [] : [url])));
    const ofRows = new Set(page.procedures.flatMap(({ url, attachment }) => [url, attachment]));
    for (const link of page.links) {
      if (posts.has(link.url)) continue;
      if (!namesProcedures(link, this.#names, page === this.#seen.home)) {
        this.#departmentsPage(link);
        continue;
      }
      if (!this.#seen.inScope(link.url)) {
        this.#outside.add(link.url);
        continue;
      }
      if (isFile(link.url) && ofRows.has(link.url)) continue;
      const step = stepAlong(link, page, page === this.#seen.home, this.#seen.page(link.url));
      if (step !== null) this.#queue.push(step);
    }
    const frames =
      page.procedures.length === 0 ? page.frames.filter((url) => this.#seen.inScope(url) && !isFile(url)) : [];
    for (const url of frames)
      this.#queue.push({ ...START, url, promise: 'possible', urgency: URGENCY.page, named: page !== this.#seen.home });
  }

  /** Another body's portal may sort its procedures by agency: the department's name leads to the department's part. */
  #departmentsPage({ url, words, dead, place }: LinkFact): void {
    if (!this.#elsewhere || dead || place === 'sitemap' || place === 'comment' || place === 'related') return;
    if (words.length > MAX_AGENCY_UNITS || isFile(url) || !this.#seen.inScope(url)) return;
    if (isOwnAgency(words, this.#names))
      this.#queue.push({ ...START, url, promise: 'possible', urgency: URGENCY.possible });
  }

  #followLeads(page: PageFacts, step: Step): void {
    const told = new Set(rowsByLeads(page, this.#seen, this.#reference).map(({ lead }) => lead.url));
    const of = this.#finds.hasRowsOf(page) ? page : step.of;
    for (const { url, foreign, list } of page.procedureLeads) {
      if (foreign || !this.#seen.inScope(url) || isFile(url)) continue;
      // a procedure by the reference's name needs no look for more lists behind it
      if (told.has(url) && this.#seen.page(url) === undefined) continue;
      const promise = page.procedures.length === 0 || this.#leadsToRows(page, list) ? 'named' : 'possible';
      this.#queue.push({ ...START, url, promise, urgency: URGENCY.lead, of });
    }
  }

  /** Beside a list of procedures any links may stand; those of which one has led to rows are its fields. */
  #leadsToRows(page: PageFacts, list: number): boolean {
    const others = page.procedureLeads.filter((lead) => lead.list === list && this.#seen.inScope(lead.url));
    return others.some(({ url }) => url !== page.url && (this.#seen.page(url)?.procedures.length ?? 0) > 0);
  }

  #found(): ProcedureLists {
    return {
      ...this.#finds.lists(),
      elsewhere: [...this.#outside].sort(),
      visited: this.#visited.size,
      wants: [...this.#wants.values()],
    };
  }
}

/** A list in a file: what it holds may be what the lists that were read lack. */
function fileList(url: string, why: UnreadList['why'], page: PageFacts | null): UnreadList {
  return { url, why, page, part: false, file: true };
}
