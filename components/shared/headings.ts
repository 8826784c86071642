import { html, nothing, type TemplateResult } from 'lit';

/** What a heading is, besides its words. */
export interface HeadingOptions {
  /** Its part. */
  readonly part: string;
  /** Its id within the shadow tree, where something refers to it. */
  readonly id?: string;
  /** True where there is nothing in it. */
  readonly hidden?: boolean;
}

/** Renders a heading of a level from 1 to 6; at any other level a paragraph that looks the same. */
export function heading(level: number, content: unknown, { part, id, hidden = false }: HeadingOptions): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</h6>`;
    default:
      return html`<p part=${part} id=${id ?? nothing} ?hidden=${hidden}>${content}</p>`;
  }
}

/** The level under another one; none under none. */
export function levelUnder(level: number, steps = 1): number {
  return level > 0 ? Math.min(6, level + steps) : 0;
}
