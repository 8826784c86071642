import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../components/define.ts';
import type { ArticleCard } from '../../components/article-card/article-card.ts';
import type { ArticleView } from '../../components/article-view/article-view.ts';
import type { AuthorBio } from '../../components/author-bio/author-bio.ts';
import type { NewsDigest } from '../../components/news-digest/news-digest.ts';
import type { RelatedStory } from '../../components/related-story/related-story.ts';
import { article, author, digest, PICTURE, story } from './model.ts';
import { answer, fresh, late, oneEvent, parsed, script, serve } from './serving.ts';
import { all, has, isShown, links, make, part, textOf, textsOf } from './shadow.ts';

let server: ReturnType<typeof serve> | undefined;
afterEach(() => server?.stop());

describe('the order of sources', () => {
  it('is slots, attributes, the property, the script, the address, plain HTML', async () => {
    const url = fresh();
    server = serve({ [url]: answer(story({ headline: 'From src', kicker: 'src', excerpt: 'src', section: 'src' })) });
    const element = await parsed<ArticleCard>(
      `<article-card src="${url}"><article><h3>Plain</h3><p class="kicker">plain</p><p>plain</p>
        <data class="reading-time" value="7">7 min</data></article></article-card>`,
    );
    expect(textOf(element, 'headline')).to.equal('Plain');
    await oneEvent(element, 'standfirst-load');
    expect(textOf(element, 'headline')).to.equal('From src');
    expect(textOf(element, 'reading-time')).to.equal('3 min read');
    const data = Object.assign(document.createElement('script'), { type: 'application/json' });
    data.textContent = JSON.stringify({ type: 'story', headline: 'From script', kicker: 'script' });
    element.append(data);
    await waitUntil(() => textOf(element, 'headline') === 'From script');
    expect(textOf(element, 'eyebrow')).to.equal('script');
    expect(textOf(element, 'excerpt')).to.include('src');
    element.article = { type: 'story', headline: 'From property', authors: [], tags: [] };
    await element.updateComplete;
    expect(textOf(element, 'headline')).to.equal('From property');
    expect(textOf(element, 'eyebrow')).to.equal('script');
    element.headline = 'From attribute';
    await element.updateComplete;
    expect(textOf(element, 'headline')).to.equal('From attribute');
    const slotted = Object.assign(document.createElement('span'), { slot: 'headline', textContent: 'From slot' });
    element.append(slotted);
    await waitUntil(() => part(element, 'headline')?.querySelector('slot')?.assignedElements()[0] === slotted);
    expect(slotted.getClientRects()).to.not.be.empty;
  });

  it('takes a list that is empty for one that nobody told', async () => {
    const element = await parsed<ArticleCard>(`<article-card>${script(story())}</article-card>`);
    element.article = { type: 'story', headline: 'Mine', authors: [], tags: [] };
    await element.updateComplete;
    expect(textOf(element, 'byline')).to.equal('By Nate Ostiller');
  });

  it('tells what is shown', async () => {
    const element = await parsed<ArticleCard>(`<article-card>${script(story({ headline: 'Script' }))}</article-card>`);
    expect(element.item).to.include({ headline: 'Script' });
    const own = story({ headline: 'Mine' });
    element.article = own;
    await element.updateComplete;
    expect(element.item).to.equal(own);
  });

  it('takes an object as JSON in an attribute, and nothing of what is none', async () => {
    const value = JSON.stringify(story({ headline: 'In JSON' }));
    const element = await make<ArticleCard>(html`<article-card article=${value}></article-card>`);
    expect(textOf(element, 'headline')).to.equal('In JSON');
    element.setAttribute('article', '[object Object]');
    await element.updateComplete;
    expect(textOf(element, 'headline')).to.equal('');
  });
});

