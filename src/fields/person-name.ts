import { folded } from '../text.ts';
import {
  DESK_NAMES,
  NOBODY,
  ORGANIZATIONS,
  ORGANIZATION_WORD,
  PAGE_WORDS,
  PARTICLES,
  ROLE_WORD,
  UNNAMED,
} from './byline-words.ts';
import type { AuthorKind } from '../model/index.ts';

/** What begins with an article; a broadcaster's letters and its section: "ABC Business", "XYZ Sport". */
const OTHER_ORGANIZATION =
  /^[Tt](?:he|HE)\s|^\p{Lu}{2,5} (?:Business|Sports?|Politics|Health|Travel|Style|World|Opinion|Culture|Money|Tech|Science|Weather|Local)$/u;

/** Whether a name is an organisation's, as far as it tells. */
export function kindOf(name: string): AuthorKind {
  const own = folded(name);
  if (ORGANIZATIONS.has(own) || DESK_NAMES.has(own) || ORGANIZATION_WORD.test(name) || OTHER_ORGANIZATION.test(name))
    return 'organization';
  return name.includes(' ') ? 'person' : 'unknown';
}

/** True for the name of a desk, or of the editors as such: what follows it in a line is where it is. */
export function isDesk(text: string): boolean {
  const name = folded(text);
  return DESK_NAMES.has(name) || UNNAMED.has(name);
}

const HAS_LETTER = /\p{L}/u;

/** Words that no name begins or ends with: the text was cut out of a sentence. */
const LEFTOVER =
  /^(?:About|of|from|for|with|this|in|at|on|and|to|about)\s|\s(?:of|from|for|with|this|in|at|on|and|to|by)$/u;

/** What systems call those who set them up. */
const LOGIN = /^\w{0,8}admin\d*$/iu;

/** True where a text could be a name: some letters, few words, no sentence. One letter alone is nobody's. */
export function isName(text: string): boolean {
  if (text.length < 2 || !HAS_LETTER.test(text) || text.length > 80 || text.split(' ').length > 6) return false;
  if (LEFTOVER.test(text) || LOGIN.test(text)) return false;
  return (
    !/[!?{}<>=@_]|https?:|\.{3}|…|:\s|\.\s\p{Ll}|\sby\s|^[\w-]+\.(?:com|net|org|info|in|de|tv)$/u.test(text) &&
    // Accounts of a newsroom are numbered: "Redaksi 2".
    !NOBODY.has(folded(text.replace(/\s*\d+$/u, '')))
  );
}

const CAPITAL = /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’‘-]*$/u;
const MAX_WORDS = 5;

/**
 * True where a text that nothing says is a name reads like a person's: two words or more, each with a capital but for
 * such as "van", and none that pages write where names could stand. Scripts without capitals never do.
 */
export function isPersonal(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS || !isSpeltAsName(words) || !isName(text)) return false;
  // The lists of words are long, and asked last: most lines are not spelt as names are.
  if (words.some((word) => PAGE_WORDS.has(folded(word)))) return false;
  return !ORGANIZATION_WORD.test(text) && !ROLE_WORD.test(text);
}

/** True where two words or more have a capital, and the others may stand between such without one. */
function isSpeltAsName(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    if (CAPITAL.test(word)) capitals++;
    else if (!PARTICLES.has(word.toLowerCase())) return false;
  }
  return capitals > 1;
}

/** The family names that nearly all Chinese and Koreans have. */
const FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔' +
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국';
const EAST_ASIAN_NAME = new RegExp(`^[${FAMILY_NAMES}](?:\\p{sc=Han}{2}|\\p{sc=Hangul}{2})$`, 'u');
const FAMILY_NAME = new RegExp(`^[${FAMILY_NAMES}]`, 'u');
const SPACED_NAMES = /^\p{sc=Han}{2,4}(?:\s+\p{sc=Han}{2,4})+$/u;
/** As many characters are a whole name, and no part of one. */
const WHOLE = 3;

/** True for several names in Chinese that spaces part; a Japanese sets one between the family name and the given one. */
export function areSpacedNames(text: string): boolean {
  const words = SPACED_NAMES.test(text) ? text.split(/\s+/u) : [];
  const areWhole = words.every(({ length }) => length === WHOLE) || words.every((word) => FAMILY_NAME.test(word));
  return words.length > 2 || (words.length > 1 && areWhole);
}

/** What ends like these is a place, a body or a matter. */
const NO_NAME = /[省市县縣区區部网網报報社台局院校系队隊团團版栏欄号號册集讯訊闻聞論论시군구도부]$/u;

/** True for three characters that read like the name of a Chinese or a Korean: the family name is one of the usual. */
export function isEastAsianName(text: string): boolean {
  return EAST_ASIAN_NAME.test(text) && !NO_NAME.test(text) && !PAGE_WORDS.has(folded(text));
}

/** True for two words or more in a script without capitals. */
export function isCaseless(text: string): boolean {
  return /^[\p{Lo}][\p{Lo}\p{M}.]*(?: [\p{Lo}\p{M}.]+){1,3}$/u.test(text);
}

/** What stands in the place of a missing portrait. */
const INITIALS = /^\p{Lu}{1,3}$/u;

/** True for the initials that stand in the place of a missing portrait. */
export function isInitials(text: string): boolean {
  return INITIALS.test(text);
}

/** True where a text begins like a name that a label has announced: with a capital, or in a script without them. */
export function isAnnounced(text: string): boolean {
  return (
    isName(text) &&
    (!INITIALS.test(text) || ORGANIZATIONS.has(folded(text))) &&
    /^[\p{Lu}\p{Lt}\p{Lo}\p{sc=Georgian}\d]/u.test(text) &&
    !PAGE_WORDS.has(folded(text))
  );
}
