import { html, literal, type Piece } from './template.ts';

/** A fact with its name; what stands between facts is drawn by CSS. */
export function fact(part: string, content: unknown): Piece | undefined {
  return content ? html`<span part=${literal(part)}>${content}</span>` : undefined;
}

/** Templates one after the other, as one. */
export function series(pieces: readonly (Piece | undefined)[]): Piece | undefined {
  return pieces.reduce((before, each) => (before && each ? html`${before}${each}` : (before ?? each)), undefined);
}
