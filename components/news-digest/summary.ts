import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Paragraph } from 'standfirst/model';
import type { Locale } from '../shared/language.ts';
import { text } from '../shared/late-body.ts';
import { listOf } from '../shared/lists.ts';
import { paragraphsOf, phrasing, phrasingOf } from '../shared/phrasing.ts';
import type { PictureWatch } from '../shared/picture.ts';
import type { DigestData } from './groups.ts';

/** The paragraphs of an introduction that is nothing else, as most are. */
export function plainOf(intro: readonly Block[] | undefined): readonly Pick<Paragraph, 'children'>[] | undefined {
  const blocks = listOf(intro);
  return blocks.every((block) => block.type === 'paragraph') ? blocks : undefined;
}

/** Renders the introduction of a digest; nothing where it has none. */
export function summary(
  { summary: words, intro }: DigestData,
  lang: string | undefined,
  options: { readonly locale: Locale; readonly level: number; readonly watch: PictureWatch },
): TemplateResult | undefined {
  const plain = words ? paragraphsOf(phrasingOf(words)).map((children) => ({ children })) : plainOf(intro);
  const blocks = plain
    ? plain.map(({ children }) => html`<p part="paragraph">${phrasing(children)}</p>`)
    : text.now?.body(intro, options);
  if (!blocks || blocks.length === 0) return undefined;
  return html`<div part="summary" class="prose" lang=${lang ?? nothing}>${blocks}</div>`;
}

/** Renders heading and introduction in one box; nothing where there is neither. */
export function header(named: TemplateResult | undefined, about: TemplateResult | undefined): unknown {
  return named || about ? html`<div part="header">${named}${about}</div>` : nothing;
}
