import { expect } from 'chai';
import { describe, it } from '#test';
import { bestRun, furtherParts } from '../../src/body/runs.ts';

/** Sums of scattered lines: each that speaks for the story stands between two that speak against it as much. */
function scattered(lines: number): number[] {
  const sums = [0];
  for (let i = 0; i < lines; i++) sums.push((sums.at(-1) ?? 0) + (i % 2 === 0 ? 1 : -1));
  return sums;
}

/** How often a list is looked into while parts of a story are sought in it. */
function looksAt(sums: readonly number[]): number {
  let looks = 0;
  const counted = new Proxy(sums, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  furtherParts(counted, bestRun(sums, 0, sums.length - 1), () => 1);
  return looks;
}

describe('further parts of a story', () => {
  it('are the runs beside the likeliest that have enough words', () => {
    const sums = [0, 2, 4, 1, 4, 7, 10, 5, 7];
    const main = bestRun(sums, 0, 8);
    expect(main).to.deep.equal([0, 6]);
    expect(furtherParts(sums, main, () => 100)).to.deep.equal([[7, 8]]);
    expect(furtherParts(sums, main, () => 10)).to.deep.equal([]);
  });

  it('are sought in time that grows with the lines, however scattered these are', () => {
    const [few, many] = [looksAt(scattered(1000)), looksAt(scattered(4000))];
    expect(many / few).to.be.lessThan(6);
  });
});
