/** A post of a portal: what the office wrote; each system prints it its own way. */
export interface Post {
  readonly id: number;
  /** `2022-03-18 08:15`; null where the system shows no date. */
  readonly at: string | null;
  readonly title: string;
  readonly lead: string;
  readonly body: readonly string[];
  readonly picture?: string;
}

export const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const;

export const dayOf = (at: string): Date => new Date(`${at.slice(0, 10)}T00:00:00Z`);

export const newestFirst = (posts: readonly Post[]): readonly Post[] =>
  [...posts].sort((one, other) => ((one.at ?? '') < (other.at ?? '') ? 1 : -1));

/** The pages of a list. */
export const cut = (posts: readonly Post[], size: number): readonly (readonly Post[])[] =>
  Array.from({ length: Math.ceil(posts.length / size) }, (_, page) => posts.slice(page * size, (page + 1) * size));
