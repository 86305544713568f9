/** A further host that no plan asks for: most likely its name was mistyped, and what it was for would go unaudited. */

import type { Bilingual, Plan } from '../lib/model/plan.ts';

/** Null where every given host has its use. */
export function hostHint(plans: readonly Plan[], given: readonly string[]): Bilingual | null {
  const asked = new Set(plans.flatMap(hostsAskedBy));
  const [unknown] = given.filter((alias) => !asked.has(alias));
  if (unknown === undefined) return null;
  const known = [...asked].sort().join(', ');
  return {
    vi: `--host ${unknown}: kế hoạch không nhắc tới máy chủ này${known === '' ? '' : ` (có: ${known})`}, bỏ qua.`,
    en: `--host ${unknown}: no plan names this host${known === '' ? '' : ` (named: ${known})`}; it is left out.`,
  };
}

function hostsAskedBy({ hosts, requirements }: Plan): readonly string[] {
  const inParams = requirements.flatMap(({ params }): readonly string[] => {
    const host: unknown = typeof params === 'object' && params !== null && 'host' in params ? params.host : null;
    return typeof host === 'string' ? [host] : [];
  });
  return [...Object.keys(hosts), ...inParams];
}
