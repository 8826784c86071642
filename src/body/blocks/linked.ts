import type { Block } from '../../model/index.ts';
import { figureImage } from '../../pieces/pictures.ts';
import { attribute, firstTag, parentOf, textOf } from '../../tree/read.ts';
import { addressIn } from '../../url.ts';
import type { Build } from '../build.ts';

/**
 * A player of another site as we write it ourselves, in HTML and on a server: a figure of that class which has no player but
 * a link to it, and maybe its still. Others link a picture so, which stays one.
 */
export function linkedPlayer({ layout: { page }, context }: Build, index: number): Block[] {
  const { tree } = page;
  const type = attribute(tree, index, 'class');
  const link = type === 'video' || type === 'audio' ? firstTag(tree, index, 'a') : undefined;
  if (link === undefined || parentOf(tree, link) !== index) return [];
  const href = attribute(tree, link, 'href') ?? '';
  const embedUrl = addressIn(href, context.base);
  const title = textOf(tree, link);
  if (embedUrl === undefined || title === '') return [];
  const still = firstTag(tree, index, 'img');
  const poster = still === undefined ? undefined : figureImage(page, still, context);
  return [
    { type: type as 'audio' | 'video', embedUrl, ...(title !== href && { title }), ...(poster?.url && { poster }) },
  ];
}
