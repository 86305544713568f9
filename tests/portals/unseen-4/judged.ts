/** Serves one of these portals on the loopback interface, audits it and says where the report leaves its truth. */

import { servePortal, type ServedPortal } from '../../../demo/serve-portal.ts';
import { audit } from '../../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { findPlan, readReference } from '../../../lib/plans/index.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import { findingOf } from '../../accuracy/judge/expected.ts';
import { decode } from '../../../lib/html/index.ts';
import { shownText } from '../../smoke/shown-text.ts';
import { AnyOf, type Portal, type Truth } from './portal.ts';

export interface Judged {
  readonly report: Report;
  readonly verdicts: number;
  readonly details: number;
  readonly wrongVerdicts: readonly string[];
  readonly wrongDetails: readonly string[];
  /** Laws of every report, bounds of the crawl, and what an exhaustive reading says otherwise. */
  readonly faults: readonly string[];
}

const CREDIT_TOLERANCE = 0.002;
/** Port 1 of the loopback interface: nothing listens there. */
const NOBODY = 'http://127.0.0.1:1/';

export async function judge(portal: Portal): Promise<Judged> {
  const { otherwise } = portal;
  const served = await servePortal({ answers: portal.answers, ...(otherwise === undefined ? {} : { otherwise }) });
  const province = portal.province ? await servePortal({ answers: portal.province }) : null;
  try {
    return await judged(portal, served, province);
  } finally {
    await served.close();
    await province?.close();
  }
}

async function judged(portal: Portal, served: ServedPortal, province: ServedPortal | null): Promise<Judged> {
  const urls = { start: served.url, province: portal.province === undefined ? null : provinceUrl(province) };
  const report = await reported(portal, urls, false);
  const asked = served.requests.length;
  const other = await reported(portal, urls, true);
  const paths = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value ?? null)
        .replaceAll(served.url, '/')
        .replaceAll(urls.province ?? served.url, '/'),
    );
  const wrongVerdicts: string[] = [];
  const wrongDetails: string[] = [];
  let details = 0;
  for (const [id, truth] of Object.entries(portal.truth)) {
    const found = findingOf(report, id);
    const told = paths(found.details) as Record<string, unknown>;
    if (found.outcome !== truth.outcome) {
      wrongVerdicts.push(
        `${portal.name} · ${id}: ${found.outcome} instead of ${truth.outcome} ${truth.by ?? ''} — ${found.summary.en} [${found.gaps.map(({ code }) => code).join(' ')}] ${JSON.stringify(told).slice(0, 700)}`,
      );
      continue;
    }
    const fields = fieldsOf(truth);
    details += fields.length;
    for (const [field, right] of fields) {
      const value = field === 'credit' ? found.credit : told[field];
      if (!agrees(value, right, field))
        wrongDetails.push(
          `${portal.name} · ${id}: ${field} ${JSON.stringify(value)} instead of ${JSON.stringify(right)}`,
        );
    }
  }
  const laws = await unproven(report);
  const bounds =
    portal.requestsAtMost !== undefined && asked > portal.requestsAtMost
      ? [`${asked} requests, ${portal.requestsAtMost} at most`]
      : [];
  const errors = (portal.errorsAt ?? [])
    .filter((path) => !report.crawl.errors.some(({ url }) => url.startsWith(new URL(path, served.url).href)))
    .map((path) => `${path} is not among the errors`);
  return {
    report,
    verdicts: Object.keys(portal.truth).length,
    details,
    wrongVerdicts,
    wrongDetails,
    faults: [...laws, ...bounds, ...errors, ...differing(report, other, paths)].map(
      (line) => `${portal.name} · ${line}`,
    ),
  };
}

/** Proof for what is there, a way to mend for what is not, and quotes that stand on the page as the server gives it. */
async function unproven(report: Report): Promise<readonly string[]> {
  const faults: string[] = [];
  const texts = new Map<string, string | null>();
  for (const { id, outcome, evidence, gaps } of report.requirements) {
    if ((outcome === 'passed' || outcome === 'partial') && evidence.length === 0) faults.push(`${id}: no evidence`);
    if ((outcome === 'failed' || outcome === 'partial') && !gaps.some(({ fix }) => fix.vi !== ''))
      faults.push(`${id}: no gap with a fix`);
    for (const { url, quote } of evidence) {
      if (!texts.has(url)) texts.set(url, await textAt(url));
      if (texts.get(url)?.includes(quote) === false) faults.push(`${id}: “${quote}” does not stand at ${url}`);
    }
  }
  return faults;
}

