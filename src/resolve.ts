import type { Context, Field, Fields, Supported } from './fields/field.ts';
import type { Evidence, Provenance, Source } from './model/index.ts';
import { wellFormed } from './text.ts';

/** Where a value may be found: one row of a format's table. */
export interface Rule<Raw> {
  /** Its name; with the field it is the provenance of a value. */
  readonly name: string;
  /** The kind of place that it reads. */
  readonly source: Source;
  /** How often it is right, measured where it could be. */
  readonly confidence: number;
  /** Reads the claim; `undefined` where there is none. */
  readonly read: (raw: Raw) => unknown;
  /**
   * What the rest of the input says of the value: the number by which the odds that it is right are multiplied. Left out
   * where nothing else tells.
   */
  readonly weigh?: (raw: Raw, value: unknown, source: Source) => number;
}

/** For each field of `T` its rules in order of belief; `[]` says that the format never has it. */
export type Rules<T, Raw> = { readonly [Key in keyof T]-?: readonly Rule<Raw>[] };

/** What the rules gave, and where from. */
export interface Resolved<T> {
  /** The fields that were found. */
  readonly found: { -readonly [Key in keyof T]?: T[Key] };
  /** The evidence for each, by JSON Pointer. */
  readonly provenance: Provenance;
}

const MAX_RAW = 500;

/** The confidence whose odds are this many times those of another. */
function shifted(confidence: number, factor: number): number {
  const odds = (confidence / (1 - confidence)) * factor;
  return confidence >= 1 ? 1 : Math.round((odds / (1 + odds)) * 1000) / 1000;
}

function evidenceOf<Raw>(rule: Rule<Raw>, claim: unknown, factor: number): Evidence {
  const raw =
    typeof claim === 'string' || typeof claim === 'number'
      ? wellFormed(String(claim).trim().slice(0, MAX_RAW))
      : undefined;
  const { name, source, confidence } = rule;
  return { rule: name, source, ...(raw && { raw }), confidence: shifted(confidence, factor) };
}

/** The claims that the field's cleaner accepts: all of them where it merges, else the first. */
function accepted<Value, Raw>(
  raw: Raw,
  rules: readonly Rule<Raw>[],
  field: Field<Value>,
  context: Context,
): Supported<Value>[] {
  const claims: Supported<Value>[] = [];
  for (const rule of rules) {
    const claim = rule.read(raw);
    if (claim === undefined || claim === null) continue;
    const value = field.clean(claim, context);
    if (value === undefined) continue;
    claims.push({ value, evidence: evidenceOf(rule, claim, rule.weigh?.(raw, value, rule.source) ?? 1) });
    if (!field.merge) break;
  }
  return claims;
}

/**
 * The interpreter: for each field its rules in order of belief; the first claim that the field's cleaner accepts wins,
 * and the winner's name is the provenance of the value. A field that the table leaves out is one that the format never has.
 */
export function resolve<T, Raw>(
  raw: Raw,
  rules: Partial<Rules<T, Raw>>,
  fields: Fields<T>,
  context: Context,
): Resolved<T> {
  const resolved: Resolved<T> = { found: {}, provenance: {} };
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const field = fields[key];
    const claims = accepted(raw, rules[key] ?? [], field, context);
    const [best] = claims;
    if (!best) continue;
    const merged = field.merge ? field.merge(claims) : { value: best.value, parts: {}, evidence: [best.evidence] };
    if (merged === undefined) continue;
    const { value, parts, evidence } = merged;
    resolved.found[key] = value;
    resolved.provenance[`/${key}`] = [...(evidence ?? claims.map((claim) => claim.evidence))];
    for (const [pointer, support] of Object.entries(parts)) resolved.provenance[`/${key}${pointer}`] = support;
  }
  return resolved;
}
