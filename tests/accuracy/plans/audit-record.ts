/** Publishes a record, audits the portal in this process and says where the report leaves the truth. */

import { audit, type AuditOptions } from '../../../lib/audit.ts';
import type { PortalDefinition } from '../../../demo/serve-portal.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { readReference } from '../../../lib/plans/index.ts';
import { MEMORY_PORTAL, type MemoryOptions } from '../../support/memory-ports.ts';
import { findingOf, missesOf, type Expected, type Miss } from '../judge/expected.ts';
import { unproven } from '../judge/laws.ts';
import { hostPorts, type Hosts } from '../judge/memory-site.ts';
import { provincePortal } from './procedure-side.ts';
import { publish, type PublishedPortal } from './publish.ts';
import type { PublicationRecord } from './record.ts';
import { truthOf } from './truth.ts';

const PROVINCE = 'http://province.test/';

export interface AuditedRecord {
  readonly portal: PublishedPortal;
  readonly truth: readonly Expected[];
  readonly report: Report;
  readonly requests: number;
  /** Of the kinds that have a check. */
  readonly misses: readonly Miss[];
}

export interface Way {
  readonly exhaustive?: boolean;
  readonly concurrency?: number;
  readonly maxPages?: number;
  readonly signal?: AbortSignal;
  readonly memory?: MemoryOptions;
  /** The same portal in other markup. */
  readonly disguise?: (answers: PortalDefinition['answers']) => PortalDefinition['answers'];
}

export async function auditRecord(record: PublicationRecord, way: Way = {}): Promise<AuditedRecord> {
  const plain = publish(record);
  const { disguise } = way;
  const portal =
    disguise === undefined
      ? plain
      : { ...plain, definition: { ...plain.definition, answers: disguise(plain.definition.answers) } };
  const truth = truthOf(portal);
  const hosts = hostsOf(portal);
  const ports = hostPorts(hosts, way.memory);
  const report = reportSchema.parse(await audit(await optionsOf(portal, way), ports));
  const asked = truth.filter(({ id }) => decided(report, id));
  const misses = [
    ...asked.flatMap((expected) => missesOf(expected, report, MEMORY_PORTAL)),
    ...unproven(report, hosts),
  ];
  return { portal, truth, report, requests: ports.requests.length, misses };
}

/** A kind whose check has not been built yet is counted apart, not missed. */
export function decided(report: Report, id: string): boolean {
  return findingOf(report, id).outcome !== 'untested';
}

export function hostsOf(portal: PublishedPortal): Hosts {
  const province = provincePortal(portal.record, portal.procedures);
  return { [MEMORY_PORTAL]: portal.definition, ...(province === null ? {} : { [PROVINCE]: province }) };
}

async function optionsOf({ record, plan, procedures }: PublishedPortal, way: Way): Promise<AuditOptions> {
  const told = Object.values(record.published).find(({ kind }) => kind === 'elsewhere');
  const host = told?.kind === 'elsewhere' && told.state !== 'no-host';
  const csv = new TextEncoder().encode(procedures.reference);
  return {
    ...CRAWL_DEFAULTS,
    start: MEMORY_PORTAL,
    plan: host ? { ...plan, hosts: { province: PROVINCE } } : plan,
    reference: await readReference({ bytes: csv, fileName: 'thu-tuc.csv' }),
    asOf: record.asOf,
    exhaustive: way.exhaustive ?? false,
    ...(way.concurrency === undefined ? {} : { concurrency: way.concurrency }),
    ...(way.maxPages === undefined ? {} : { maxPages: way.maxPages }),
    ...(way.signal === undefined ? {} : { signal: way.signal }),
  };
}
