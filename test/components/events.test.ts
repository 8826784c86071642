import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../components/define.ts';
import type { ArticleCard } from '../../components/article-card/article-card.ts';
import type { AuthorBio } from '../../components/author-bio/author-bio.ts';
import type { RelatedStory } from '../../components/related-story/related-story.ts';
import {
  StandfirstErrorEvent,
  StandfirstLoadEvent,
  StandfirstSelectEvent,
  StandfirstShowMoreEvent,
  StandfirstToggleEvent,
  StandfirstViewEvent,
} from '../../components/index.ts';
import { article, author, digest, story } from './model.ts';
import { has, make, part } from './shadow.ts';

/** Listens on the whole document, where only what leaves shadow trees arrives; no click leads away. */
function heard<Name extends keyof GlobalEventHandlersEventMap>(name: Name) {
  const events: GlobalEventHandlersEventMap[Name][] = [];
  const listen = (event: Event) => {
    events.push(event as GlobalEventHandlersEventMap[Name]);
    if (event instanceof StandfirstSelectEvent) event.preventDefault();
  };
  document.addEventListener(name, listen);
  return { events, stop: () => document.removeEventListener(name, listen) };
}

describe('standfirst-select', () => {
  let clicks: ReturnType<typeof heard<'standfirst-select'>>;
  beforeEach(() => (clicks = heard('standfirst-select')));
  afterEach(() => clicks.stop());

  it('tells which story is followed, and where to', async () => {
    const shown = article({ url: '#bridge' });
    const element = await make<ArticleCard>(html`<article-card .article=${shown}></article-card>`);
    part(element, 'link')?.click();
    const [event] = clicks.events;
    expect(clicks.events).to.have.length(1);
    expect(event).to.include({
      type: 'standfirst-select',
      href: '#bridge',
      item: shown,
      bubbles: true,
      composed: true,
    });
    expect(event?.originalEvent).to.be.instanceOf(MouseEvent);
    expect(event?.target).to.equal(element);
  });

  it('cancels the click where it is cancelled itself, and nothing else', async () => {
    const element = await make<ArticleCard>(html`<article-card headline="A" href="#cancelled"></article-card>`);
    part(element, 'link')?.click();
    expect(clicks.events[0]?.originalEvent.defaultPrevented).to.be.true;
    expect(location.hash).to.not.equal('#cancelled');
    clicks.stop();
    let event: StandfirstSelectEvent | undefined;
    element.addEventListener('standfirst-select', (each) => (event = each));
    part(element, 'link')?.click();
    expect(event?.originalEvent.defaultPrevented).to.be.false;
    expect(event?.item).to.be.undefined;
    expect(location.hash).to.equal('#cancelled');
    location.hash = '';
  });

  it('comes from the keyboard too', async () => {
    const element = await make<RelatedStory>(html`<related-story headline="A" href="#key"></related-story>`);
    element.focus();
    await sendKeys({ press: 'Enter' });
    expect(clicks.events.map(({ href }) => href)).to.deep.equal(['#key']);
  });

  it('comes from a slotted link, also from one within what is slotted', async () => {
    const element = await make<ArticleCard>(
      html`<article-card>
        <h3 slot="headline"><a href="#slotted">Slotted</a></h3></article-card
      >`,
    );
    element.querySelector('a')?.click();
    part(element, 'cover')?.click();
    expect(clicks.events.map(({ href }) => href)).to.deep.equal(['#slotted', '#slotted']);
    const direct = await make<ArticleCard>(html`<article-card><a slot="headline" href="#direct">A</a></article-card>`);
    direct.querySelector('a')?.click();
    expect(clicks.events.at(-1)?.href).to.equal('#direct');
  });

  it('does not come from other links and buttons', async () => {
    const element = await make<ArticleCard>(
      html`<article-card .article=${article()}>
        <a slot="footer" href="#comments">Comments</a><button slot="footer">Save</button></article-card
      >`,
    );
    element.querySelector('a')?.click();
    element.querySelector('button')?.click();
    element.click();
    location.hash = '';
    expect(clicks.events).to.be.empty;
  });

  it('comes from the name of an author', async () => {
    const shown = author({ url: '#ada' });
    const element = await make<AuthorBio>(html`<author-bio .author=${shown}></author-bio>`);
    part(element, 'link')?.click();
    expect(clicks.events[0]).to.include({ href: '#ada', item: shown });
  });

  it('comes from the stories of a digest, once, with the story', async () => {
    const list = digest({ groups: [{ stories: [story({ url: '#one' })] }] });
    const element = await make(html`<news-digest .digest=${list}></news-digest>`);
    part(element, 'link')?.click();
    expect(clicks.events).to.have.length(1);
    expect(clicks.events[0]?.target).to.equal(element);
    expect(clicks.events[0]?.item).to.include({ url: '#one' });
  });
});

