import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { forget, remembering } from '../src/memory.ts';

describe('the memory', () => {
  it('reads each text once until it forgets', () => {
    const read: string[] = [];
    const length = remembering((text) => {
      read.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([length('ab'), length(''), length('ab'), length('')]).to.deep.equal([2, undefined, 2, undefined]);
    expect(read).to.deep.equal(['ab', '']);
    forget();
    expect([length('ab'), read.length]).to.deep.equal([2, 3]);
  });

  it('forgets when a call ends, also where that throws', () => {
    let times = 0;
    const count = remembering(() => ++times);
    for (const page of ['<article><h1>Rain expected</h1><p>It will rain on Monday.</p></article>', '']) {
      count('a');
      try {
        parseArticle(page);
      } catch {
        // A page that is none.
      }
    }
    expect([count('a'), times]).to.deep.equal([3, 3]);
  });
});
