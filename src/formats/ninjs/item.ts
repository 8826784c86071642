import type { Body } from '../../body/build.ts';
import type { Context } from '../../fields/field.ts';
import type { ImageClaim } from '../../fields/image.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Block } from '../../model/index.ts';
import { phrasingLine } from '../../phrasing.ts';
import { folded, HTML_TAG, isSentence } from '../../text.ts';
import { recordingBlock } from '../elements.ts';
import { bodyOfHtml, plainText } from '../fragment.ts';
import { at, objects, textAt } from '../json.ts';

/** A key as the third version of ninjs writes it, or as those before did: `versionCreated`, `versioncreated`. */
export const either = (item: JsonObject, key: string): Json | undefined => item[key] ?? item[key.toLowerCase()];
const STAMPS = ['versionCreated', 'firstCreated', 'headlines', 'headline', 'bodies', 'pubStatus'];

/** True for an item of ninjs, by its standard's name or by keys that only it has. */
export function isItem(value: Json | undefined): value is JsonObject {
  if (!isObject(value) || typeof value.uri !== 'string') return false;
  if (textAt(value, 'standard.name')?.toLowerCase() === 'ninjs') return true;
  const known = STAMPS.filter((key) => either(value, key) !== undefined).length;
  return known > 1 || (known > 0 && Object.keys(value).some((key) => /^(?:body|headline|description)_/u.test(key)));
}

/** A text of a kind: an entry of a list by role since 2.0, before that a key with the role as its ending. */
export interface Variant {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** https://www.iptc.org/std/ninjs/: `headlines[]`, `bodies[]`, `descriptions[]`; in 1.x `headline_*`, `body_*`. */
export function variants(item: JsonObject, plural: string, singular: string): Variant[] {
  const since2 = objects(item[plural]).flatMap((each) => {
    const value = textAt(each, 'value');
    const type = textAt(each, 'contentType') ?? textAt(each, 'contenttype') ?? '';
    return value === undefined ? [] : [{ role: textAt(each, 'role') ?? '', type, value }];
  });
  const before = Object.entries(item).flatMap(([key, value]) => {
    const isOne = (key === singular || key.startsWith(`${singular}_`)) && typeof value === 'string' && value !== '';
    const role = key.slice(singular.length + 1);
    return isOne ? [{ role, type: /html/iu.test(role) ? 'text/html' : '', value }] : [];
  });
  return [...since2, ...before];
}

const ROLES = ['main', 'headline', '', 'text', 'html'];
const rank = ({ role }: Variant): number => (ROLES.indexOf(role) + ROLES.length + 1) % (ROLES.length + 1);
/** Texts in the order in which they say the most. */
export const ranked = (all: readonly Variant[]): Variant[] => [...all].sort((a, b) => rank(a) - rank(b));
/** True for a text that is HTML. */
export const isHtml = ({ type, value }: Variant): boolean => /html/iu.test(type) || /^\s*<[a-z]/iu.test(value);

/** What is said of an item in a line or two. */
export const description = (item: JsonObject): Variant | undefined =>
  ranked(variants(item, 'descriptions', 'description'))[0];

/** The body; agencies that send a whole page have the headline at its top again. */
export function bodyOf(item: JsonObject, context: Context): Body | undefined {
  const bodies = variants(item, 'bodies', 'body');
  const body = bodyOfHtml(bodies.find(isHtml)?.value, context);
  const [first, ...rest] = body?.blocks ?? [];
  const titles = variants(item, 'headlines', 'headline').map(({ value }) => folded(plainText(value, context)));
  const isAgain = first?.type === 'heading' && titles.includes(folded(phrasingLine(first.children)));
  return body && isAgain ? { ...body, blocks: rest } : body;
}

/** A description is often the beginning of the text, cut anywhere, and then says nothing of its own. */
export function ownDescription(item: JsonObject, context: Context): Variant | undefined {
  const found = description(item);
  if (!found || isSentence(found.value.trim())) return found;
  const start = folded(plainText(found.value, context));
  const isStart = ({ value }: Variant): boolean => folded(value.replace(HTML_TAG, ' ')).includes(start);
  return variants(item, 'bodies', 'body').some(isStart) ? undefined : found;
}

/** The renditions: a list since 2.0, an object by name before. */
function renditions(item: JsonObject): JsonObject[] {
  const { renditions: all } = item;
  return isObject(all) ? Object.values(all).filter(isObject) : [...objects(all)];
}

/** A caption that ends with its credit says more than the agency's name beside it: "(AP Photo/Ada Example)". */
const OWN_CREDIT = /\([^()]*(?:photo|\/)[^()]*\)\s*$/iu;

/** The line that is to be printed, or else who took the picture. */
function creditsOf(item: JsonObject): Pick<ImageClaim, 'credit' | 'credits'> {
  if (textAt(item, 'description_creditline') !== undefined) return { credit: item.description_creditline };
  const maker = [item.byline, item.by, objects(item.photographer)[0]?.name, at(item, 'photographer.name')];
  const name = maker.find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? { credits: [{ name, role: 'photographer' }] } : {};
}

const kindOfFile = (each: JsonObject): string =>
  textAt(each, 'contentType') ??
  textAt(each, 'contenttype') ??
  textAt(each, 'mimetype') ??
  textAt(each, 'format') ??
  '';

const width = (each: JsonObject): number => Number(each.width ?? 0);

/** Films and recordings that belong to the story, each by its largest file. */
export function recordings(item: JsonObject, context: Context): Block[] {
  return associations(item).flatMap((each) => {
    const { type } = each;
    if (type !== 'video' && type !== 'audio') return [];
    const files = renditions(each).filter((file) => kindOfFile(file).toLowerCase().startsWith(`${type}/`));
    const [best] = files.sort((a, b) => width(b) - width(a));
    const title = ranked(variants(each, 'headlines', 'headline'))[0]?.value;
    const claim = { title, caption: description(each)?.value, seconds: best?.duration };
    return recordingBlock(type, { ...claim, file: best && (best.href ?? best.uri) }, context);
  });
}

/** The largest picture of an item, with its words. */
export function pictureClaim(item: JsonObject): Record<string, unknown> | undefined {
  const isPicture = (each: JsonObject): boolean =>
    !/^(?:video|audio|text|application|nitf|iim)/iu.test(kindOfFile(each));
  const [best] = renditions(item)
    .filter((each) => isPicture(each) && typeof (each.href ?? each.uri) === 'string')
    .sort((a, b) => width(b) - width(a));
  if (!best) return undefined;
  const file = { url: best.href ?? best.uri, width: best.width, height: best.height };
  // What a text says of itself, and who wrote it, is no caption and no credit of the picture that is sent with it.
  if (item.type === 'text') return file;
  return {
    ...file,
    caption: description(item)?.value,
    ...(!OWN_CREDIT.test(description(item)?.value ?? '') && creditsOf(item)),
    copyrightNotice: either(item, 'copyrightNotice'),
    digitalSourceType: at(either(item, 'digitalSourceType'), 'uri') ?? either(item, 'digitalSourceType'),
  };
}

/** What belongs to the story: a list since 2.0, an object by name before. */
export function associations(item: JsonObject): JsonObject[] {
  const { associations: all } = item;
  return isObject(all) ? Object.values(all).filter(isObject) : [...objects(all)];
}
