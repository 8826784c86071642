import type { Image } from './image.ts';
import type { Url } from './values.ts';

/** Who publishes a story, or where an author works. */
export interface Publisher {
  /** The name as readers know it: "The Kyiv Independent". */
  name: string;
  /** Home page. */
  url?: Url;
  /** Logo. */
  logo?: Image;
  /** Profiles elsewhere: social networks, Wikidata, Wikipedia. */
  sameAs: Url[];
}
