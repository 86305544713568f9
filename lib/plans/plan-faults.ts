/** What the plan schema found, in words that a person who writes plan files understands. */

import { bilingualSchema, namedDocumentSchema, paramsSchemas, planSchema, requirementSchema } from '../model/plan.ts';
import type { Bilingual, DirectKind } from '../model/plan.ts';
import { TYPE_WORDS } from '../model/type-words.ts';
import type { Fault } from './invalid-input.ts';
import { nearest } from './nearest.ts';

type Issue = NonNullable<ReturnType<typeof planSchema.safeParse>['error']>['issues'][number];
type Path = readonly PropertyKey[];

/** In the order of the file's requirements; an unknown key before the key that is missing because of it. */
export function planFaults(issues: readonly Issue[], raw: unknown): Fault[] {
  const rank = (issue: Issue) => (issue.path[0] === 'requirements' ? Number(issue.path[1] ?? -1) : -1);
  const order = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 0 : 1);
  return issues
    .toSorted((a, b) => rank(a) - rank(b) || order(a) - order(b))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? strangers(issue, keysAt(issue.path, raw)) : [fault(issue)],
    );
}

/** The same words for another file; `known`: keys that may stand at a place of it. */
export function schemaFaults(issues: readonly Issue[], known: (path: Path) => readonly string[]): Fault[] {
  const order = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 0 : 1);
  return issues
    .toSorted((a, b) => order(a) - order(b))
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? strangers(issue, known(issue.path)) : [fault(issue)]));
}

/** `requirements[3].params.documents[0].date` */
export function placeOf(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}

/** "a, b hoặc c" */
export function oneOf(values: readonly unknown[]): Bilingual {
  const words = values.map(String);
  const last = words.pop() ?? '';
  if (words.length === 0) return { vi: last, en: last };
  return { vi: `${words.join(', ')} hoặc ${last}`, en: `${words.join(', ')} or ${last}` };
}

/** ` (nhận được "big")`; empty when nothing was given. */
export function received(value: unknown): Bilingual {
  if (value === undefined) return { vi: '', en: '' };
  // Undefined for what JSON has no form for; such values do not come out of a file.
  const shown = JSON.stringify(value) ?? '?';
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
  return { vi: ` (nhận được ${short})`, en: ` (got ${short})` };
}

export function wrongChoice(value: unknown, values: readonly unknown[]): Bilingual {
  const choice = oneOf(values);
  if (value === undefined) return { vi: `thiếu; phải là ${choice.vi}`, en: `missing; must be ${choice.en}` };
  const guess = typeof value === 'string' ? nearest(value, values.map(String)) : undefined;
  const got = received(value);
  const hint =
    guess === undefined ? { vi: '', en: '' } : { vi: `; có phải “${guess}”?`, en: `; did you mean "${guess}"?` };
  return { vi: `phải là ${choice.vi}${got.vi}${hint.vi}`, en: `must be ${choice.en}${got.en}${hint.en}` };
}

function strangers(issue: Extract<Issue, { code: 'unrecognized_keys' }>, known: readonly string[]): Fault[] {
  return issue.keys.map((key) => {
    const guess = nearest(key, known);
    const list = known.join(', ');
    return {
      place: placeOf([...issue.path, key]),
      message: guess
        ? { vi: `không có khóa này; có phải “${guess}”?`, en: `no such key; did you mean "${guess}"?` }
        : known.length
          ? { vi: `không có khóa này; các khóa dùng được: ${list}`, en: `no such key; known keys: ${list}` }
          : { vi: 'không có khóa này; loại này không có tham số', en: 'no such key; this kind has no parameters' },
    };
  });
}

function fault(issue: Issue): Fault {
  if (issue.path.at(-1) === 'topic' && issue.input === undefined)
    return { place: placeOf(issue.path), message: NO_TOPIC };
  return { place: placeOf(issue.path), message: wording(issue) };
}

