// Times feeds and payloads against what alone would read them, and long lists against short ones. It needs no data: what is
// read is made here, of prose that is made of words.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFeed } from 'feedsmith';

/**
 * How often each is run: the more often, the less else that the machine does is in the figures. What a change must pass is to
 * be known in seconds, and leaves the more room.
 */
const THOROUGH = { rounds: 15, warmUp: 3, tries: 5 };
const QUICK = { rounds: 5, warmUp: 1, tries: 1 };

const vocabulary =
  'the harbour bridge council water morning engineers people winter repair money under after before while without town river'.split(
    ' ',
  );

/** Numbers that look like chance and are the same in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

function prose(next, words) {
  const text = Array.from({ length: words }, () => vocabulary[next(vocabulary.length)]).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function html(next, paragraphs) {
  const paragraph = (i) =>
    i % 4 === 3
      ? `<figure class="kg-card kg-image-card"><img src="https://bay.example/${i}.jpg" width="800" height="600" alt=""><figcaption>${prose(next, 9)} (Ada Sample/AFP)</figcaption></figure>`
      : `<p>${prose(next, 30)} <a href="https://bay.example/${i}">${prose(next, 4)}</a> <em>${prose(next, 12)}</em></p>`;
  return Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n');
}

const stamp = (i) => new Date(Date.UTC(2026, 0, 1) + i * 3_600_000);

/** A feed of about so many characters. */
export function rss(characters) {
  const next = numbers(7);
  const items = [];
  for (let length = 0, i = 0; length < characters; i++) {
    const item =
      `<item><title>${prose(next, 8)}</title><link>https://bay.example/${i}</link><guid isPermaLink="false">${i}</guid>` +
      `<dc:creator>Ada Sample</dc:creator><pubDate>${stamp(i).toUTCString()}</pubDate><category>Harbour</category>` +
      `<description>${prose(next, 30)}</description><content:encoded><![CDATA[${html(next, 10)}]]></content:encoded>` +
      `<media:content url="https://bay.example/${i}.jpg" medium="image" width="800"/></item>`;
    items.push(item);
    length += item.length;
  }
  return (
    '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">' +
    `<channel><title>Bay News</title><link>https://bay.example/</link>${items.join('')}</channel></rss>`
  );
}

const author = {
  slug: 'ada',
  name: 'Ada Sample',
  profile_image: null,
  bio: 'Ada Sample writes about ships.',
  url: 'https://bay.example/ada',
};

/** A response of Ghost with so many posts. */
export function ghost(posts) {
  const next = numbers(11);
  const post = (_, i) => ({
    ...{
      id: String(i),
      uuid: String(i),
      slug: `s${i}`,
      title: prose(next, 8),
      html: html(next, 12),
      feature_image: null,
    },
    ...{
      visibility: 'public',
      published_at: stamp(i).toISOString(),
      updated_at: stamp(i).toISOString(),
      custom_excerpt: null,
    },
    ...{
      excerpt: prose(next, 60),
      reading_time: 2,
      url: `https://bay.example/${i}`,
      authors: [author],
      tags: [{ name: 'Harbour' }],
    },
  });
  return JSON.stringify({ posts: Array.from({ length: posts }, post) });
}

const story = (i) => ({ title: 'Rain expected', url: `https://bay.example/${i}`, date: stamp(i).toISOString() });