describe('a script', () => {
  it('holds an object of the model, for every element', async () => {
    const card = await parsed<ArticleCard>(`<article-card>${script(article())}</article-card>`);
    expect(textOf(card, 'headline')).to.equal('Lavrov thanks North Korea for its help');
    const bio = await parsed<AuthorBio>(`<author-bio>${script(author())}</author-bio>`);
    expect(textOf(bio, 'name')).to.equal('Nate Ostiller');
    const related = await parsed<RelatedStory>(`<related-story>${script(story())}</related-story>`);
    expect(links(related)[0]?.href).to.equal('https://example.org/dynamics/');
    const list = await parsed<NewsDigest>(`<news-digest>${script(digest())}</news-digest>`);
    expect(all(list, '[part~="card"]')).to.have.length(5);
    const view = await parsed<ArticleView>(`<article-view>${script(article())}</article-view>`);
    expect(all(view, '[part~="paragraph"]').map((each) => each.textContent)).to.deep.equal(['First.', 'Second.']);
  });

  it('holds JSON-LD', async () => {
    const ld = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge opens',
          mainEntityOfPage: { '@id': 'https://news.example/bridge' },
          description: 'After nine years.',
          datePublished: '2026-10-18',
          timeRequired: 'PT1H4M',
          author: [{ '@type': 'Person', name: 'Ada Example', url: 'https://news.example/ada' }, 'Ben Ray'],
          image: { '@type': 'ImageObject', url: PICTURE, width: 300, creditText: 'AFP', caption: 'A bridge.' },
          publisher: { '@type': 'Organization', name: 'The Bay' },
        },
      ],
    };
    const element = await parsed<ArticleCard>(`<article-card>${script(ld, 'application/ld+json')}</article-card>`);
    expect(textOf(element, 'headline')).to.equal('Bridge opens');
    expect(links(element)[0]?.href).to.equal('https://news.example/bridge');
    expect(textOf(element, 'excerpt')).to.equal('After nine years.');
    expect(textOf(element, 'byline')).to.equal('By Ada Example and Ben Ray');
    expect(textOf(element, 'date')).to.equal('October 18, 2026');
    expect(textOf(element, 'reading-time')).to.equal('64 min read');
    expect(textOf(element, 'caption')).to.equal('A bridge.');
    expect(textOf(element, 'credit')).to.equal('Credit: AFP');
    const related = await parsed<RelatedStory>(`<related-story>${script(ld, 'application/ld+json')}</related-story>`);
    expect(textOf(related, 'publisher')).to.equal('The Bay');
    const view = await parsed<ArticleView>(
      `<article-view>${script({ ...ld['@graph'][1], articleBody: 'One.\n\nTwo.' }, 'application/ld+json')}</article-view>`,
    );
    expect(textOf(view, 'standfirst')).to.equal('After nine years.');
    expect(all(view, '[part~="paragraph"]').map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
  });

  it('holds a person, or a list of stories, in JSON-LD', async () => {
    const person = {
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Ada Example',
        jobTitle: 'Editor',
        description: 'Writes.',
        workLocation: { '@type': 'Place', name: 'Kyiv' },
        sameAs: 'https://social.example/ada',
      },
    };
    const bio = await parsed<AuthorBio>(`<author-bio>${script(person, 'application/ld+json')}</author-bio>`);
    expect(textOf(bio, 'name')).to.equal('Ada Example');
    expect(textOf(bio, 'job-title')).to.equal('Role: Editor');
    expect(textOf(bio, 'location')).to.equal('Kyiv');
    expect(textOf(bio, 'bio')).to.equal('Writes.');
    expect(textOf(bio, 'social')).to.equal('social.example');
    const list = {
      '@type': 'ItemList',
      name: 'Latest',
      itemListElement: [
        { '@type': 'ListItem', position: 1, item: { '@type': 'NewsArticle', headline: 'One', url: '/1' } },
        { '@type': 'ListItem', position: 2, name: 'Two', url: '/2' },
        { '@type': 'ListItem', position: 3 },
      ],
    };
    const element = await parsed<NewsDigest>(`<news-digest>${script(list, 'application/ld+json')}</news-digest>`);
    expect(textOf(element, 'heading')).to.equal('Latest');
    expect(textsOf(element, 'headline')).to.deep.equal(['One', 'Two']);
  });

  it('that is no JSON is told of, and left', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...message: unknown[]) => warnings.push(message[0]);
    const element = await parsed<ArticleCard>(
      '<article-card headline="Mine"><script type="application/json">{</script></article-card>',
    );
    console.warn = warn;
    expect(textOf(element, 'headline')).to.equal('Mine');
    expect(warnings).to.not.be.empty;
  });
});

