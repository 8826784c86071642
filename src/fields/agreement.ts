import type { Evidence } from '../model/index.ts';
import type { Supported } from './field.ts';

/** A claim, the claims that say the same, and how far all of them together are to be believed. */
export interface Agreement<Value> {
  /** The claim. */
  readonly claim: Supported<Value>;
  /** The evidence of those that agree, best first; the first has the confidence of all together. */
  readonly evidence: readonly Evidence[];
  /** How far it is supported: by its own place and by those that agree, whatever others say. */
  readonly support: number;
}

/**
 * What a further place adds, as a share of what it would if it were independent. Templates fill several places from one
 * field, so two that agree are less than two witnesses.
 */
const INDEPENDENCE = 0.5;

/** How much more a place that says something else tells than its odds: measured, as a page that contradicts itself is odd. */
const CONTRADICTION = 2;

const oddsOf = (probability: number): number => (probability >= 1 ? 1e6 : probability / (1 - probability));

/** How likely a value is right that has so much support, where what else is said has so much at the most. */
function amongOthers(support: number, against: number): number {
  const odds = oddsOf(support);
  return Math.round((odds / (1 + odds + CONTRADICTION * oddsOf(against))) * 1000) / 1000;
}

/** The claims that say the same as one, with how far they do, best first. */
function agreeingWith<Value>(
  claim: Supported<Value>,
  claims: readonly Supported<Value>[],
  share: (other: Value, own: Value) => number,
): { readonly evidence: Evidence; readonly share: number }[] {
  const agreeing: { readonly evidence: Evidence; readonly share: number }[] = [];
  for (const other of claims) {
    const shared = other === claim ? 0 : share(other.value, claim.value);
    if (shared > 0) agreeing.push({ evidence: other.evidence, share: shared });
  }
  return agreeing.sort((one, other) => other.evidence.confidence - one.evidence.confidence);
}

/** How far a claim is supported by its own place and those that agree. */
function supportOf(
  { evidence }: { readonly evidence: Evidence },
  agreeing: readonly { readonly evidence: Evidence; readonly share: number }[],
): number {
  const weights = [evidence.confidence, ...agreeing.map((each) => each.evidence.confidence * each.share)];
  const strongest = Math.max(...weights);
  let doubt = 1 - strongest;
  let isCounted = false;
  for (const weight of weights) {
    if (!isCounted && weight === strongest) isCounted = true;
    else doubt *= 1 - weight * INDEPENDENCE;
  }
  return 1 - doubt;
}

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
  const agreeing = agreeingWith(claim, claims, share);
  const support = supportOf(claim, agreeing);
  const others = claims.filter((other) => other !== claim && share(other.value, claim.value) === 0);
  const against = others.map((other) => supportOf(other, agreeingWith(other, others, share)));
  const confidence = amongOthers(support, Math.max(0, ...against));
  return {
    claim,
    evidence: [{ ...claim.evidence, confidence }, ...agreeing.map((each) => each.evidence)],
    support,
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
    if (!best || agreement.support > best.support) best = agreement;
  }
  return best;
}

/** The claim that a user's own rule for a site makes: it is not voted on. */
export function decided<Value>(claims: readonly Supported<Value>[]): Supported<Value> | undefined {
  return claims.find(({ evidence }) => evidence.source === 'site-rule');
}

/** How much several places are believed that say the same. */
export function together(claims: readonly Supported<unknown>[]): number {
  return 1 - claims.reduce((doubt, { evidence }) => doubt * (1 - evidence.confidence), 1);
}
