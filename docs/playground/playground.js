// Chooses a sample by the address, and shows it with the elements.
import { issueList, jsonText, make, provenanceTable } from '/panels.js';

const FIRST = 'seed-ghost-page';
const KINDS = { article: 'Articles', digest: 'Digests', author: 'Authors' };

/** The elements that show each kind of object: those of the main column, and those beside it. */
const SPECIMENS = {
  article: (article) => ({
    main: [['article-view', 'article', article, { headingLevel: 3 }]],
    side: [
      ['article-card', 'article', article],
      ['article-card', 'article', article, { layout: 'compact' }],
      ['related-story', 'story', article.related[0] ?? article],
      ...article.authors.map((author) => ['author-bio', 'author', author]),
    ],
  }),
  digest: (digest) => {
    const [story] = digest.groups.flatMap(({ stories }) => stories);
    return {
      main: [['news-digest', 'digest', digest, { headingLevel: 3, pageSize: 4 }]],
      side: story
        ? [
            ['article-card', 'article', story],
            ['article-card', 'article', story, { layout: 'compact' }],
            ['related-story', 'story', story],
          ]
        : [],
    };
  },
  author: (author) => ({
    main: author.stories ? [['news-digest', 'digest', author.stories, { headingLevel: 3 }]] : [],
    side: [
      ['author-bio', 'author', author],
      ['author-bio', 'author', author, { layout: 'stacked' }],
    ],
  }),
};

function specimen([name, property, value, settings = {}]) {
  const element = make(name, { headingLevel: 4, ...settings, [property]: value });
  const layout = settings.layout ? ` layout="${settings.layout}"` : '';
  const caption = make(
    'p',
    { className: 'caption', dir: 'ltr', lang: 'en' },
    make('code', {}, `<${name}${layout}>`),
    ` .${property}`,
  );
  return make('section', { className: `specimen ${name}` }, caption, element);
}

function stageOf({ kind, language, direction }, shown) {
  const { main, side } = SPECIMENS[kind](shown);
  const column = (className, list) => make('div', { className }, ...list.map(specimen));
  const columns = [column('main', main), column('side', side)].filter((each) => each.childElementCount > 0);
  const grid = make('div', { className: `columns ${kind}` }, ...columns);
  // The elements speak the language of the place, and lay themselves out in its direction.
  return make('div', { className: 'stage', lang: language ?? 'en', dir: direction ?? 'ltr' }, grid);
}

function panel(title, open, ...content) {
  return make('details', { className: 'panel', open }, make('summary', {}, make('h3', {}, title)), ...content);
}

function factsOf({ kind, format, page, milliseconds, language }) {
  const code = (text) => make('code', {}, text);
  const tongue = language ? [' in ', code(language)] : [];
  return make(
    'p',
    { className: 'facts' },
    code(page),
    ' read as ',
    code(kind),
    ' by the format ',
    code(format),
    ...tongue,
    `, in ${milliseconds.toFixed(1)} ms`,
  );
}

async function fetchJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

async function showSample(about) {
  const { value, shown } = await fetchJson(`/samples/${about.name}.json`);
  document.title = `${about.name} · standfirst playground`;
  document
    .querySelector('main')
    .replaceChildren(
      make('header', { className: 'head' }, make('h2', {}, about.name), factsOf(about)),
      stageOf(about, shown),
      panel('Where each value came from', true, provenanceTable(value), issueList(value)),
      panel('The object, as JSON', false, jsonText(value)),
    );
}

function listSamples(samples, current) {
  const link = ({ name, title, language, direction }) => {
    const words = make('span', { className: 'title', lang: language ?? '', dir: direction ?? 'auto' }, title);
    const anchor = make(
      'a',
      { href: `?sample=${encodeURIComponent(name)}` },
      make('span', { className: 'name' }, name),
      words,
    );
    if (name === current.name) anchor.ariaCurrent = 'page';
    return make('li', {}, anchor);
  };
  const group = ([kind, title]) => {
    const links = samples.filter((sample) => sample.kind === kind).map(link);
    return [make('h2', {}, title), make('ul', {}, ...links)];
  };
  document.querySelector('#samples .list').replaceChildren(...Object.entries(KINDS).flatMap(group));
}

/** The list is always open where there is room for it beside the sample. */
function watchList() {
  const list = document.querySelector('#samples');
  const wide = matchMedia('(min-width: 64rem)');
  const follow = () => (list.open = wide.matches);
  wide.addEventListener('change', follow);
  follow();
}

/** A switch's value: of the address, else of the last visit, else as the page has it. */
function watchSwitch(name, query) {
  const radios = document.querySelector('.switches').elements[name];
  const wanted = query.get(name) ?? localStorage.getItem(`playground-${name}`);
  if ([...radios].some(({ value }) => value === wanted)) radios.value = wanted;
  document.documentElement.dataset[name] = radios.value;
  for (const radio of radios)
    radio.addEventListener('change', () => {
      document.documentElement.dataset[name] = radio.value;
      localStorage.setItem(`playground-${name}`, radio.value);
    });
}

const query = new URLSearchParams(location.search);
for (const name of ['theme', 'width']) watchSwitch(name, query);
watchList();

const samples = await fetchJson('/samples.json');
const wanted = query.get('sample') ?? FIRST;
const current = samples.find(({ name }) => name === wanted) ?? samples[0];
listSamples(samples, current);
await showSample(current);
