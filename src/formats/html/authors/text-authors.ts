import type { Line } from '../../../body/around.ts';
import { isEmphasised } from '../../../body/head.ts';
import type { AuthorClaim } from '../../../fields/authors.ts';
import { readByline } from '../../../fields/byline.ts';
import { ORGANIZATIONS, ROLE_WORD } from '../../../fields/byline-words.ts';
import { isPersonal } from '../../../fields/person-name.ts';
import { phrasingLine } from '../../../phrasing.ts';
import { countWords, folded } from '../../../text.ts';
import { tagOf } from '../../../tree/read.ts';
import { authorsOf } from './named-author.ts';

import { linesAfter } from '../of-story.ts';
import type { StoryPage } from '../story-page.ts';

const HAN = '\\p{sc=Han}';
const HANGUL = '\\p{sc=Hangul}';

/** A name whose family name is in capitals. */
const SURE = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?: \\p{Lu}{2,}){1,2}';
const JAPANESE = `(?!共同|時事|聞き手|敬称)${HAN}{2,3}\\s?[${HAN}\\p{sc=Hiragana}\\p{sc=Katakana}]{1,3}(?<![社部局者員略報])`;

/** A way in which newsrooms name the reporter in the text itself. */
interface Mention {
  /** Where: in the first paragraph, or at the end of the last. */
  readonly where: 'first' | 'last';
  /** How; the group holds the names. */
  readonly pattern: RegExp;
}

const MENTIONS: readonly Mention[] = [
  // "本报讯（记者 王小明、李芳）", "新华社北京11月25日电（记者李芳）"
  {
    where: 'first',
    pattern: new RegExp(`[（(]${HAN}{0,6}?[记記]者[\\s:：]*(${HAN}{2,4}(?:[\\s、，]+${HAN}{2,4})*)[)）]`, 'u'),
  },
  // "（中央社記者王小明台北25日電）": names of three characters, and a place of two
  { where: 'first', pattern: new RegExp(`^[（(]${HAN}{2,6}[记記]者(${HAN}{3})(?=${HAN}{2,4}\\d{1,2}日)`, 'u') },
  // "〔記者王小明／台南報導〕"
  {
    where: 'first',
    pattern: new RegExp(`^[〔［【（(]?[記记]者(${HAN}{2,4}(?:、${HAN}{2,4})*)[／/]${HAN}{2,6}[報报][導道]`, 'u'),
  },
  // "(서울=연합뉴스) 홍길동 기자 = ", "[서울=뉴시스]홍길동 기자 ="
  {
    where: 'first',
    pattern: new RegExp(
      `^[[(（［【][^\\])）］】=]{1,16}=[^\\])）］】]{1,16}[\\])）］】]\\s*(${HANGUL}{2,4}(?:[·,\\s]+${HANGUL}{2,4})*?)\\s*(?:기자|특파원|인턴기자)\\s*=`,
      'u',
    ),
  },
  // "[한국신문 홍길동 기자]", "【파리=홍길동 특파원】"
  {
    where: 'first',
    pattern: new RegExp(`^[[(（［【][^\\])）］】]{1,16}[\\s=](${HANGUL}{2,4})\\s(?:기자|특파원)[\\])）］】]`, 'u'),
  },
  // "Ayşe ÖRNEK-Kemal MİSAL/RİZE, (DHA)-", "Ayşe ÖRNEK/ANKARA, (İHA)"
  {
    where: 'first',
    pattern: new RegExp(
      `^(${SURE}(?:\\s?[-,]\\s?${SURE})*)\\s?/\\s?\\p{Lu}[\\p{L} ()]{2,30},?\\s*\\(\\p{Lu}{2,4}\\)`,
      'u',
    ),
  },
  // "（山田花子）", "【山田太郎】", "（山田花子、鈴木一郎）"
  {
    where: 'last',
    pattern: new RegExp(`[。」』]\\s*[（(【](${JAPANESE}(?:、${JAPANESE})*)[)）】]$`, 'u'),
  },
];

const OPENING_LENGTH = 120;
const ENDING_LENGTH = 40;
const LAST_PARAGRAPHS = 4;
const BETWEEN = /[、，,·]|\s+/u;
/** Where names have spaces in them. */
const BETWEEN_SPACED = /\s?[、,-]\s?/u;

