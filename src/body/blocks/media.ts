import type { Block, Embed, Image } from '../../model/index.ts';
import type { Page } from '../../page/page.ts';
import { ancestorsOf, attribute, elementsWithin, endOf, firstTag, isWithin, tagOf, textOf } from '../../tree/read.ts';
import { addressIn } from '../../url.ts';
import { countWords } from '../../text.ts';
import { isInStory } from '../build.ts';
import type { Build, Writer } from '../build.ts';
import { OF_NO_STORY } from '../clutter.ts';
import { isNamed } from '../../pieces/find.ts';
import { captionWithin, creditWithin, figureImage, pictureWithin } from '../../pieces/pictures.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';
import { linkedPlayer } from './linked.ts';
import { isStoryLink } from '../../pieces/story-links.ts';
import { citedIn } from './text.ts';
import { related } from './related.ts';

/** True for a picture or a player within the story. */
export function isShown(build: Build, index: number): boolean {
  const traits = build.layout.traitsAt(index);
  return isInStory(build, index) && !OF_NO_STORY.some((trait) => traits.has(trait));
}

/** Who can be told by the host of an address. */
const PROVIDERS: readonly { readonly hosts: readonly string[]; readonly provider: string; readonly isVideo?: true }[] =
  [
    { hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'], provider: 'YouTube', isVideo: true },
    { hosts: ['vimeo.com'], provider: 'Vimeo', isVideo: true },
    { hosts: ['dailymotion.com'], provider: 'Dailymotion', isVideo: true },
    { hosts: ['jwplatform.com', 'jwplayer.com'], provider: 'JW Player', isVideo: true },
    { hosts: ['twitter.com', 'x.com'], provider: 'X' },
    { hosts: ['instagram.com'], provider: 'Instagram' },
    { hosts: ['facebook.com', 'fb.watch'], provider: 'Facebook' },
    { hosts: ['tiktok.com'], provider: 'TikTok' },
    { hosts: ['t.me', 'telegram.org'], provider: 'Telegram' },
    { hosts: ['bsky.app'], provider: 'Bluesky' },
    { hosts: ['reddit.com', 'redditmedia.com'], provider: 'Reddit' },
    { hosts: ['spotify.com'], provider: 'Spotify' },
    { hosts: ['soundcloud.com'], provider: 'SoundCloud' },
    { hosts: ['apple.com'], provider: 'Apple' },
    { hosts: ['datawrapper.de', 'dwcdn.net'], provider: 'Datawrapper' },
    { hosts: ['flourish.studio'], provider: 'Flourish' },
    { hosts: ['google.com'], provider: 'Google' },
    { hosts: ['documentcloud.org'], provider: 'DocumentCloud' },
    { hosts: ['scribd.com'], provider: 'Scribd' },
  ];

function providerOf(url: string): (typeof PROVIDERS)[number] | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
  return PROVIDERS.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
}

/** A frame of a site that we know: a video, or something embedded. Other frames are advertisements as often as not. */
export const frame: Writer = (build, index) => {
  const { tree } = build.layout.page;
  const source = attribute(tree, index, 'src') ?? attribute(tree, index, 'data-src') ?? '';
  const url = addressIn(source, build.context.base);
  const known = url === undefined ? undefined : providerOf(url);
  if (!url || !known || !isShown(build, index)) return [];
  const title = attribute(tree, index, 'title')?.trim();
  const named = title ? { title } : {};
  if (known.isVideo) return [{ type: 'video', embedUrl: url, ...named }];
  return [{ type: 'embed', url, provider: known.provider, ...named, children: [] }];
};

const isProvider = isNamed(/^provider$/u);