/** null where the page is no HTML. */
async function textAt(url: string): Promise<string | null> {
  const answer = await fetch(url);
  const type = answer.headers.get('content-type');
  const body = new Uint8Array(await answer.arrayBuffer());
  return type?.toLowerCase().includes('html') === true ? shownText(decode(body, type).text) : null;
}

function provinceUrl(province: ServedPortal | null): string {
  return province === null ? NOBODY : province.url.replace('127.0.0.1', 'localhost');
}

async function reported(
  portal: Portal,
  { start, province }: { readonly start: string; readonly province: string | null },
  exhaustive: boolean,
): Promise<Report> {
  const known = findPlan(portal.plan);
  if (known === undefined || known === null) throw new Error(`no plan ${portal.plan}`);
  const plan = {
    ...known,
    ...(province === null ? {} : { hosts: { province } }),
    requirements: known.requirements.map((row) => {
      const off = portal.off?.[row.id];
      return off === undefined ? row : { ...row, off };
    }),
  };
  const reference =
    portal.csv === undefined
      ? null
      : await readReference({ bytes: new TextEncoder().encode(portal.csv), fileName: 'tthc.csv' });
  const ports = nodePorts({ insecure: false, start, hosts: province === null ? [] : [province], browser: null });
  try {
    return reportSchema.parse(
      await audit({ ...CRAWL_DEFAULTS, start, plan, reference, asOf: portal.asOf, exhaustive }, ports),
    );
  } finally {
    await ports.close();
  }
}

function fieldsOf({ credit, details = {} }: Truth): readonly (readonly [string, unknown])[] {
  return [...(credit === undefined ? [] : [['credit', credit] as const]), ...Object.entries(details)];
}

/** Lists in any order; of a code the part before the agency's suffix; of procedures the codes or names. */
function agrees(told: unknown, right: unknown, field: string): boolean {
  if (right instanceof AnyOf) return right.values.some((value) => agrees(told, value, field));
  if (typeof right === 'number' && typeof told === 'number') return Math.abs(told - right) < CREDIT_TOLERANCE;
  if (!Array.isArray(right)) return JSON.stringify(told ?? null) === JSON.stringify(right ?? null);
  if (!Array.isArray(told) || told.length !== right.length) return false;
  if (field === 'addresses') return right.every((words) => told.some((one) => String(one).includes(String(words))));
  if (field === 'links')
    return JSON.stringify(told.map(bare).toSorted()) === JSON.stringify(right.map(bare).toSorted());
  return JSON.stringify(told.map(keyOf).toSorted()) === JSON.stringify(right.map(keyOf).toSorted());
}

const bare = (url: unknown): string => String(url).replace(/\/$/, '');

/** `missingParts` of an incomplete procedure is written `1.001786: fee form`. */
function keyOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { code, name, missingParts, phones } = entry as Readonly<Record<string, unknown>>;
  if (Array.isArray(phones)) return phones.map(String).toSorted().join(' ');
  const key = typeof code === 'string' && code !== '' ? national(code) : String(name);
  return Array.isArray(missingParts) ? `${key}: ${missingParts.map(String).toSorted().join(' ')}` : key;
}

const national = (code: string): string => code.split('.').slice(0, 2).join('.');

function differing(one: Report, other: Report, paths: (value: unknown) => unknown): readonly string[] {
  return one.requirements.flatMap(({ id }) => {
    const [focused, exhaustive] = [one, other].map((report) => {
      const { outcome, credit, details } = findingOf(report, id);
      return JSON.stringify([outcome, credit, paths(details)]);
    });
    return focused === exhaustive ? [] : [`${id}: focused ${focused} exhaustive ${exhaustive}`];
  });
}