/** The reporters whom the text names in its first paragraph or at its end, as newsrooms in China, Korea and Japan do. */
export function mentioned(story: StoryPage): AuthorClaim[] | undefined {
  const paragraphs = story.body().blocks.filter((block) => block.type === 'paragraph');
  const lines = paragraphs.map(({ children }) => phrasingLine(children));
  // A note or two may stand below the end of the text.
  const ends = lines.slice(-LAST_PARAGRAPHS).reverse();
  const texts = {
    first: [(lines[0] ?? '').slice(0, OPENING_LENGTH)],
    last: ends.map((text) => text.slice(-ENDING_LENGTH)),
  };
  for (const { where, pattern } of MENTIONS) {
    const names = texts[where].flatMap((text) => pattern.exec(text.trim())?.[1] ?? [])[0];
    if (names === undefined) continue;
    const isSpaced = where === 'last' || /\p{Lu}/u.test(names);
    return names.split(isSpaced ? BETWEEN_SPACED : BETWEEN).map((name) => ({ name, kind: 'person' as const }));
  }
  return undefined;
}

/** What tells that a line after the text is about who wrote it: a name at its beginning, and what they do. */
const COPULA =
  '(?:is|was|writes|covers|reports|has (?:been|covered|written|worked)|ist|est|es|è|é|är|er|on|jest|je|[—–-])';
const ABOUT = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}),?\\s${COPULA}\\s(.{10,200})$`,
  'u',
);
const WRITES =
  /\b(?:writes|writer|covers|reports|journalist|columnist|reporter|editor|correspondent|blogger|author)\b/iu;
const NOTE_REACH = 10;
const MAX_NOTE_WORDS = 45;

function personAbout({ text }: Line): string | undefined {
  if (countWords(text) > MAX_NOTE_WORDS) return undefined;
  const found = ABOUT.exec(text);
  const [, name = '', rest = ''] = found ?? [];
  const opening = rest.split(/\s+/u).slice(0, 10).join(' ');
  const isWriter = ROLE_WORD.test(opening) || WRITES.test(text.slice(name.length));
  return found && isWriter && isPersonal(name) ? name : undefined;
}

/** Those whom a note after the text is about: "Jane Doe is a columnist for the Example Post." */
export function aboutWriter(story: StoryPage): AuthorClaim[] | undefined {
  const names = linesAfter(story)
    .slice(0, NOTE_REACH)
    .flatMap((each) => personAbout(each) ?? []);
  const named = [...new Set(names)].map((name) => ({ name }));
  return named.length > 0 ? named : undefined;
}

/** A name by itself behind the text, where newspapers in some countries sign. */
export function signedName(story: StoryPage): AuthorClaim[] | undefined {
  const { page, body, around } = story;
  const { start } = body();
  const after = [...around().head.filter((each) => each.start > start), ...around().foot];
  const set = after.filter(({ holder }) => SIGNING.has(alignmentOf(page.tree.attributes[holder]?.get('style'))));
  // Behind the name stands where it was written: "Ana PRIMER, Zagreb".
  const named = set.flatMap((each) => ({ ...each, text: each.text.replace(/, \p{Lu}[\p{L} -]{2,24}$/u, '') }));
  const found = named.find(({ text }) => isPersonal(text)) ?? emphasised(story, after) ?? withAgency(linesAfter(story));
  const text = found?.text ?? '';
  const own = { name: text, kind: 'person', contribution: 'author', isLabelled: false } as const;
  const name = text.includes('/') ? readByline(text) : [own];
  return found ? authorsOf(story, name, [found.holder, found.end]) : undefined;
}

/** The line that is a name and its agency, and no more: "Anna Exempel/TT". */
function withAgency(lines: readonly Line[]): Line | undefined {
  return lines.find(({ text }) => {
    const [name = '', agency = '', ...others] = text.length <= MAX_SIGNED ? text.split('/') : [];
    return others.length === 0 && ORGANIZATIONS.has(folded(agency)) && isPersonal(name.trim());
  });
}

const MAX_SIGNED = 60;

/** Bold lines of more words are the titles of other stories. */
const MAX_NAME_WORDS = 3;

/** The paragraph right behind the text where all of it is a name in bold or italics. */
function emphasised({ page: { tree }, body }: StoryPage, lines: readonly Line[]): Line | undefined {
  const next = lines.find(({ start }) => start >= body().end);
  const isName =
    next !== undefined &&
    tagOf(tree, next.holder) === 'p' &&
    isPersonal(next.text) &&
    countWords(next.text) <= MAX_NAME_WORDS;
  return isName && isEmphasised(tree, next) ? next : undefined;
}

const SIGNING: ReadonlySet<string> = new Set(['right', 'end']);

function alignmentOf(style: string | undefined): string {
  return /text-align\s*:\s*(\w+)/iu.exec(style ?? '')?.[1]?.toLowerCase() ?? '';
}
