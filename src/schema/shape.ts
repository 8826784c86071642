import type * as z from 'zod/mini';

/**
 * A schema for each property of `T`: with `satisfies Shape<T>` one that is missing does not compile, and neither does one
 * that the type has not.
 */
export type Shape<T> = { readonly [Key in keyof Required<T>]: z.ZodMiniType<T[Key]> };
