import type { Block } from 'standfirst/model';
import type { Locale } from '../shared/language.ts';
import { text } from '../shared/late-body.ts';
import { listOf } from '../shared/lists.ts';
import type { PictureWatch } from '../shared/picture.ts';
import { html, type Piece } from '../shared/template.ts';
import type { DigestData } from './groups.ts';

/** The characters of a paragraph that has no marks, no links and no breaks; of another block, none. */
function charactersOf(block: Block): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  const nodes = listOf(block.children);
  return nodes.every(({ type }) => type === 'text')
    ? nodes.map((node) => ('value' in node ? node.value : '')).join('')
    : undefined;
}

/** An introduction of plain paragraphs, as most are; `undefined` where it is something else. */
function plainOf({ summary, intro }: DigestData): readonly string[] | undefined {
  const paragraphs = summary ? summary.split(/\n\s*\n/u) : listOf(intro).map(charactersOf);
  const plain = paragraphs.flatMap((each) => (each === undefined || each.includes('\n') ? [] : each));
  return plain.length === paragraphs.length ? plain : undefined;
}

/** Renders the introduction of a digest; nothing where it has none. */
export function summary(
  host: { readonly locale: Locale },
  data: DigestData,
  {
    lang,
    level,
    pictures,
  }: { readonly lang: string | undefined; readonly level: number; readonly pictures: PictureWatch },
): Piece | undefined {
  const blocks =
    plainOf(data)?.map((each) => html`<p part="paragraph">${each}</p>`) ??
    text.use()?.bodyIn(host, data.summary || data.intro, { locale: host.locale, level, pictures });
  return blocks?.length ? html`<div part="summary" class="prose" lang=${lang}>${blocks}</div>` : undefined;
}
