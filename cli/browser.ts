/** The browser that pages are rendered with. */

import { createRequire } from 'node:module';
import type { Bilingual } from '../lib/model/plan.ts';
import type { RenderMode } from '../lib/model/ports.ts';
import { BROWSER_VARIABLE, findBrowser } from '../lib/platform/node/find-browser.ts';
import { Fault } from './fault.ts';

export interface Surroundings {
  readonly program: () => string | null;
  /** The package that drives it is an optional one, which an installation may have left out. */
  readonly driver: () => boolean;
}

const HERE: Surroundings = { program: findBrowser, driver: () => hasPackage('playwright-core') };

/** Null for none; a browser that the user insists on has to be there. `tell`: what an installation lacks, in a sentence. */
export function browserFor(
  mode: RenderMode,
  tell: (sentence: Bilingual) => void = () => undefined,
  { program, driver }: Surroundings = HERE,
): string | null {
  if (mode === 'never') return null;
  const found = program();
  if (found === null && mode === 'always') throw new Fault(NO_BROWSER);
  if (found === null || driver()) return found;
  if (mode === 'always')
    throw new Fault({ vi: `--render always: ${NO_DRIVER.vi}`, en: `--render always: ${NO_DRIVER.en}` });
  tell(NO_DRIVER);
  return null;
}

const NO_BROWSER: Bilingual = {
  vi: `--render always: không tìm thấy trình duyệt; hãy cài Chromium, Chrome hoặc Edge, hoặc đặt ${BROWSER_VARIABLE} là đường dẫn tới trình duyệt.`,
  en: `--render always: no browser was found; install Chromium, Chrome or Edge, or set ${BROWSER_VARIABLE} to the path of one.`,
};
const NO_DRIVER: Bilingual = {
  vi: 'thiếu gói playwright-core nên không dựng được trang bằng trình duyệt; hãy cài lại soicong kèm các gói tùy chọn (npm install không có --omit=optional).',
  en: 'the package playwright-core is missing, so that no page can be rendered; install soicong again with its optional packages (npm install without --omit=optional).',
};

function hasPackage(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
