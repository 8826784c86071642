import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../components/author-bio/define.ts';
import { AuthorBio } from '../../components/author-bio/author-bio.ts';
import type { Phrasing } from 'standfirst/model';
import { author, image, NO_PICTURE, PICTURE, text, UNSAFE } from './model.ts';
import { describeEverywhere } from './everywhere.ts';
import { addresses, all, expectAccessible, expectSame, has, isShown, links, make, part, textOf } from './shadow.ts';

const bio = make<AuthorBio>;

async function toggleOf(element: AuthorBio): Promise<HTMLElement> {
  await waitUntil(() => part(element, 'toggle'), 'there should be a toggle');
  return part(element, 'toggle')!;
}

/** Time for the observer of the bio's size to have its say. */
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

const heightOf = (element: AuthorBio) => part(element, 'bio')!.getBoundingClientRect().height;

describe('<author-bio>', () => {
  describe('content', () => {
    it('shows an author', async () => {
      const known = author({ image: image(), location: 'Tbilisi, Georgia' });
      const element = await bio(html`<author-bio .author=${known}></author-bio>`);
      expect(textOf(element, 'name')).to.equal('Nate Ostiller');
      expect(textOf(element, 'job-title')).to.equal('Role: News Editor');
      expect(textOf(element, 'location')).to.equal('Tbilisi, Georgia');
      expect(textOf(element, 'bio')).to.match(/^Nate Ostiller is a former News Editor\./u);
      expect(part(element, 'image')?.getAttribute('src')).to.equal(PICTURE);
    });

    it('shows what attributes say, before what the object says', async () => {
      const element = await bio(
        html`<author-bio
          .author=${author()}
          name="Anna Koval"
          job-title="Correspondent"
          bio="One.&#10;&#10;Two."
          avatar=${PICTURE}
          avatar-srcset="${PICTURE} 1x, ${PICTURE}?2 2x"
          href="/anna"
          location="Kyiv"
        ></author-bio>`,
      );
      expect(textOf(element, 'name')).to.equal('Anna Koval');
      expect(textOf(element, 'job-title')).to.equal('Role: Correspondent');
      expect(textOf(element, 'location')).to.equal('Kyiv');
      expect(all(element, '[part~="bio"] p').map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
      expect(part(element, 'image')?.getAttribute('srcset')).to.equal(`${PICTURE} 1x, ${PICTURE}?2 2x`);
      expect(links(element)[0]?.getAttribute('href')).to.equal('/anna');
    });

    it('shows nothing of null', async () => {
      const element = await bio(html`<author-bio .author=${null}></author-bio>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('takes an object without its lists', async () => {
      const element = await bio(html`<author-bio .author=${{ type: 'author', name: 'Bare' }}></author-bio>`);
      expect(textOf(element, 'name')).to.equal('Bare');
      for (const name of ['bio', 'job-title', 'location', 'social']) expect(isShown(element, name), name).to.be.false;
    });

    it('sets paragraphs apart where there are two breaks, and keeps a single one', async () => {
      const pause: Phrasing = { type: 'break' };
      const words = [...text('One,'), pause, ...text('still one.'), pause, pause, ...text('Two.')];
      const element = await bio(html`<author-bio .author=${author({ bio: words })}></author-bio>`);
      const paragraphs = all(element, '[part~="bio"] p');
      expect(paragraphs.map((each) => each.textContent)).to.deep.equal(['One,still one.', 'Two.']);
      expect(paragraphs[0]?.querySelectorAll('br')).to.have.length(1);
    });

    it('links the name to their page', async () => {
      const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
      const [link] = links(element);
      expect(link?.rel).to.equal('author');
      expect(link?.textContent).to.equal('Nate Ostiller');
      expect(link?.parentElement?.localName).to.equal('h3');
    });

    it('has headings of every level, and none at 0', async () => {
      const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
      for (const level of [1, 2, 3, 4, 5, 6, 0]) {
        element.setAttribute('heading-level', String(level));
        await element.updateComplete;
        expect(part(element, 'name')?.localName).to.equal(level ? `h${level}` : 'p');
      }
    });

    it('lists their profiles', async () => {
      const sameAs = ['https://www.linkedin.com/in/nate', 'javascript:alert(1)', 'https://bsky.app/nate'];
      const element = await bio(html`<author-bio .author=${author({ sameAs })}></author-bio>`);
      const profiles = all(element, '[part~="social-link"]') as HTMLAnchorElement[];
      expect(profiles.map((each) => each.textContent)).to.deep.equal(['linkedin.com', 'bsky.app']);
      expect(profiles.every(({ rel }) => rel === 'me')).to.be.true;
    });

    it('renders no unsafe address', async () => {
      for (const url of UNSAFE) {
        const bad = author({
          url,
          sameAs: [url],
          image: image({ url }),
          bio: [{ type: 'link', url, children: text('click') }],
        });
        const element = await bio(html`<author-bio .author=${bad} href=${url} avatar=${url}></author-bio>`);
        expect(addresses(element), url).to.be.empty;
        expect(textOf(element, 'bio')).to.equal('click');
      }
    });

    it('lets slots override every field', async () => {
      const element = await bio(
        html`<author-bio .author=${author({ image: image() })}>
          <span slot="avatar">avatar</span>
          <span slot="name">name</span>
          <span slot="job-title">job</span>
          <p>Own bio</p>
          <a slot="social" href="/social">social</a>
          <span slot="footer">footer</span>
        </author-bio>`,
      );
      for (const child of element.children) expect(child.getClientRects(), child.slot).to.not.be.empty;
      expect(isShown(element, 'image')).to.be.false;
      expect(all(element, '[part~="bio"] p')).to.have.length(0);
    });

    it('keeps its bio where there is only white space between slots', async () => {
      const element = await bio(
        html`<author-bio .author=${author({ bio: text('Bio.') })}>
          <span slot="footer">footer</span>
        </author-bio>`,
      );
      expect(textOf(element, 'bio')).to.equal('Bio.');
      expect(isShown(element, 'bio')).to.be.true;
    });
  });

  describe('avatar', () => {
    const initials = async (name: string, lang = 'en') =>
      textOf(await bio(html`<author-bio name=${name} lang=${lang}></author-bio>`), 'initials');

    it('is not named: the name stands beside it', async () => {
      const portrait = image({ alt: 'Avatar' });
      const element = await bio(html`<author-bio .author=${author({ image: portrait })}></author-bio>`);
      expect(part(element, 'image')?.getAttribute('alt')).to.equal('');
    });

    it('is the initials of the first and the last name where there is no picture', async () => {
      expect(await initials('Nate Ostiller')).to.equal('NO');
      expect(await initials('Anna Maria von Koval')).to.equal('AK');
      expect(await initials('reuters')).to.equal('R');
      expect(await initials('Їжакевич Олена')).to.equal('ЇО');
      expect(await initials('é́lodie Durand')).to.equal('É́D');
      expect(await initials('ilker işık', 'tr')).to.equal('İİ');
    });

    it('has no initials in scripts without them', async () => {
      const element = await bio(html`<author-bio name="村上春樹"></author-bio>`);
      expect(isShown(element, 'avatar')).to.be.false;
    });

    it('takes other initials', async () => {
      const element = await bio(html`<author-bio name="Nate Ostiller" initials="N."></author-bio>`);
      expect(textOf(element, 'initials')).to.equal('N.');
    });

    it('becomes the initials where the picture fails', async () => {
      const element = await bio(
        html`<author-bio .author=${author({ image: image({ url: NO_PICTURE }) })}></author-bio>`,
      );
      await waitUntil(() => part(element, 'initials'));
      expect(has(element, 'image')).to.be.false;
      expect(textOf(element, 'initials')).to.equal('NO');
      expect(part(element, 'initials')?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('can be left out', async () => {
      const element = await bio(html`<author-bio .author=${author({ image: image() })} without-avatar></author-bio>`);
      expect(isShown(element, 'avatar')).to.be.false;
      expect(has(element, 'image')).to.be.false;
    });

    it('stands before the text or above it, in either direction', async () => {
      const element = await bio(html`<author-bio dir="rtl" .author=${author()}></author-bio>`);
      const box = (name: string) => part(element, name)!.getBoundingClientRect();
      expect(box('avatar').left).to.be.above(box('content').right);
      element.layout = 'stacked';
      await element.updateComplete;
      expect(box('avatar').bottom).to.be.below(box('content').top);
      expect(element.getAttribute('layout')).to.equal('stacked');
    });
  });

  describe('a long bio', () => {
    it('is cut, but all of it stays in the document', async () => {
      const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
      await toggleOf(element);
      const box = part(element, 'bio')!;
      expect(box.scrollHeight).to.be.above(box.clientHeight);
      expect(textOf(element, 'bio')).to.have.length(20 * 'Nate Ostiller is a former News Editor. '.length - 1);
      expect(box.hasAttribute('aria-hidden')).to.be.false;
      expect(element.matches(':state(clamped)')).to.be.true;
    });

    it('is cut after as many lines as it is told', async () => {
      const element = await bio(html`<author-bio .author=${author()} style="--line-clamp: 2"></author-bio>`);
      const two = heightOf(element);
      element.style.setProperty('--line-clamp', '4');
      expect(heightOf(element)).to.be.closeTo(two * 2, 1);
    });

    it('opens and closes by the button', async () => {
      const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
      const toggle = await toggleOf(element);
      const cut = heightOf(element);
      expect(toggle.textContent?.trim()).to.equal('Read more: Nate Ostiller');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      expectSame(element.shadowRoot?.getElementById(toggle.getAttribute('aria-controls')!), part(element, 'bio'));
      toggle.click();
      await element.updateComplete;
      expect(toggle.textContent?.trim()).to.equal('Read less: Nate Ostiller');
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(heightOf(element)).to.be.above(cut);
      expect(element.hasAttribute('expanded')).to.be.true;
      expect(element.matches(':state(expanded)')).to.be.true;
      toggle.click();
      await element.updateComplete;
      expect(heightOf(element)).to.equal(cut);
      expect(element.hasAttribute('expanded')).to.be.false;
    });

    for (const key of ['Enter', 'Space']) {
      it(`opens by ${key}, and the focus stays`, async () => {
        const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
        const toggle = await toggleOf(element);
        toggle.focus();
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(element.expanded).to.be.true;
        expectSame(element.shadowRoot?.activeElement, toggle);
      });
    }

    it('opens by its methods', async () => {
      const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
      element.show();
      expect(element.expanded).to.be.true;
      element.hide();
      expect(element.expanded).to.be.false;
      element.toggle();
      element.toggle(true);
      expect(element.expanded).to.be.true;
    });

    it('opens where the focus moves into what is cut', async () => {
      const words: Phrasing[] = [...author().bio!, { type: 'link', url: '/end', children: text('the end') }];
      const element = await bio(html`<author-bio .author=${author({ bio: words })}></author-bio>`);
      await toggleOf(element);
      part(element, 'bio')?.querySelector('a')?.focus();
      await element.updateComplete;
      expect(element.expanded).to.be.true;
    });

    it('opens on paper', async () => {
      const element = await bio(html`<author-bio .author=${author()}></author-bio>`);
      await toggleOf(element);
      await emulateMedia({ media: 'print' });
      const box = part(element, 'bio')!;
      expect(box.scrollHeight).to.be.at.most(box.clientHeight + 1);
      expect(isShown(element, 'toggle')).to.be.false;
      await emulateMedia({ media: 'screen' });
    });

    it('speaks the language of its place', async () => {
      const box = await fixture(html`<div lang="uk-UA"><author-bio .author=${author()}></author-bio></div>`);
      const toggle = await toggleOf(box.firstElementChild as AuthorBio);
      expect(toggle.textContent?.trim()).to.equal('Читати далі: Nate Ostiller');
    });
  });

  describe('a short bio', () => {
    it('has no button', async () => {
      const element = await bio(html`<author-bio .author=${author({ bio: text('Short.') })}></author-bio>`);
      await settled();
      expect(has(element, 'toggle')).to.be.false;
      expect(element.matches(':state(clamped)')).to.be.false;
    });

    it('gets a button where the room no longer suffices, and loses it again', async () => {
      const words = text('Covers Eastern Europe and Eurasia, and memory politics, from Tbilisi.');
      const box = await fixture<HTMLElement>(
        html`<div style="width: 40rem"><author-bio .author=${author({ bio: words })}></author-bio></div>`,
      );
      const element = box.firstElementChild as AuthorBio;
      await settled();
      expect(has(element, 'toggle')).to.be.false;
      box.style.width = '12rem';
      await toggleOf(element);
      box.style.width = '40rem';
      await waitUntil(() => part(element, 'toggle') === null, 'the toggle should go');
    });

    it('gets a button where another author has more to tell', async () => {
      const element = await bio(html`<author-bio .author=${author({ bio: text('Short.') })}></author-bio>`);
      await settled();
      element.author = author();
      await toggleOf(element);
    });

    it('gets a button where the text grows within a box that stays', async () => {
      const lines = (count: number) => Array.from({ length: count }, (_, line) => `Line ${line}`).join('\n');
      const element = await bio(html`<author-bio name="Nate" bio=${lines(2)} style="--line-clamp: 2"></author-bio>`);
      await settled();
      expect(has(element, 'toggle')).to.be.false;
      element.bio = lines(9);
      await toggleOf(element);
    });

    it('gets a button where it may have fewer lines', async () => {
      const element = await bio(html`<author-bio .author=${author()} style="--line-clamp: none"></author-bio>`);
      await settled();
      expect(has(element, 'toggle')).to.be.false;
      element.style.setProperty('--line-clamp', '2');
      await toggleOf(element);
    });
  });

  describe('a bio that the source cut', () => {
    const cut = () => author({ bio: text('He works on special projects as a resear'), bioTruncated: true });

    it('ends in an ellipsis, and leads to their page', async () => {
      const element = await bio(html`<author-bio .author=${cut()}></author-bio>`);
      expect(textOf(element, 'bio')).to.equal('He works on special projects as a resear…');
      const toggle = part(element, 'toggle') as HTMLAnchorElement;
      expect(toggle.localName).to.equal('a');
      expect(toggle.href).to.equal('https://example.org/author/nate/');
      expect(toggle.textContent?.trim()).to.equal('Read more: Nate Ostiller');
    });

    it('has no link where there is no page', async () => {
      const rest = { ...cut(), url: undefined };
      const element = await bio(html`<author-bio .author=${rest}></author-bio>`);
      await settled();
      expect(has(element, 'toggle')).to.be.false;
    });
  });

  it('still measures after it was moved', async () => {
    const words = text('Covers Eastern Europe and Eurasia, and memory politics, from Tbilisi.');
    const element = await bio(html`<author-bio .author=${author({ bio: words })}></author-bio>`);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled();
    expect(has(element, 'toggle')).to.be.false;
    element.style.inlineSize = '10rem';
    await toggleOf(element);
  });

  it('opens where something is found in what is cut: a browser scrolls to it', async () => {
    const element = await fixture<AuthorBio>(html`<author-bio .author=${author()} style="width: 20rem"></author-bio>`);
    await waitUntil(() => part(element, 'toggle') !== null);
    part(element, 'bio')!.scrollTop = 40;
    await waitUntil(() => element.expanded);
  });

  describe('accessibility', () => {
    it('passes axe, cut', () =>
      expectAccessible<AuthorBio>(
        () => html`<author-bio .author=${author({ image: image() })} heading-level="1"></author-bio>`,
        toggleOf,
      ));

    it('passes axe, open, with everything', () =>
      expectAccessible(
        () =>
          html`<author-bio
            .author=${author({ sameAs: ['https://bsky.app/nate'], location: 'Tbilisi' })}
            heading-level="1"
            expanded
          ></author-bio>`,
      ));

    it('passes axe from right to left', () =>
      expectAccessible(
        () =>
          html`<div lang="ar" dir="rtl">
            <author-bio name="ليلى حداد" job-title="محررة" bio="محررة أخبار." heading-level="1"></author-bio>
          </div>`,
      ));
  });

  describeEverywhere({
    Class: AuthorBio,
    tag: 'author-bio',
    property: 'author',
    values: [author({ name: 'Ada Example' }), author({ name: 'Other' })],
    name: 'name',
    words: ['Ada Example', 'Other'],
    jsonLd: { '@type': 'Person', name: 'Ada Example', description: 'Writes.' },
    plain: '<h3>Ada Example</h3>',
    withAddress: (url) => author({ url, image: image({ url }), sameAs: [url] }),
  });
});