/** Where we write ourselves whose a post is, and what it is called: in the caption of its figure, or in a line of its own. */
function sourceOfPost({ layout: { page } }: Build, index: number): { line: number; provider: number } | undefined {
  const line = captionWithin(page, index) ?? (tagOf(page.tree, index) === 'p' ? index : undefined);
  if (line === undefined) return undefined;
  const [provider] = elementsWithin(page.tree, line, (at) => isProvider(page, at));
  return provider === undefined ? undefined : { line, provider };
}

/** The words of a post: those of the quotation, where a figure holds one and names its source in the caption. */
function wordsOfPost(build: Build, index: number, source: ReturnType<typeof sourceOfPost>): Block[] {
  const { tree } = build.layout.page;
  if (source?.line === index) return [];
  const quotation = tagOf(tree, index) === 'figure' ? firstTag(tree, index, 'blockquote') : undefined;
  return build.allWithin(quotation ?? index);
}

/** A post of a social network that the page carries as a quotation. */
export const post: Writer = (build, index) => {
  const { tree } = build.layout.page;
  if (!isInStory(build, index) && !build.isKept(index, endOf(tree, index))) return [];
  const links = [...elementsWithin(tree, index, (i) => tagOf(tree, i) === 'a')];
  const addresses = links.map((link) => addressIn(attribute(tree, link, 'href') ?? '', build.context.base));
  const permalink =
    addressIn(
      attribute(tree, index, 'data-instgrm-permalink') ?? attribute(tree, index, 'cite') ?? '',
      build.context.base,
    ) ?? addresses.filter((url) => url !== undefined && providerOf(url)).at(-1);
  if (permalink === undefined) return undefined;
  const provider = providerOf(permalink)?.provider;
  const source = sourceOfPost(build, index);
  const title = source && textOf(tree, source.line, (at) => at === source.provider).replace(/^:\s*/u, '');
  const embed: Embed = {
    type: 'embed',
    url: permalink,
    ...(provider && { provider }),
    ...(title && { title }),
    children: wordsOfPost(build, index, source),
  };
  return [embed];
};

function pictureBlock(build: Build, index: number, isBox = false): Block[] {
  const picture = figureImage(build.layout.page, index, build.context, isBox);
  return picture?.url === undefined ? [] : [{ type: 'figure', image: picture }];
}

/** AMP's own players and posts. */
const AMP_HELD = /^amp-(?!img$|carousel$|fit-text$)/u;

/** A figure: whatever it holds, with its caption; a picture most of the time. */
export const figure: Writer = (build, index) => {
  const { tree } = build.layout.page;
  if (isCard(build, index)) return related(build, index);
  const held =
    firstTag(tree, index, 'blockquote', 'pre', 'table', 'iframe', 'video', 'audio', 'ul') ??
    [...elementsWithin(tree, index, (at) => AMP_HELD.test(tagOf(tree, at)))][0];
  const isPicture = pictureWithin(build.layout.page, index) !== undefined;
  if (!isShown(build, index)) return [];
  const { page } = build.layout;
  const player = held === undefined ? linkedPlayer(build, index) : [];
  if (player.length > 0) return captioned(build, captionWithin(page, index), player);
  if (held === undefined || (isPicture && tagOf(tree, held) === 'ul'))
    return isPicture ? pictureBlock(build, index) : [];
  return captioned(build, captionWithin(page, index), withSpeaker(build, index, build.within(index)));
};

/** True for a figure all of whose words are in a link that reads like another story's headline, and none a caption. */
function isCard({ layout: { page } }: Build, index: number): boolean {
  const { tree } = page;
  const link = firstTag(tree, index, 'a');
  if (link === undefined || firstTag(tree, index, 'figcaption') !== undefined || !isStoryLink(page, link)) return false;
  return textOf(tree, link) === textOf(tree, index);
}

/** The caption of a figure is that of the player in it. */
function captioned({ layout: { page }, context }: Build, caption: number | undefined, blocks: Block[]): Block[] {
  const [player] = blocks;
  if (caption === undefined || (player?.type !== 'video' && player?.type !== 'audio') || player.caption) return blocks;
  const words = phrasingWithin(page.tree, caption, context);
  return words.length > 0 ? [{ ...player, caption: words }, ...blocks.slice(1)] : blocks;
}

