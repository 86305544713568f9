/** What the overlay needs of what is kept: whose plan a page is held against, its reference list, its last audit. */

import { browser } from '#imports';
import type { KeptPortal } from '../../model/extension/kept.ts';
import { portalKeyOf } from '../../model/history.ts';
import type { Language, OverlayQuestion } from '../../model/overlay-message.ts';
import type { Plan } from '../../model/plan.ts';
import type { ReferenceList } from '../../model/reference.ts';
import type { ReportPart } from '../../model/report.ts';
import type { Database } from './store/database.ts';
import { listPlans } from './store/plans.ts';
import { addReview } from './store/reviews.ts';
import { keptRun } from './store/runs.ts';
import { changeSettings, readSettings } from './store/settings.ts';

/** Chosen on a page of a portal that was not added. */
const CHOSEN_KEY = 'overlayPlans';

export interface OverlayStore {
  readonly portalOf: (url: string) => Promise<KeptPortal | null>;
  readonly plans: () => Promise<readonly Plan[]>;
  /** Null: nobody has said it. */
  readonly chosenPlan: (url: string) => Promise<string | null>;
  readonly choosePlan: (url: string, planId: string) => Promise<void>;
  readonly reference: (portal: KeptPortal | null) => Promise<ReferenceList | null>;
  readonly audit: (
    portal: KeptPortal | null,
    planId: string,
  ) => Promise<{ readonly part: ReportPart; readonly auditedOn: string } | null>;
  readonly review: (review: Extract<OverlayQuestion, { overlay: 'review' }>, now: string) => Promise<void>;
  readonly language: () => Promise<Language>;
  readonly keepLanguage: (lang: Language) => Promise<void>;
}

export function overlayStore(db: Database, builtin: () => readonly Plan[]): OverlayStore {
  const auditOf = newestAudit(db);
  const portalOf = async (url: string): Promise<KeptPortal | null> => bestPortal(await db.portals.toArray(), url);
  return {
    portalOf,
    plans: async () => [...builtin(), ...(await listPlans(db)).map(({ plan }) => plan)],
    chosenPlan: async (url) => (await chosen())[hostOf(url)] ?? null,
    choosePlan: async (url, planId) => {
      const portal = await portalOf(url);
      if (portal === null)
        await browser.storage.local.set({ [CHOSEN_KEY]: { ...(await chosen()), [hostOf(url)]: planId } });
      else await db.portals.update(portal.key, { planIds: [planId, ...portal.planIds.filter((id) => id !== planId)] });
    },
    reference: async (portal) => {
      const id = portal?.referenceId ?? null;
      return id === null ? null : ((await db.references.get(id))?.list ?? null);
    },
    audit: async (portal, planId) => (portal === null ? null : auditOf(portal, planId)),
    review: async (review, now) => {
      const portal = await portalOf(review.url);
      const { reviewer } = await readSettings(db);
      await addReview(db, {
        portalKey: portal?.key ?? portalKeyOf(new URL(review.url).origin),
        planId: review.planId,
        requirementId: review.requirementId ?? '',
        lackKey: null,
        what: 'doubted',
        outcome: null,
        reason: `${review.reason}: ${review.code}: ${review.found.vi}`,
        by: reviewer,
        at: now,
        until: null,
        url: review.url,
        quote: review.quote,
      });
    },
    language: async () => (await readSettings(db)).lang,
    keepLanguage: async (lang) => void (await changeSettings(db, { lang })),
  };
}

/** The newest run of a portal, kept in mind: its pages are looked at one after another. */
function newestAudit(db: Database): (portal: KeptPortal, planId: string) => ReturnType<OverlayStore['audit']> {
  let known: { readonly id: number; readonly parts: readonly ReportPart[]; readonly auditedOn: string } | null = null;
  return async (portal, planId) => {
    const id = portal.latest?.runId;
    if (id === undefined) return null;
    if (known?.id !== id) {
      const run = await keptRun(db, id);
      known = run === null ? null : { id, parts: run.report.parts ?? [run.report], auditedOn: run.asOf };
    }
    const part = known?.parts.find(({ plan }) => plan.id === planId);
    return part === undefined || known === null ? null : { part, auditedOn: known.auditedOn };
  };
}

/** Of several on one host the one whose path goes furthest. */
function bestPortal(portals: readonly KeptPortal[], url: string): KeptPortal | null {
  const page = portalKeyOf(url);
  const over = portals.filter(({ key }) => page === key || page.startsWith(`${key}/`));
  return over.toSorted((a, b) => b.key.length - a.key.length)[0] ?? null;
}

async function chosen(): Promise<Readonly<Record<string, string>>> {
  const kept: Record<string, unknown> = await browser.storage.local.get(CHOSEN_KEY);
  const plans = kept[CHOSEN_KEY];
  if (typeof plans !== 'object' || plans === null) return {};
  return Object.fromEntries(
    Object.entries(plans).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
