import type { Evidence, Issue } from '../model/index.ts';

/** What a cleaner may know beside the claim. */
export interface Context {
  /** The address that relative ones are resolved against. */
  readonly base?: string;
  /** The language of the page, where it tells: it says which number of `12/03/2020` is the day. */
  readonly language?: string;
  /** The instant that the input was read at, in milliseconds since 1970, where the caller tells: "2 hours ago" is a date then. */
  readonly now?: number;
  /** Says that something could not be read; the result carries it. */
  readonly report: (issue: Issue) => void;
}

/** Makes of a claim a value of the model, or refuses it with `undefined`. Never throws, whatever the claim is. */
export type Clean<Value> = (claim: unknown, context: Context) => Value | undefined;

/** A value, and the evidence that stands for it. */
export interface Supported<Value> {
  /** The value. */
  readonly value: Value;
  /** The rule that gave it. */
  readonly evidence: Evidence;
}

/** A value made of several, and the evidence for its parts under pointers relative to it. */
export interface Merged<Value> {
  /** The value. */
  readonly value: Value;
  /** Evidence for its parts: `{ "/0/jobTitle": [...] }`. */
  readonly parts: Readonly<Record<string, Evidence[]>>;
  /** The evidence for the whole, best first, where it is not that of all claims in their order. */
  readonly evidence?: readonly Evidence[];
}

/** All there is to know of a field: how a claim becomes its value, and, where rules complete one another, how. */
export interface Field<Value> {
  /** Makes of a claim a value. */
  readonly clean: Clean<Value>;
  /**
   * Makes one value of all accepted claims, which stand in the order of their rules; `undefined` where none is to be
   * believed. Without it the first accepted claim wins.
   */
  readonly merge?: (claims: readonly Supported<Value>[]) => Merged<Value> | undefined;
}

/** A field for each property of `T`, none missing. */
export type Fields<T> = { readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>> };
