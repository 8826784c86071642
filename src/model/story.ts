/** Who may read it. */
export interface Access {
  /** True where anyone may read all of it. */
  free?: boolean;
  /** What it asks of a reader. */
  tier?: 'free' | 'registration' | 'metered' | 'locked';
  /** True where the body ends at the wall. */
  bodyTruncated?: boolean;
  /** The page's own CSS selectors of what is behind the wall. */
  selectors?: string[];
}