describe('plain HTML', () => {
  it('is a link', async () => {
    const element = await parsed<RelatedStory>('<related-story><a href="/costs">Who pays?</a></related-story>');
    expect(textOf(element, 'headline')).to.equal('Who pays?');
    expect(links(element).map((link) => link.getAttribute('href'))).to.deep.equal(['/costs']);
    expect(element.querySelector('a')?.getClientRects()).to.have.length(0);
  });

  it('is a story with all that a card shows', async () => {
    const element = await parsed<ArticleCard>(`<article-card>
      <article lang="uk">
        <figure><img src="${PICTURE}" alt="Alt" width="30" height="20" srcset="${PICTURE}?2 600w, ${PICTURE}?3 900w">
          <figcaption>Caption <small class="credit">AFP</small></figcaption></figure>
        <p class="kicker">Kicker</p>
        <h3><a href="/bridge">Bridge opens</a></h3>
        <p>After nine years.</p>
        <p class="byline">By <a rel="author" href="/ada">Ada Example</a> and <span class="author">Ben Ray</span></p>
        <time datetime="2026-10-18">18 Oct</time> <time class="modified" datetime="2026-10-20">20 Oct</time>
        <data class="reading-time" value="4">4 min</data>
      </article></article-card>`);
    expect(textOf(element, 'eyebrow')).to.equal('Kicker');
    expect(textOf(element, 'headline')).to.equal('Bridge opens');
    expect(textOf(element, 'excerpt')).to.equal('After nine years.');
    expect(textOf(element, 'byline')).to.equal('By Ada Example and Ben Ray');
    expect(textOf(element, 'date')).to.equal('October 18, 2026');
    expect(textOf(element, 'updated')).to.equal('Updated October 20, 2026');
    expect(textOf(element, 'reading-time')).to.equal('4 min read');
    expect(textOf(element, 'caption')).to.equal('Caption');
    expect(textOf(element, 'credit')).to.equal('Credit: AFP');
    const image = part(element, 'image');
    expect(image?.getAttribute('srcset')).to.equal(`${PICTURE} 30w, ${PICTURE}?2 600w, ${PICTURE}?3 900w`);
    expect(image?.getAttribute('alt')).to.equal('Alt');
    expect(part(element, 'headline')?.querySelector('[lang="uk"]')).to.not.equal(null);
  });

  it('is an author', async () => {
    const element = await parsed<AuthorBio>(`<author-bio>
      <h3><a rel="author" href="/ada">Ada Example</a></h3>
      <p class="job-title">Editor</p>
      <p>One <em>two</em>.</p><p>Three.</p>
      <ul><li><a rel="me" href="https://social.example/ada">me</a></li></ul></author-bio>`);
    expect(textOf(element, 'name')).to.equal('Ada Example');
    expect(textOf(element, 'job-title')).to.equal('Role: Editor');
    expect(all(element, '[part~="bio"] p').map((each) => each.textContent)).to.deep.equal(['One two.', 'Three.']);
    expect(part(element, 'bio')?.querySelector('em')).to.not.equal(null);
    expect(textOf(element, 'social')).to.equal('social.example');
  });

  it('is a list of stories, in groups', async () => {
    const element = await parsed<NewsDigest>(`<news-digest>
      <h2>Latest</h2><p>What happened.</p>
      <h3><a href="/war">War</a></h3><ol><li><a href="/1">One</a></li><li><article><h4><a href="/2">Two</a></h4></article></li></ol>
      <h3>Money</h3><ul><li><a href="/3">Three</a></li></ul>
      <a rel="next" href="/page/2">Older</a></news-digest>`);
    expect(textOf(element, 'heading')).to.equal('Latest');
    expect(textOf(element, 'summary')).to.equal('What happened.');
    expect(all(element, '[part~="group-heading"]').map((each) => each.textContent)).to.deep.equal(['War', 'Money']);
    expect(textsOf(element, 'headline')).to.deep.equal(['One', 'Two', 'Three']);
    expect(part(element, 'show-more')?.getAttribute('href')).to.equal('/page/2');
    expect(textOf(element, 'show-more')).to.include('Older');
  });

  it('is a whole article', async () => {
    const element = await parsed<ArticleView>(`<article-view><article lang="en">
      <header><p class="kicker">News</p><h1>Bridge opens</h1><p class="standfirst">After <em>nine</em> years.</p>
      <address class="byline"><a rel="author" href="/ada">Ada Example</a></address>
      <p class="dates"><time class="published" datetime="2026-10-18">2026-10-18</time></p></header>
      <figure class="lead"><img src="${PICTURE}" alt=""><figcaption>Lead</figcaption></figure>
      <p>One <a href="/two">two</a>.</p><h2>Sub</h2><ul><li>item<ul><li>nested</li></ul></li></ul>
      <table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
      <blockquote><p>Said.</p></blockquote><pre><code class="language-js">let a;</code></pre><hr>
      <figure class="gallery"><figure><img src="${PICTURE}?1"></figure><figure><img src="${PICTURE}?2"></figure></figure>
      <aside class="note correction" role="note"><p class="label"><strong>Correction</strong></p><p>Fixed.</p></aside>
      <aside class="related-story"><p class="label">Read also</p><p class="headline"><a href="/other">Other</a></p></aside>
      <section class="author"><h2>Ada Example</h2><p class="job-title">Editor</p><p>Writes.</p></section>
      </article></article-view>`);
    expect(textOf(element, 'headline')).to.equal('Bridge opens');
    expect(part(element, 'standfirst')?.querySelector('em')?.textContent).to.equal('nine');
    expect(textOf(element, 'byline')).to.equal('By Ada Example');
    expect(textOf(element, 'date')).to.equal('October 18, 2026');
    expect(part(element, 'lead')?.querySelector('img')?.getAttribute('src')).to.equal(PICTURE);
    const kinds = ['paragraph', 'heading', 'list', 'table', 'quote', 'code', 'break', 'gallery', 'note', 'related'];
    for (const kind of kinds) expect(has(element, kind), kind).to.be.true;
    expect(textOf(element, 'note-label')).to.equal('Correction');
    const [bio] = all(element, 'author-bio') as AuthorBio[];
    await bio?.updateComplete;
    expect(textOf(bio!, 'job-title')).to.equal('Role: Editor');
    expect(element.querySelector('article')?.getClientRects()).to.have.length(0);
  });

  it('may link to a player of another site, with its poster', async () => {
    const element = await parsed<ArticleView>(`<article-view><article><h1>Bridge opens</h1>
      <figure class="video"><img src="${PICTURE}" alt=""><a href="https://player.example/v/1">The crossing</a>
      <figcaption>The first tram.</figcaption></figure></article></article-view>`);
    expect(part(element, 'media')?.querySelector('img')?.getAttribute('src')).to.equal(PICTURE);
    expect(textOf(element, 'media-title')).to.equal('The crossing');
    expect(textOf(element, 'caption')).to.equal('The first tram.');
    expect(part(element, 'media-link')?.getAttribute('href')).to.equal('https://player.example/v/1');
  });

  it('is not what begins with a paragraph: that is more content', async () => {
    const element = await parsed<ArticleCard>('<article-card headline="Mine"><p>More</p></article-card>');
    expect(element.querySelector('p')?.getClientRects()).to.not.be.empty;
  });

  it('is read again where it changes', async () => {
    const element = await parsed<RelatedStory>('<related-story></related-story>');
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.append(Object.assign(document.createElement('a'), { href: '/late', textContent: 'Late' }));
    await waitUntil(() => textOf(element, 'headline') === 'Late');
    element.querySelector('a')!.replaceChildren('Later');
    await waitUntil(() => textOf(element, 'headline') === 'Later');
  });

  it('brings no unsafe address', async () => {
    const element = await parsed<RelatedStory>('<related-story><a href="javascript:alert(1)">Bad</a></related-story>');
    expect(links(element)).to.have.length(0);
    expect(textOf(element, 'headline')).to.equal('Bad');
  });
});

