/** Faults of one thing each. */

import type { Behind, Part, Procedure, Row, Scenario } from './scenario.ts';
import type { Skin } from './skin.ts';

export interface Mutation {
  readonly id: string;
  readonly change: (sound: Scenario) => Scenario;
}

export function mutations(skin: Skin): readonly Mutation[] {
  const { catalogue } = skin;
  const third = catalogue.active[2]?.base ?? '';
  const last = catalogue.active.at(-1)?.base ?? '';
  const abolished: Row = { procedure: must(catalogue.abolished[0]), behind: 'page' };
  const unknown: Row = { procedure: catalogue.unknown, behind: 'page' };
  const paged = skin.pageSize < catalogue.active.length;
  const only = (id: string, change: Partial<Scenario>): Mutation => ({
    id,
    change: (sound) => ({ ...sound, ...change }),
  });
  const part = (id: string, base: string, broken: Part, content: readonly string[] | null): Mutation => ({
    id,
    change: (sound) => onRow(sound, base, (row) => ({ ...row, procedure: withPart(row.procedure, broken, content) })),
  });
  const behind = (id: string, base: string, found: Behind): Mutation => ({
    id,
    change: (sound) => onRow(sound, base, (row) => ({ ...row, behind: found })),
  });
  const everyBehind = (id: string, found: Behind): Mutation => ({
    id,
    change: (sound) => ({ ...sound, rows: sound.rows.map((row) => ({ ...row, behind: found })) }),
  });
  const added = (id: string, row: Row): Mutation => ({
    id,
    change: (sound) => ({ ...sound, rows: [...sound.rows.slice(0, 2), row, ...sound.rows.slice(2)] }),
  });
  return [
    { id: 'sound', change: (sound) => sound },
    {
      id: 'one dropped',
      change: (sound) => ({
        ...sound,
        rows: sound.rows.filter(({ procedure }) => procedure.base !== catalogue.dropped),
      }),
    },
    {
      id: 'a field dropped',
      change: (sound) => ({
        ...sound,
        rows: sound.rows.filter(({ procedure }) => procedure.field !== sound.rows[0]?.procedure.field),
      }),
    },
    added('an abolished one listed', abolished),
    added('an unknown one listed', unknown),
    ...(skin.codes === 'nowhere'
      ? []
      : [
          {
            id: 'one listed twice',
            change: (sound: Scenario) => ({ ...sound, rows: [...sound.rows, ...sound.rows.slice(2, 3)] }),
          },
          only('codes without suffix', { suffixShown: false }),
        ]),
    part('deadline lacks', third, 'deadline', null),
    part('fee lacks', last, 'fee', null),
    part('legal basis lacks', third, 'legalBasis', null),
    part('steps lack', last, 'steps', null),
    part('form lacks', third, 'form', null),
    part('authority is empty', third, 'authority', []),
    part('result is empty', last, 'result', []),
    part('dossier is empty', third, 'dossier', []),
    part('fee is empty', last, 'fee', []),
    part('last part is empty', third, 'legalBasis', []),
    part('conditions say none', third, 'conditions', ['Không']),
    part('fee says none', last, 'fee', ['Không có']),
    behind('one sheet answers 404', third, 'http-404'),
    behind('one sheet answers 500', third, 'http-500'),
    behind('one name is no link', last, 'nothing'),
    behind('one sheet is a scan', third, 'scan'),
    everyBehind('no name is a link', 'nothing'),
    everyBehind('all sheets are scans', 'scan'),
    ...(paged
      ? [
          only('second page answers 500', { secondPage: 'http-500' }),
          only('second page answers 403', { secondPage: 'http-403' }),
          only('second page never answers', { secondPage: 'timeout' }),
          {
            id: 'second page answers 500 and an abolished one listed',
            change: (sound: Scenario) => ({ ...added('', abolished).change(sound), secondPage: 'http-500' as const }),
          },
        ]
      : []),
    only('district rows under a heading', { districtRows: 'heading' }),
    only('district rows under a bold line', { districtRows: 'bold' }),
    only('district rows in a tab', { districtRows: 'tab' }),
    only('list comes by script', { mode: 'script' }),
    only('list is a scan', { mode: 'pdf' }),
    only('list has no rows', { mode: 'zero-rows' }),
    only('no list', { mode: 'none' }),
    only('no reference given', { referenceGiven: false }),
    only('tones placed otherwise', { written: otherTones }),
    only('other punctuation and spacing', { written: otherPunctuation }),
    only('in capitals', { written: (name) => name.toUpperCase() }),
  ];
}

function onRow(sound: Scenario, base: string, change: (row: Row) => Row): Scenario {
  return { ...sound, rows: sound.rows.map((row) => (row.procedure.base === base ? change(row) : row)) };
}

function withPart(procedure: Procedure, part: Part, content: readonly string[] | null): Procedure {
  return { ...procedure, parts: { ...procedure.parts, [part]: content } };
}

/** hoá -> hóa, uỷ -> ủy. */
function otherTones(name: string): string {
  const pairs = [
    ['oá', 'óa'],
    ['oà', 'òa'],
    ['oả', 'ỏa'],
    ['uỷ', 'ủy'],
    ['Uỷ', 'Ủy'],
    ['oé', 'óe'],
  ] as const;
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), name);
}

function otherPunctuation(name: string): string {
  return `${name.replaceAll(', ', ',').replaceAll(' và ', '  và ')}.`;
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the catalogue lacks one');
  return value;
}
