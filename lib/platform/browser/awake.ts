/**
 * Keeps the worker alive while audits are at work, and has it woken again while they wait for something. A call of an
 * extension's API once in a while is what the browser counts as work; an alarm wakes a worker that died all the same.
 */

import { browser } from '#imports';

const REVIVE_ALARM = 'revive';
/** A worker without work dies after 30 seconds. */
const CALL_EVERY_MS = 20_000;
/** The least that browsers grant. */
const REVIVE_MINUTES = 0.5;

let calls: ReturnType<typeof setInterval> | undefined;

export function keepAwake(working: boolean, waiting: boolean): void {
  if (working) calls ??= setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  else {
    clearInterval(calls);
    calls = undefined;
  }
  if (working || waiting) void browser.alarms.create(REVIVE_ALARM, { periodInMinutes: REVIVE_MINUTES });
  else void browser.alarms.clear(REVIVE_ALARM);
}
