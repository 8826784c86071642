import { MENDED } from './format.ts';
import type { Format } from './format.ts';
import { wholeIn } from './whole.ts';

/** Objects that we wrote: stored as they are, in lossless JSON-LD, or in a lossless JSON Feed. */
export const stored: Format = {
  name: 'stored',
  open: (input) => {
    const whole = input.kind === 'json' ? wholeIn(input.value) : undefined;
    if (!whole) return undefined;
    const isMended = input.kind === 'json' && input.mended;
    const value = isMended ? { ...whole, issues: [...(whole.issues ?? []), MENDED] } : whole;
    return {
      format: value.format ?? 'stored',
      kind: value.type,
      seen: `a stored ${value.type}`,
      article: () => (value.type === 'article' ? value : undefined),
      author: () => (value.type === 'author' ? value : undefined),
      digest: () => (value.type === 'digest' ? value : undefined),
    };
  },
};
