// What is measured in the page: see ../bench.mjs.
import '../../../components/dist/define.js';
import { html, LitElement } from 'lit';
import data from './story.json';

const COUNT = 200;

const story = (index) => ({ ...data, headline: `${data.headline} ${index}`, image: undefined });
const author = (index) => ({
  ...{ type: 'author', kind: 'person', contribution: 'author', sameAs: ['https://social.example/ada'] },
  name: `Ada Example ${index}`,
  jobTitle: 'News Editor',
  bio: [{ type: 'text', value: 'Ada Example writes about bridges and those who cross them.' }],
});

const list = Array.from({ length: COUNT }, (_, index) => index);

const made = (tag, set) => (box) => {
  for (const index of list) {
    const element = document.createElement(tag);
    set(element, index);
    box.append(element);
  }
};

/** What an element renders, as a string, with NUMBER where each has its number; and the rules of its shadow tree. */
async function rendered(tag, set) {
  const element = document.createElement(tag);
  set(element, 'NUMBER');
  document.body.append(element);
  await element.updateComplete;
  const { elementStyles: styles } = customElements.get(tag);
  const markup = element.shadowRoot.innerHTML.replaceAll(/<!--.*?-->|<\/?slot[^>]*>/g, '');
  const { strings, values } = element.render();
  element.remove();
  return { tag, markup, styles, strings, values };
}

/** Plain HTML with the same styles: the same markup, with the rules for the whole page. */
function plain({ tag, markup, styles }) {
  const rules = styles.map(({ cssText }) => cssText).join('');
  const style = document.createElement('style');
  style.textContent = `.plain-${tag} { ${rules.replaceAll(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, '&$1')} }`;
  document.head.append(style);
  return (box) => {
    box.innerHTML = list
      .map((index) => `<div class="plain-${tag}">${markup.replaceAll('NUMBER', index)}</div>`)
      .join('');
  };
}

/**
 * What Lit takes for it by itself: an element with a shadow tree and one property, which renders the same template with the
 * same values, and does nothing to find them.
 */
function bare({ tag, styles, strings, values }) {
  class Bare extends LitElement {
    static properties = { number: {} };
    static styles = styles;
    render() {
      return html(
        strings,
        ...values.map((value) => (typeof value === 'string' ? value.replace('NUMBER', this.number) : value)),
      );
    }
  }
  customElements.define(`bare-${tag}`, Bare);
  return made(`bare-${tag}`, (element, index) => (element.number = index));
}

const attributes = (element, index) => {
  const { headline, url, kicker, excerpt, authors, publishedAt, readingTimeMinutes } = story(index);
  const all = { headline, href: url, kicker, excerpt, published: publishedAt, 'reading-time': readingTimeMinutes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.setAttribute('authors', authors.map(({ name }) => name).join('; '));
};

const digest = (box) => {
  const element = document.createElement('news-digest');
  element.pageSize = 0;
  element.items = list.map(story);
  box.append(element);
};

const card = (element, index) => (element.article = story(index));
const related = (element, index) => (element.story = story(index));
const bio = (element, index) => (element.author = author(index));
const [aCard, aRelated, aBio] = await Promise.all([
  rendered('article-card', card),
  rendered('related-story', related),
  rendered('author-bio', bio),
]);

const variants = {
  'plain card': plain(aCard),
  'plain author': plain(aBio),
  'article-card, an object': made('article-card', card),
  'article-card, attributes': made('article-card', attributes),
  'related-story': made('related-story', related),
  'author-bio': made('author-bio', bio),
  'in a digest': digest,
  'bare article-card': bare(aCard),
  'bare related-story': bare(aRelated),
  'bare author-bio': bare(aBio),
};
/** Beside which plain HTML each is measured. */
const floors = {
  'article-card, an object': 'plain card',
  'article-card, attributes': 'plain card',
  'related-story': 'plain card',
  'author-bio': 'plain author',
  'in a digest': 'plain card',
  'bare article-card': 'plain card',
  'bare related-story': 'plain card',
  'bare author-bio': 'plain author',
};

const settled = async (box) => {
  for (const element of box.children) await element.updateComplete;
};

async function time(make) {
  const box = document.createElement('div');
  document.body.append(box);
  const start = performance.now();
  make(box);
  await settled(box);
  box.getBoundingClientRect();
  const spent = performance.now() - start;
  box.remove();
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve));
  return spent;
}

/** The tenth of the times that is least disturbed. */
const typical = (times) => times.toSorted((first, second) => first - second)[Math.floor(times.length / 10)];

async function creation(rounds) {
  const times = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (const make of Object.values(variants)) await time(make);
  for (let round = 0; round < rounds; round++) {
    const order = Object.keys(variants).sort(() => Math.random() - 0.5);
    for (const name of order) times[name].push(await time(variants[name]));
  }
  return Object.fromEntries(
    Object.entries(floors).map(([name, floor]) => [name, typical(times[name]) / typical(times[floor])]),
  );
}

async function writesOfTick() {
  const box = document.createElement('div');
  document.body.append(box);
  const now = new Date(Date.now() - 3 * 86_400_000).toISOString();
  for (let index = 0; index < 500; index++) {
    const element = document.createElement('article-card');
    Object.assign(element, { article: { ...story(index), publishedAt: now }, dateStyle: 'relative' });
    box.append(element);
  }
  await settled(box);
  let writes = 0;
  const observer = new MutationObserver((records) => (writes += records.length));
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const element of box.children) observer.observe(element.shadowRoot, options);
  for (const element of box.children) element.requestUpdate();
  await settled(box);
  writes += observer.takeRecords().length;
  observer.disconnect();
  box.remove();
  return writes;
}

const used = async () => {
  for (let each = 0; each < 6; each++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.memory.usedJSHeapSize;
};

/** The bytes that each of 2000 cards leaves behind, which were added and removed in ten rounds. */
async function memory() {
  const make = variants['article-card, an object'];
  for (let round = 0; round < 5; round++) await time(make);
  const start = await used();
  for (let round = 0; round < 10; round++) await time(make);
  return Math.max(0, (await used()) - start) / (10 * COUNT);
}

window.bench = async (rounds) => ({
  ...(await creation(rounds)),
  'writes of a tick': await writesOfTick(),
  'bytes kept of a card that is gone': await memory(),
});
