import { browser, defineBackground } from '#imports';
import { z } from 'zod';
import { isPlanQuestion, type PlanAnswer } from '../../lib/model/overlay-message.ts';
import { departmentNamesOf } from '../../lib/model/plan.ts';
import { HIGHLIGHT_STYLE } from '../../lib/overlay/style.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { startAudits } from './audits.ts';

// extension pages may not make code at run time
z.config({ jitless: true });

const PLAN_KEY = 'planId';
/** As built; the type of built files knows it only after the next `wxt prepare`. */
const OVERLAY_SCRIPT: string = '/content-scripts/overlay.js';

export default defineBackground(() => {
  startAudits();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.action.onClicked.addListener(({ id }) => {
    // pages of the browser and of its store allow no script: there is nothing to mark on them
    if (id !== undefined) openOverlay(id).catch(() => undefined);
  });
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== browser.runtime.id || !isPlanQuestion(message)) return false;
    answerPlan(message.planId).then(answer, () => answer(null));
    return true;
  });
});

async function openOverlay(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_STYLE });
  await browser.scripting.executeScript({ target: { tabId }, files: [OVERLAY_SCRIPT as '/background.js'] });
}

/** The plan that is asked for is the one in use from then on. */
async function answerPlan(planId: string | null): Promise<PlanAnswer | null> {
  const kept: Record<string, unknown> = await browser.storage.local.get(PLAN_KEY);
  const plans = builtinPlans();
  const plan = plans.find(({ id }) => id === (planId ?? kept[PLAN_KEY])) ?? plans[0];
  if (plan === undefined) return null;
  if (planId === plan.id) await browser.storage.local.set({ [PLAN_KEY]: planId });
  return { plan, departmentNames: departmentNamesOf(plan), plans: plans.map(({ id, title }) => ({ id, title })) };
}
