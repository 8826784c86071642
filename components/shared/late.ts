/** A part of the program that is fetched when an element first needs it. */
export interface Late<Part> {
  /** The part, if it is here; a server has it from the start, for it cannot wait. Null where it could not be had. */
  readonly now: Part | null | undefined;
  /** Gives the part. Where it is not here, it is fetched, and whoever is being rendered waits for it. */
  use(): Part | null | undefined;
  /** Fetches the part, and nobody waits for it but who awaits this. */
  soon(): Promise<unknown>;
}

let missing: Promise<unknown>[] = [];

/** Has whoever is being rendered wait for something. */
export function awaits(promise: Promise<unknown>): void {
  missing.push(promise);
}

/** What was found missing since this was last asked; `undefined` where nothing was. */
export function takeMissing(): Promise<unknown> | undefined {
  const all = missing[0] && Promise.all(missing);
  if (all) missing = [];
  return all;
}

/** A part that is fetched when an element first needs it. What cannot be had is done without. */
export function late<Part>(load: () => Promise<Part>): Late<Part> {
  let loading: Promise<unknown> | undefined;
  const self = {
    now: undefined as Part | null | undefined,
    soon: () =>
      (loading ??= load().then(
        (part) => (self.now = part),
        () => (self.now = null),
      )),
    use() {
      if (self.now === undefined) awaits(self.soon());
      return self.now;
    },
  };
  return self;
}
