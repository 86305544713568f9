/** Values of options as typed data; what is wrong with one is a sentence that names the option. */

import { resolve } from 'node:path';
import type { RenderMode } from '../../lib/model/ports.ts';
import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';

export function webAddress(text: string, where: string): string {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `http://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    throw new Fault({
      vi: `${where}: “${text}” không phải địa chỉ web (http hoặc https).`,
      en: `${where}: “${text}” is not a web address (http or https).`,
    });
  }
  return url.href;
}

export function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'vi') return 'vi';
  if (text === 'en') return 'en';
  throw new Fault({ vi: `--lang: chỉ có vi hoặc en (nhận được “${text}”).`, en: `--lang: vi or en (got “${text}”).` });
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function dateOption(name: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isDay(text)) return text;
  throw new Fault({
    vi: `--${name}: “${text}” không phải ngày có thật dạng YYYY-MM-DD.`,
    en: `--${name}: “${text}” is not a real day written YYYY-MM-DD.`,
  });
}

export function renderOption(text: string | undefined): RenderMode {
  if (text === undefined) return 'auto';
  if (text === 'auto' || text === 'always' || text === 'never') return text;
  throw new Fault({
    vi: `--render: chỉ có auto, always hoặc never (nhận được “${text}”).`,
    en: `--render: auto, always or never (got “${text}”).`,
  });
}

export function numberOption(
  name: string,
  text: string | undefined,
  bounds: { whole: boolean; min: number; max: number },
): number | null {
  if (text === undefined) return null;
  const value = Number(text.replace(',', '.'));
  if (
    text.trim() !== '' &&
    Number.isFinite(value) &&
    value >= bounds.min &&
    value <= bounds.max &&
    (!bounds.whole || Number.isInteger(value))
  )
    return value;
  throw new Fault({
    vi: `--${name}: cần ${bounds.whole ? 'số nguyên' : 'số'} từ ${bounds.min} đến ${bounds.max} (nhận được “${text}”).`,
    en: `--${name}: a ${bounds.whole ? 'whole number' : 'number'} from ${bounds.min} to ${bounds.max} is needed (got “${text}”).`,
  });
}

export function hostsOption(pairs: readonly string[]): Readonly<Record<string, string>> {
  const hosts: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const alias = pair.slice(0, Math.max(at, 0)).trim();
    if (at < 1 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(alias))
      throw new Fault({
        vi: `--host: cần dạng tên=địa-chỉ (nhận được “${pair}”).`,
        en: `--host: alias=url is needed (got “${pair}”).`,
      });
    hosts[alias] = webAddress(pair.slice(at + 1), `--host ${alias}`);
  }
  return hosts;
}

/** Option and file; a file that is not given is null. */
type NamedFile = readonly [option: string, file: string | null];

/** What is written may not take the place of what is read, nor of another thing that is written. '-' is standard output; devices take everything. */
export function separateFiles(written: readonly NamedFile[], read: readonly NamedFile[]): void {
  const taken = new Map(read.flatMap(([option, file]) => (file === null ? [] : [[resolve(file), option] as const])));
  for (const [option, file] of written) {
    if (file === null || file === '-' || resolve(file).startsWith('/dev/')) continue;
    if (file.trim() === '')
      throw new Fault({ vi: `${option}: cần tên tệp.`, en: `${option}: the name of a file is needed.` });
    const other = taken.get(resolve(file));
    if (other !== undefined)
      throw new Fault({
        vi: `${option}: “${file}” cũng là tệp của ${other}, ghi vào đó sẽ làm mất nó; hãy chọn tên khác.`,
        en: `${option}: “${file}” is the file of ${other} too, and would be lost; choose another name.`,
      });
    taken.set(resolve(file), option);
  }
}

/** The one word that a command takes besides its options; undefined when it is left out. */
export function only(rest: readonly string[], command: string, what: { vi: string; en: string }): string | undefined {
  if (rest.length > 1)
    throw new Fault({
      vi: `${command}: chỉ nhận một ${what.vi}, thừa “${rest[1]}”.`,
      en: `${command}: takes one ${what.en}, “${rest[1]}” is too much.`,
    });
  return rest[0];
}
