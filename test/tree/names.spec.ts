import { expect } from 'chai';
import { describe, it } from '#test';
import { markReader } from '../../src/tree/mark-reader.ts';
import { Names, nameWords } from '../../src/tree/names.ts';
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
      ['стаття-текстІІ', ['стаття', 'текст', 'іі']],
      ['𐐨𐐀-b', ['𐐨', '𐐨', 'b']],
      ['', []],
      ['--__', []],
    ]);
  });
});

describe('a reader of marks', () => {
  const read = markReader(
    { aside: 'sidebar, side', ad: 'ad, ads', body: 'article body, articlebody' },
    new Names(['aside', 'ad', 'body']),
  );
  const marks = (names: string): string[] => read(`<${names}>`, 1, names.length + 1).list.toSorted();

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

  it('reads capitals, other alphabets, and names without a word', () => {
    holds(marks, [
      ['ArticleBody', ['body']],
      ['ARTICLE-Body', ['body']],
      ['article--x--body', []],
      ['article-side-body', ['aside']],
      ['стаття-ad', ['ad']],
      ['ad стаття', ['ad']],
      ['-- ad', ['ad']],
      ['adÄ', ['ad']],
    ]);
  });

  it('knows none of the names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(marks(name)).to.deep.equal([]);
  });
});

describe('a set of names', () => {
  const all = Array.from({ length: 60 }, (_, i) => `name ${String(i)}`);
  const names = new Names(all);

  it('has what it is of, up to the last place', () => {
    for (const name of all) {
      const one = names.of(name);
      expect(one.list).to.deep.equal([name]);
      expect(all.filter((each) => one.has(each))).to.deep.equal([name]);
    }
    expect(names.of(...all).list).to.deep.equal(all);
    expect(names.none.isEmpty).to.equal(true);
    expect(() => new Names([...all, 'one more'])).to.throw(RangeError);
  });

  it('is joined with others, parted from them, and asked for some of them', () => {
    const [some, others] = [names.of('name 1', 'name 59'), names.of('name 2', 'name 59')];
    expect(some.with(others).list).to.deep.equal(['name 1', 'name 2', 'name 59']);
    expect(some.without(others).list).to.deep.equal(['name 1']);
    expect(some.meets(others)).to.equal(true);
    expect(some.meets(names.of('name 2'))).to.equal(false);
    expect(some.with(names.none)).to.equal(some);
  });

  it('may be looked at among more names', () => {
    const more = new Names([...names.all.slice(0, 40), 'another']);
    const few = new Names(names.all.slice(0, 40));
    expect(few.of('name 3', 'name 39').among(more).with(more.of('another')).list).to.deep.equal([
      'name 3',
      'name 39',
      'another',
    ]);
  });
});
