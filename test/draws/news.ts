import * as fc from 'fast-check';
import type { Article, Block, Image, Phrasing } from '../../src/model/index.ts';
import { article, author, image, story, words } from '../render/sample.ts';

/** Words of a language, and how its sentences are put together. */
interface Tongue {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: readonly string[];
  readonly between: string;
  readonly stop: string;
}

const tongue = (language: string, text: string, more: Partial<Tongue> = {}): Tongue => ({
  language,
  direction: 'ltr',
  between: ' ',
  stop: '.',
  words: text.split(' '),
  ...more,
});

/** Languages in scripts of every kind: with capitals and without, from the left and from the right, with spaces and without. */
export const TONGUES: readonly Tongue[] = [
  tongue(
    'en',
    'the harbour bridge council water morning engineers people winter repair money under after before while without town river closed opened said would have been three years small grey boats work ferry market evening',
  ),
  tongue('en-GB', 'the harbour wall was grey when ferry crews came back from their work on the river this winter'),
  tongue(
    'de',
    'die brücke über den fluss wurde gestern für drei jahre gesperrt weil ingenieure große schäden am alten hafen fanden',
  ),
  tongue(
    'fr',
    'le pont sur la rivière était fermé depuis trois ans après les travaux des ingénieurs du vieux port où passent les bateaux',
  ),
  tongue(
    'uk',
    'міст через річку вчора закрили на три роки бо інженери знайшли великі тріщини біля старої пристані кажуть у раді',
  ),
  tongue(
    'el',
    'η γέφυρα πάνω από το ποτάμι έκλεισε χθες για τρία χρόνια επειδή οι μηχανικοί βρήκαν μεγάλες ρωγμές στο παλιό λιμάνι',
  ),
  tongue(
    'ar',
    'الجسر فوق النهر أغلق أمس لمدة ثلاث سنوات لأن المهندسين وجدوا شقوقا كبيرة قرب الميناء القديم قال المجلس',
    {
      direction: 'rtl',
    },
  ),
  tongue('he', 'הגשר מעל הנהר נסגר אתמול לשלוש שנים כי המהנדסים מצאו סדקים גדולים ליד הנמל הישן אמרה המועצה', {
    direction: 'rtl',
  }),
  tongue('hi', 'नदी पर बना पुल कल तीन साल के लिए बंद कर दिया गया क्योंकि इंजीनियरों को पुराने बंदरगाह के पास बड़ी दरारें मिलीं', {
    stop: '।',
  }),
  tongue(
    'ja',
    '川に架かる橋は 昨日から三年間 閉鎖されることになった 技術者たちが 古い港の近くで 大きなひび割れを見つけた 市議会によると',
    {
      between: '',
      stop: '。',
    },
  ),
  tongue(
    'ko',
    '강 위의 다리가 어제부터 삼 년 동안 폐쇄된다 기술자들이 오래된 항구 근처에서 큰 균열을 발견했다고 시의회가 밝혔다',
  ),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts of one language, of which stories are made. */
function textsOf({ words: vocabulary, between, stop }: Tongue) {
  // A word of a script without spaces is a phrase here.
  const scale = between === '' ? 0.5 : 1;
  const prose = (least: number, most: number) => {
    const [minLength, maxLength] = [Math.ceil(least * scale), Math.ceil(most * scale)];
    return fc
      .array(fc.constantFrom(...vocabulary), { minLength, maxLength })
      .map((list) => capital(list.join(between)));
  };
  const sentence = prose(8, 20).map((text) => `${text}${stop}`);
  const text = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((list) => list.join(between));
  return { prose, sentence, text };
}

type Texts = ReturnType<typeof textsOf>;

const SPANS = ['emphasis', 'strong', 'delete', 'underline', 'mark', 'quote', 'subscript', 'superscript'] as const;

/** Something in a line that is more than text. */
const inline = ({ prose }: Texts): fc.Arbitrary<Phrasing> =>
  prose(2, 5).chain((text): fc.Arbitrary<Phrasing> =>
    fc.oneof(
      fc.constantFrom(...SPANS).map((type): Phrasing => ({ type, children: words(text) })),
      fc.constant<Phrasing>({
        type: 'link',
        url: 'https://bay.example/other?a=1&b=2',
        title: 'More',
        children: [{ type: 'emphasis', children: words(text) }],
      }),
      fc.constant<Phrasing>({ type: 'inlineCode', value: text }),
      fc.constant<Phrasing>({ type: 'foreign', lang: 'fr-CA', children: words(text) }),
    ),
  );

const paragraphOf = (texts: Texts): fc.Arbitrary<Block> =>
  fc.tuple(texts.text, inline(texts), texts.text).map(([before, within, after]) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: `${before} ` }, within, { type: 'text', value: ` ${after}` }],
  }));

