import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { StandfirstElement } from '../../components/shared/element.ts';
import { answer, fresh, late, oneEvent, parsed, script, serve } from './serving.ts';
import { addresses, expectAccessible, has, isShown, part, textOf } from './shadow.ts';

/** An element, and what it shows. */
export interface Sample {
  /** Its class. */
  readonly Class: CustomElementConstructor & { define: (tag?: string) => void };
  /** Its tag. */
  readonly tag: string;
  /** The property that holds the object. */
  readonly property: string;
  /** An object, and another one. */
  readonly values: readonly [object, object];
  /** The part that names what is shown, and its words for either object. */
  readonly name: string;
  readonly words: readonly [string, string];
  /** JSON-LD of something with the first words. */
  readonly jsonLd: object;
  /** Plain HTML of something with the first words. */
  readonly plain: string;
  /** An object whose every address is this. */
  readonly withAddress: (url: string) => object;
}

type Shown = StandfirstElement & Record<string, unknown>;

/** The tests that every element must pass: where its data come from, how it is registered, and what it tells. */
export function describeEverywhere(sample: Sample): void {
  const { Class, tag, property, values, name, words, jsonLd, plain, withAddress } = sample;
  const [value, other] = values;
  const [first, second] = words;

  const made = async (set: object = {}): Promise<Shown> => {
    const box = await fixture(html`<div></div>`);
    const element = Object.assign(document.createElement(tag) as unknown as Shown, set);
    box.append(element);
    await element.updateComplete;
    return element;
  };

  let server: ReturnType<typeof serve> | undefined;
  afterEach(() => server?.stop());

  describe('as every element', () => {
    it('is registered once, however often', () => {
      Class.define();
      Class.define();
      expect(customElements.get(tag)).to.equal(Class);
    });

    it('has another tag, if wanted', async () => {
      Class.define(`other-${tag}`);
      const element = Object.assign(document.createElement(`other-${tag}`) as unknown as Shown, { [property]: value });
      document.body.append(element);
      await element.updateComplete;
      expect(textOf(element, name)).to.contain(first);
      element.remove();
    });

    it('leaves a tag to a class that has it, and says so', () => {
      customElements.define(`taken-${tag}`, class extends HTMLElement {});
      const { warn } = console;
      const said: unknown[] = [];
      console.warn = (message: unknown) => said.push(message);
      Class.define(`taken-${tag}`);
      console.warn = warn;
      expect(String(said)).to.include(`<taken-${tag}>`);
    });

    it('keeps what was set before it was registered', async () => {
      const element = document.createElement(`late-${tag}`) as unknown as Shown;
      Object.assign(element, { [property]: value });
      document.body.append(element);
      Class.define(`late-${tag}`);
      await element.updateComplete;
      expect(textOf(element, name)).to.contain(first);
      element.remove();
    });

    it('shows its object, and another in its place', async () => {
      const element = await made({ [property]: value });
      expect(textOf(element, name)).to.contain(first);
      Object.assign(element, { [property]: other });
      await element.updateComplete;
      expect(textOf(element, name)).to.contain(second);
      expect(element.item).to.equal(other);
    });

    it('takes its object as JSON in an attribute, and nothing of what is none', async () => {
      const element = await made();
      element.setAttribute(property, JSON.stringify(value));
      await element.updateComplete;
      expect(textOf(element, name)).to.contain(first);
      element.setAttribute(property, '[object Object]');
      await element.updateComplete;
      expect(has(element, name)).to.be.false;
    });

    it('takes no room where there is nothing, and says so', async () => {
      const element = await made({ [property]: null });
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(element.matches(':state(empty)')).to.be.true;
      expect(element.matches(':state(ready)')).to.be.false;
    });

    it('is ready where there is something', async () => {
      const element = await made({ [property]: value });
      expect(element.matches(':state(ready)')).to.be.true;
      expect(element.matches(':state(empty)')).to.be.false;
    });

    it('reads a script of the model', async () => {
      const element = await parsed<Shown>(`<${tag}>${script(value)}</${tag}>`);
      expect(textOf(element, name)).to.contain(first);
    });

    it('reads a script of JSON-LD', async () => {
      const element = await parsed<Shown>(`<${tag}>${script(jsonLd, 'application/ld+json')}</${tag}>`);
      expect(textOf(element, name)).to.contain(first);
    });

    it('shows its object before its script', async () => {
      const element = await parsed<Shown>(`<${tag}>${script(value)}</${tag}>`);
      Object.assign(element, { [property]: other });
      await element.updateComplete;
      expect(textOf(element, name)).to.contain(second);
    });

    it('passes over a script that is no JSON', async () => {
      const { warn } = console;
      console.warn = () => {};
      const element = await parsed<Shown>(`<${tag}><script type="application/json">{</script></${tag}>`);
      console.warn = warn;
      expect(element.matches(':state(empty)')).to.be.true;
    });

    it('reads plain HTML, and shows it in its place', async () => {
      const element = await parsed<Shown>(`<${tag}>${plain}</${tag}>`);
      expect(textOf(element, name)).to.contain(first);
      expect(element.firstElementChild?.getClientRects()).to.have.length(0);
    });

    it('shows a skeleton while src is fetched, then what came', async () => {
      const url = fresh();
      const slow = late(value);
      server = serve({ [url]: slow.answer });
      const element = await made({ src: url });
      expect(isShown(element, 'skeleton')).to.be.true;
      expect(element.matches(':state(loading)')).to.be.true;
      slow.send();
      const { item } = await oneEvent(element, 'standfirst-load');
      expect(item).to.deep.equal(value);
      expect(textOf(element, name)).to.contain(first);
      expect(has(element, 'skeleton')).to.be.false;
    });

    it('says that src failed, and tries again', async () => {
      const url = fresh();
      let works = false;
      server = serve({ [url]: () => (works ? answer(value)() : answer({}, 500)()) });
      const element = await made({ src: url });
      await waitUntil(() => has(element, 'error'));
      expect(element.matches(':state(error)')).to.be.true;
      works = true;
      part(element, 'retry')?.click();
      await oneEvent(element, 'standfirst-load');
      expect(textOf(element, name)).to.contain(first);
    });

    it('shows its object before what src brings', async () => {
      const url = fresh();
      server = serve({ [url]: answer(other) });
      const element = await made({ src: url, [property]: value });
      await oneEvent(element, 'standfirst-load');
      expect(textOf(element, name)).to.contain(first);
    });

    it('asks for nothing at an address that is not safe', async () => {
      server = serve({});
      const element = await made({ src: 'javascript:alert(1)' });
      await aTimeout(10);
      expect(server.asked).to.be.empty;
      expect(element.matches(':state(empty)')).to.be.true;
    });

    it('renders no address that is not safe', async () => {
      for (const url of ['javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)']) {
        const element = await made({ [property]: withAddress(url) });
        expect(addresses(element), url).to.be.empty;
      }
    });

    it('speaks the language of its place, beyond shadow roots, and of another where it moves', async () => {
      const [here, there] = ['uk', 'fr'].map((lang) => {
        const box = Object.assign(document.createElement('div'), { lang });
        const host = document.createElement('div');
        box.append(host);
        document.body.append(box);
        return { box, root: host.attachShadow({ mode: 'open' }) };
      });
      server = serve({});
      const element = Object.assign(document.createElement(tag) as unknown as Shown, { src: fresh() });
      here!.root.append(element);
      await waitUntil(() => textOf(element, 'retry') === 'Спробувати ще раз');
      there!.root.append(element);
      await waitUntil(() => textOf(element, 'retry') === 'Réessayer');
      for (const { box } of [here!, there!]) box.remove();
    });

    it('renders the same where it is taken out and put back', async () => {
      const element = await made({ [property]: value });
      const before = element.shadowRoot?.innerHTML;
      const parent = element.parentElement;
      for (let round = 0; round < 3; round++) {
        element.remove();
        parent?.append(element);
        await element.updateComplete;
      }
      expect(element.shadowRoot?.innerHTML).to.equal(before);
    });

    it('writes nothing where nothing has changed', async () => {
      const element = await made({ [property]: value });
      await aTimeout(20);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
      element.requestUpdate();
      await element.updateComplete;
      await aTimeout(20);
      expect(changes).to.be.empty;
      observer.disconnect();
    });

    it('is hidden where it is told to be', async () => {
      const element = await made({ [property]: value, hidden: true });
      expect(element.getClientRects()).to.have.length(0);
    });

    it('tells once that it was seen, if asked', async () => {
      const element = await made({ [property]: value, trackViews: true });
      const event = await oneEvent(element, 'standfirst-view');
      expect(event).to.include({ item: value, bubbles: true, composed: true });
    });

    it('passes axe where src failed', () => {
      server = serve({});
      return expectAccessible<Shown>(
        () => html`<h1>Page</h1>`,
        async (page) => {
          const element = Object.assign(document.createElement(tag) as unknown as Shown, { src: fresh() });
          page.parentElement?.append(element);
          await waitUntil(() => has(element, 'error'));
        },
      ).finally(fixtureCleanup);
    });
  });
}
