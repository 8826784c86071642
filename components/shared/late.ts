import type { CSSResult } from 'lit';

/** A part of the program that is fetched when an element first needs it. */
export interface Late<Part> {
  /** The part, once it is here; a server has it from the start, for it cannot wait. */
  now: Part | undefined;
  /** Fetches it; `undefined` where it is here. */
  need(): Promise<unknown> | undefined;
}

/** A part that is fetched when an element first needs it. */
export function late<Part>(load: () => Promise<Part>): Late<Part> {
  const self: Late<Part> = {
    now: undefined,
    need: () => (self.now ? undefined : load().then((part) => void (self.now = part))),
  };
  return self;
}

/** Gives a shadow tree looks that came with a late part. */
export function adopt(root: Node, { styleSheet }: CSSResult): void {
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}
