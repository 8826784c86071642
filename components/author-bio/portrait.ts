import type { Image } from 'standfirst/model';
import { box } from '../shared/boxes.ts';
import type { Slotted } from '../shared/content.ts';
import type { Locale } from '../shared/language.ts';
import { type Late, late } from '../shared/late.ts';
import { img, pictureFrom, type PictureOptions } from '../shared/picture.ts';
import { html, type Piece } from '../shared/template.ts';
import type { initialsOf } from './initials.ts';

/** What finds initials in scripts that may have none, or whose letters join. */
const scripts: Late<{ initialsOf: typeof initialsOf }> = late(() => import('./initials.ts'));

/** Names in scripts whose letters stand alone: the first of a word is its initial. */
const ALONE = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{P}\d\s]*$/u;

/** The initials of the first and the last word of a name; nothing where its script has none. */
function lettersOf(name: string, locale: Locale): string | undefined {
  if (!ALONE.test(name)) return scripts.use()?.initialsOf(name, locale);
  const letters = name.split(/\s+/u).flatMap((word) => /^\p{L}/u.exec(word) ?? []);
  return (letters.shift() ?? '').concat(letters.pop() ?? '').toLocaleUpperCase(locale.tag);
}

interface Host extends PictureOptions, Slotted {
  readonly locale: Locale;
}

/** Renders the portrait of an author, or the initials in its place; nothing where there are none. */
export function portrait(
  host: Host,
  { avatar, avatarSrcset: srcset, initials }: { avatar?: Image | string; avatarSrcset?: string; initials?: string },
  name: string,
): Piece | undefined {
  // The name stands beside it: to read it twice helps nobody.
  const image = img({ ...pictureFrom(avatar), alt: '', sizes: '5rem', srcset }, host);
  const letters = initials ?? lettersOf(name, host.locale);
  return box(host, 'avatar', image ?? (letters && html`<span part="initials" aria-hidden="true">${letters}</span>`));
}
