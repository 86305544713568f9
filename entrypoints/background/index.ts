import { browser, defineBackground } from '#imports';
import { z } from 'zod';
import { lookAtPage, speaksOf } from '../../lib/look-at-page.ts';
import { highlightStyle } from '../../lib/overlay/highlights.ts';
import { clock } from '../../lib/platform/clock.ts';
import { hostOverlay } from '../../lib/platform/browser/overlay-host.ts';
import { overlayStore } from '../../lib/platform/browser/overlay-store.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { startAudits } from './audits.ts';

// extension pages may not make code at run time
z.config({ jitless: true });

export default defineBackground(() => {
  startAudits();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  hostOverlay({
    store: overlayStore(database(), builtinPlans),
    // Firefox lets no element inherit a highlight
    style: highlightStyle({ inherited: !import.meta.env.FIREFOX }),
    now: clock.now,
    look: lookAtPage,
    speaksOf,
  });
});
