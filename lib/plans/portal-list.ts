/** A list of portals (CSV or XLSX) that a user adds at once. Every row is told of, the faulty ones with what is wrong. */

// CommonJS: Node sees only its default export.
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { portalKeyOf } from '../model/history.ts';
import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { invalidInput } from './invalid-input.ts';
import { nearest } from './nearest.ts';
import type { ReferenceFile } from './reference.ts';
import { decodeText } from './reference/decode.ts';
import { cellText } from './reference/table.ts';

export type ListedCadence = 'day' | 'week' | 'month';

export interface ListedPortal {
  /** As the file counts them, from 1. */
  readonly row: number;
  /** Whole, with scheme; as typed where it is no address. */
  readonly url: string;
  readonly name: string | null;
  readonly planId: string | null;
  readonly every: ListedCadence | null;
  readonly faults: readonly Bilingual[];
}

type Column = 'url' | 'name' | 'plan' | 'every';

const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  url: ['địa chỉ', 'địa chỉ cổng', 'cổng', 'trang web', 'website', 'url', 'link', 'liên kết', 'address', 'portal'],
  name: ['tên', 'tên cổng', 'đơn vị', 'tên đơn vị', 'cơ quan', 'tên cơ quan', 'sở', 'name', 'department'],
  plan: ['kế hoạch', 'mã kế hoạch', 'plan', 'plan id'],
  every: ['lịch', 'định kỳ', 'chu kỳ', 'schedule', 'every'],
};

const CADENCES: Readonly<Record<ListedCadence, readonly string[]>> = {
  day: ['ngày', 'hằng ngày', 'hàng ngày', 'mỗi ngày', 'daily', 'day'],
  week: ['tuần', 'hằng tuần', 'hàng tuần', 'mỗi tuần', 'weekly', 'week'],
  month: ['tháng', 'hằng tháng', 'hàng tháng', 'mỗi tháng', 'monthly', 'month'],
};
const NO_CADENCE = ['', 'không', 'none', 'never', 'no'];

/** Rejects with InvalidInput where the file as a whole cannot be read. Empty rows are passed over. */
export async function readPortalList(
  file: ReferenceFile,
  planIds: readonly string[],
): Promise<readonly ListedPortal[]> {
  const rows = await rowsOf(file);
  const at = rows.findIndex((row) => row.some((cell) => matches(cell, HEADERS.url)));
  const header = rows[at];
  // a bare list of addresses needs no header
  const places = header === undefined ? { url: 0 } : placesOf(header);
  const seen = new Map<string, number>();
  const listed = rows.flatMap((cells, index) => {
    if (index <= at || cells.every((cell) => cell === '')) return [];
    const portal = portalOf(cells, index + 1, places, planIds);
    const key = portalKeyOf(portal.url);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, portal.row);
    return [
      first === undefined ? portal : { ...portal, faults: [...portal.faults, say(FAULTS.twice, { row: first })] },
    ];
  });
  if (listed.length === 0) throw invalidInput(file.fileName, [{ place: '', message: FAULTS.nothing }]);
  return listed;
}

type Places = Partial<Record<Column, number>>;

function portalOf(cells: readonly string[], row: number, places: Places, planIds: readonly string[]): ListedPortal {
  const cell = (column: Column): string => cells[places[column] ?? -1] ?? '';
  const url = addressOf(cell('url'));
  const plan = cell('plan');
  const planId = planIds.find((id) => id === plan.toLowerCase()) ?? null;
  const every = cadenceOf(cell('every'));
  const faults = [
    ...(url === null ? [say(cell('url') === '' ? FAULTS.noAddress : FAULTS.badAddress, { text: cell('url') })] : []),
    ...(plan !== '' && planId === null ? [unknownPlan(plan, planIds)] : []),
    ...(every === undefined ? [say(FAULTS.badCadence, { text: cell('every') })] : []),
  ];
  const name = cell('name');
  return { row, url: url ?? cell('url'), name: name === '' ? null : name, planId, every: every ?? null, faults };
}

/** With or without scheme. Null: no address of a web page. */
function addressOf(text: string): string | null {
  const url = /\s/.test(text) ? null : URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  return /^[^.]+(\.[^.]+)+$/.test(url.hostname) ? url.href : null;
}

function cadenceOf(text: string): ListedCadence | null | undefined {
  if (matches(text, NO_CADENCE)) return null;
  return (['day', 'week', 'month'] as const).find((every) => matches(text, CADENCES[every]));
}

function unknownPlan(text: string, planIds: readonly string[]): Bilingual {
  const guess = nearest(text, planIds);
  return guess === undefined ? say(FAULTS.noPlan, { text }) : say(FAULTS.noPlanBut, { text, guess });
}

function placesOf(header: readonly string[]): Places {
  const columns = Object.entries(HEADERS) as readonly [Column, readonly string[]][];
  return Object.fromEntries(
    columns.flatMap(([column, words]) => {
      const place = header.findIndex((cell) => matches(cell, words));
      return place < 0 ? [] : [[column, place]];
    }),
  );
}

function matches(cell: string, words: readonly string[]): boolean {
  const folded = foldLoose(cell);
  return words.some((word) => foldLoose(word) === folded);
}

async function rowsOf({ bytes, fileName }: ReferenceFile): Promise<readonly (readonly string[])[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    // a copy: the bytes may be a view of a larger buffer
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer).catch(() => null);
    const first = sheets?.[0];
    if (first === undefined) throw invalidInput(fileName, [{ place: '', message: FAULTS.brokenWorkbook }]);
    return first.data.map((row) => row.map((cell) => cellText(typeof cell === 'number' ? cell : String(cell ?? ''))));
  }
  const text = decodeText(bytes);
  if (text === null) throw invalidInput(fileName, [{ place: '', message: FAULTS.encoding }]);
  const { data } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: false,
  });
  return data.map((row) => row.map((cell) => cellText(cell)));
}

const FAULTS = {
  nothing: { vi: 'không có dòng nào có địa chỉ cổng', en: 'no row has the address of a portal' },
  encoding: {
    vi: 'không đọc được bảng mã; hãy lưu lại dạng CSV UTF-8',
    en: 'the encoding is unknown; save it as CSV UTF-8',
  },
  brokenWorkbook: { vi: 'tệp Excel hỏng hoặc có mật khẩu', en: 'the workbook is broken or has a password' },
  noAddress: { vi: 'thiếu địa chỉ cổng', en: 'the address is missing' },
  badAddress: { vi: '“{text}” không phải địa chỉ trang web', en: '“{text}” is not a web address' },
  noPlan: { vi: 'không có kế hoạch “{text}”', en: 'there is no plan “{text}”' },
  noPlanBut: {
    vi: 'không có kế hoạch “{text}”; có phải “{guess}”?',
    en: 'there is no plan “{text}”; did you mean “{guess}”?',
  },
  badCadence: {
    vi: 'lịch “{text}” không rõ; dùng: ngày, tuần, tháng hoặc để trống',
    en: 'the schedule “{text}” is not clear; use day, week, month or nothing',
  },
  twice: { vi: 'trùng với dòng {row}', en: 'the same as row {row}' },
} as const satisfies Record<string, Bilingual>;
