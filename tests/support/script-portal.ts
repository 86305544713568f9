/** Any portal as one that scripts fill: each page an empty shell, its contents where only a (pretended) browser finds them. */

import type { Answer, PortalDefinition } from '../../demo/serve-portal.ts';
import type { RenderedDocument, Renderer, RenderFault, RenderRequest } from '../../lib/model/ports.ts';

/** Every page of it, also the one for addresses that do not exist: with status 200, as such portals answer. */
export function scriptPortal({ answers, otherwise }: PortalDefinition): PortalDefinition {
  const missing = otherwise === undefined ? {} : { otherwise: shellFor(otherwise) };
  return {
    answers: Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, shellFor(answer)])),
    ...missing,
  };
}

export function shellOf(html: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title></head><body>
<noscript>Hãy bật JavaScript để xem trang này.</noscript><div id="root"></div>
<script type="application/json">${Buffer.from(html).toString('base64')}</script><script src="/main.js"></script></body></html>`;
}

function shellFor(answer: Answer): Answer {
  if (typeof answer === 'string') return shellOf(answer);
  if (typeof answer === 'function') return (request) => made(answer(request));
  return made(answer);
}

function made(answer: Exclude<Answer, (...asked: never) => unknown>): Exclude<Answer, (...asked: never) => unknown> {
  if (typeof answer === 'string') return shellOf(answer);
  const type = answer.headers?.['content-type'] ?? 'text/html';
  if (!type.includes('html') || typeof answer.body !== 'string') return answer;
  return { ...answer, status: answer.status === 404 ? 200 : (answer.status ?? 200), body: shellOf(answer.body) };
}

export interface Pretence {
  /** Turns (microtask rounds) before a page is there; default 0. */
  readonly delay?: (url: string) => number;
  /** What comes of a page instead. */
  readonly instead?: (request: RenderRequest, nth: number) => RenderedDocument | RenderFault | null;
}

/** Shows what a shell holds, and any other page as it is; without scripts, as a browser's document is handed on. */
export function pretendedBrowser({ delay = () => 0, instead = () => null }: Pretence = {}): {
  readonly render: Renderer;
  readonly rendered: readonly string[];
} {
  const rendered: string[] = [];
  return {
    rendered,
    render: async (request) => {
      rendered.push(request.url);
      const other = instead(request, rendered.length);
      for (let turn = delay(request.url); turn > 0; turn -= 1) await Promise.resolve();
      if (request.signal?.aborted === true) return { ok: false, reason: 'aborted', detail: 'the run ended' };
      return other ?? { ok: true, url: request.url, html: withoutScripts(contentsOf(request.html)) };
    },
  };
}

function contentsOf(html: string): string {
  const held = /<script type="application\/json">([^<]*)<\/script>/.exec(html)?.[1];
  return held === undefined ? html : Buffer.from(held, 'base64').toString();
}

function withoutScripts(html: string): string {
  return html.replaceAll(/<(script|noscript)\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/\1>/g, '');
}
