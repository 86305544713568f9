/** `soicong review`: a person's outcome laid over the tool's, listed, taken back, brought in from elsewhere. */

import { layReviews, basisOf } from '../lib/history/lay-reviews.ts';
import type { KeptRun } from '../lib/model/history.ts';
import { portalKeyOf } from '../lib/model/history.ts';
import { say } from '../lib/model/message.ts';
import type { Bilingual } from '../lib/model/plan.ts';
import type { ReportPart, ReportRequirement } from '../lib/model/report.ts';
import { reviewMark, type NewReview, type Review } from '../lib/model/review.ts';
import { clock } from '../lib/platform/clock.ts';
import type { NodeHistory } from '../lib/platform/node/history/open.ts';
import { outcomeText, reviewText } from '../lib/report/reviews.ts';
import { decimal, OUTCOME_WORDS, type Language } from '../lib/report/words.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { deliver, runOf, withHistory } from './history-commands.ts';
import { print } from './output.ts';
import { readReviews } from './read-reviews.ts';
import type { ReviewArguments, ReviewTask } from './arguments/review-arguments.ts';
import { officeDay } from '../lib/model/office-day.ts';

export async function reviewCommand({ task, store, lang }: ReviewArguments): Promise<ExitStatus> {
  await withHistory(store, async (history) => {
    if (task.do === 'record') return record(history, task, lang);
    if (task.do === 'list') return list(history, task, lang);
    if (task.do === 'remove') return remove(history, task.id, lang);
    return bringIn(history, task.file, lang);
  });
  return 0;
}

type RecordTask = Extract<ReviewTask, { readonly do: 'record' }>;

async function record(history: NodeHistory, task: RecordTask, lang: Language): Promise<void> {
  const run = await runOf(history, task.run, 'review');
  const { part, requirement } = found(run, task);
  const now = clock.now();
  const today = officeDay(now);
  if (task.expires !== null && task.expires < today)
    throw new Fault({
      vi: `--expires: ngày ${task.expires} đã qua.`,
      en: `--expires: ${task.expires} has passed already.`,
    });
  if (task.weight !== null && requirement.weight !== null)
    throw new Fault({
      vi: `--weight: “${requirement.id}” đã có trọng số trong kế hoạch; chỉ yêu cầu ghi nhận bằng tay mới cần.`,
      en: `--weight: “${requirement.id}” has its weight in the plan; only requirements recorded by hand need one.`,
    });
  const before = await history.reviews(run.portalKey);
  const earlier = task.outcome === null ? lastOf(before, part, requirement) : null;
  const review: NewReview = {
    portalKey: run.portalKey,
    planId: part.plan.id,
    requirementId: requirement.id,
    lackKey: null,
    what: 'recorded',
    outcome: task.outcome ?? earlier?.outcome ?? null,
    reason: task.reason ?? earlier?.reason ?? '',
    by: task.by,
    at: now,
    until: task.expires,
    url: null,
    quote: null,
    ...(task.credit === null ? pick(earlier, 'credit') : { credit: task.credit }),
    ...(task.weight === null ? pick(earlier, 'weight') : { weight: task.weight }),
    basis: basisOf(run.report, requirement),
  };
  const id = await history.addReview(review);
  const laid = layReviews(run.report, [...before, { id, ...review }], today);
  await print(`${recordedText({ id, review, part, laid, title: requirement.title, lang })}\n`);
}

function recordedText(told: {
  readonly id: number;
  readonly review: NewReview;
  readonly part: ReportPart;
  readonly laid: KeptRun['report'];
  readonly title: Bilingual;
  readonly lang: Language;
}): string {
  const { id, review, part, laid, title, lang } = told;
  const after = (laid.parts ?? [laid]).find(({ plan }) => plan.id === part.plan.id)?.reviewed?.score.value ?? null;
  const score = (value: number | null): string => (value === null ? '—' : decimal(value, lang));
  const values = {
    id,
    title,
    outcome: outcomeText(review, lang),
    tool: score(part.score.value),
    reviewed: score(after),
  };
  return say(WORDS.recorded, values)[lang];
}

