import type { Context } from '../fields/field.ts';
import type { CreditClaim, ImageClaim } from '../fields/image.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Block, CreditRole } from '../model/index.ts';
import { recordingBlock } from './elements.ts';
import { phrasingOfHtml, titleText } from './fragment.ts';
import { at, objects, textAt } from './json.ts';

// Pictures, films and recordings in Media RSS, which feeds of both kinds have: https://www.rssboard.org/media-rss

/** What is said of a group of media is said of each in it. */
const mediaOf = (item: JsonObject): JsonObject[] => [
  ...objects(at(item, 'media.contents')),
  ...objects(at(item, 'media.groups')).flatMap(({ contents, ...group }) =>
    objects(contents).map((content) => ({ ...group, ...content })),
  ),
];

/** Pictures that stand for the item, or for a film or a recording of it. */
export const mediaThumbnail = (item: JsonObject): unknown =>
  [item.media, ...mediaOf(item)].map((holder) => at(holder, 'thumbnails.0.url')).find((url) => url !== undefined);

/**
 * What each role did for a picture; a group of media also names who sings. The words are those of the European
 * Broadcasting Union and of yfeeds: https://www.rssboard.org/media-rss#media-credit
 */
const ROLES: readonly (readonly [pattern: RegExp, role: CreditRole | undefined])[] = [
  [/^photo/iu, 'photographer'],
  [/^(?:illustrat|artist|graphic|designer)/iu, 'illustrator'],
  [/^(?:camera|video)/iu, 'videographer'],
  [/^(?:agency|distribut)/iu, 'agency'],
  [/^(?:source|provider)/iu, 'source'],
  [/^(?:copyright|owner)/iu, 'copyright'],
  [/^author/iu, undefined],
];

/** Those who have a share in a picture. */
const creditsOf = (holder: Json | undefined): CreditClaim[] =>
  objects(holder).flatMap((credit) => {
    const [name, said] = [textAt(credit, 'value'), textAt(credit, 'role') ?? 'author'];
    const known = ROLES.find(([pattern]) => pattern.test(said));
    return known === undefined || name === undefined ? [] : [{ name, role: known[1] }];
  });

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/iu;

/** True for a file that is a picture, by what is said of it or by its name. */
export const isPicture = ({ medium, type, url }: JsonObject): boolean =>
  medium === 'image' ||
  (typeof type === 'string' && type.startsWith('image/')) ||
  (medium === undefined && type === undefined && typeof url === 'string' && PICTURE.test(url));

/** The largest picture of an item, with its words. */
export function mediaImage(item: JsonObject, context: Context): ImageClaim | undefined {
  const pictures = mediaOf(item).filter(isPicture);
  const width = (each: JsonObject): number => Number(each.width ?? 0);
  const [best] = pictures.sort((a, b) => width(b) - width(a));
  if (!best) return undefined;
  const credits = creditsOf(best.credits ?? at(item, 'media.credits'));
  return {
    url: best.url,
    caption: phrasingOfHtml(at(best, 'description.value') ?? at(item, 'media.description.value'), context),
    alt: titleText(textAt(best, 'title.value') ?? '') || undefined,
    credit: credits.map(({ name }) => name).join(', ') || undefined,
    credits,
    copyrightNotice: at(best, 'copyright.value') ?? at(item, 'media.copyright.value'),
    width: best.width,
    height: best.height,
  };
}

/** What is said of an item, or of a group of media that are the item; of one picture in it, it is a caption. */
export const mediaText = (item: JsonObject, key: 'title' | 'description'): Json | undefined =>
  [item.media, ...objects(at(item, 'media.groups'))]
    .map((holder) => at(holder, `${key}.value`))
    .find((text) => text !== undefined);

const RECORDING = /^(audio|video)(?:\/|$)/iu;

/** `audio` or `video`, of a file that is one. */
export function recordingType({ medium, type }: JsonObject): 'audio' | 'video' | undefined {
  const [, kind] = RECORDING.exec(typeof type === 'string' ? type : typeof medium === 'string' ? medium : '') ?? [];
  if (kind === undefined) return undefined;
  return kind.toLowerCase() === 'audio' ? 'audio' : 'video';
}

/** Films and recordings of an item; of a group, whose files are of one, the widest. */
export function mediaRecordings(item: JsonObject, context: Context): Block[] {
  const width = (each: JsonObject): number => Number(each.width ?? 0);
  const grouped = objects(at(item, 'media.groups')).flatMap(({ contents, ...group }) => {
    const files = objects(contents).filter((each) => recordingType(each) !== undefined);
    const [best] = files.sort((a, b) => width(b) - width(a));
    return best ? [{ ...group, ...best }] : [];
  });
  return [...objects(at(item, 'media.contents')), ...grouped].flatMap((content) => {
    const type = recordingType(content);
    const title = titleText(textAt(content, 'title.value') ?? '');
    const claim = {
      file: content.url,
      player: at(content, 'player.url'),
      title,
      poster: at(content, 'thumbnails.0.url'),
      seconds: content.duration,
    };
    return type === undefined ? [] : recordingBlock(type, claim, context);
  });
}
