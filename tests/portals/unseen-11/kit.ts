/** What one portal of this sitting is: its pages, the day of the audit, the reference list and the truth. */
export interface Truth {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell';
  /** Key fields of `details`, each as it must stand; addresses as paths. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface Portal {
  readonly plan: string;
  readonly asOf: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly procedures: string;
  readonly truth: Readonly<Record<string, Truth>>;
}

export interface Post {
  readonly id: number;
  readonly column: string;
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

export function slug(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

export function dmy(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size));
  return parts.length > 0 ? parts : [[]];
}

/** Newest first, as lists of posts stand. */
export function newest(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => b.date.localeCompare(a.date));
}