function wording(issue: Issue): Bilingual {
  const got = received(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return wrongChoice(issue.input, issue.values);
    case 'invalid_union': {
      const given = lookUp(issue.input, ['kind']);
      return 'options' in issue && Array.isArray(issue.options) ? wrongChoice(given, issue.options) : unfit(got);
    }
    case 'invalid_format':
      return {
        vi: `${FORMATS[issue.format]?.vi ?? 'viết chưa đúng'}${got.vi}`,
        en: `${FORMATS[issue.format]?.en ?? 'is not well formed'}${got.en}`,
      };
    case 'invalid_key':
      return {
        vi: 'bí danh phải viết thường, không dấu, nối bằng gạch ngang',
        en: 'the alias must be lower-case words joined by hyphens',
      };
    case 'too_small':
      if (issue.origin === 'string') return { vi: 'không được để trống', en: 'must not be empty' };
      if (issue.origin === 'array')
        return { vi: `phải có ít nhất ${issue.minimum} mục`, en: `needs ${issue.minimum} at least` };
      return { vi: `phải từ ${issue.minimum} trở lên${got.vi}`, en: `must be ${issue.minimum} or more${got.en}` };
    case 'too_big':
      return { vi: `phải từ ${issue.maximum} trở xuống${got.vi}`, en: `must be ${issue.maximum} or less${got.en}` };
    default:
      return unfit(got);
  }
}

function unfit(got: Bilingual): Bilingual {
  return { vi: `giá trị không dùng được${got.vi}`, en: `is not a value that can be used${got.en}` };
}

function wrongType(expected: string, input: unknown): Bilingual {
  // Only the weight of a manual requirement expects null.
  if (expected === 'null') {
    return {
      vi: 'loại manual không có trọng số; hãy bỏ khóa này',
      en: 'kind manual carries no weight; remove this key',
    };
  }
  const type = TYPE_WORDS[expected] ?? { vi: expected, en: expected };
  if (input === undefined) return { vi: `thiếu; phải là ${type.vi}`, en: `missing; must be ${type.en}` };
  const got = received(input);
  const quote = expected === 'string' && typeof input === 'number';
  return {
    vi: `phải là ${type.vi}${got.vi}${quote ? '; hãy đặt trong ngoặc kép' : ''}`,
    en: `must be ${type.en}${got.en}${quote ? '; put it in quotes' : ''}`,
  };
}

const NO_TOPIC: Bilingual = {
  vi: 'thiếu; phải là một chủ đề trong danh sách ở docs/plan-file.md',
  en: 'missing; must be a topic that docs/plan-file.md lists',
};

const FORMATS: Readonly<Record<string, Bilingual>> = {
  regex: {
    vi: 'phải viết thường, không dấu, các từ nối bằng gạch ngang, như cchc-column',
    en: 'must be lower-case words joined by hyphens, as cchc-column',
  },
  url: { vi: 'phải là địa chỉ http:// hoặc https://', en: 'must be an http:// or https:// address' },
  email: { vi: 'phải là địa chỉ thư điện tử', en: 'must be an e-mail address' },
  date: { vi: 'phải là ngày có thật, viết YYYY-MM-DD', en: 'must be a real date written YYYY-MM-DD' },
};

/** Keys that may stand in the object at this place of a plan. */
function keysAt(path: Path, raw: unknown): string[] {
  const [top, index, part, ...rest] = path;
  if (top === undefined) return Object.keys(planSchema.shape);
  if (top !== 'requirements' || index === undefined) return Object.keys(bilingualSchema.shape);
  if (part === undefined) return Object.keys(requirementSchema.options[0].shape);
  if (part !== 'params') return Object.keys(bilingualSchema.shape);
  if (rest.length > 0) return Object.keys(namedDocumentSchema.shape);
  const kind = lookUp(raw, ['requirements', index, 'kind']);
  if (kind !== 'elsewhere') return paramKeys(kind);
  return ['kind', 'host', ...paramKeys(lookUp(raw, ['requirements', index, 'params', 'kind']))];
}

function paramKeys(kind: unknown): string[] {
  return typeof kind === 'string' && kind in paramsSchemas ? Object.keys(paramsSchemas[kind as DirectKind].shape) : [];
}

function lookUp(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}