/** A list of each JSON format, by the number of its posts; bodies are short, so that what is timed is the list. */
const lists = {
  ghost: (length) => ({
    posts: fill(length, (i) => ({
      uuid: String(i),
      slug: 's',
      title: 'Rain expected',
      html: '<p>Rain.</p>',
      published_at: story(i).date,
    })),
  }),
  wordpress: (length) =>
    fill(length, (i) => ({
      slug: `${i}`,
      link: story(i).url,
      date: '2026-01-01T00:00:00',
      title: { rendered: 'Rain' },
      content: { rendered: '<p>Rain.</p>' },
    })),
  'json-feed': (length) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Bay News',
    items: fill(length, (i) => ({
      id: `${i}`,
      url: story(i).url,
      title: 'Rain',
      content_html: '<p>Rain.</p>',
      date_published: story(i).date,
    })),
  }),
  'schema-org': (length) => ({
    '@context': 'https://schema.org',
    '@graph': fill(length, (i) => ({
      '@type': 'NewsArticle',
      headline: 'Rain expected',
      url: story(i).url,
      datePublished: story(i).date,
    })),
  }),
  ans: (length) => ({
    content_elements: fill(length, (i) => ({
      type: 'story',
      version: '0.10.9',
      headlines: { basic: 'Rain' },
      canonical_url: story(i).url,
      content_elements: [{ type: 'text', content: 'Rain.' }],
    })),
  }),
  guardian: (length) => ({
    response: {
      results: fill(length, (i) => ({
        id: `${i}`,
        type: 'article',
        webTitle: 'Rain',
        webUrl: story(i).url,
        apiUrl: story(i).url,
        webPublicationDate: story(i).date,
      })),
    },
  }),
  nyt: (length) => ({
    response: {
      docs: fill(length, (i) => ({ web_url: story(i).url, headline: { main: 'Rain' }, pub_date: story(i).date })),
    },
  }),
  newsapi: (length) => ({
    status: 'ok',
    articles: fill(length, (i) => ({
      source: {},
      title: 'Rain',
      url: story(i).url,
      urlToImage: null,
      publishedAt: story(i).date,
    })),
  }),
  ninjs: (length) =>
    fill(length, (i) => ({
      uri: `urn:${i}`,
      headline: 'Rain',
      versioncreated: story(i).date,
      body_xhtml: '<p>Rain.</p>',
    })),
};

function fill(length, item) {
  return Array.from({ length }, (_, i) => item(i));
}

/** The processor's time that a run takes, in milliseconds: what else the machine does is no part of it. */
function effort(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The ratio of two in one run, one after the other in each round, by the best of each: whatever else the machine does only
 * adds. What takes a few milliseconds is run several times, since one is over before the clock has told it from the next.
 */
function ratioOf(rounds, ours, theirs, times) {
  const repeated = () => {
    for (let i = 0; i < times; i++) theirs();
  };
  const best = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    best[0] = Math.min(best[0], effort(ours));
    best[1] = Math.min(best[1], effort(repeated) / times);
  }
  return { ratio: best[0] / best[1], ours: best[0], theirs: best[1] };
}

/** How many times as much time of the processor ten times as many posts take; ten where it grows with their number. */
function growthOf({ warmUp, tries }, parse, make) {
  const [short, long] = [make(1000), make(10_000)];
  for (let round = 0; round < warmUp; round++) parse(short);
  // The best of several, since whatever else runs only adds.
  const best = (value, times) => Math.min(...Array.from({ length: times }, () => effort(() => parse(value))));
  return best(long, tries) / best(short, tries + 1);
}

/** What the built library in a folder takes; for the gates alone it is measured less often. */
export async function formats({ work, gate }) {
  const often = gate ? QUICK : THOROUGH;
  const load = (name) => import(pathToFileURL(join(work, 'dist', name)).href);
  const [{ parseDigest }, { feeds }, { apis }] = await Promise.all(['index.js', 'feeds.js', 'apis.js'].map(load));
  const [feed, payload] = [rss(1_000_000), ghost(100)];
  const read = parseDigest(feed, { formats: feeds });
  if (read.groups[0].stories.length !== parseFeed(feed).feed.items.length)
    throw new Error('a story of the feed was lost');
  const growth = Object.entries(lists).map(([name, make]) => [
    name,
    growthOf(often, (value) => parseDigest(value, { formats: apis }), make),
  ]);
  return {
    rss: ratioOf(
      often.rounds,
      () => parseDigest(feed, { formats: feeds }),
      () => parseFeed(feed),
      5,
    ),
    ghost: ratioOf(
      often.rounds,
      () => parseDigest(payload),
      () => JSON.parse(payload),
      100,
    ),
    growth: Object.fromEntries(growth),
  };
}
