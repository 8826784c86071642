import { plain } from '../../fields/plain.ts';
import type { CreditClaim } from '../../fields/image.ts';
import { url } from '../../fields/url.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Block, CreditRole } from '../../model/index.ts';
import { figureBlock, recordingBlock, storyBlock, tagged } from '../elements.ts';
import type { ElementWriter } from '../elements.ts';
import { escapeHtml } from '../../text.ts';
import { phrasingOfHtml } from '../fragment.ts';
import { at, objects, textAt } from '../json.ts';
import type { JsonItem } from '../json.ts';

/** Whom a picture is owed to, where no line says so. */
function creditsOf(data: JsonObject): CreditClaim[] {
  const roles: readonly (readonly [string, CreditRole])[] = [
    ['photographer', 'photographer'],
    ['source', 'source'],
  ];
  return roles.flatMap(([key, role]) => {
    const name = textAt(data, key);
    return name === undefined ? [] : [{ name, role }];
  });
}

/** The file of an image that is largest; a size may be a number or text. */
export function assetClaim(element: JsonObject, context: JsonItem['context']): Record<string, unknown> | undefined {
  const width = (asset: JsonObject): number =>
    Number(at(asset, 'typeData.width') ?? at(asset, 'imageTypeData.width') ?? 0);
  const [best] = [...objects(element.assets)].sort((a, b) => width(b) - width(a));
  const data = isObject(element.imageTypeData) ? element.imageTypeData : {};
  if (!best) return undefined;
  const isCredited = data.displayCredit !== false;
  return {
    url: best.file,
    alt: data.alt,
    caption: phrasingOfHtml(data.caption, context),
    credit: isCredited ? data.credit : undefined,
    ...(isCredited && textAt(data, 'credit') === undefined && { credits: creditsOf(data) }),
    copyrightNotice: data.copyright,
    width: at(best, 'typeData.width'),
    height: at(best, 'typeData.height'),
  };
}

/** Elements of a body; a list and a timeline hold elements of their own under titles. */
export function elementsIn(holder: JsonObject, depth = 0): JsonObject[] {
  return objects(holder.elements).flatMap((element) => {
    const items = objects(at(element, 'listTypeData.items'));
    if (items.length === 0 || depth > 2) return [element];
    return items.flatMap((item) => [
      { type: 'text', textTypeData: { html: tagged('h3', item.title) } },
      ...elementsIn(item, depth + 1),
    ]);
  });
}

/** What each element of a body becomes. https://github.com/guardian/content-api-models, ElementType */
const WRITERS: Readonly<Record<string, ElementWriter>> = {
  text: (element) => textAt(element, 'textTypeData.html') ?? '',
  image: (element, context) => figureBlock(assetClaim(element, context), context),
  'rich-link': ({ richLinkTypeData: data }, context) =>
    storyBlock(
      { label: at(data, 'linkPrefix'), title: at(data, 'linkText'), url: at(data, 'url'), excerpt: undefined },
      context,
    ),
  pullquote: ({ pullquoteTypeData: data }, context) => {
    const children = phrasingOfHtml(at(data, 'html'), context);
    const attribution = phrasingOfHtml(at(data, 'attribution'), context);
    return children
      ? [
          {
            type: 'blockquote',
            pull: true,
            children: [{ type: 'paragraph', children }],
            ...(attribution && { attribution }),
          },
        ]
      : [];
  },
  embed: (element) => textAt(element, 'embedTypeData.html') ?? '',
  tweet: (element) => textAt(element, 'tweetTypeData.html') ?? '',
  video: (element) => textAt(element, 'videoTypeData.html') ?? '',
  table: (element) => textAt(element, 'tableTypeData.html') ?? '',
  code: ({ codeTypeData: data }) => {
    const language = textAt(data, 'language');
    const html = tagged('code', textAt(data, 'html'));
    return tagged(
      'pre',
      language === undefined ? html : html.replace('<code', `<code class="language-${escapeHtml(language)}"`),
    );
  },
  audio: ({ audioTypeData: data, assets }, context) => {
    const [minutes, seconds] = ['durationMinutes', 'durationSeconds'].map((key) => Number(at(data, key) ?? 0));
    return recordingBlock(
      'audio',
      {
        file: objects(assets)[0]?.file,
        title: at(data, 'title'),
        caption: at(data, 'caption'),
        seconds: (minutes ?? 0) * 60 + (seconds ?? 0),
      },
      context,
    );
  },
  instagram: (element) => textAt(element, 'instagramTypeData.html') ?? '',
  vine: (element) => textAt(element, 'vineTypeData.html') ?? '',
  comment: (element) => tagged('blockquote', textAt(element, 'commentTypeData.html')),
  interactive: ({ interactiveTypeData: data }, context) => elsewhere(data, context),
  map: ({ mapTypeData: data }, context) => elsewhere(data, context),
  document: ({ documentTypeData: data }, context) => elsewhere(data, context),
  cartoon: ({ cartoonTypeData: data }, context) =>
    objects(at(data, 'variants.0.images')).flatMap(({ file }) =>
      figureBlock(
        { url: file, alt: at(data, 'alt'), caption: at(data, 'caption'), credit: at(data, 'credit') },
        context,
      ),
    ),
};

/** What a page of another kind shows within the story: a map, a document, a graphic. */
function elsewhere(data: Json | undefined, context: JsonItem['context']): Block[] {
  const address = ['iframeUrl', 'url', 'originalUrl'].map((key) => url(at(data, key), context)).find(Boolean);
  const title = plain(400)(at(data, 'title') ?? at(data, 'alt'), context);
  return address === undefined ? [] : [{ type: 'embed', url: address, ...(title && { title }), children: [] }];
}

export const writerOf = ({ type }: JsonObject): ElementWriter | undefined =>
  typeof type === 'string' && Object.hasOwn(WRITERS, type) ? WRITERS[type] : undefined;
