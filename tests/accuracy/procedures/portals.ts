/** Every skin with every mutation of one thing that makes a difference to it, and what must be said of each. */

import type { PortalDefinition } from '../../../demo/serve-portal.ts';
import { mutations, type Mutation } from './mutations.ts';
import type { Row, Scenario, Truth } from './scenario.ts';
import { truthOf } from './scenario.ts';
import { fieldsOf, pageSizeOf, portalOf } from './site.ts';
import type { Skin } from './skin.ts';
import { classicAsp } from './skins/classic-asp.ts';
import { dnn } from './skins/dnn.ts';
import { drupal } from './skins/drupal.ts';
import { joomla } from './skins/joomla.ts';
import { liferay } from './skins/liferay.ts';
import { nukeviet } from './skins/nukeviet.ts';
import { sharepoint } from './skins/sharepoint.ts';
import { webforms } from './skins/webforms.ts';
import { wordpress } from './skins/wordpress.ts';

export const SKINS: readonly Skin[] = [
  liferay,
  sharepoint,
  dnn,
  nukeviet,
  webforms,
  drupal,
  wordpress,
  classicAsp,
  joomla,
];

export interface GeneratedPortal {
  readonly id: string;
  readonly skin: Skin;
  readonly mutation: Mutation;
  readonly scenario: Scenario;
  readonly truth: Truth;
  readonly definition: PortalDefinition;
  /** CSV. */
  readonly reference: string;
}

export function portalsOf(skin: Skin): readonly GeneratedPortal[] {
  return mutations(skin).map((mutation) => generated(skin, mutation));
}

export function generated(skin: Skin, mutation: Mutation): GeneratedPortal {
  const scenario = mutation.change(sound(skin));
  return {
    id: `${skin.id} ${mutation.id}`,
    skin,
    mutation,
    scenario,
    truth: truthOf(scenario, readable(skin, scenario)),
    definition: portalOf(skin, scenario),
    reference: csv(scenario),
  };
}

/** Everything listed, everything complete. */
export function sound({ catalogue }: Skin): Scenario {
  const { department, province, suffix, active, abolished } = catalogue;
  return {
    department,
    province,
    suffix,
    rows: active.map((procedure) => ({ procedure, behind: 'page' })),
    reference: [
      ...active.map(({ base, name, field }) => ({ base, name, field, abolished: false })),
      ...abolished.map(({ base, name, field }) => ({ base, name, field, abolished: true })),
    ],
    referenceGiven: true,
    mode: 'html',
    secondPage: null,
    districtRows: null,
    suffixShown: true,
    written: (name) => name,
  };
}

/**
 * The rows that stand on pages that answer. Beside lists by field the list of all hides no row, but what else its lost
 * page may hold stays unknown.
 */
export function readable(skin: Skin, scenario: Scenario): { readonly seen: readonly Row[]; readonly whole: boolean } {
  if (scenario.mode === 'script' || scenario.mode === 'pdf') return { seen: [], whole: false };
  if (scenario.mode !== 'html') return { seen: [], whole: true };
  const { rows, secondPage } = scenario;
  if (secondPage === null) return { seen: rows, whole: true };
  if (skin.lists === 'both') return { seen: rows, whole: false };
  const lists =
    skin.lists === 'one'
      ? [rows]
      : fieldsOf(skin).map((field) => rows.filter(({ procedure }) => procedure.field === field));
  const size = pageSizeOf(skin, skin.lists === 'one' ? null : 0);
  const seen = lists.flatMap((list) => list.filter((_, index) => Math.floor(index / size) !== 1));
  return { seen, whole: seen.length === rows.length };
}

export function csv({ reference, suffix }: Scenario): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const rows = reference.map(({ base, name, field, abolished }) =>
    [`${base}${suffix}`, name, field, abolished ? 'Bị bãi bỏ' : 'Còn hiệu lực'].map(quoted).join(','),
  );
  return ['Mã TTHC,Tên thủ tục,Lĩnh vực,Tình trạng', ...rows].join('\r\n');
}
