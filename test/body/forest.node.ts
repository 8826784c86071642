import { expect } from 'chai';
import { describe, it } from '#test';
import { layOut } from '../../src/body/context.ts';
import { oddsOf } from '../../src/body/forest.ts';
import { MEASURES } from '../../src/body/measures.ts';
import { firstLook } from '../../src/body/region.ts';
import { seen } from '../../src/body/sight.ts';
import type { Sight } from '../../src/body/sight.ts';
import { DEPTH, MEASURED, TREES } from '../../src/body/weights.ts';
import { openHtml } from '../../src/input/open.ts';
import { readPage } from '../../src/page/page.ts';
import { sentence } from '../samples.ts';

function sightOf(html: string): Sight {
  const layout = layOut(readPage(openHtml(html)));
  return seen(layout, firstLook(layout));
}

/** A page of a menu, a story and a list of links, in some language. */
function storyIn(spoken: (text: string) => string): string {
  const topics = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="/${String(i)}">${spoken('Topic')} ${String(i)}</a></li>`,
  );
  const paragraph = `<p>${spoken(sentence)}</p>`;
  return `<title>${spoken('Bridge opens')}</title><ul class="menu">${topics.join('')}</ul>
    <main><h1>${spoken('Bridge opens')}</h1>
    <div class="text">${paragraph}${paragraph}<p>${spoken('Why?')}</p>${paragraph}${paragraph}</div></main>
    <div><h2>${spoken('Elsewhere')}</h2><p><a href="/a">${spoken('Rain is expected over the coast')}</a></p></div>`;
}

const story = storyIn((text) => text);

describe('the weights', () => {
  it('ask for measures that there are, each of one name', () => {
    const names = MEASURES.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect([...MEASURED].sort()).to.deep.equal([...names].sort());
  });

  it('are whole trees', () => {
    for (const line of TREES) {
      const [nodes = '', ends = ''] = line.split(' | ');
      expect(ends.split(' '), line).to.have.length(2 ** DEPTH);
      const pairs = nodes.split(' ').map((node) => node.split('>').map(Number));
      expect(pairs, line).to.have.length(2 ** DEPTH - 1);
      for (const [measure = NaN, limit = NaN] of pairs) {
        expect(measure, line).to.be.within(0, MEASURED.length - 1);
        expect(limit, line).to.be.a('number').and.not.NaN;
      }
    }
  });
});

describe('the odds of a segment', () => {
  it('are of every one, and finite, whatever the page', () => {
    for (const html of [
      '<p>x',
      '<p></p>',
      '<title></title><p>x<p>y',
      '<div>'.repeat(400) + 'x',
      story,
      '<a href="/">x</a>',
    ]) {
      const sight = sightOf(html);
      for (const { name, of } of MEASURES)
        for (const number of sight.candidates.keys())
          expect(Number.isFinite(of(sight, number)), `${name} in ${html.slice(0, 20)}`).to.equal(true);
      const odds = oddsOf(sight);
      expect(odds).to.have.length(sight.candidates.length);
      expect(odds.every(Number.isFinite)).to.equal(true);
    }
  });

  it('speak for the paragraphs, a short one among them too, and against the links', () => {
    const sight = sightOf(story);
    const odds = oddsOf(sight);
    for (const [number, { segment, tag }] of sight.candidates.entries()) {
      const isStory = segment.text === sentence || segment.text === 'Why?';
      if (isStory) expect(odds[number], segment.text).to.be.above(0);
      else if (tag === 'li' || segment.linked > 0) expect(odds[number], segment.text).to.be.below(0);
    }
  });

  it('do not hang on the words of a language', () => {
    const odds = oddsOf(sightOf(story));
    // Letter by letter into Armenian, which has both cases and no marks.
    const letter = (first: number, last: number) => (each: string) =>
      String.fromCharCode(each.charCodeAt(0) - first + last);
    const other = oddsOf(
      sightOf(
        storyIn((text) => text.replaceAll(/[a-z]/gu, letter(97, 0x561)).replaceAll(/[A-Z]/gu, letter(65, 0x531))),
      ),
    );
    expect(other).to.deep.equal(odds);
  });
});