describe('standfirst-view', () => {
  it('comes once, when half of the element was in view for a second', async () => {
    await setViewport({ width: 800, height: 600 });
    const views = heard('standfirst-view');
    const box = await make(
      html`<div>
        <div style="height: 1200px"></div>
        <article-card track-views .article=${story()}></article-card>
        <article-card .article=${story()}></article-card>
      </div>`,
    );
    await aTimeout(1200);
    expect(views.events).to.be.empty;
    const element = box.querySelector('article-card')!;
    element.scrollIntoView({ block: 'center' });
    await aTimeout(300);
    expect(views.events).to.be.empty;
    await waitUntil(() => views.events.length > 0, 'it should be seen', { timeout: 3000 });
    scrollTo(0, 0);
    element.scrollIntoView();
    await aTimeout(1200);
    views.stop();
    expect(views.events).to.have.length(1);
    expect(views.events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(views.events[0]?.item).to.equal(element.article);
  });

  it('does not come from what was only passed', async () => {
    const views = heard('standfirst-view');
    const box = await make(
      html`<div style="height: 3000px">
        <div style="height: 1200px"></div>
        <article-card track-views .article=${story()}></article-card>
      </div>`,
    );
    box.querySelector('article-card')?.scrollIntoView({ block: 'center' });
    await aTimeout(400);
    scrollTo(0, 0);
    await aTimeout(1300);
    views.stop();
    expect(views.events).to.be.empty;
  });
});

describe('standfirst-toggle', () => {
  const long = () => make<AuthorBio>(html`<author-bio .author=${author()} style="width: 20rem"></author-bio>`);

  it('comes before a bio opens or closes, and does not bubble', async () => {
    const seen = heard('standfirst-toggle');
    const element = await long();
    const events: StandfirstToggleEvent[] = [];
    element.addEventListener('standfirst-toggle', (event) => {
      events.push(event);
      expect(element.expanded).to.equal(!event.expanded);
    });
    await waitUntil(() => has(element, 'toggle'));
    part(element, 'toggle')?.click();
    await element.updateComplete;
    part(element, 'toggle')?.click();
    await element.updateComplete;
    expect(events.map(({ expanded }) => expanded)).to.deep.equal([true, false]);
    expect(events[0]).to.include({ bubbles: false, composed: false, cancelable: true });
    expect(seen.events).to.be.empty;
    seen.stop();
  });

  it('leaves the bio as it is where it is cancelled', async () => {
    const element = await long();
    element.addEventListener('standfirst-toggle', (event) => event.preventDefault());
    await waitUntil(() => has(element, 'toggle'));
    part(element, 'toggle')?.click();
    expect(element.expanded).to.be.false;
  });

  it('does not come where a program opens the bio', async () => {
    const element = await long();
    let count = 0;
    element.addEventListener('standfirst-toggle', () => count++);
    element.show();
    element.toggle();
    expect(count).to.equal(0);
  });
});

describe('the classes of events', () => {
  it('bear the names that are listened for', () => {
    const names = [
      StandfirstSelectEvent,
      StandfirstViewEvent,
      StandfirstToggleEvent,
      StandfirstShowMoreEvent,
      StandfirstLoadEvent,
      StandfirstErrorEvent,
    ].map(({ type }) => type);
    expect(names).to.deep.equal(
      ['select', 'view', 'toggle', 'show-more', 'load', 'error'].map((name) => `standfirst-${name}`),
    );
  });

  it('tell what they are of', () => {
    expect(new StandfirstShowMoreEvent({ from: 1, to: 2, total: 3 })).to.include({
      from: 1,
      to: 2,
      total: 3,
      cancelable: true,
    });
    expect(new StandfirstErrorEvent(new Error('x'), 404)).to.include({ status: 404, bubbles: false });
  });
});