const pictureOf = ({ sentence, prose }: Texts, name: string): fc.Arbitrary<Image> =>
  fc.record({ number: fc.nat(9999), caption: sentence, alt: prose(2, 4), hasSize: fc.boolean() }).map((parts) =>
    image({
      url: `https://bay.example/${name}-${String(parts.number)}.jpg`,
      alt: parts.alt,
      ...(parts.hasSize && { width: 1200, height: 800 }),
      caption: words(parts.caption),
      creditLine: 'Ben Placeholder/Getty Images',
      credits: [
        { name: 'Ben Placeholder', role: 'photographer' },
        { name: 'Getty Images', role: 'agency' },
      ],
    }),
  );

const plainParagraph = (text: string): Block => ({ type: 'paragraph', children: words(text) });

/** What stands between the paragraphs of a story. */
const apart = (texts: Texts): Record<string, fc.Arbitrary<Block>> => {
  const { sentence, prose } = texts;
  const items = fc.array(sentence, { minLength: 2, maxLength: 4 });
  return {
    heading: fc
      .tuple(prose(3, 6), fc.constantFrom(2 as const, 3 as const))
      .map(([title, depth]) => ({ type: 'heading', depth, children: words(title) })),
    list: fc.tuple(items, fc.boolean(), fc.boolean()).map(([all, ordered, isLate]) => ({
      type: 'list',
      ordered,
      ...(ordered && isLate && { start: 4 }),
      children: all.map((each) => ({ type: 'listItem', children: [plainParagraph(each)] })),
    })),
    nested: fc.tuple(items, items).map(([all, within]) => ({
      type: 'list',
      ordered: false,
      children: all.map((each, index) => ({
        type: 'listItem',
        children: [
          plainParagraph(each),
          ...(index === 0
            ? [
                {
                  type: 'list' as const,
                  ordered: true,
                  children: within.map((inner) => ({ type: 'listItem' as const, children: [plainParagraph(inner)] })),
                },
              ]
            : []),
        ],
      })),
    })),
    quotation: fc.tuple(sentence, prose(2, 3), fc.boolean()).map(([said, name, pull]) => ({
      type: 'blockquote',
      attribution: words(name),
      ...(pull && { pull }),
      children: [plainParagraph(said)],
    })),
    table: fc
      .array(fc.array(prose(1, 2), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 })
      .chain((rows) =>
        fc.tuple(sentence, fc.boolean()).map(([caption, head]) => ({
          type: 'table',
          caption: words(caption),
          head,
          children: rows.map((cells, at) => ({
            type: 'tableRow',
            children: cells.map((each) => ({
              type: 'tableCell',
              ...(head && at === 0 && { header: true }),
              children: words(each),
            })),
          })),
        })),
      ),
    code: prose(3, 6).map((text) => ({ type: 'code', value: `let a = 1;\n  // ${text}\n<b>&amp;`, language: 'js' })),
    break: fc.constant({ type: 'thematicBreak' }),
    figure: pictureOf(texts, 'figure').map((each) => ({ type: 'figure', image: each })),
    gallery: fc
      .tuple(
        fc.uniqueArray(pictureOf(texts, 'gallery'), { minLength: 2, maxLength: 3, selector: ({ url }) => url ?? '' }),
        sentence,
      )
      .map(([images, caption]) => ({ type: 'gallery', images, caption: words(caption) })),
    video: fc.tuple(sentence, prose(2, 4)).map(([caption, title]) => ({
      type: 'video',
      url: 'https://bay.example/film.mp4',
      title,
      poster: image({ url: 'https://bay.example/still.jpg' }),
      caption: words(caption),
    })),
    audio: fc.tuple(sentence, prose(2, 4)).map(([caption, title]) => ({
      type: 'audio',
      url: 'https://bay.example/sound.mp3',
      title,
      caption: words(caption),
    })),
    embed: fc.tuple(sentence, fc.boolean()).map(([text, isBare]) => ({
      type: 'embed',
      url: 'https://x.com/bay/status/1',
      provider: 'X',
      title: 'A post of the bay',
      children: isBare ? [] : [plainParagraph(text)],
    })),
    related: fc.tuple(prose(4, 8), sentence).map(([headline, excerpt]) => ({
      type: 'relatedStory',
      label: 'Read also',
      story: story({ headline, url: 'https://bay.example/related', excerpt }),
    })),
    note: fc
      .tuple(sentence, fc.constantFrom('correction', 'update', 'clarification', 'callout'))
      .map(([text, kind]) => ({
        type: 'note',
        kind,
        date: '2026-11-03',
        children: [plainParagraph(text)],
      })),
  };
};

