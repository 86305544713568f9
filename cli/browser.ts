/** The browser that pages are rendered with. */

import type { RenderMode } from '../lib/model/ports.ts';
import { BROWSER_VARIABLE, findBrowser } from '../lib/platform/node/find-browser.ts';
import { Fault } from './fault.ts';

/** Null for none; a browser that the user insists on has to be there. */
export function browserFor(mode: RenderMode): string | null {
  if (mode === 'never') return null;
  const program = findBrowser();
  if (mode === 'auto' || program !== null) return program;
  throw new Fault({
    vi: `--render always: không tìm thấy trình duyệt; hãy cài Chromium, Chrome hoặc Edge, hoặc đặt ${BROWSER_VARIABLE} là đường dẫn tới trình duyệt.`,
    en: `--render always: no browser was found; install Chromium, Chrome or Edge, or set ${BROWSER_VARIABLE} to the path of one.`,
  });
}