/** A quotation in a figure is of whom the caption names. */
function withSpeaker({ layout: { page }, context }: Build, index: number, blocks: Block[]): Block[] {
  const [quotation] = blocks;
  const caption = captionWithin(page, index);
  if (quotation?.type !== 'blockquote' || quotation.attribution || caption === undefined) return blocks;
  const attribution = phrasingWithin(page.tree, citedIn(page.tree, caption), context);
  return attribution.length > 0 ? [{ ...quotation, attribution }, ...blocks.slice(1)] : blocks;
}

/** The still of a recording, which is shown with it: Ghost's is a picture beside the player. */
export const isStill = isNamed(/(?:^|\s)kg-audio-thumbnail\b/u);

/** A picture that stands by itself. */
export const picture: Writer = (build, index) =>
  isShown(build, index) && !isStill(build.layout.page, index) ? pictureBlock(build, index) : [];

/** More words than this are a text with a picture in it. */
const MAX_CAPTION_WORDS = 120;

/** A box around a picture and its caption that is no `figure`, as WordPress made them for years. */
export const pictureBox: Writer = (build, index) => {
  const { page } = build.layout;
  const isBox =
    pictureWithin(page, index) !== undefined && (captionWithin(page, index) ?? creditWithin(page, index)) !== undefined;
  if (!isBox || countWords(textOf(page.tree, index)) > MAX_CAPTION_WORDS) return undefined;
  return isShown(build, index) ? pictureBlock(build, index) : [];
};

/** A box that is known by its build to hold a picture and its caption. */
export const captionedBox: Writer = (build, index) => (isShown(build, index) ? pictureBlock(build, index, true) : []);

const PICTURE_TAG = /^(?:amp-)?img$/u;

/** What holds a picture of a gallery and none of the others: its words stand in there. */
function slideOf({ tree }: Page, picture: number, gallery: number): number {
  let slide = picture;
  for (const above of ancestorsOf(tree, picture, gallery)) {
    const [first, second] = elementsWithin(tree, above, (i) => PICTURE_TAG.test(tagOf(tree, i)));
    if (first !== picture || second !== undefined) break;
    slide = above;
  }
  return slide;
}

/** Several pictures that stand together. */
export const gallery: Writer = (build, index) => {
  const { page } = build.layout;
  if (!isShown(build, index)) return [];
  const figures = [...elementsWithin(page.tree, index, (i) => tagOf(page.tree, i) === 'figure')];
  const pictures = [...elementsWithin(page.tree, index, (i) => PICTURE_TAG.test(tagOf(page.tree, i)))];
  const holders = figures.length > 1 ? figures : pictures.map((each) => slideOf(page, each, index));
  const images: Image[] = [];
  for (const holder of holders) {
    const image = figureImage(page, holder, build.context);
    if (image?.url !== undefined && !images.some(({ url }) => url === image.url)) images.push(image);
  }
  if (images.length < 2) return undefined;
  const shared = sharedCaption(build, index, holders);
  const caption = shared === undefined ? [] : phrasingWithin(page.tree, shared, build.context);
  return [{ type: 'gallery', images, ...(caption.length > 0 && { caption }) }];
};

const CAPTION_TAGS = new Set(['figcaption', 'p', 'h2', 'h3', 'h4']);

/** The words of a gallery that stand in none of its pictures' own. */
function sharedCaption({ layout: { page } }: Build, index: number, holders: readonly number[]): number | undefined {
  for (const each of elementsWithin(page.tree, index, (i) => CAPTION_TAGS.has(tagOf(page.tree, i)))) {
    if (!holders.some((holder) => isWithin(page.tree, each, holder)) && textOf(page.tree, each) !== '') return each;
  }
  return undefined;
}
