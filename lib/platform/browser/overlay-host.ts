/**
 * The background's side of the overlay: puts it into the page whose user pressed the button, and into pages of portals that
 * were added; answers what it asks. Its messages come from pages, so they are held against their schema first.
 */

import { browser } from '#imports';
import type { OverlayContents, OverlayOpening, OverlayQuestion, PageLook } from '../../model/overlay-message.ts';
import { overlayQuestionSchema } from '../../model/overlay-message-schema.ts';
import type { Bilingual, Plan } from '../../model/plan.ts';
import type { ReferenceList } from '../../model/reference.ts';
import type { OverlayStore } from './overlay-store.ts';
import { accepted, refused } from './refused-page.ts';

export interface OverlayHostPorts {
  readonly store: OverlayStore;
  /** Of the highlights. */
  readonly style: string;
  readonly now: () => string;
  readonly look: (
    page: PageLook,
    options: {
      readonly plan: Plan;
      readonly reference: ReferenceList | null;
      readonly audit: Awaited<ReturnType<OverlayStore['audit']>>;
      readonly start: string | null;
      readonly now: string;
    },
  ) => Pick<OverlayContents, 'marks' | 'places' | 'asOf'> | null;
  /** The page names this plan's department. */
  readonly speaksOf: (page: PageLook, plan: Plan) => boolean;
}

/** As built; the type of built files knows it only after the next `wxt prepare`. */
const SCRIPT: string = '/overlay.js';
const REGISTERED = 'soi-cong-overlay';
/** A right to every host is no portal that somebody added. */
const EVERY_HOST = /^(?:<all_urls>|(?:\*|https?|file):\/\/\*\/\*)$/;

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** To be called while the background starts, before anything is awaited. */
export function hostOverlay(ports: OverlayHostPorts): void {
  browser.action.onClicked.addListener(({ id, url }) => {
    if (id !== undefined)
      openOverlay(id).then(
        () => accepted(id),
        async (fault: unknown) => refused(id, url, fault),
      );
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined || !isForOverlay(message)) return false;
    const question = overlayQuestionSchema.safeParse(message);
    if (!question.success || !isOfItsPage(question.data, sender)) return false;
    // only while the click that asked for it is being handled
    if (question.data.overlay === 'panel') openPanel(sender);
    answerTo(question.data, sender, ports).then(answer, () => answer(null));
    return true;
  });
  const grantsChanged = (): void => void registerOverlay().catch(() => undefined);
  browser.permissions.onAdded.addListener(grantsChanged);
  browser.permissions.onRemoved.addListener(grantsChanged);
  browser.runtime.onInstalled.addListener(grantsChanged);
  browser.runtime.onStartup.addListener(grantsChanged);
}

async function openOverlay(tabId: number): Promise<void> {
  const target = { tabId };
  // told apart from the script that a page of an added portal starts by itself
  await browser.scripting.executeScript({
    target,
    func: () => void Object.assign(globalThis, { soiCongClicked: true }),
  });
  await browser.scripting.executeScript({ target, files: [SCRIPT as '/background.js'] });
}

/** On every host whose user has allowed it; nowhere where no host is allowed. */
async function registerOverlay(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !EVERY_HOST.test(origin));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script = { id: REGISTERED, js: [SCRIPT], matches, runAt: 'document_idle' as const };
  if (known === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

function isForOverlay(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'overlay' in message;
}

/** The browser knows where the message came from, whatever it says itself. */
function isOfItsPage(question: OverlayQuestion, { url }: Sender): boolean {
  const said = question.overlay === 'look' ? question.page.url : 'url' in question ? question.url : null;
  return said === null || (url !== undefined && URL.parse(said)?.origin === URL.parse(url)?.origin);
}

async function answerTo(
  question: OverlayQuestion,
  sender: Sender,
  ports: OverlayHostPorts,
): Promise<OverlayContents | OverlayOpening | true | null> {
  const { store } = ports;
  if (question.overlay === 'look') return contentsOf(question.page, ports);
  if (question.overlay === 'open') {
    await showHighlights(sender, ports.style);
    const [portal, lang] = await Promise.all([store.portalOf(question.url), store.language()]);
    return { added: portal !== null, lang };
  }
  if (question.overlay === 'panel') return true;
  if (question.overlay === 'plan') await store.choosePlan(question.url, question.planId);
  else if (question.overlay === 'language') await store.keepLanguage(question.lang);
  else await store.review(question, ports.now());
  return true;
}

function openPanel({ tab }: Sender): void {
  // Firefox opens its sidebar from its own button alone
  if (tab?.id !== undefined && 'sidePanel' in browser)
    void browser.sidePanel.open({ tabId: tab.id }).catch(() => undefined);
}

async function showHighlights({ tab, documentId }: Sender, css: string): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, ...(documentId === undefined ? {} : { documentIds: [documentId] }) };
  // as the page's own: of styles of the user's origin Chromium draws no highlights
  await browser.scripting.insertCSS({ target, css });
}

async function contentsOf(page: PageLook, ports: OverlayHostPorts): Promise<OverlayContents | null> {
  const { store } = ports;
  const [portal, plans, chosen, lang] = await Promise.all([
    store.portalOf(page.url),
    store.plans(),
    store.chosenPlan(page.url),
    store.language(),
  ]);
  const now = ports.now();
  const plan = planFor(page.url, portal?.planIds[0] ?? chosen, plans);
  const choices = plans.map((one) => ({
    id: one.id,
    title: titleOf(one, plans),
    likely: plan === null ? ports.speaksOf(page, one) : one === plan,
  }));
  if (plan === null) return { planId: null, plans: choices, marks: [], places: null, asOf: now.slice(0, 10), lang };
  const [reference, audit] = await Promise.all([store.reference(portal), store.audit(portal, plan.id)]);
  const start = portal?.url ?? (isPortalOf(plan, page.url) ? (plan.portal ?? null) : null);
  const looked = ports.look(page, { plan, reference, audit, start, now });
  if (looked === null) return null;
  const { marks, places, asOf } = looked;
  return { planId: plan.id, plans: choices, marks, places, asOf, lang };
}

/** As the user has said, else the newest of this portal's own. Another department's would call its hotline foreign. */
function planFor(url: string, chosen: string | null, plans: readonly Plan[]): Plan | null {
  const own = plans.filter((plan) => isPortalOf(plan, url)).toSorted((a, b) => b.year - a.year);
  return plans.find(({ id }) => id === chosen) ?? own[0] ?? null;
}

/** Short: plans' own titles begin alike. */
function titleOf({ department, year, title }: Plan, plans: readonly Plan[]): Bilingual {
  const alike = plans.filter((one) => one.year === year && one.department.vi === department.vi);
  return alike.length > 1 ? title : { vi: `${department.vi}, ${year}`, en: `${department.en}, ${year}` };
}

function isPortalOf({ portal }: Plan, url: string): boolean {
  return portal !== undefined && bareHost(portal) === bareHost(url);
}

function bareHost(url: string): string {
  return (URL.parse(url)?.host ?? '').replace(/^www\./, '');
}
