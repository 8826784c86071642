import { html, type TemplateResult } from 'lit';

/** The button that asks for more: a link, where there is a next page. */
export function moreButton(content: unknown, href: string | undefined, press: () => boolean): TemplateResult {
  if (href === undefined) {
    return html`<button part="show-more" type="button" @click=${() => press()}>${content}</button>`;
  }
  const onClick = (event: MouseEvent): void => {
    // With a key held, the link opens elsewhere, and here nothing is asked for.
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (plain && !press()) event.preventDefault();
  };
  return html`<a part="show-more" href=${href} @click=${onClick}>${content}</a>`;
}
