import { expect } from 'chai';
import { describe, it } from '#test';
import { markReader, nameWords } from '../../src/tree/names.ts';
import { holds } from '../facts.ts';

describe('the words of a class name', () => {
  it('are parted by signs and by capitals', () => {
    holds(nameWords, [
      ['l-sidebar-fixed', ['l', 'sidebar', 'fixed']],
      ['gh-article-authorName', ['gh', 'article', 'author', 'name']],
      ['ArticleBody', ['article', 'body']],
      ['article__body--wide', ['article', 'body', 'wide']],
      ['md:hidden', ['md', 'hidden']],
      ['col2', ['col2']],
      ['стаття-текст', ['стаття', 'текст']],
      ['', []],
      ['--__', []],
    ]);
  });
});

describe('a reader of marks', () => {
  const read = markReader({ aside: 'sidebar, side', ad: 'ad, ads', body: 'article body, articlebody' });
  const marks = (names: string): string[] => [...read(names)].sort();

  it('looks for whole words, and for two that follow one another in one name', () => {
    holds(marks, [
      ['l-sidebar-fixed', ['aside']],
      ['considered', []],
      ['download', []],
      ['ad-slot top', ['ad']],
      ['article-body', ['body']],
      ['articleBody', ['body']],
      ['article body', []],
      ['body-article', []],
      ['ads sidebar', ['ad', 'aside']],
      ['', []],
      ['  \n ', []],
    ]);
  });

  it('is right after it has read more names than it remembers', () => {
    for (let i = 0; i < 20_000; i++) read(`name-${i}`);
    expect(marks('ad-slot')).to.deep.equal(['ad']);
  });

  it('knows none of the names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(marks(name)).to.deep.equal([]);
  });
});