describe('src', () => {
  it('is fetched and shown, with an event that does not bubble', async () => {
    const url = fresh();
    server = serve({ [url]: answer(article()) });
    const events: Event[] = [];
    const box = await fixture(html`<div></div>`);
    box.addEventListener('standfirst-load', (event) => events.push(event));
    const element = document.createElement('article-card');
    element.src = url;
    setTimeout(() => box.append(element));
    const event = await oneEvent(element, 'standfirst-load');
    expect(textOf(element, 'headline')).to.equal('Lavrov thanks North Korea for its help');
    expect(event.item).to.include({ headline: 'Lavrov thanks North Korea for its help' });
    expect(event).to.include({ bubbles: false, composed: false, cancelable: false });
    expect(events).to.be.empty;
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('has a skeleton while it loads, which says so', async () => {
    const url = fresh();
    const slow = late(story());
    server = serve({ [url]: slow.answer });
    const element = await make<ArticleCard>(html`<article-card src=${url}></article-card>`);
    expect(isShown(element, 'skeleton')).to.be.true;
    expect(part(element, 'skeleton')?.getAttribute('aria-busy')).to.equal('true');
    expect(textOf(element, 'skeleton')).to.equal('Loading…');
    expect(element.matches(':state(loading)')).to.be.true;
    slow.send();
    await oneEvent(element, 'standfirst-load');
    expect(has(element, 'skeleton')).to.be.false;
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('keeps what is here already while it loads', async () => {
    const url = fresh();
    const slow = late(story({ headline: 'New' }));
    server = serve({ [url]: slow.answer });
    const element = await parsed<RelatedStory>(`<related-story src="${url}"><a href="/old">Old</a></related-story>`);
    expect(textOf(element, 'headline')).to.equal('Old');
    expect(has(element, 'skeleton')).to.be.false;
    slow.send();
    await oneEvent(element, 'standfirst-load');
    expect(textOf(element, 'headline')).to.equal('New');
  });

  it('is asked for once by all elements that name it', async () => {
    const url = fresh();
    server = serve({ [url]: answer(story()) });
    const box = await fixture(
      html`<div><article-card src=${url}></article-card><related-story src=${url}></related-story></div>`,
    );
    const [card, related] = [...box.children] as [ArticleCard, RelatedStory];
    await waitUntil(() => textOf(card, 'headline') && textOf(related, 'headline'));
    const again = await make<ArticleCard>(html`<article-card src=${url}></article-card>`);
    await waitUntil(() => textOf(again, 'headline'));
    expect(server.asked).to.have.length(1);
  });

  it('is given up where another one is named, and its late answer dropped', async () => {
    const [first, second] = [fresh(), fresh()];
    const slow = late(story({ headline: 'First' }));
    server = serve({ [first]: slow.answer, [second]: answer(story({ headline: 'Second' })) });
    const element = await make<ArticleCard>(html`<article-card src=${first}></article-card>`);
    const loaded = oneEvent(element, 'standfirst-load');
    element.src = second;
    await loaded;
    expect(server.asked[0]?.signal.aborted).to.be.true;
    slow.send();
    await aTimeout(20);
    expect(textOf(element, 'headline')).to.equal('Second');
  });

  it('is not given up while another element waits for it', async () => {
    const [first, second] = [fresh(), fresh()];
    const slow = late(story({ headline: 'First' }));
    server = serve({ [first]: slow.answer, [second]: answer(story({ headline: 'Second' })) });
    const one = await make<ArticleCard>(html`<article-card src=${first}></article-card>`);
    const other = await make<ArticleCard>(html`<article-card src=${first}></article-card>`);
    one.src = second;
    await oneEvent(one, 'standfirst-load');
    expect(server.asked[0]?.signal.aborted).to.be.false;
    slow.send();
    await waitUntil(() => textOf(other, 'headline') === 'First');
  });

  it('is fetched anew by reload()', async () => {
    const url = fresh();
    let version = 0;
    server = serve({ [url]: () => answer(story({ headline: `Version ${++version}` }))() });
    const element = await make<ArticleCard>(html`<article-card src=${url}></article-card>`);
    await waitUntil(() => textOf(element, 'headline') === 'Version 1');
    element.reload();
    await oneEvent(element, 'standfirst-load');
    expect(textOf(element, 'headline')).to.equal('Version 2');
    expect(server.asked.map(({ cache }) => cache)).to.deep.equal(['default', 'reload']);
  });

  it('that fails says so, with an event and a way to try again', async () => {
    const url = fresh();
    let works = false;
    server = serve({ [url]: () => (works ? answer(story({ headline: 'There' }))() : answer({}, 503)()) });
    const element = document.createElement('article-card');
    element.src = url;
    const failed = oneEvent(element, 'standfirst-error');
    document.body.append(element);
    const event = await failed;
    expect(event).to.include({ status: 503, bubbles: false, composed: false });
    expect(event.error).to.be.instanceOf(Error);
    expect(part(element, 'error')?.getAttribute('role')).to.equal('alert');
    expect(textOf(element, 'error')).to.include('This could not be loaded.');
    expect(element.matches(':state(error)')).to.be.true;
    works = true;
    const loaded = oneEvent(element, 'standfirst-load');
    (part(element, 'retry') as HTMLButtonElement).click();
    await loaded;
    expect(textOf(element, 'headline')).to.equal('There');
    expect(element.matches(':state(error)')).to.be.false;
    element.remove();
  });

  it('fails where there is no JSON, or nothing that can be shown', async () => {
    const [text, other] = [fresh(), fresh()];
    server = serve({ [text]: () => new Response('<html>'), [other]: answer({ '@type': 'Recipe', name: 'Soup' }) });
    for (const src of [text, other]) {
      const element = document.createElement('article-card');
      element.src = src;
      const failed = oneEvent(element, 'standfirst-error');
      document.body.append(element);
      expect((await failed).status).to.be.undefined;
      element.remove();
    }
  });

  it('of an unsafe scheme is not fetched', async () => {
    server = serve({});
    const element = await make<ArticleCard>(html`<article-card src="javascript:alert(1)"></article-card>`);
    await aTimeout(10);
    expect(server.asked).to.be.empty;
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('leaves the words for loading and failing to slots', async () => {
    const url = fresh();
    server = serve({ [url]: answer({}, 500) });
    const element = await make<ArticleCard>(
      html`<article-card src=${url}><span slot="error">Sorry</span></article-card>`,
    );
    await waitUntil(() => has(element, 'error'));
    expect(element.querySelector('span')?.getClientRects()).to.not.be.empty;
  });
});
