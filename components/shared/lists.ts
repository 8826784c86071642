/** How deep lists are followed into lists. No text is so deep; an object that is has been made to exhaust the stack. */
export const DEEPEST = 64;

/**
 * The objects of a list that may be missing. The model promises lists; an object made by hand, or read from storage,
 * may lack one or have holes in it.
 */
export function listOf<T extends object>(list: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(list)
    ? (list as readonly T[]).filter((entry) => typeof entry === 'object' && entry !== null)
    : [];
}
