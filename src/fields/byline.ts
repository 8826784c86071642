import type { AuthorKind, Contribution } from '../model/index.ts';
import { folded, line } from '../text.ts';

/** One name of a byline, and what stood with it. */
export interface BylineName {
  /** The name. */
  readonly name: string;
  /** Person or organisation, where the name tells. */
  readonly kind: AuthorKind;
  /** The role printed after it: "AP Auto Writer". */
  readonly jobTitle?: string;
  /** What they did, where a label tells. */
  readonly contribution: Contribution;
}

/** Words that open a byline, by what they say was done. In each language the longer first. */
const OPENINGS: readonly { readonly contribution: Contribution; readonly words: string }[] = [
  { contribution: 'translator', words: 'translated by, traducción de, übersetzt von, traduit par' },
  { contribution: 'photographer', words: 'photos by, photographs by, fotos von, photo by, photography by' },
  { contribution: 'illustrator', words: 'illustrated by, illustration by, illustrations by' },
  { contribution: 'editor', words: 'edited by, editing by, redigiert von' },
  { contribution: 'reporter', words: 'reporting by, reported by' },
  { contribution: 'producer', words: 'produced by' },
  {
    contribution: 'author',
    words:
      'story and photos by, words by, text by, written by, posted by, published by, article by, ' +
      'analysis by, review by, interview by, opinion by, by, geschrieben von, ein artikel von, ' +
      'eine analyse von, ein kommentar von, ein interview von, interview von, von, autor, autorin, ' +
      'autoren, text, escrito por, por, publié par, écrit par, par, scritto da, di, da, door, av, af, ' +
      'skrevet av, skriven av, oleh, author, authors, words, автор, автори, авторы, автора, текст, ' +
      'autorem, napisał, napisała, szerző, írta, kirjoittaja, teksti, tekst, bởi, των, του, της, بقلم, ' +
      'كتب, كتبت, نویسنده, מאת, लेखक, 作者, 文, 記者, 记者, 글, 기자',
  },
];

const CONTRIBUTION_OF: ReadonlyMap<string, Contribution> = new Map(
  OPENINGS.flatMap(({ contribution, words }) => words.split(', ').map((word) => [word, contribution] as const)),
);
const OPENING = new RegExp(
  `^(${[...CONTRIBUTION_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?:\\s*[:：|/]\\s*|\\s+)`,
  'iu',
);

