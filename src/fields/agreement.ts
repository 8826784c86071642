import type { Evidence } from '../model/index.ts';
import type { Supported } from './field.ts';

/** A claim, the claims that say the same, and how far all of them together are to be believed. */
export interface Agreement<Value> {
  /** The claim. */
  readonly claim: Supported<Value>;
  /** The evidence of those that agree, best first; the first has the confidence of all together. */
  readonly evidence: readonly Evidence[];
  /** How likely the value is right. */
  readonly confidence: number;
}

/**
 * What a further place adds, as a share of what it would if it were independent. Templates fill several places from one
 * field, so two that agree are less than two witnesses.
 */
const INDEPENDENCE = 0.5;

/**
 * Weighs a claim by what the other claims say.
 *
 * @param share - How far another claim says the same: 1 where it does, 0 where it says something else.
 */
export function agreementOf<Value>(
  claim: Supported<Value>,
  claims: readonly Supported<Value>[],
  share: (other: Value, own: Value) => number,
): Agreement<Value> {
  const agreeing = claims
    .filter((other) => other !== claim)
    .map((other) => ({ evidence: other.evidence, share: share(other.value, claim.value) }))
    .filter((other) => other.share > 0)
    .sort((a, b) => b.evidence.confidence - a.evidence.confidence);
  const strongest = Math.max(
    claim.evidence.confidence,
    ...agreeing.map((each) => each.evidence.confidence * each.share),
  );
  let doubt = 1 - strongest;
  let isCounted = false;
  for (const { evidence, share: part } of [{ evidence: claim.evidence, share: 1 }, ...agreeing]) {
    const weight = evidence.confidence * part;
    if (!isCounted && weight === strongest) isCounted = true;
    else doubt *= 1 - weight * INDEPENDENCE;
  }
  const confidence = Math.round((1 - doubt) * 1000) / 1000;
  return {
    claim,
    evidence: [{ ...claim.evidence, confidence }, ...agreeing.map((each) => each.evidence)],
    confidence,
  };
}

/** Of several claims the one that is to be believed most; of equals, the first. */
export function mostAgreed<Value>(
  claims: readonly Supported<Value>[],
  share: (other: Value, own: Value) => number,
): Agreement<Value> | undefined {
  let best: Agreement<Value> | undefined;
  for (const claim of claims) {
    const agreement = agreementOf(claim, claims, share);
    if (!best || agreement.confidence > best.confidence) best = agreement;
  }
  return best;
}
