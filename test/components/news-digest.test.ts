import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/article-card/define.ts';
import '../../components/news-digest/define.ts';
import { NewsDigest } from '../../components/news-digest/news-digest.ts';
import type { StandfirstShowMoreEvent } from '../../components/shared/events.ts';
import { article, digest, image, paragraph, stories, story, text, UNSAFE } from './model.ts';
import { describeEverywhere } from './everywhere.ts';
import { addresses, all, expectAccessible, expectSame, has, isShown, make, part, textOf, textsOf } from './shadow.ts';

const digestOf = make<NewsDigest>;

const cards = (element: NewsDigest) => all(element, '[part~="card"]');

const headlines = (element: NewsDigest) => textsOf(element, 'headline');

const button = (element: NewsDigest) => part(element, 'show-more');

const label = (element: NewsDigest) => (button(element)?.textContent ?? '').trim();

/** The card that has the focus, by its number from 1. */
const focused = (element: NewsDigest) =>
  all(element, '[part~="link"]').findIndex((link) => link === element.shadowRoot?.activeElement) + 1;

const untilFocused = (element: NewsDigest, place: number) =>
  waitUntil(() => focused(element) === place, `story ${place} should have the focus`);

describe('<news-digest>', () => {
  describe('content', () => {
    it('shows a digest', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()}></news-digest>`);
      expect(textOf(element, 'heading')).to.equal('News Feed');
      expect(textOf(element, 'summary')).to.equal('This week, the world watched.');
      expect(headlines(element)).to.deep.equal(['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5']);
      expect(part(element, 'base')?.getAttribute('aria-labelledby')).to.equal(part(element, 'heading')?.id);
    });

    it('shows its stories as an ordered list', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()}></news-digest>`);
      const list = part(element, 'list');
      expect(list?.localName).to.equal('ol');
      expect(list?.getAttribute('role')).to.equal('list');
      expect([...list!.children].every((item) => item.localName === 'li')).to.be.true;
    });

    it('shows what attributes say, before what the object says', async () => {
      const element = await digestOf(
        html`<news-digest .digest=${digest()} heading="Mine" summary="One.&#10;&#10;Two." page-size="2"></news-digest>`,
      );
      expect(textOf(element, 'heading')).to.equal('Mine');
      expect(all(element, '[part~="summary"] p').map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
      expect(cards(element)).to.have.length(2);
    });

    it('shows the description where there is no introduction', async () => {
      const described = digest({ intro: [], description: 'Short news.' });
      const element = await digestOf(html`<news-digest .digest=${described}></news-digest>`);
      expect(textOf(element, 'summary')).to.equal('Short news.');
    });

    it('shows every block of the introduction', async () => {
      const intro = [paragraph('One.'), { type: 'heading', depth: 2, children: text('Sub') } as const];
      const element = await digestOf(html`<news-digest .digest=${digest({ intro })}></news-digest>`);
      expect(all(element, '[part~="summary"] h3').map((each) => each.textContent)).to.deep.equal(['Sub']);
    });

    it('shows nothing of null', async () => {
      const element = await digestOf(html`<news-digest .digest=${null}></news-digest>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('takes an object without its lists', async () => {
      const element = await digestOf(html`<news-digest .digest=${{ type: 'digest', title: 'Bare' }}></news-digest>`);
      expect(textOf(element, 'heading')).to.equal('Bare');
      expect(cards(element)).to.have.length(0);
      element.digest = { type: 'digest', groups: [{ title: 'No stories' }, null] } as never;
      await element.updateComplete;
      expect(cards(element)).to.have.length(0);
    });

    it('takes stories, or articles, without a digest', async () => {
      const element = await digestOf(
        html`<news-digest heading="Mine" .items=${[article(), story(), ...stories(1)]}></news-digest>`,
      );
      expect(headlines(element)).to.deep.equal([
        'Lavrov thanks North Korea for its help',
        'Russia, China and North Korea have new dynamics',
        'Story 1',
      ]);
      expect(has(element, 'show-more')).to.be.false;
    });

    it('passes the layout and the form of dates on to its cards', async () => {
      const element = await digestOf(
        html`<news-digest .digest=${digest()} item-layout="compact" date-style="none"></news-digest>`,
      );
      expect(cards(element)[0]?.className).to.equal('card compact');
      expect(has(element, 'date')).to.be.false;
    });

    it('leaves captions to the stories', async () => {
      const pictured = digest({ groups: [{ stories: [story({ image: image() })] }] });
      const element = await digestOf(html`<news-digest .digest=${pictured}></news-digest>`);
      expect(has(element, 'image')).to.be.true;
      expect(has(element, 'caption')).to.be.false;
    });

    it('renders no unsafe address', async () => {
      for (const url of UNSAFE) {
        const bad = digest({ groups: [{ title: 'Group', url, stories: [] }], pagination: { nextUrl: url } });
        bad.groups[0]!.stories = [story({ url })];
        const element = await digestOf(html`<news-digest .digest=${bad}></news-digest>`);
        expect(addresses(element), url).to.be.empty;
      }
    });
  });

  describe('groups', () => {
    const grouped = () =>
      digest({
        groups: [
          { title: 'War', url: 'https://example.org/war/', stories: stories(2) },
          { title: 'Empty', stories: [] },
          { title: 'Economy', stories: stories(4) },
        ],
      });

    it('have headings with links, one level under the digest', async () => {
      const element = await digestOf(html`<news-digest .digest=${grouped()} page-size="0"></news-digest>`);
      const headings = all(element, '[part~="group-heading"]');
      expect(headings.map((each) => [each.localName, each.textContent?.trim()])).to.deep.equal([
        ['h3', 'War'],
        ['h3', 'Economy'],
      ]);
      expect(headings[0]?.querySelector('a')?.href).to.equal('https://example.org/war/');
      expect(all(element, '[part~="list"]').map((list) => list.children.length)).to.deep.equal([2, 4]);
      expect(part(element, 'headline')?.localName).to.equal('h4');
    });

    it('are paged as one list', async () => {
      const element = await digestOf(html`<news-digest .digest=${grouped()} page-size="3"></news-digest>`);
      expect(all(element, '[part~="list"]').map((list) => list.children.length)).to.deep.equal([2, 1]);
      button(element)?.click();
      await element.updateComplete;
      expect(all(element, '[part~="list"]').map((list) => list.children.length)).to.deep.equal([2, 4]);
    });
  });

  describe('heading levels', () => {
    it('run from the heading down to the stories', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()}></news-digest>`);
      for (const [level, heading, headline] of [
        [1, 'h1', 'h2'],
        [2, 'h2', 'h3'],
        [6, 'h6', 'h6'],
        [0, 'p', 'p'],
      ] as const) {
        element.headingLevel = level;
        await element.updateComplete;
        expect(part(element, 'heading')?.localName).to.equal(heading);
        expect(part(element, 'headline')?.localName).to.equal(headline);
      }
    });

    it('leave no hole where there is no heading', async () => {
      const untitled = digest({ title: undefined });
      const element = await digestOf(html`<news-digest .digest=${untitled}></news-digest>`);
      expect(isShown(element, 'heading')).to.be.false;
      expect(part(element, 'headline')?.localName).to.equal('h2');
    });
  });

  describe('"Show more"', () => {
    it('shows the next stories in place and moves the focus to the first of them', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()}></news-digest>`);
      expect(label(element)).to.equal('Show more: News Feed');
      expect(textOf(element, 'status')).to.equal('5 of 12');
      button(element)?.click();
      await untilFocused(element, 6);
      expect(cards(element)).to.have.length(10);
      expect(textOf(element, 'status')).to.equal('10 of 12');
      expect(part(element, 'status')?.getAttribute('role')).to.equal('status');
    });

    for (const key of ['Enter', 'Space']) {
      it(`works by ${key}`, async () => {
        const element = await digestOf(html`<news-digest .digest=${digest()} page-size="3"></news-digest>`);
        button(element)?.focus();
        await sendKeys({ press: key });
        await untilFocused(element, 4);
        expect(cards(element)).to.have.length(6);
      });
    }

    it('keeps the cards that are there', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()}></news-digest>`);
      const [first] = cards(element);
      const status = part(element, 'status');
      button(element)?.click();
      await untilFocused(element, 6);
      expectSame(cards(element)[0], first);
      expectSame(part(element, 'status'), status);
    });

    it('goes when all are shown', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()} page-size="7"></news-digest>`);
      button(element)?.click();
      await untilFocused(element, 8);
      expect(cards(element)).to.have.length(12);
      expect(has(element, 'show-more')).to.be.false;
      expect(textOf(element, 'status')).to.equal('12 of 12');
    });

    it('is not there for a short list', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()} page-size="12"></news-digest>`);
      expect(has(element, 'show-more')).to.be.false;
      expect(isShown(element, 'more')).to.be.false;
    });

    it('focuses a story without an address by its place', async () => {
      const list = stories(4).map((each) => ({ ...each, url: undefined }));
      const element = await digestOf(html`<news-digest .items=${list} page-size="2"></news-digest>`);
      button(element)?.click();
      await waitUntil(() => element.shadowRoot?.activeElement === all(element, '[part~="item"]')[2]);
    });

    it('says from where to where, and leaves the list as it is where that is cancelled', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()}></news-digest>`);
      const events: StandfirstShowMoreEvent[] = [];
      element.addEventListener('standfirst-show-more', (event) => events.push(event));
      element.addEventListener('standfirst-show-more', (event) => event.preventDefault(), { once: true });
      button(element)?.click();
      await element.updateComplete;
      expect(cards(element)).to.have.length(5);
      button(element)?.click();
      await untilFocused(element, 6);
      expect(events[1]).to.include({ from: 5, to: 10, total: 12, nextUrl: undefined, bubbles: false, composed: false });
      expect(events).to.have.length(2);
    });

    it('speaks the language of its place', async () => {
      const box = await fixture(html`<div lang="uk"><news-digest .digest=${digest()}></news-digest></div>`);
      const element = box.firstElementChild as NewsDigest;
      await element.updateComplete;
      expect(label(element)).to.equal('Показати більше: News Feed');
      expect(textOf(element, 'status')).to.equal('5 з 12');
    });
  });

  describe('more than is here', () => {
    const last = (more: object) =>
      digest({ groups: [{ stories: stories(3) }], pagination: { hasMore: true, ...more } });

    const press = async (element: NewsDigest, cancel = false): Promise<StandfirstShowMoreEvent[]> => {
      const events: StandfirstShowMoreEvent[] = [];
      element.addEventListener('standfirst-show-more', (event) => {
        events.push(event);
        if (cancel) event.preventDefault();
      });
      button(element)?.click();
      await element.updateComplete;
      return events;
    };

    it('is asked for with an event', async () => {
      const element = await digestOf(
        html`<news-digest .digest=${last({ total: 24, label: 'Load older' })}></news-digest>`,
      );
      expect(label(element)).to.equal('Load older: News Feed');
      expect(button(element)?.localName).to.equal('button');
      expect(textOf(element, 'status')).to.equal('3 of 24');
      const [event] = await press(element);
      expect(event).to.include({ from: 3, to: 3, total: 24, nextUrl: undefined, cancelable: true, bubbles: false });
    });

    it('is a link where the next page is known', async () => {
      const element = await digestOf(html`<news-digest .digest=${last({ nextUrl: '#page-2' })}></news-digest>`);
      expect(button(element)?.localName).to.equal('a');
      expect(button(element)?.getAttribute('href')).to.equal('#page-2');
      const [event] = await press(element);
      expect(event?.nextUrl).to.equal('#page-2');
      expect(location.hash).to.equal('#page-2');
      location.hash = '';
    });

    it('is left to whoever cancels the event', async () => {
      const element = await digestOf(html`<news-digest .digest=${last({ nextUrl: '#page-3' })}></news-digest>`);
      await press(element, true);
      expect(location.hash).to.not.equal('#page-3');
    });

    it('is shown where it was added, with the focus on the first', async () => {
      const element = await digestOf(html`<news-digest .digest=${last({})} page-size="2"></news-digest>`);
      button(element)?.click();
      await untilFocused(element, 3);
      await press(element, true);
      element.digest = digest({ groups: [{ stories: stories(7) }] });
      await untilFocused(element, 4);
      expect(cards(element)).to.have.length(5);
      expect(textOf(element, 'status')).to.equal('5 of 7');
    });

    it('does not close what was opened where the same list comes anew', async () => {
      const element = await digestOf(html`<news-digest .digest=${digest()} page-size="4"></news-digest>`);
      button(element)?.click();
      await untilFocused(element, 5);
      element.digest = digest();
      await element.updateComplete;
      expect(cards(element)).to.have.length(8);
      element.digest = digest({ groups: [{ stories: [story(), ...stories(9)] }] });
      await element.updateComplete;
      expect(cards(element)).to.have.length(4);
    });

    it('begins with as many as it is told', async () => {
      const element = await digestOf(html`<news-digest shown="7" page-size="2"></news-digest>`);
      element.digest = digest();
      await element.updateComplete;
      expect(cards(element)).to.have.length(7);
    });
  });

  describe('slots', () => {
    it('override every field', async () => {
      const element = await digestOf(
        html`<news-digest .digest=${digest()}>
          <span slot="heading">heading</span>
          <p slot="summary">summary</p>
          <span slot="more">more</span>
        </news-digest>`,
      );
      for (const child of element.children) expect(child.getClientRects(), child.slot).to.not.be.empty;
      expect(isShown(element, 'paragraph')).to.be.false;
      const slot = button(element)?.querySelector('slot');
      expect(slot?.assignedElements()[0]?.textContent).to.equal('more');
    });

    it('take stories in place of those of the digest', async () => {
      const element = await digestOf(
        html`<news-digest .digest=${digest()}><article-card headline="Slotted"></article-card></news-digest>`,
      );
      expect(cards(element)).to.have.length(0);
      expect(isShown(element, 'more')).to.be.false;
      expect(element.querySelector('article-card')?.getClientRects()).to.not.be.empty;
    });

    describe('with stories as elements', () => {
      const slotted = (count: number) =>
        digestOf(
          html`<news-digest heading="Mine" page-size="3"
            >${stories(count).map((each) => html`<article-card .article=${each}></article-card>`)}</news-digest
          >`,
        );
      const shown = (element: NewsDigest) => [...element.children].filter((each) => each.getClientRects().length > 0);

      it('page these, and say how many there are', async () => {
        const element = await slotted(7);
        expect(shown(element)).to.have.length(3);
        expect(textOf(element, 'status')).to.equal('3 of 7');
        expect(label(element)).to.equal('Show more: Mine');
      });

      it('show the next ones, with the focus on the first of them', async () => {
        const element = await slotted(7);
        button(element)?.click();
        await waitUntil(() => document.activeElement === element.children[3]);
        expect(shown(element)).to.have.length(6);
        expectSame(element.children[3]?.shadowRoot?.activeElement, part(element.children[3]!, 'link'));
        button(element)?.click();
        await waitUntil(() => shown(element).length === 7);
        expect(has(element, 'show-more')).to.be.false;
      });

      it('show what was added where more was asked for', async () => {
        const element = await slotted(3);
        element.digest = digest({ groups: [], pagination: { hasMore: true } });
        await element.updateComplete;
        element.addEventListener('standfirst-show-more', (event) => {
          event.preventDefault();
          const more = document.createElement('article-card');
          more.article = story({ headline: 'Added' });
          element.append(more);
        });
        button(element)?.click();
        await waitUntil(() => document.activeElement === element.children[3]);
        expect(shown(element)).to.have.length(4);
      });

      it('hide none where all are wanted', async () => {
        const element = await slotted(7);
        element.pageSize = 0;
        await element.updateComplete;
        expect(shown(element)).to.have.length(7);
      });

      it('focus what is no element of ours by its link, or as a whole', async () => {
        const element = await digestOf(
          html`<news-digest page-size="1">
            <div>One</div>
            <div>
              <p>Two, <a href="#two">with a link</a></p>
            </div>
            <div>Three</div>
          </news-digest>`,
        );
        button(element)?.click();
        await waitUntil(() => document.activeElement === element.querySelector('a'));
        button(element)?.click();
        await waitUntil(() => document.activeElement === element.children[2]);
      });
    });

    it('say what to show where there are no stories', async () => {
      const element = await digestOf(html`<news-digest><p slot="empty">Nothing yet</p></news-digest>`);
      expect(isShown(element, 'empty')).to.be.true;
      element.digest = digest();
      await element.updateComplete;
      expect(isShown(element, 'empty')).to.be.false;
    });
  });

  it('makes columns where its items are told to be narrow', async () => {
    const box = await fixture(
      html`<div style="width: 60rem">
        <news-digest .digest=${digest()} style="--item-size: 15rem" item-layout="stacked"></news-digest>
      </div>`,
    );
    await (box.firstElementChild as NewsDigest).updateComplete;
    const [first, second] = all(box.firstElementChild!, '[part~="item"]').map((item) => item.getBoundingClientRect());
    expect(first?.top).to.equal(second?.top);
    expect(first!.right).to.be.below(second!.left);
  });

  it('mirrors where the text runs from right to left', async () => {
    const box = await fixture(html`<div dir="rtl"><news-digest .digest=${digest()}></news-digest></div>`);
    const element = box.firstElementChild as NewsDigest;
    await element.updateComplete;
    const [more, status] = ['show-more', 'status'].map((name) => part(element, name)!.getBoundingClientRect());
    expect(status!.right).to.be.below(more!.left);
  });

  describe('accessibility', () => {
    it('passes axe', () =>
      expectAccessible(
        () =>
          html`<news-digest
            .digest=${digest({ groups: [{ title: 'War', url: '/war', stories: stories(7) }] })}
            heading-level="1"
          ></news-digest>`,
      ));

    it('passes axe from right to left', () =>
      expectAccessible(
        () =>
          html`<div lang="ar" dir="rtl">
            <news-digest .digest=${digest({ language: 'ar' })} heading-level="1"></news-digest>
          </div>`,
      ));
  });

  describeEverywhere({
    Class: NewsDigest,
    tag: 'news-digest',
    property: 'digest',
    values: [digest({ title: 'Morning' }), digest({ title: 'Other' })],
    name: 'heading',
    words: ['Morning', 'Other'],
    jsonLd: {
      '@type': 'ItemList',
      name: 'Morning',
      itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle', headline: 'One', url: '/one' } }],
    },
    plain: '<h2>Morning</h2><ol><li><a href="/one">One</a></li></ol>',
    withAddress: (url) =>
      digest({ groups: [{ title: 'A', url, stories: [story({ url })] }], pagination: { nextUrl: url } }),
  });
});
