import { AuthorBio } from './author-bio.ts';

AuthorBio.define();
