import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { agreementOf, mostAgreed } from '../../src/fields/agreement.ts';
import type { Supported } from '../../src/fields/field.ts';
import { mergeDates } from '../../src/fields/date.ts';

const claim = (value: string, confidence: number): Supported<string> => ({
  value,
  evidence: { rule: `${value} ${String(confidence)}`, source: 'html', confidence },
});
const same = (a: string, b: string): number => Number(a === b);

describe('places of a page that say the same', () => {
  it('are believed more together than any of them alone', () => {
    const [one, two, other] = [claim('a', 0.7), claim('a', 0.6), claim('b', 0.75)] as const;
    expect(mostAgreed([other, one, two], same)?.claim).to.equal(one);
    const agreed = agreementOf(one, [one, two], same);
    expect(agreed.support).to.be.within(0.7, 1 - 0.3 * 0.4);
    expect(agreed.evidence.map(({ rule }) => rule)).to.deep.equal(['a 0.7', 'a 0.6']);
  });

  it('are believed less where a place says something else', () => {
    const [one, other] = [claim('a', 0.8), claim('b', 0.7)] as const;
    const alone = agreementOf(one, [one], same).evidence[0]?.confidence ?? 0;
    const against = agreementOf(one, [one, other], same).evidence[0]?.confidence ?? 1;
    expect(alone).to.equal(0.8);
    expect(against).to.be.below(0.8);
  });

  it('are never surer than sure, and the first of equals wins', () => {
    const confidences = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(confidences, (list) => {
        const claims = list.map((confidence, i) => claim(i % 2 === 0 ? 'a' : 'b', confidence));
        const best = mostAgreed(claims, same);
        const confidence = best?.evidence[0]?.confidence ?? -1;
        return confidence >= 0 && confidence <= 1 && (best?.support ?? 2) <= 1;
      }),
    );
    const [first, second] = [claim('a', 0.5), claim('b', 0.5)];
    expect(mostAgreed([first, second], same)?.claim).to.equal(first);
  });
});

describe('dates of several places', () => {
  const merged = (...claims: Supported<string>[]): string | undefined => mergeDates(claims)?.value;

  it('are the day that most support, told as finely as any of them tells it', () => {
    expect(merged(claim('2025-10-18', 0.9), claim('2025-10-18T09:30:00+03:00', 0.6))).to.equal(
      '2025-10-18T09:30:00+03:00',
    );
    expect(
      merged(claim('2025-10-20T08:00:00Z', 0.85), claim('2025-10-18', 0.8), claim('2025-10-18T09:30:00', 0.7)),
    ).to.equal('2025-10-18T09:30:00');
  });

  it('agree across midnight where they are whole half-hours apart, as a wrong zone makes them', () => {
    const found = mergeDates([claim('2025-10-18T23:30:00Z', 0.8), claim('2025-10-19T02:30:00Z', 0.7)]);
    expect(found?.value).to.equal('2025-10-18T23:30:00Z');
    expect(found?.evidence).to.have.length(2);
    const apart = mergeDates([claim('2025-10-18T23:30:00Z', 0.8), claim('2025-10-19T02:47:00Z', 0.7)]);
    expect(apart?.evidence).to.have.length(1);
  });
});
