import { TRAITS } from './traits.ts';
import type { Trait } from './traits.ts';

/** A kind of thing that stands in a page and is not the story. */
export interface Clutter {
  /** The trait by which it is known. */
  readonly trait: Trait;
  /** What it is, in a few words: the reason given for what it drops. */
  readonly why: string;
  /**
   * The share of the page's running text above which an element is no such thing after all, whatever its names say: a
   * `main` with the class `has-sidebar` is no sidebar.
   */
  readonly unless: number;
  /**
   * True for what is made of links: an element whose words are running text for the most part is no such thing. Sections
   * of a story are named for the table of contents that leads to them.
   */
  readonly isLinks?: true;
  /** Words of running text that such a thing has at most. */
  readonly most?: number;
  /** True where no likelihood makes it a part of the story. */
  readonly isSure?: true;
}

/** All clutter, the surest first. The order matters only for the reason that is given. */
export const CLUTTER: readonly Clutter[] = [
  { trait: 'comments', why: 'what readers say', unless: 0.8, isSure: true },
  { trait: 'otherPost', why: 'another post', unless: 0.8, isSure: true },
  { trait: 'otherArticle', why: 'another article', unless: 0.6 },
  { trait: 'consent', why: 'consent', unless: 0.4, isSure: true },
  { trait: 'overlay', why: 'wall or window', unless: 0.4 },
  { trait: 'newsletter', why: 'newsletter sign-up', unless: 0.4, isSure: true },
  { trait: 'share', why: 'share buttons', unless: 0.3, isSure: true },
  { trait: 'nav', why: 'navigation', unless: 0.4, isLinks: true },
  { trait: 'breadcrumb', why: 'breadcrumbs', unless: 0.3 },
  { trait: 'footer', why: 'foot of the page', unless: 0.4 },
  { trait: 'form', why: 'form', unless: 0.5, isSure: true },
  { trait: 'tags', why: 'tags', unless: 0.3 },
  { trait: 'related', why: 'related stories', unless: 0.35 },
  { trait: 'authorBox', why: 'author box', unless: 0.35 },
  { trait: 'ad', why: 'advertisement', unless: 0.35 },
  { trait: 'aside', why: 'beside the story', unless: 0.4 },
  { trait: 'byline', why: 'byline', unless: 0.2 },
  { trait: 'avatar', why: 'portrait', unless: 0.2 },
  { trait: 'readingTime', why: 'reading time', unless: 0.2 },
  { trait: 'caption', why: 'caption', unless: 0.3 },
  { trait: 'credit', why: 'credit', unless: 0.2 },
  { trait: 'gallery', why: 'gallery', unless: 0.4 },
  { trait: 'figure', why: 'figure', unless: 0.4 },
  { trait: 'tools', why: 'control', unless: 0.3 },
  { trait: 'more', why: 'control', unless: 0.3 },
  { trait: 'meta', why: 'date and byline', unless: 0.2 },
  { trait: 'date', why: 'date', unless: 0.15, most: 40 },
  { trait: 'modified', why: 'date', unless: 0.15, most: 40 },
  { trait: 'hidden', why: 'hidden', unless: 0.6 },
];

/** All of it. */
export const ANY_CLUTTER = TRAITS.of(...CLUTTER.map(({ trait }) => trait));

/** Clutter that is not looked into where none of its text is kept. Pictures and players are not text. */
export const CLOSED_CLUTTER = ANY_CLUTTER.without(TRAITS.of('figure', 'gallery'));

/** What stands in these belongs to no story: none of its pictures and players is the story's. */
export const OF_NO_STORY: readonly Trait[] = [
  'ad',
  'share',
  'newsletter',
  'comments',
  'overlay',
  'nav',
  'footer',
  'form',
  'authorBox',
  'avatar',
  'byline',
  'related',
  'otherPost',
];

/** Clutter that stays so however its text reads. */
export const SURE_CLUTTER = TRAITS.of(...CLUTTER.filter(({ isSure }) => isSure).map(({ trait }) => trait));
