import type { Image } from 'standfirst/model';
import { box } from '../shared/boxes.ts';
import type { Slotted } from '../shared/content.ts';
import type { Locale } from '../shared/language.ts';
import { pictures } from '../shared/late-pictures.ts';
import type { PictureOptions } from '../shared/picture.ts';
import type { Piece } from '../shared/template.ts';
import { text } from './late-parts.ts';

interface Host extends PictureOptions, Slotted {
  readonly locale: Locale;
}

/** Renders the portrait of an author, or the initials in its place; nothing where there are none. */
export function portrait(
  host: Host,
  { avatar, avatarSrcset: srcset, initials }: { avatar?: Image | string; avatarSrcset?: string; initials?: string },
  name: string,
): Piece | undefined {
  const image = avatar ? pictures.use()?.portraitOf(avatar, srcset, host) : undefined;
  const isAwaited = avatar && pictures.now === undefined;
  return box(host, 'avatar', image ?? (isAwaited ? undefined : text.use()?.initialsIn(host, name, initials)));
}
