import { html, type TemplateResult } from 'lit';
import type { Image } from 'standfirst/model';
import { initialsOf } from '../shared/authors.ts';
import { box, type Slotted } from '../shared/boxes.ts';
import type { Locale } from '../shared/language.ts';
import { img, pictureFrom, type PictureWatch } from '../shared/picture.ts';

interface Host extends Slotted {
  readonly locale: Locale;
  readonly pictures: PictureWatch;
}

/** The role, announced to those who do not see that it stands under a name. */
export function role(jobTitle: string | undefined, { words }: Locale): TemplateResult | undefined {
  return jobTitle ? html`<span class="unseen">${words.role} </span>${jobTitle}` : undefined;
}

/** Renders the portrait of an author, or the initials in its place; nothing where there are none. */
export function portrait(
  host: Host,
  { avatar, avatarSrcset: srcset, initials }: { avatar?: Image | string; avatarSrcset?: string; initials?: string },
  name: string,
): TemplateResult | undefined {
  const picture = pictureFrom(avatar);
  // The name stands beside it: to read it twice helps nobody.
  const image = picture && img({ ...picture, alt: '' }, { watch: host.pictures, sizes: '5rem', srcset });
  const letters = initials ?? initialsOf(name, host.locale);
  return box(host, 'avatar', image ?? (letters && html`<span part="initials" aria-hidden="true">${letters}</span>`));
}
