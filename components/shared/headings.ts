import { html, nothing, type TemplateResult } from 'lit';

/** Renders a heading of a level from 1 to 6; at any other level a paragraph that looks the same. */
export function heading(level: number, content: unknown, { part, id }: { part: string; id?: string }): TemplateResult {
  const name = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} id=${name}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${name}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part} id=${name}>${content}</h6>`;
    default:
      return html`<p part=${part} id=${name}>${content}</p>`;
  }
}

/** The level under another one; none under none. */
export function levelUnder(level: number, steps = 1): number {
  return level > 0 ? Math.min(6, level + steps) : 0;
}