/** The requirement, in the plan that was named or in the only one that has it. */
function found(run: KeptRun, task: RecordTask): { readonly part: ReportPart; readonly requirement: ReportRequirement } {
  const parts = run.report.parts ?? [run.report];
  const asked = task.plan === null ? parts : parts.filter(({ plan }) => plan.id === task.plan);
  if (asked.length === 0) {
    const ids = parts.map(({ plan }) => plan.id).join(', ');
    throw new Fault({
      vi: `--plan: lần soi số ${run.id} không theo kế hoạch “${task.plan}”; có: ${ids}.`,
      en: `--plan: run ${run.id} did not follow the plan “${task.plan}”; it has: ${ids}.`,
    });
  }
  const places = asked.flatMap((part) =>
    part.requirements.filter(({ id }) => id === task.requirement).map((requirement) => ({ part, requirement })),
  );
  const [first, second] = places;
  if (first === undefined)
    throw new Fault({
      vi: `review: lần soi số ${run.id} không có yêu cầu “${task.requirement}”; xem “soicong plans show ${asked[0]?.plan.id}”.`,
      en: `review: run ${run.id} has no requirement “${task.requirement}”; see “soicong plans show ${asked[0]?.plan.id}”.`,
    });
  if (second === undefined) return first;
  const ids = places.map(({ part }) => part.plan.id).join(', ');
  throw new Fault({
    vi: `review: nhiều kế hoạch cùng có “${task.requirement}”; ghi thêm --plan, một trong ${ids}.`,
    en: `review: several plans have “${task.requirement}”; add --plan, one of ${ids}.`,
  });
}

/** What is said again by `--confirm`. */
function lastOf(reviews: readonly Review[], { plan }: ReportPart, { id }: ReportRequirement): Review {
  const last = reviews.findLast(
    (review) => review.planId === plan.id && review.requirementId === id && review.what === 'recorded',
  );
  if (last !== undefined) return last;
  throw new Fault({
    vi: `--confirm: chưa ai kết luận về “${id}”; dùng --outcome và --reason.`,
    en: `--confirm: nobody has recorded an outcome of “${id}”; use --outcome and --reason.`,
  });
}

function pick<Name extends 'credit' | 'weight'>(from: Review | null, name: Name): Pick<Review, Name> | object {
  return from?.[name] === undefined ? {} : { [name]: from[name] };
}

async function list(
  history: NodeHistory,
  { portal, json }: Extract<ReviewTask, { readonly do: 'list' }>,
  lang: Language,
): Promise<void> {
  const reviews = await history.reviews(portal === null ? undefined : portalKeyOf(portal));
  if (json !== null) return deliver(json, reviews);
  if (reviews.length === 0) return print(`${WORDS.none[lang]}\n`);
  const lines = reviews.map((review) => {
    const { id, portalKey, planId, requirementId } = review;
    const tool = review.basis === undefined ? '' : ` [${OUTCOME_WORDS[review.basis.outcome][lang]}]`;
    const laid = { ...review, state: review.what === 'recorded' ? ('holds' as const) : ('noted' as const) };
    return `${id}  ${portalKey}  ${planId}  ${requirementId}${tool}\n    ${reviewText(laid, lang).replace(/\p{Cc}+/gu, ' ')}\n`;
  });
  await print(lines.join(''));
}

async function remove(history: NodeHistory, id: number, lang: Language): Promise<void> {
  const gone = await history.removeReview(id);
  if (gone === null)
    throw new Fault({
      vi: `--remove: không có kết luận số ${id}; xem “soicong review --list”.`,
      en: `--remove: there is no review ${id}; see “soicong review --list”.`,
    });
  const text = reviewText({ ...gone, state: gone.what === 'recorded' ? 'holds' : 'noted' }, lang);
  await print(`${say(WORDS.removed, { id, requirement: gone.requirementId, text })[lang]}\n`);
}

async function bringIn(history: NodeHistory, file: string, lang: Language): Promise<void> {
  const { reviews, unread } = await readReviews(file);
  const known = new Set((await history.reviews()).map(reviewMark));
  const fresh = reviews.filter((review) => !known.has(reviewMark(review)));
  for (const review of fresh) await history.addReview(review);
  const counts = { fresh: fresh.length, known: reviews.length - fresh.length };
  await print(`${say(WORDS.imported, counts)[lang]}${unread > 0 ? ` ${say(WORDS.unread, { unread })[lang]}` : ''}\n`);
}

const WORDS = {
  recorded: {
    vi: 'Đã ghi kết luận số {id}: {title}: {outcome}. Điểm của công cụ {tool}; tính cả kết luận của người kiểm tra {reviewed}.',
    en: 'Recorded as review {id}: {title}: {outcome}. The tool’s score {tool}; with people’s outcomes {reviewed}.',
  },
  none: { vi: 'Chưa có kết luận nào của người kiểm tra.', en: 'Nobody has recorded anything.' },
  removed: {
    vi: 'Đã rút kết luận số {id} về {requirement}. {text}',
    en: 'Review {id} of {requirement} withdrawn. {text}',
  },
  imported: {
    vi: 'Đã nạp {fresh} kết luận; {known} kết luận đã có sẵn.',
    en: '{fresh} {fresh?review|reviews} taken; {known} {known?was|were} there already.',
  },
  unread: { vi: '{unread} dòng không đọc được.', en: '{unread} {unread?line|lines} could not be read.' },
} as const satisfies Record<string, Bilingual>;