/** The kinds of what stands between paragraphs. */
export const APART: readonly string[] = Object.keys(apart(textsOf(TONGUES[0] as Tongue)));

const moment = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+/u, ''));

const NAMES = [
  'Ada Sample',
  'Ben Placeholder',
  'Clara Example-Jones',
  'Dmytro Specimen',
  'Øyvind Prøve',
  'Олена Приклад',
];

/** Stories as newsrooms write them, in one language, what is no paragraph standing between two. */
const storiesIn = (of: Tongue, kinds: readonly string[]): fc.Arbitrary<Article> => {
  const texts = textsOf(of);
  const { prose, sentence } = texts;
  const between = Object.entries(apart(texts)).flatMap(([kind, each]) => (kinds.includes(kind) ? [each] : []));
  const body = fc
    .tuple(
      paragraphOf(texts),
      fc.array(fc.tuple(fc.oneof(...between), paragraphOf(texts)), { minLength: 1, maxLength: 5 }),
    )
    .map(([first, rest]) => [first, ...rest.flat()]);
  return fc
    .record({
      headline: prose(4, 9),
      standfirst: sentence.map(words),
      description: sentence,
      kicker: fc.constantFrom('Harbour', 'City life', 'Weather'),
      section: fc.constantFrom('Local', 'Business'),
      tags: fc.uniqueArray(fc.constantFrom('Bridges', 'Ferries', 'Council', 'Winter'), { minLength: 1 }),
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      genre: fc.constantFrom('opinion', 'analysis', 'review', 'explainer', 'satire', 'blog'),
      publishedAt: moment,
      modifiedAt: moment,
      leadImage: pictureOf(texts, 'lead'),
      commentCount: fc.nat(500),
      free: fc.boolean(),
      body,
    })
    .map(({ names, free, ...rest }) =>
      article({
        ...(rest as Partial<Article>),
        url: 'https://bay.example/story',
        language: of.language,
        direction: of.direction,
        publisher: { name: 'Bay News', url: 'https://bay.example/', sameAs: [] },
        authors: names.map((name, index) =>
          author({ name, jobTitle: 'Reporter', url: `https://bay.example/by/${String(index)}` }),
        ),
        access: { free },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        copyrightHolder: 'Bay News Ltd',
      }),
    );
};

/** Stories as newsrooms write them, in any language, with some kinds of what stands between paragraphs. */
export const newsStories = (
  kinds: readonly string[] = APART,
  tongues: readonly Tongue[] = TONGUES,
): fc.Arbitrary<Article> => fc.oneof(...tongues.map((each) => storiesIn(each, kinds)));
