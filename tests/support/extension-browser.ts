/** The built extension in a real browser, its background spoken to as its own pages do. */

import process from 'node:process';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Answer, CommandInput } from '../../lib/model/extension/command.ts';
import type { RunningAudit } from '../../lib/model/extension/task.ts';
import type { Report } from '../../lib/model/report.ts';
import { IN_STORE } from './in-store.ts';
import { installedBrowser } from './live-browser.ts';

export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  readonly session: CDPSession;
  /** A page of the extension: from here its store is read, and its background asked. */
  readonly desk: Page;
  #storage: CDPSession | null = null;

  private constructor(context: BrowserContext, id: string, session: CDPSession, desk: Page) {
    this.context = context;
    this.id = id;
    this.session = session;
    this.desk = desk;
  }

  /** `profile`: a folder that outlives the browser; '' for none. */
  static async launch(folder: string, profile = ''): Promise<ExtensionBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: installedBrowser(),
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--enable-unsafe-extension-debugging',
        '--disable-background-networking',
        '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    const browser = context.browser();
    if (browser === null) throw new Error('the browser cannot be spoken to');
    const session = await browser.newBrowserCDPSession();
    const desk = await context.newPage();
    const options = `chrome-extension://${id}/options.html`;
    // once installed, the extension shows this page by itself, and may take the empty tab for it
    await desk.goto(options).catch(async () => desk.waitForURL(options));
    return new ExtensionBrowser(context, id, session, desk);
  }

  /** As a user who says yes: no dialog can be clicked in a browser without a window. */
  async allow(...patterns: readonly string[]): Promise<void> {
    const settings = await this.context.newPage();
    await settings.goto(`chrome://extensions/?id=${this.id}`);
    for (const pattern of patterns)
      await settings.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.id)}, ${JSON.stringify(pattern)})`,
      );
    await settings.close();
    await this.desk.evaluate(`chrome.permissions.request(${JSON.stringify({ origins: patterns })})`);
  }

  async ask(command: CommandInput): Promise<Answer<number | null>> {
    return this.desk.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(command)})`);
  }

  /** Id of the running audit. */
  async startAudit(task: Extract<CommandInput, { ask: 'start-audit' }>['task']): Promise<number> {
    const answer = await this.ask({ ask: 'start-audit', task });
    if (!answer.ok || answer.value === null) throw new Error(`it did not start: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  async rows<T>(table: string): Promise<readonly T[]> {
    return this.desk.evaluate(`${IN_STORE}.rows(${JSON.stringify(table)})`);
  }

  async put(table: string, row: unknown): Promise<number> {
    return this.desk.evaluate(`${IN_STORE}.put(${JSON.stringify(table)}, ${JSON.stringify(row)})`);
  }

  async running(): Promise<readonly RunningAudit[]> {
    return this.rows<RunningAudit>('running');
  }

  async report(runId: number): Promise<Report> {
    return JSON.parse(await this.desk.evaluate<string>(`${IN_STORE}.report(${runId})`)) as Report;
  }

  /** Waits until that many runs are kept and none is at work; the reports, oldest first. */
  async ended(runs: number, timeout = 60_000): Promise<readonly Report[]> {
    const state = async () => {
      const running = await this.running();
      const kept = await this.rows<{ readonly id: number }>('runs');
      return {
        runs: kept.length,
        running: running.map(({ state, fault, progress }) => ({ state, fault: fault?.en, pages: progress?.pages })),
      };
    };
    await expect.poll(state, { timeout, interval: 200 }).toEqual({ runs, running: [] });
    const kept = await this.rows<{ readonly id: number }>('runs');
    return Promise.all(kept.map(async ({ id }) => this.report(id)));
  }

  /** Ends the worker as the browser does, with everything it holds in memory. */
  async killWorker(): Promise<void> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    for (const { targetId } of workers) await this.session.send('Target.closeTarget', { targetId });
    await expect
      .poll(async () => {
        const { targetInfos } = await this.session.send('Target.getTargets');
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.id)).length;
      })
      .toBe(0);
  }

  /** Any message starts the worker again, as an alarm does after a while. */
  async wakeWorker(): Promise<void> {
    await this.ask({ ask: 'pause-audit', id: 999_999 });
  }

  /** Takes the network away from the background, as far as a browser can be told to. */
  async offline(offline: boolean): Promise<void> {
    await this.context.setOffline(offline);
  }

  /** As if the alarm of that name went off now. */
  async alarm(name: string): Promise<void> {
    await this.inWorker(`chrome.alarms.onAlarm.dispatch({ name: ${JSON.stringify(name)} })`);
  }

  async inWorker<T>(expression: string): Promise<T> {
    await this.wakeWorker();
    const worker = this.context.serviceWorkers().at(-1) ?? (await this.context.waitForEvent('serviceworker'));
    return worker.evaluate<T>(expression);
  }

  /** Bytes that the extension's store takes. */
  async usage(): Promise<number> {
    return this.desk.evaluate('navigator.storage.estimate().then(({ usage }) => usage)');
  }

  /** What the browser gives the extension to keep things in, bytes; null: what it gives usually. */
  async quota(bytes: number | null): Promise<void> {
    // it holds as long as this session
    this.#storage ??= await this.context.newCDPSession(this.desk);
    const origin = `chrome-extension://${this.id}`;
    await this.#storage.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(bytes === null ? {} : { quotaSize: bytes }),
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
