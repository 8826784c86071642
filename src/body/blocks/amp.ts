import type { Block } from '../../model/index.ts';
import { attribute, tagOf } from '../../tree/read.ts';
import { addressIn } from '../../url.ts';
import type { Writer } from '../build.ts';
import { isShown } from './media.ts';

interface AmpElement {
  /** The attribute that says what is shown. */
  readonly attribute: string;
  /** The address of it, where the attribute has no more than a name. */
  readonly address: string;
  readonly provider: string;
  readonly isVideo?: true;
}

/** What AMP has elements of its own for. https://amp.dev/documentation/components/ */
const ELEMENTS: Readonly<Record<string, AmpElement>> = {
  'amp-youtube': {
    attribute: 'data-videoid',
    address: 'https://www.youtube.com/embed/',
    provider: 'YouTube',
    isVideo: true,
  },
  'amp-vimeo': {
    attribute: 'data-videoid',
    address: 'https://player.vimeo.com/video/',
    provider: 'Vimeo',
    isVideo: true,
  },
  'amp-dailymotion': {
    attribute: 'data-videoid',
    address: 'https://www.dailymotion.com/embed/video/',
    provider: 'Dailymotion',
    isVideo: true,
  },
  'amp-twitter': { attribute: 'data-tweetid', address: 'https://twitter.com/i/status/', provider: 'X' },
  'amp-instagram': { attribute: 'data-shortcode', address: 'https://www.instagram.com/p/', provider: 'Instagram' },
  'amp-facebook': { attribute: 'data-href', address: '', provider: 'Facebook' },
  'amp-tiktok': { attribute: 'data-src', address: 'https://www.tiktok.com/embed/v2/', provider: 'TikTok' },
};

/** The names of these elements. */
export const AMP_TAGS = Object.keys(ELEMENTS);

/** The text of a post, which stands in a quotation. */
function wordsOf(blocks: Block[]): Block[] {
  const [first, second] = blocks;
  return first?.type === 'blockquote' && second === undefined ? first.children : blocks;
}

/** A player or a post that AMP has an element for; what stands in it until it is there is the post's text. */
export const ampElement: Writer = (build, index): readonly Block[] => {
  const { tree } = build.layout.page;
  const known = ELEMENTS[tagOf(tree, index)];
  const name = known && attribute(tree, index, known.attribute);
  if (!known || !name || !isShown(build, index)) return [];
  const url = addressIn(known.address + name, build.context.base);
  if (url === undefined) return [];
  const title = attribute(tree, index, 'title')?.trim();
  const named = title ? { title } : {};
  if (known.isVideo) return [{ type: 'video', embedUrl: url, ...named }];
  return [{ type: 'embed', url, provider: known.provider, ...named, children: wordsOf(build.allWithin(index)) }];
};