/** What follows a name and is not of it: dates, times, addresses, buttons. */
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A date in words, with or without its year. */
const DATE_WORDS = new RegExp(`[\\s,|•·–—(-]*\\b(?:${MONTHS}\\s+\\d{1,2}\\b|\\d{1,2}\\.?\\s+${MONTHS}).*$`, 'iu');
/** The place from which somebody reports: "Jane Doe in Kyiv". */
const PLACE = /\s+in\s+\p{Lu}[\p{L} .'’-]{2,40}$/u;
const ENDINGS =
  /\s*(?:[|•·–—(-]\s*|\b)(?:published|updated|posted|last updated|on\s+\p{Lu}|view author archive|view all posts|follow|sagt:|says:|\d+\s*min(?:ute)?s?\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|@\w+|\S+@\S+\.\w+|https?:).*$/iu;
const GLUED_HANDLE = /@\w{2,}$/u;
const SEPARATOR = /\s*(?:;|&|\||\/|،|、)\s*|\s+(?:and|und|et|y|e|i|och|og|en|та|і|й|и|και|və|ve|dan|و)\s+/iu;
const COMMA = /\s*[,،]\s*/u;

/** Names of nobody: what systems write where an author is wanted. */
const NOBODY = new Set(
  (
    'admin|administrator|redaktion|redaccion|redazione|redacao|redaction|redactie|redakcja|редакция|редакція|staff|staff writer|staff reporter|staff writers|' +
    'editor|editors|editorial|editorial team|editorial staff|news desk|newsdesk|web desk|news team|webmaster|guest|guest author|unknown|anonymous|author|authors|user|contributor|' +
    'team|online|n a|na|redaktionen|von redaktion|the editors|press release|advertorial|wire reports|share|follow|view|written by|by|about the author|about'
  ).split('|'),
);

/** Agencies and desks that sign stories, in folded form. */
const ORGANIZATIONS = new Set(
  (
    'reuters|thomson reuters|afp|agence france presse|ap|associated press|the associated press|dpa|epd|kna|sid|efe|agencia efe|ansa|adnkronos|apa|anp|belga|tass|ria novosti|interfax|unian|ukrinform|pap|ctk|' +
    'xinhua|kyodo|kyodo news|pti|ani|ians|aap|pa media|press association|bloomberg|bloomberg news|upi|canadian press|the canadian press|cnn|bbc|bbc news|rt|press trust of india|dow jones|dpa afx|lusa|ntb|tt|ritzau|stt|yonhap'
  ).split('|'),
);
const ORGANIZATION_WORD =
  /(?<!\p{L})(?:independent|chronicle|observer|guardian|news|agency|press|staff|team|desk|editors?|newsroom|media|magazine|times|post|herald|tribune|gazette|journal|network|inc|ltd|gmbh|llc|foundation|institute|redaktion|redacción|rédaction|university|association|committee|council|group|company|today|daily|tv|radio)(?!\p{L})/iu;

/** Words of roles. A part of a byline with one of them is a role and no name. */
const ROLE_WORD =
  /(?<!\p{L})(?:writer|reporter|editor|correspondent|journalist|columnist|producer|photographer|critic|analyst|contributor|director|chief|author|fellow|professor|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista|reporterin|redactor|corresponsal|bureau|desk|колумнист|журналіст(?:ка)?|журналист(?:ка)?|кореспондент(?:ка)?|редактор(?:ка)?)(?!\p{L})/iu;
const CREDENTIAL =
  /^(?:ph\.?d|m\.?d|j\.?d|m\.?a|m\.?s|b\.?a|b\.?sc|m\.?sc|r\.?n|esq|jr|sr|ii|iii|rd|rdn|dds|dvm|cpa|mba|mph)\.?$/iu;

/** Whether a name is an organisation's, as far as it tells. */
export function kindOf(name: string): AuthorKind {
  if (ORGANIZATIONS.has(folded(name)) || ORGANIZATION_WORD.test(name) || /^the\s/iu.test(name)) return 'organization';
  return name.includes(' ') ? 'person' : 'unknown';
}

const HAS_LETTER = /\p{L}/u;

/** True where a text could be a name: some letters, few words, no sentence. */
export function isName(text: string): boolean {
  if (!HAS_LETTER.test(text) || text.length > 80 || text.split(' ').length > 6) return false;
  return !/[!?{}<>=@_]|https?:|\.{3}|…|:\s|\.\s\p{Ll}/u.test(text) && !NOBODY.has(folded(text));
}

/** "JANE DOE" as "Jane Doe"; single words such as EFE stay. */
function unshouted(name: string): string {
  const isShouted =
    name.includes(' ') &&
    name === name.toUpperCase() &&
    name !== name.toLowerCase() &&
    !ORGANIZATIONS.has(folded(name));
  return isShouted ? name.toLowerCase().replace(/(?:^|[\s'’.-])\p{L}/gu, (start) => start.toUpperCase()) : name;
}

/** An agency in brackets behind a name, and what else may cling to it. */
const AROUND_NAMES = /^[\s–—-]+|\s*\([^()]*\)?\s*$|[\s,.*:|(–—-]+$/gu;

function opened(text: string): {
  readonly rest: string;
  readonly contribution: Contribution;
  readonly isLabelled: boolean;
} {
  const found = OPENING.exec(text);
  const contribution = found && CONTRIBUTION_OF.get((found[1] ?? '').toLowerCase());
  return found && contribution
    ? { rest: text.slice(found[0].length), contribution, isLabelled: true }
    : { rest: text, contribution: 'author', isLabelled: false };
}

/** Splits "Jane Doe, AP Writer" and "A. Muster, B. Beispiel" at commas: a part with a role word belongs to the name before. */
function namesAndRoles(text: string): { name: string; jobTitle?: string }[] {
  const names: { name: string; jobTitle?: string }[] = [];
  for (const part of text.split(COMMA)) {
    const last = names.at(-1);
    if (part === '' || CREDENTIAL.test(part)) continue;
    if (last && ROLE_WORD.test(part)) last.jobTitle ??= part;
    else if (!last || part.includes(' ') || !last.name.includes(' ')) names.push({ name: part });
  }
  return names;
}

const BRACKETED = /^\(([^()]*)\)$/u;

/** Text that tells something is no byline, though it may begin like one. */
function isSentence(text: string): boolean {
  return /\p{Ll}[.!?]\s*$/u.test(text) && text.trim().split(/\s+/u).length > 8;
}

/** Beside persons an organisation is their employer, unless it is an agency that signs with them. */
function withoutEmployers(names: readonly BylineName[]): BylineName[] {
  const hasPerson = names.some(({ kind }) => kind === 'person');
  return names.filter(({ name, kind }) => !hasPerson || kind !== 'organization' || ORGANIZATIONS.has(folded(name)));
}

/** Longer texts are no bylines. */
const MAX_BYLINE = 1000;

/** The names of a byline, each with its kind, its role, and what it did; none where the line names nobody. */
export function readByline(text: string): BylineName[] {
  if (text.length > MAX_BYLINE || NOBODY.has(folded(text)) || isSentence(text)) return [];
  const { rest, contribution } = opened(line(text).replace(BRACKETED, '$1'));
  const bare = opened(
    rest.replace(ENDINGS, '').replace(DATE_WORDS, '').replace(GLUED_HANDLE, '').replace(PLACE, ''),
  ).rest;
  const names = bare.split(SEPARATOR).flatMap((part) => namesAndRoles(part.trim()));
  const found = names.flatMap(({ name, jobTitle }): BylineName[] => {
    const own = opened(name);
    const cleaned = unshouted(own.rest.replace(AROUND_NAMES, ''));
    if (!isName(cleaned)) return [];
    return [
      {
        name: cleaned,
        kind: kindOf(cleaned),
        ...(jobTitle && { jobTitle }),
        contribution: own.isLabelled ? own.contribution : contribution,
      },
    ];
  });
  return withoutEmployers(found);
}
