/** Whether a name is a person's or an organisation's. */
export type AuthorKind = 'person' | 'organization' | 'unknown';

/** What somebody did for the story. */
export type Contribution =
  | 'author'
  | 'contributor'
  | 'editor'
  | 'reporter'
  | 'translator'
  | 'photographer'
  | 'illustrator'
  | 'producer'
  | 'other';
