import { expect } from 'chai';
import { describe, it } from '#test';
import type { Block } from '../../src/model/index.ts';
import { bodyText, toText } from '../../src/render/text.ts';
import { article, author, digest, everyBlock, image, paragraph, story, words } from './sample.ts';

const list = (ordered: boolean, ...children: Block[][]): Block => ({
  type: 'list',
  ordered,
  children: children.map((blocks) => ({ type: 'listItem', children: blocks })),
});

void describe('bodyText', () => {
  void it('reads the running text of every kind of block, and nothing else', () => {
    expect(bodyText(everyBlock).split('\n\n')).to.deep.equal([
      'text link\ncode emphasis strong delete underline mark “quote” subscript superscript слово',
      'heading',
      'nine\nten\nnested',
      'quoted',
      '— Somebody',
      'pulled',
      'table caption',
      'A\tB\n1\t2',
      'let a;\nlet b;',
      'embedded',
      'noted',
    ]);
  });

  void it('gives the empty string for an empty body, and no blank lines for empty blocks', () => {
    expect(bodyText([])).to.equal('');
    expect(bodyText([paragraph(' '), paragraph('a'), paragraph(''), paragraph('b')])).to.equal('a\n\nb');
  });

  void it('passes over kinds that it does not know', () => {
    const blocks = [{ type: 'hologram', children: [paragraph('x')] }, { type: 'constructor' }, paragraph('a')];
    expect(bodyText(blocks as unknown as Block[])).to.equal('a');
  });

  void it('sets two lists apart, but not the items of one', () => {
    const blocks = [list(false, [paragraph('a')], [paragraph('b')]), list(false, [paragraph('c')])];
    expect(bodyText(blocks)).to.equal('a\nb\n\nc');
  });

  void it('reads what is nested ten thousand deep', () => {
    let blocks: Block[] = [paragraph('deep')];
    for (let depth = 0; depth < 10_000; depth++) blocks = [list(false, blocks)];
    expect(bodyText(blocks)).to.equal('deep');
  });
});

void describe('toText of an article', () => {
  void it('gives the whole story, each part once', () => {
    const text = toText(
      article({
        kicker: 'War',
        standfirst: words('The standfirst.'),
        byline: 'By Nate Ostiller',
        authors: [author()],
        dateline: { raw: 'KYIV' },
        body: [paragraph('Body.'), { type: 'note', kind: 'update', children: [paragraph('In the body.')] }],
        notes: [
          { type: 'note', kind: 'update', children: [paragraph('In the body.')] },
          { type: 'note', kind: 'correction', children: [paragraph('At the end.')] },
        ],
        live: { updates: [{ headline: 'Latest', publishedAt: '2026-10-18', authors: [], body: [paragraph('Now.')] }] },
      }),
    );
    expect(text.split('\n\n')).to.deep.equal([
      'War',
      'Headline',
      'The standfirst.',
      'By Nate Ostiller',
      'KYIV',
      'Body.',
      'Update: In the body.',
      'Latest',
      '2026-10-18',
      'Now.',
      'Correction: At the end.',
    ]);
  });

  void it('is the headline alone where there is nothing else', () => {
    expect(toText(article())).to.equal('Headline');
  });

  void it('names the authors where no byline is printed', () => {
    expect(toText(article({ authors: [author(), author({ name: 'Other' })] }))).to.equal(
      'Headline\n\nNate Ostiller, Other',
    );
  });

  void it('leaves the dateline to the body that opens with it', () => {
    const body = [{ type: 'figure', image: image() } as const, paragraph('KYIV (Reuters) - It rained.')];
    expect(toText(article({ dateline: { raw: 'KYIV (Reuters)' }, body }))).to.equal(
      'Headline\n\nKYIV (Reuters) - It rained.',
    );
  });

  void it('reads captions, related stories, media, embeds, bullets and labels, as they are seen', () => {
    expect(
      toText(article({ body: everyBlock }))
        .split('\n\n')
        .slice(2),
    ).to.deep.equal([
      'heading',
      '9. nine\n10. ten\n   - nested',
      'quoted',
      '— Somebody',
      'pulled',
      'table caption',
      'A\tB\n1\t2',
      'let a;\nlet b;',
      '* * *',
      'figure caption (Getty)',
      'one',
      'gallery caption',
      'video title\nvideo caption',
      'audio title',
      'embedded',
      'embed title: https://x.com/1',
      'https://example.com/map',
      'Read also\nAnother story\nrelated excerpt',
      'Correction: noted',
    ]);
  });

  void it('puts the bullet before the first text of an item, and later lines under it', () => {
    const item: Block[] = [{ type: 'figure', image: image() }, paragraph('a'), { type: 'code', value: 'b\nc' }];
    expect(toText(article({ body: [list(false, item, [paragraph('d')])] }))).to.equal(
      'Headline\n\n- a\n   b\n   c\n- d',
    );
  });

  void it('moves deep lists no further to the right than can be read', () => {
    let blocks: Block[] = [paragraph('deep')];
    for (let depth = 0; depth < 1000; depth++) blocks = [list(false, blocks)];
    expect(toText(article({ body: blocks }))).to.match(/^Headline\n\n {24}- deep$/u);
  });

  void it('leaves a note its own label', () => {
    const labelled = (value: string) =>
      toText(article({ notes: [{ type: 'note', kind: 'correction', children: [paragraph(value)] }] }));
    expect(labelled('Виправлення: не так.')).to.equal('Headline\n\nВиправлення: не так.');
    expect(labelled('It was wrong. Right: this.')).to.equal('Headline\n\nCorrection: It was wrong. Right: this.');
  });
});

void describe('toText of an author and of a digest', () => {
  void it('gives name, role and bio', () => {
    const bio = [...words('One.'), { type: 'break' } as const, { type: 'break' } as const, ...words('Two.')];
    expect(toText(author({ jobTitle: 'News Editor', bio }))).to.equal('Nate Ostiller\n\nNews Editor\n\nOne.\n\nTwo.');
    expect(toText(author())).to.equal('Nate Ostiller');
  });

  void it('gives title, intro and stories', () => {
    const stories = [story({ excerpt: 'Excerpt', url: 'https://example.com/1' }), story()];
    const value = digest({ title: 'Feed', description: 'About', intro: [paragraph('Intro')], groups: [{ stories }] });
    expect(toText(value)).to.equal('Feed\n\nIntro\n\nAnother story\nExcerpt\nhttps://example.com/1\n\nAnother story');
    expect(toText({ ...value, intro: [], groups: [{ title: 'Group', stories: [] }] })).to.equal(
      'Feed\n\nAbout\n\nGroup',
    );
    expect(toText(digest())).to.equal('');
  });
});
