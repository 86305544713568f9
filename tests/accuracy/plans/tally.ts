/** Counts, by kind, how often audits say what is true. */

import type { Kind } from '../../../lib/model/plan.ts';
import { findingOf, type Miss } from '../judge/expected.ts';
import { auditRecord, decided, type AuditedRecord } from './audit-record.ts';
import type { RecordMutation } from './mutations.ts';
import type { PublicationRecord } from './record.ts';

export interface KindTally {
  outcomes: number;
  right: number;
  falsePasses: number;
  falseGaps: number;
  detailErrors: number;
  mutations: number;
  caught: number;
  /** No check yet: nothing is counted of these but that they are there. */
  untested: number;
}

export interface NamedMiss extends Miss {
  readonly where: string;
}

interface Event {
  readonly name: string;
  readonly kind: Kind;
  readonly counts: Partial<KindTally>;
}

export class Tally {
  readonly events: Event[] = [];
  readonly kinds = new Map<Kind, KindTally>();
  readonly misses: NamedMiss[] = [];
  private readonly bases = new Map<string, AuditedRecord>();

  /** Audits once, however often asked; counts when told to. */
  async portal(record: PublicationRecord, { counted = true } = {}): Promise<AuditedRecord> {
    const audited = await this.base(record);
    if (!counted) return audited;
    const { plan } = audited.portal;
    for (const { id, kind } of plan.requirements) {
      if (kind === 'manual') continue;
      if (!decided(audited.report, id)) {
        this.count({ name: record.name, kind, counts: { untested: 1 } });
        continue;
      }
      const misses = audited.misses.filter(({ requirement }) => requirement === id);
      const outcome = misses.find((miss) => miss.kind !== 'detail' && miss.kind !== 'law');
      const counts = {
        outcomes: 1,
        right: outcome === undefined ? 1 : 0,
        falsePasses: outcome?.kind === 'false pass' ? 1 : 0,
        falseGaps: outcome?.kind === 'false gap' ? 1 : 0,
        detailErrors: misses.some((miss) => miss.kind === 'detail' || miss.kind === 'law') ? 1 : 0,
      };
      this.count({ name: record.name, kind, counts });
    }
    this.misses.push(...audited.misses.map((miss) => ({ ...miss, where: record.name })));
    return audited;
  }

  /** Exact: the changed requirement is as its truth says, and every other as it was, unless the truth changed with it. */
  async mutation({ name, requirement, record }: RecordMutation, sound: PublicationRecord): Promise<void> {
    const before = await this.base(sound);
    const kind = before.portal.plan.requirements.find(({ id }) => id === requirement)?.kind;
    if (kind === undefined) throw new Error(`no requirement ${requirement}`);
    if (!decided(before.report, requirement)) return this.count({ name, kind, counts: { untested: 1 } });
    const after = await auditRecord(record);
    const misses = [
      ...after.misses.filter((miss) => miss.requirement === requirement),
      ...strays(before, after, requirement),
    ];
    this.count({ name, kind, counts: { mutations: 1, caught: misses.length === 0 ? 1 : 0 } });
    this.misses.push(...misses.map((miss) => ({ ...miss, where: name })));
  }

  private async base(record: PublicationRecord): Promise<AuditedRecord> {
    const had = this.bases.get(record.name);
    if (had !== undefined) return had;
    const made = await auditRecord(record);
    this.bases.set(record.name, made);
    return made;
  }

  count(event: Event): void {
    this.events.push(event);
    const tally = this.kinds.get(event.kind) ?? { ...NOTHING };
    for (const [name, count] of Object.entries(event.counts)) tally[name as keyof KindTally] += count;
    this.kinds.set(event.kind, tally);
  }

  /** Of the portals and mutations of these names. */
  part(names: ReadonlySet<string>): Tally {
    const part = new Tally();
    for (const event of this.events) if (names.has(event.name)) part.count(event);
    part.misses.push(...this.misses.filter(({ where }) => names.has(where)));
    return part;
  }
}

const NOTHING: KindTally = {
  outcomes: 0,
  right: 0,
  falsePasses: 0,
  falseGaps: 0,
  detailErrors: 0,
  mutations: 0,
  caught: 0,
  untested: 0,
};

/** Requirements that changed and should not have: their truth allows what it allowed before. */
function strays(before: AuditedRecord, after: AuditedRecord, requirement: string): readonly Miss[] {
  return after.truth.flatMap(({ id, outcomes }): Miss[] => {
    if (id === requirement || !decided(after.report, id)) return [];
    const [then, now] = [findingOf(before.report, id), findingOf(after.report, id)];
    const same = then.outcome === now.outcome && then.credit === now.credit;
    const due = before.truth.find((one) => one.id === id)?.outcomes ?? [];
    const moved = JSON.stringify(due) !== JSON.stringify(outcomes);
    if (same || (moved && outcomes.includes(now.outcome))) return [];
    const message = `${id} went from ${then.outcome} ${then.credit} to ${now.outcome} ${now.credit}`;
    return [{ requirement: id, kind: 'other outcome', message }];
  });
}
