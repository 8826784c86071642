import type { Late } from './late.ts';

export { awaits, takeMissing } from './late.ts';

/** Takes the place of what fetches a part late, where all is there from the start: in one file, and on a server. */
export function late<Part>(load: () => Part): Late<Part> {
  return {
    get now() {
      return load();
    },
    use: load,
    soon: () => Promise.resolve(),
  };
}
