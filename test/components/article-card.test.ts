import { expect, fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../components/article-card/define.ts';
import { ArticleCard, type CardLayout } from '../../components/article-card/article-card.ts';
import { article, author, image, NO_PICTURE, PICTURE, story, text, UNSAFE } from './model.ts';
import { describeEverywhere } from './everywhere.ts';
import {
  addresses,
  all,
  expectAccessible,
  expectSame,
  has,
  isShown,
  links,
  make,
  part,
  textOf,
  untilGone,
} from './shadow.ts';

const card = make<ArticleCard>;

describe('<article-card>', () => {
  describe('content', () => {
    it('shows an article', async () => {
      const element = await card(html`<article-card .article=${article()}></article-card>`);
      expect(textOf(element, 'eyebrow')).to.equal('News Feed');
      expect(textOf(element, 'headline')).to.equal('Lavrov thanks North Korea for its help');
      expect(textOf(element, 'excerpt')).to.equal('The minister thanked Pyongyang.');
      expect(textOf(element, 'byline')).to.equal('By Nate Ostiller');
      expect(textOf(element, 'reading-time')).to.equal('1 min read');
      expect(part(element, 'image')?.getAttribute('src')).to.equal(PICTURE);
    });

    it('shows a story of another page', async () => {
      const element = await card(html`<article-card .article=${story({ image: image() })}></article-card>`);
      expect(textOf(element, 'headline')).to.equal('Russia, China and North Korea have new dynamics');
      expect(links(element)[0]?.href).to.equal('https://example.org/dynamics/');
      expect(textOf(element, 'date')).to.equal('October 18, 2023');
    });

    it('shows nothing of null', async () => {
      const element = await card(html`<article-card .article=${null}></article-card>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('takes an object without its lists', async () => {
      const bare = { type: 'story', headline: 'Bare', image: { url: PICTURE } };
      const element = await card(html`<article-card .article=${bare}></article-card>`);
      expect(textOf(element, 'headline')).to.equal('Bare');
      expect(isShown(element, 'image')).to.be.true;
      expect(isShown(element, 'meta')).to.be.false;
    });

    it('shows everything that attributes say', async () => {
      const element = await card(
        html`<article-card
          headline="Headline"
          href="/story"
          kicker="Kicker"
          excerpt="Excerpt"
          image=${PICTURE}
          image-alt="Alt"
          image-width="300"
          image-height="200"
          image-srcset="${PICTURE} 300w, javascript:alert(1) 400w, ${PICTURE}?big 600w"
          image-sizes="50vw"
          caption="Caption"
          credit="Credit"
          published="2024-02-29"
          updated="2024-03-01"
          authors="Anna Koval; Ben Ray"
          reading-time="2"
        ></article-card>`,
      );
      expect(textOf(element, 'eyebrow')).to.equal('Kicker');
      expect(textOf(element, 'excerpt')).to.equal('Excerpt');
      expect(textOf(element, 'caption')).to.equal('Caption');
      expect(textOf(element, 'credit')).to.equal('Credit: Credit');
      expect(textOf(element, 'byline')).to.equal('By Anna Koval and Ben Ray');
      expect(textOf(element, 'date')).to.equal('February 29, 2024');
      expect(textOf(element, 'updated')).to.equal('Updated March 1, 2024');
      expect(textOf(element, 'reading-time')).to.equal('2 min read');
      expect(links(element)[0]?.getAttribute('href')).to.equal('/story');
      const picture = part(element, 'image');
      expect(picture?.getAttribute('alt')).to.equal('Alt');
      expect(picture?.getAttribute('width')).to.equal('300');
      expect(picture?.getAttribute('height')).to.equal('200');
      expect(picture?.getAttribute('srcset')).to.equal(`${PICTURE} 300w, ${PICTURE}?big 600w`);
      expect(picture?.getAttribute('sizes')).to.equal('50vw');
    });

    it('believes an attribute more than the object', async () => {
      const element = await card(
        html`<article-card .article=${article()} headline="Mine" kicker="" published="2020-01-02"></article-card>`,
      );
      expect(textOf(element, 'headline')).to.equal('Mine');
      expect(isShown(element, 'eyebrow')).to.be.false;
      expect(textOf(element, 'date')).to.equal('January 2, 2020');
      element.removeAttribute('headline');
      await element.updateComplete;
      expect(textOf(element, 'headline')).to.equal('Lavrov thanks North Korea for its help');
    });

    it('does not put the words of one picture under another', async () => {
      const element = await card(html`<article-card .article=${article()} image=${PICTURE + '?other'}></article-card>`);
      expect(part(element, 'image')?.getAttribute('alt')).to.equal('');
      expect(has(element, 'caption')).to.be.false;
    });

    it('leaves out what it is told to', async () => {
      const element = await card(
        html`<article-card
          .article=${article()}
          without-media
          without-excerpt
          without-meta
          date-style="none"
        ></article-card>`,
      );
      for (const name of ['media', 'excerpt', 'meta']) expect(isShown(element, name), name).to.be.false;
      expect(has(element, 'image')).to.be.false;
      element.withoutMeta = element.withoutMedia = false;
      element.withoutCaption = true;
      await element.updateComplete;
      expect(has(element, 'date')).to.be.false;
      expect(isShown(element, 'image')).to.be.true;
      expect(has(element, 'caption')).to.be.false;
    });

    it('joins names as their language asks, which may hear how the next one begins', async () => {
      const element = await card(html`<article-card lang="es" headline="A" authors="Ana; Isabel"></article-card>`);
      expect(textOf(element, 'byline')).to.contain('Ana e Isabel');
    });

    it('names those who wrote, not those who took the pictures', async () => {
      const authors = [author(), author({ name: 'Photographer', contribution: 'photographer' })];
      const element = await card(html`<article-card .article=${article({ authors })}></article-card>`);
      expect(textOf(element, 'byline')).to.equal('By Nate Ostiller');
    });
  });

  describe('excerpt', () => {
    const shown = async (excerpt: string, excerptTruncated?: boolean) => {
      const cut = story({ excerpt, ...(excerptTruncated !== undefined && { excerptTruncated }) });
      return textOf(await card(html`<article-card .article=${cut}></article-card>`), 'excerpt');
    };

    it('ends in an ellipsis where it was cut', async () => {
      expect(await shown('by a Russ', true)).to.equal('by a Russ…');
      expect(await shown('by rail, ', true)).to.equal('by rail…');
    });

    it('gets no second ellipsis', async () => {
      for (const cut of ['by a Russ…', 'by a Russ...', 'by a Russ […]', 'by a Russ [...]']) {
        expect(await shown(cut, true)).to.equal(cut);
      }
    });

    it('gets none where it was not cut', async () => {
      expect(await shown('All of it.', false)).to.equal('All of it.');
    });
  });

  describe('headline and link', () => {
    it('has one link, named by the headline alone', async () => {
      const element = await card(html`<article-card .article=${article()}></article-card>`);
      const [link, ...others] = links(element);
      expect(others).to.have.length(0);
      expect(link?.textContent.trim()).to.equal('Lavrov thanks North Korea for its help');
      expect(link?.getAttributeNames()).to.not.include.members(['aria-label']);
      expect(link?.parentElement?.localName).to.equal('h3');
      expect(part(element, 'base')?.getAttribute('aria-labelledby')).to.equal(link?.parentElement?.id);
    });

    it('has headings of every level, and none at 0', async () => {
      const element = await card(html`<article-card headline="Headline"></article-card>`);
      for (const level of [1, 2, 3, 4, 5, 6, 0]) {
        element.setAttribute('heading-level', String(level));
        await element.updateComplete;
        expect(part(element, 'headline')?.localName).to.equal(level ? `h${level}` : 'p');
      }
    });

    it('covers the card with its link', async () => {
      const element = await card(html`<article-card .article=${article()} layout="stacked"></article-card>`);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      for (const [x, y] of [
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ] as const) {
        expectSame(element.shadowRoot?.elementFromPoint(x, y), part(element, 'link'));
      }
    });

    it('covers the card with the link of a heading that is slotted', async () => {
      const element = await card(
        html`<article-card excerpt="Told." layout="stacked">
          <h3 slot="headline"><a href="/slotted">Slotted</a></h3>
        </article-card>`,
      );
      const { right, bottom } = element.getBoundingClientRect();
      expectSame(element.shadowRoot?.elementFromPoint(right - 2, bottom - 2), part(element, 'cover'));
    });

    it('keeps other links above its own', async () => {
      const element = await card(
        html`<article-card .article=${article({ leadImage: undefined })}>
          <a slot="footer" href="/comments">Comments</a>
        </article-card>`,
      );
      const footer = element.querySelector('a');
      const { x, y, width, height } = footer!.getBoundingClientRect();
      expectSame(document.elementFromPoint(x + width / 2, y + height / 2), footer);
    });

    it('takes the focus on its link', async () => {
      const element = await card(html`<article-card .article=${article()}></article-card>`);
      element.focus();
      expectSame(element.shadowRoot?.activeElement, part(element, 'link'));
    });

    it('keeps the focus on its link where it changes its shape', async () => {
      const element = await card(html`<article-card headline="Bridge" href="/bridge"></article-card>`);
      element.focus();
      element.kicker = 'Transport';
      await element.updateComplete;
      expectSame(element.shadowRoot?.activeElement, part(element, 'link'));
      expect(textOf(element, 'eyebrow')).to.equal('Transport');
    });

    it('passes the target on', async () => {
      const element = await card(html`<article-card .article=${article()} target="_blank"></article-card>`);
      expect(links(element)[0]?.target).to.equal('_blank');
    });

    it('renders no unsafe address', async () => {
      for (const url of UNSAFE) {
        const bad = article({ url, leadImage: image({ url }) });
        const element = await card(html`<article-card .article=${bad} href=${url} image=${url}></article-card>`);
        expect(addresses(element), url).to.be.empty;
        expect(textOf(element, 'headline')).to.equal('Lavrov thanks North Korea for its help');
      }
    });

    it('renders safe addresses as they are, without controls', async () => {
      for (const [url, href] of [
        ['/path?q=1#part', '/path?q=1#part'],
        ['#part', '#part'],
        ['mailto:desk@example.org', 'mailto:desk@example.org'],
        ['tel:+380441234567', 'tel:+380441234567'],
        [' https://example.org/a\nb ', 'https://example.org/ab'],
      ] as const) {
        const element = await card(html`<article-card headline="Headline" href=${url}></article-card>`);
        expect(links(element)[0]?.getAttribute('href')).to.equal(href);
      }
    });
  });

  describe('picture', () => {
    it('is lazy, decoded asynchronously, and has its size', async () => {
      const element = await card(html`<article-card .article=${article()}></article-card>`);
      const picture = part(element, 'image') as HTMLImageElement;
      expect(picture.loading).to.equal('lazy');
      expect(picture.decoding).to.equal('async');
      expect(picture.getAttribute('width')).to.equal('30');
      expect(picture.getAttribute('height')).to.equal('20');
      expect(picture.alt).to.equal('Two men shake hands');
      element.loading = 'eager';
      element.fetchPriority = 'high';
      await element.updateComplete;
      const urgent = part(element, 'image') as HTMLImageElement;
      expect(urgent.loading).to.equal('eager');
      expect(urgent.fetchPriority).to.equal('high');
    });

    it('keeps its proportions before it is loaded', async () => {
      const element = await card(html`<article-card .article=${article()} layout="stacked"></article-card>`);
      const { width, height } = part(element, 'frame')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.02);
    });

    it('has an empty alt where none is known', async () => {
      const rest = image({ alt: undefined });
      const element = await card(html`<article-card .article=${article({ leadImage: rest })}></article-card>`);
      expect(part(element, 'image')?.getAttribute('alt')).to.equal('');
    });

    it('offers its renditions by width, or by density', async () => {
      const variants = [
        { url: `${PICTURE}?600`, width: 600 },
        { url: `${PICTURE}?1200 big`, width: 1200, mediaType: 'image/webp' },
        { url: '/odd.jxl', width: 900, mediaType: 'image/jxl' },
        { url: 'data:image/png,x', width: 300 },
      ];
      const element = await card(
        html`<article-card .article=${article({ leadImage: image({ variants }) })}></article-card>`,
      );
      const picture = part(element, 'image');
      expect(picture?.getAttribute('srcset')).to.equal(
        `${PICTURE} 30w, ${PICTURE}?600 600w, ${PICTURE}?1200%20big 1200w`,
      );
      expect(picture?.getAttribute('sizes')).to.equal('auto, 100vw');
      const dense = image({ variants: [{ url: `${PICTURE}?2`, density: 2 }] });
      element.article = article({ leadImage: dense });
      await element.updateComplete;
      expect(part(element, 'image')?.getAttribute('srcset')).to.equal(`${PICTURE} 1x, ${PICTURE}?2 2x`);
    });

    it('keeps caption and credit apart', async () => {
      const element = await card(html`<article-card .article=${article()}></article-card>`);
      expect(textOf(element, 'caption')).to.equal('Kim Jong-un and Sergei Lavrov in Pyongyang.');
      expect(textOf(element, 'credit')).to.equal('Credit: Handout/Anadolu Agency/Getty Images');
      const label = part(element, 'credit')?.querySelector('.unseen');
      expect(label?.getBoundingClientRect().width).to.be.at.most(1);
      expect(getComputedStyle(part(element, 'credit')!).fontStyle).to.equal('italic');
    });

    it('links the names of a credit that have a page', async () => {
      const credits = [{ name: 'Handout' }, { name: 'AFP', url: 'https://afp.example/' }, { name: 'X', url: 'data:,' }];
      const element = await card(
        html`<article-card .article=${article({ leadImage: image({ credits }) })}></article-card>`,
      );
      expect(textOf(element, 'credit')).to.equal('Credit: Handout / AFP / X');
      expect(part(element, 'credit')?.querySelectorAll('a')).to.have.length(1);
    });

    it('goes with its box where it fails', async () => {
      const element = await card(
        html`<article-card
          .article=${article({ leadImage: image({ url: NO_PICTURE }) })}
          loading="eager"
        ></article-card>`,
      );
      await untilGone(element, 'media');
      expect(has(element, 'image')).to.be.false;
      expect(has(element, 'caption')).to.be.false;
    });
  });

  describe('slots', () => {
    it('override every field', async () => {
      const element = await card(
        html`<article-card .article=${article()}>
          <div slot="media">media</div>
          <span slot="eyebrow">eyebrow</span>
          <span slot="headline">headline</span>
          <p slot="excerpt">excerpt</p>
          <span slot="meta">meta</span>
          <div slot="footer">footer</div>
          <p>more</p>
        </article-card>`,
      );
      for (const slot of all(element, 'slot') as HTMLSlotElement[]) {
        if (slot.name === 'byline') continue;
        expect(slot.assignedElements(), slot.name).to.have.length(1);
      }
      for (const child of element.children) expect(child.getClientRects(), child.slot).to.not.be.empty;
      expect(isShown(element, 'image')).to.be.false;
      expect(isShown(element, 'date')).to.be.false;
      expect(part(element, 'link')?.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('headline');
    });

    it('can replace the byline alone', async () => {
      const element = await card(
        html`<article-card .article=${article()}><span slot="byline">Our own</span></article-card>`,
      );
      expect(element.querySelector('span')?.getClientRects()).to.not.be.empty;
      expect(isShown(element, 'date')).to.be.true;
    });

    it('make a card without an object', async () => {
      const element = await card(html`<article-card><a slot="headline" href="/slotted">Slotted</a></article-card>`);
      expect(isShown(element, 'headline')).to.be.true;
      expect(links(element)).to.have.length(0);
      element.focus();
      expectSame(document.activeElement, element.querySelector('a'));
    });

    it('do not put a link into a link', async () => {
      const element = await card(
        html`<article-card .article=${article()}><a slot="headline" href="/own">Own</a></article-card>`,
      );
      expect(has(element, 'link')).to.be.false;
    });

    it('are noticed when they come later', async () => {
      const element = await card(html`<article-card headline="Headline"></article-card>`);
      expect(isShown(element, 'footer')).to.be.false;
      const footer = Object.assign(document.createElement('p'), { slot: 'footer', textContent: 'Footer' });
      element.append(footer);
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(isShown(element, 'footer')).to.be.true;
      footer.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(isShown(element, 'footer')).to.be.false;
    });
  });

  describe('layout', () => {
    const boxes = async (layout: CardLayout | undefined, width: string) => {
      const box = await fixture(
        html`<div style="width: ${width}">
          <article-card .article=${article()} layout=${ifDefined(layout)}></article-card>
        </div>`,
      );
      const element = box.firstElementChild as ArticleCard;
      await element.updateComplete;
      const [media, body] = ['media', 'body'].map((name) => part(element, name)!.getBoundingClientRect());
      return { element, media: media!, body: body! };
    };

    it('puts the picture beside the text where there is room', async () => {
      const { media, body, element } = await boxes(undefined, '60rem');
      expect(media.right).to.be.below(body.left);
      expect(element.hasAttribute('layout')).to.be.false;
    });

    it('puts the picture above the text where there is none', async () => {
      const { media, body } = await boxes(undefined, '20rem');
      expect(media.bottom).to.be.below(body.top);
      expect(media.width).to.equal(320);
    });

    it('does as it is told', async () => {
      const stacked = await boxes('stacked', '60rem');
      expect(stacked.media.bottom).to.be.below(stacked.body.top);
      const side = await boxes('side', '20rem');
      expect(side.media.right).to.be.below(side.body.left);
      const compact = await boxes('compact', '20rem');
      expect(compact.media.left).to.be.above(compact.body.right);
      expect(isShown(compact.element, 'excerpt')).to.be.false;
      expect(compact.element.getAttribute('layout')).to.equal('compact');
    });

    it('mirrors where the text runs from right to left', async () => {
      const box = await fixture(
        html`<div dir="rtl" style="width: 60rem"><article-card .article=${article()}></article-card></div>`,
      );
      const element = box.firstElementChild as ArticleCard;
      const [media, body] = ['media', 'body'].map((name) => part(element, name)!.getBoundingClientRect());
      expect(media!.left).to.be.above(body!.right);
      expect(getComputedStyle(part(element, 'headline')!).textAlign).to.equal('start');
    });

    it('follows the direction and the language of the story itself', async () => {
      const element = await card(
        html`<article-card
          .article=${story({ headline: 'لافروف يشكر كوريا الشمالية', language: 'ar' })}
        ></article-card>`,
      );
      expect(part(element, 'base')?.dir).to.equal('rtl');
      expect(part(element, 'headline')?.querySelector('[lang]')?.getAttribute('lang')).to.equal('ar');
      expect(textOf(element, 'date')).to.equal('October 18, 2023');
    });

    it('does not overflow a narrow box', async () => {
      const headline = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      const box = await fixture(
        html`<div style="width: 12rem"><article-card .article=${article({ headline })}></article-card></div>`,
      );
      expect(box.scrollWidth).to.equal(box.clientWidth);
    });
  });

  describe('accessibility', () => {
    it('passes axe with everything', () =>
      expectAccessible(() => html`<article-card .article=${article()} heading-level="1"></article-card>`));

    it('passes axe in every layout', () =>
      expectAccessible(() =>
        (['stacked', 'side', 'compact'] as const).map(
          (layout) =>
            html`<article-card
              .article=${article({ headline: layout })}
              .layout=${layout}
              heading-level="1"
            ></article-card>`,
        ),
      ));

    it('passes axe from right to left, in Arabic', () =>
      expectAccessible(
        () =>
          html`<div lang="ar" dir="rtl">
            <article-card
              .article=${article({ language: 'ar', direction: 'rtl', standfirst: text('شكر الوزير بيونغ يانغ.') })}
              heading-level="1"
            ></article-card>
          </div>`,
      ));

    it('passes axe with slots alone', () =>
      expectAccessible(
        () =>
          html`<article-card heading-level="1">
            <a slot="headline" href="/slotted">Slotted</a>
            <button slot="footer">Save</button>
          </article-card>`,
      ));
  });

  describeEverywhere({
    Class: ArticleCard,
    tag: 'article-card',
    property: 'article',
    values: [article({ headline: 'Lavrov thanks' }), story({ headline: 'Other' })],
    name: 'headline',
    words: ['Lavrov thanks', 'Other'],
    jsonLd: { '@type': 'NewsArticle', headline: 'Lavrov thanks', url: 'https://example.org/lavrov/' },
    plain: '<h3><a href="/lavrov">Lavrov thanks</a></h3>',
    withAddress: (url) => story({ url, image: image({ url }) }),
  });
});
