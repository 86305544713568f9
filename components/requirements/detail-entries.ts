/** Details may come from another tool's report: what does not have the expected shape is left out. */

export type Entry = Readonly<Record<string, unknown>>;

export function listOf(details: Entry, key: string): readonly Entry[] {
  const list = details[key];
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

export function textOf(entry: Entry, key: string): string | null {
  const text = entry[key];
  return typeof text === 'string' && text !== '' ? text : null;
}

export function numbersOf(details: Entry, key: string): Readonly<Record<string, number>> {
  const found = details[key];
  if (!isEntry(found)) return {};
  return Object.fromEntries(Object.entries(found).filter((pair): pair is [string, number] => Number.isFinite(pair[1])));
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
