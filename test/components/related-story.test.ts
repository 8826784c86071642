import { expect, fixture, html } from '@open-wc/testing';
import '../../components/related-story/define.ts';
import { RelatedStory } from '../../components/related-story/related-story.ts';
import { article, image, NO_PICTURE, PICTURE, story, UNSAFE } from './model.ts';
import { describeEverywhere } from './everywhere.ts';
import { addresses, expectAccessible, expectSame, has, isShown, links, part, textOf, untilGone } from './shadow.ts';

const related = (template: unknown) => fixture<RelatedStory>(template as string);

describe('<related-story>', () => {
  it('shows a story', async () => {
    const element = await related(
      html`<related-story
        .story=${story({ image: image(), publisher: { name: 'The Example', sameAs: [] } })}
      ></related-story>`,
    );
    expect(textOf(element, 'label')).to.equal('Read also');
    expect(textOf(element, 'headline')).to.equal('Russia, China and North Korea have new dynamics');
    expect(textOf(element, 'publisher')).to.equal('The Example');
    expect(textOf(element, 'date')).to.equal('October 18, 2023');
    expect(isShown(element, 'image')).to.be.true;
  });

  it('shows an article', async () => {
    const element = await related(html`<related-story .story=${article()}></related-story>`);
    expect(textOf(element, 'headline')).to.equal('Lavrov thanks North Korea for its help');
    expect(textOf(element, 'excerpt')).to.equal('The minister thanked Pyongyang.');
    expect(links(element)[0]?.href).to.equal('https://example.org/lavrov/');
  });

  it('shows what attributes say, before what the object says', async () => {
    const element = await related(
      html`<related-story
        .story=${story()}
        label="Background"
        headline="Headline"
        href="/story"
        excerpt="Excerpt"
        image=${PICTURE}
        image-alt="Alt"
        publisher="Publisher"
        published="2024-02-29"
      ></related-story>`,
    );
    for (const [name, words] of [
      ['label', 'Background'],
      ['headline', 'Headline'],
      ['excerpt', 'Excerpt'],
      ['publisher', 'Publisher'],
      ['date', 'February 29, 2024'],
    ] as const) {
      expect(textOf(element, name), name).to.equal(words);
    }
    expect(part(element, 'image')?.getAttribute('alt')).to.equal('Alt');
    expect(links(element)[0]?.getAttribute('href')).to.equal('/story');
  });

  it('shows nothing of null', async () => {
    const element = await related(html`<related-story .story=${null}></related-story>`);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('marks an excerpt that was cut, once', async () => {
    const element = await related(html`<related-story .story=${story()}></related-story>`);
    expect(textOf(element, 'excerpt')).to.match(/by a Russ…$/u);
    element.story = story({ excerpt: 'by a Russ…' });
    await element.updateComplete;
    expect(textOf(element, 'excerpt')).to.equal('by a Russ…');
  });

  it('has one link, named by the headline alone, over the whole box', async () => {
    const element = await related(html`<related-story .story=${story({ image: image() })}></related-story>`);
    expect(links(element)).to.have.length(1);
    expect(links(element)[0]?.textContent.trim()).to.equal('Russia, China and North Korea have new dynamics');
    const { left, bottom, right, top } = element.getBoundingClientRect();
    expectSame(element.shadowRoot?.elementFromPoint(left + 2, bottom - 4), part(element, 'link'));
    expectSame(element.shadowRoot?.elementFromPoint(right - 2, top + 4), part(element, 'link'));
    element.focus();
    expectSame(element.shadowRoot?.activeElement, part(element, 'link'));
  });

  it('is a note named by its label, and no landmark', async () => {
    const element = await related(html`<related-story .story=${story()}></related-story>`);
    const base = part(element, 'base');
    expect(base?.localName).to.equal('aside');
    expect(base?.getAttribute('role')).to.equal('note');
    expect(base?.getAttribute('aria-labelledby')).to.equal(part(element, 'label')?.id);
    element.label = '';
    await element.updateComplete;
    expect(isShown(element, 'label')).to.be.false;
    expect(part(element, 'base')?.hasAttribute('aria-labelledby')).to.be.false;
  });

  it('has headings of every level, and none at 0', async () => {
    const element = await related(html`<related-story .story=${story()}></related-story>`);
    for (const level of [1, 2, 3, 4, 5, 6, 0]) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(part(element, 'headline')?.localName).to.equal(level ? `h${level}` : 'p');
    }
  });

  it('shows as much as its layout has room for', async () => {
    const element = await related(html`<related-story .story=${story({ image: image() })}></related-story>`);
    const shown = () => ['media', 'excerpt', 'meta', 'headline'].filter((name) => isShown(element, name));
    expect(shown()).to.deep.equal(['media', 'excerpt', 'meta', 'headline']);
    element.layout = 'text';
    await element.updateComplete;
    expect(shown()).to.deep.equal(['excerpt', 'meta', 'headline']);
    expect(has(element, 'image')).to.be.false;
    element.layout = 'inline';
    await element.updateComplete;
    expect(shown()).to.deep.equal(['headline']);
  });

  it('has no box for a picture that is missing or fails', async () => {
    const element = await related(html`<related-story .story=${story()}></related-story>`);
    expect(isShown(element, 'media')).to.be.false;
    element.story = story({ image: image({ url: NO_PICTURE }) });
    await element.updateComplete;
    expect(has(element, 'image')).to.be.true;
    await untilGone(element, 'media');
  });

  it('renders no unsafe address', async () => {
    for (const url of UNSAFE) {
      const element = await related(
        html`<related-story .story=${story({ url, image: image({ url }) })} href=${url}></related-story>`,
      );
      expect(addresses(element), url).to.be.empty;
    }
  });

  it('lets slots override every field', async () => {
    const element = await related(
      html`<related-story .story=${story({ image: image() })}>
        <span slot="label">label</span>
        <span slot="headline">headline</span>
        <p slot="excerpt">excerpt</p>
        <div slot="media">media</div>
        <span slot="meta">meta</span>
      </related-story>`,
    );
    for (const child of element.children) expect(child.getClientRects(), child.slot).to.not.be.empty;
    expect(isShown(element, 'image')).to.be.false;
    expect(isShown(element, 'date')).to.be.false;
  });

  it('shows a plain link as its headline until there is a better one', async () => {
    const element = await related(html`<related-story><a href="/plain">Plain</a></related-story>`);
    expect(textOf(element, 'headline')).to.equal('Plain');
    expect(element.querySelector('a')?.getClientRects().length).to.equal(0);
    element.story = story();
    await element.updateComplete;
    expect(textOf(element, 'headline')).to.equal('Russia, China and North Korea have new dynamics');
  });

  it('speaks the language of its place, beyond shadow roots', async () => {
    const place = await fixture(html`<div lang="uk"></div>`);
    const host = document.createElement('div');
    place.append(host);
    const element = document.createElement('related-story');
    element.story = story();
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(textOf(element, 'label')).to.equal('Читайте також');
    expect(textOf(element, 'date')).to.equal('18 жовтня 2023 р.');
    element.lang = 'de';
    await element.updateComplete;
    expect(textOf(element, 'label')).to.equal('Lesen Sie auch');
  });

  it('puts the picture on the other side where the text runs from right to left', async () => {
    const box = await fixture(
      html`<div dir="rtl"><related-story .story=${story({ image: image() })}></related-story></div>`,
    );
    const element = box.firstElementChild!;
    const [media, body] = ['media', 'body'].map((name) => part(element, name)!.getBoundingClientRect());
    expect(media!.right).to.be.below(body!.left);
  });

  it('passes axe', () =>
    expectAccessible(
      () =>
        html`<h1>Page</h1>
          <related-story .story=${story({ image: image() })} heading-level="2"></related-story>
          <related-story .story=${story({ headline: 'Other' })} heading-level="2" layout="text"></related-story>
          <related-story .story=${story({ headline: 'Last' })} heading-level="2" layout="inline"></related-story>`,
    ));

  describeEverywhere({
    Class: RelatedStory,
    tag: 'related-story',
    property: 'story',
    values: [story({ headline: 'Lavrov thanks' }), article({ headline: 'Other' })],
    name: 'headline',
    words: ['Lavrov thanks', 'Other'],
    jsonLd: { '@type': 'NewsArticle', headline: 'Lavrov thanks', url: 'https://example.org/lavrov/' },
    plain: '<a href="/lavrov">Lavrov thanks</a>',
    withAddress: (url) => story({ url, image: image({ url }) }),
  });
});
