export interface Article {
  readonly title: string;
  /** Day of posting; null for the one that shows none anywhere. */
  readonly date: string | null;
  readonly text: readonly string[];
  /** Kept on top of its list whatever its age. */
  readonly pinned?: true;
  /** Illustration: which of the drawings of pictures.ts. */
  readonly picture?: 'desk' | 'chart' | 'people' | 'lab' | 'phone';
  readonly author?: string;
}
