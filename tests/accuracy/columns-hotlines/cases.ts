/** Every case: base portals, their mutations, and all hotlines in turn on the skins. */

import { HOTLINES } from './hotlines.ts';
import type { Case } from './judge.ts';
import { CADENCE_MUTATIONS, COLUMN_MUTATIONS, DOCUMENT_MUTATIONS } from './mutations.ts';
import { PORTALS } from './portals.ts';
import type { Site } from './site.ts';

export interface NamedCase extends Case {
  readonly name: string;
  readonly group: 'base' | 'mutation' | 'hotline';
}

const DOCUMENT_REQUIREMENTS = ['guidance-documents', 'directives', 'legal-documents'];

function keysOf(site: Site): Case['keys'] {
  const documents = site.columns.find(({ kind }) => kind === 'documents')?.key ?? null;
  const procedures = site.columns.find(({ key }) => key === 'cai-cach-tthc' || key === 'cai-cach-thu-tuc')?.key ?? null;
  return {
    'cchc-column': 'cchc',
    'procedure-column': procedures,
    ...Object.fromEntries(DOCUMENT_REQUIREMENTS.map((id) => [id, documents])),
  };
}

function bases(): readonly NamedCase[] {
  return PORTALS.map((site) => ({ name: site.name, group: 'base', site, keys: keysOf(site) }));
}

function mutations(): readonly NamedCase[] {
  return PORTALS.flatMap((site) => {
    const keys = keysOf(site);
    const made = (name: string, changed: Site, judged: readonly string[], over: Case['keys'] = {}): NamedCase => ({
      name: `${site.name}: ${name}`,
      group: 'mutation',
      site: {
        ...changed,
        judged,
      },
      keys: {
        ...keys,
        ...over,
      },
    });
    const cadence = site.judged.includes('article-cadence');
    return [
      ...COLUMN_MUTATIONS.filter(({ name }) => site.skin !== 'sharepoint' || !name.includes('slug')).map(
        ({ name, of, loses }) =>
          made(name, of(site, 'cchc'), ['cchc-column'], loses === true ? { 'cchc-column': null } : {}),
      ),
      ...(cadence ? CADENCE_MUTATIONS : []).map(({ name, of }) =>
        made(name, of(site, 'cchc'), ['article-cadence', 'cchc-column']),
      ),
      ...DOCUMENT_MUTATIONS.flatMap(({ name, of }) => {
        const id = site.judged.find((requirement) => DOCUMENT_REQUIREMENTS.includes(requirement));
        const key = id === undefined ? null : keys[id];
        return id === undefined || key === null || key === undefined ? [] : [made(name, of(site, key), [id])];
      }),
    ];
  });
}

/** Each hotline on two of the portals whose plan asks for one. */
function hotlines(): readonly NamedCase[] {
  const sites = PORTALS.filter(({ judged }) => judged.includes('hotline'));
  return HOTLINES.flatMap((hotline, index) =>
    [0, 1].flatMap((turn) => {
      const site = sites[(index * 2 + turn * 3 + (index >= sites.length ? 1 : 0)) % sites.length];
      if (site === undefined) return [];
      return [
        {
          name: `${site.name}: ${hotline.name}`,
          group: 'hotline' as const,
          site: { ...site, hotline, judged: ['hotline'] },
          keys: {},
        },
      ];
    }),
  );
}

export const CASES: readonly NamedCase[] = [...bases(), ...mutations(), ...hotlines()];
