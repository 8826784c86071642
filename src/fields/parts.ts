/**
 * A claim taken apart: an object as it is, a bare text under the name that it most likely has (the address of a picture,
 * the name of an author), and nothing of anything else.
 */
export function partsOf<Parts extends object>(claim: unknown, textKey: keyof Parts & string): Partial<Parts> {
  if (typeof claim === 'string') return { [textKey]: claim } as Partial<Parts>;
  return typeof claim === 'object' && claim !== null ? claim : {};
}

/** The object without the properties whose value is `undefined`: what is absent has no key. */
export function withoutAbsent<T extends object>(value: T): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) kept[key] = value[key];
  return kept as T;
}
