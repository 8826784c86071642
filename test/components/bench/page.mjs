// What is measured in the page: see ../bench.mjs.
import '../../../components/dist/define.js';
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

/**
 * Plain HTML with the same styles: what an element renders, as a string, with the rules of its shadow tree for the whole
 * page. Each has a number in it, as the elements have.
 */
async function floorOf(tag, set) {
  const element = document.createElement(tag);
  set(element, 'NUMBER');
  document.body.append(element);
  await element.updateComplete;
  const rules = customElements
    .get(tag)
    .elementStyles.map(({ cssText }) => cssText)
    .join('');
  const style = document.createElement('style');
  style.textContent = `.plain-${tag} { ${rules.replaceAll(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, '&$1')} }`;
  document.head.append(style);
  const markup = element.shadowRoot.innerHTML.replaceAll(/<!--.*?-->|<\/?slot[^>]*>/g, '');
  element.remove();
  return (box) => {
    box.innerHTML = list
      .map((index) => `<div class="plain-${tag}">${markup.replaceAll('NUMBER', index)}</div>`)
      .join('');
  };
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

const variants = {
  'plain card': await floorOf('article-card', (element, index) => (element.article = story(index))),
  'plain author': await floorOf('author-bio', (element, index) => (element.author = author(index))),
  'article-card, an object': made('article-card', (element, index) => (element.article = story(index))),
  'article-card, attributes': made('article-card', attributes),
  'related-story': made('related-story', (element, index) => (element.story = story(index))),
  'author-bio': made('author-bio', (element, index) => (element.author = author(index))),
  'in a digest': digest,
};
const floors = {
  'article-card, an object': 'plain card',
  'article-card, attributes': 'plain card',
  'related-story': 'plain card',
  'author-bio': 'plain author',
  'in a digest': 'plain card',
};

const settled = async (box) => {
  for (const element of box.querySelectorAll('*')) await element.updateComplete;
  for (const element of box.querySelectorAll('news-digest'))
    for (const each of element.shadowRoot.querySelectorAll('article-card')) await each.updateComplete;
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
