import type { Credit, CreditRole, Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { collapse, folded, line } from '../text.ts';

/** A caption, with the credit taken out of it. */
export interface CaptionParts {
  /** What the caption says of the picture. */
  readonly caption?: string;
  /** Whom the picture is owed to, as printed, without brackets and label. */
  readonly creditLine?: string;
  /** What the label before the credit says of the first name. */
  readonly role?: CreditRole;
}

/** Agencies and archives that sell pictures, folded. A name that is one of these is never a photographer. */
const AGENCIES = new Set(
  (
    'getty images|getty|afp|agence france presse|ap|ap photo|associated press|reuters|anadolu agency|anadolu|epa|epa efe|efe|dpa|picture alliance|' +
    'imago|imago images|ansa|pa|pa images|pa media|pa wire|press association|shutterstock|alamy|xinhua|kyodo|ukrinform|unian|tass|sputnik|' +
    'ria novosti|bloomberg|zuma|zuma press|sipa|sipa usa|sipa press|nurphoto|magnum photos|keystone|apa|anp|tt|tt news agency|ritzau|scanpix|' +
    'ntb|lehtikuva|ctk|mti|pap|belga|lusa|yonhap|pti|ani|aap|canadian press|istock|istockphoto|unsplash|pexels|pixabay|flickr|' +
    'wikimedia commons|wikimedia|hulton archive|corbis|invision|wireimage|upi|depositphotos|adobe stock|ddp|epd|kna|global images ukraine|' +
    'abaca|hans lucas|rex|rex features|universal images group|future publishing|europa press|nur photo|mediapunch|all over press|' +
    'рейтер|роитерс|ройтерс|reuters connect|афп|ап|епа|епа уніан|уніан|укрінформ|интерфакс|риа новости|тасс|ріа новини|бта|бгнес|танјуг|фонет|бета|' +
    'رويترز|أ ف ب|ا ف ب|فرانس برس|أ ب|الأناضول|د ب أ|واس|وام|سبوتنيك|غيتي|رویترز|ایرنا|ایسنا|تسنیم|مهر|فارس|رائٹرز|اے ایف پی|' +
    'पीटीआई|एएनआई|एएफपी|रॉयटर्स|রয়টার্স|এএফপি|বাসস|ロイター|共同|共同通信|時事|時事通信|afp 時事|新华社|新華社|中新社|中新网|路透社|法新社|美联社|美聯社|视觉中国|中央社|' +
    '연합뉴스|뉴시스|뉴스1|로이터|รอยเตอร์|เอเอฟพี|απε|απε μπε|απε-μπε|eurokinissi|intime|intime news|רויטרס|פלאש 90|אי פי|gpo|' +
    'agerpres|inquam photos|tasr|čtk|mtva|mti mtva|aa|dha|iha|i̇ha|antara|ttxvn|vgp|hina|cropix|pixsell|tanjug|fonet|' +
    'agencia efe|agencja gazeta|forum|east news|vcg|cnsphoto|jiji|jiji press|newscom|tribune news service|tns|usa today sports|imagn|imagn images'
  )
    .split('|')
    .map(folded),
);

interface CreditLabel {
  readonly role: CreditRole;
  /** Words, in any of the languages we know, that may stand before a colon, `by` or a name. */
  readonly words: string;
}

const LABELS: readonly CreditLabel[] = [
  {
    role: 'courtesy',
    words:
      'courtesy of, photo courtesy of, image courtesy of, courtesy, mit freundlicher genehmigung von, ' + 'cortesía de',
  },
  {
    role: 'photographer',
    words:
      'image via, photo via, photos via, photo by, photos by, photograph by, photography by, picture by, image by, foto von, foto di, ' +
      'foto de, photo de, photo, photos, photograph, photographer, photography, picture, pictures, foto, ' +
      'fotos, fotografie, fotograf, fotografía, fotografia, fot, fot., zdjęcie, bild, bilder, valokuva, kuva, ' +
      'фото, снимка, светлина, φωτογραφία, φωτό, fotó, foto copyright, foto autor, autor foto, fotoğraf, ảnh, ภาพ, تصوير, عکس, الصورة, صورة, צילום, तस्वीर, फोटो, 写真, 撮影, 摄影, 攝影, 图, 사진, ছবি, படம், ภาพจาก, ఫోటో, ചിത്രം, ಚಿತ್ರ, ફોટો, ਫੋਟੋ, छायाचित्र, تصویر, عدسة, ფოტო, լուսանկարը, сурет, larawan, gambar, hình, hình ảnh, nuotr., nuotrauka, foto:, 사진 제공, 사진제공, 写真提供, 写真は, 资料图, 资料图片, фото ілюстративне, фото из архива, фото иллюстративное',
  },
  {
    role: 'illustrator',
    words:
      'illustration by, illustration, illustrations by, grafik, illustrazione, ilustración, ілюстрація, ' +
      'иллюстрация, رسم, graphic by, graphic, collage',
  },
  { role: 'videographer', words: 'video by, video' },
  {
    role: 'source',
    words:
      'source, quelle, fuente, fonte, bron, kilde, źródło, джерело, источник, المصدر, منبع, מקור, स्रोत, ' +
      '出典, 来源, 來源, 출처, via',
  },
  {
    role: 'other',
    words:
      'credit, credits, image credit, photo credit, picture credit, main image credit, crédit, ' +
      'crédit photo, crédito, créditos, credito, bildnachweis, image, image source, bildquelle',
  },
  { role: 'copyright', words: '©, (c), copyright, image copyright, copyright ©, ℗' },
];

const ROLE_OF_LABEL: ReadonlyMap<string, CreditRole> = new Map(
  LABELS.flatMap(({ role, words }) => words.split(', ').map((word) => [word, role] as const)),
);
const LABEL_WORDS = [...ROLE_OF_LABEL.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');

/** A label at the beginning of a credit: the words, then a colon, or `©` and ` by ` as they are. */
const LABEL_START = new RegExp(
  `^(${LABEL_WORDS})\\s*(?:[:：|=＝]|\\.{3}|…|(?<=©|\\(c\\)|\\b(?:by|von|of|di|via|copyright)|\\bfot\\.)\\s)\\s*`,
  'iu',
);
/** The same at the end of a sentence within a caption. */
const LABEL_TAIL = new RegExp(
  `(?:^|[\\s.!?…。！？|–—(\\[])((?:${LABEL_WORDS})\\s*(?:[:：=＝]\\s*|(?<=©|\\(c\\)|\\b(?:by|of|copyright)|\\bfot\\.)\\s?)[^.!?:：。]{2,120}?)[.)\\]]?$`,
  'iu',
);
const BRACKET_TAIL = /[([（【]([^()[\]（）【】]{2,200})[)\]）】]\s*\.?$/u;
const BAR_TAIL = /\s[|·•]\s([^|·•]{2,100})$/u;
/** "… /연합뉴스": a stroke and an agency. */
const SLASH_TAIL = /\s\/\s?([^/|]{2,60})$/u;
/** "李华 摄", "田中太郎撮影": who took it, before the word for it. */
const TAKEN_TAIL = /(?:^|[\s。；;，,=＝])([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,8}\s?(?:摄影?|攝影?|撮影))$/u;
/** "港日報社", "市提供": a newspaper, or who gave the picture, in brackets. */
const GIVEN = /^[\p{sc=Han}\p{sc=Katakana}\p{L}]{2,16}(?:新聞社?|日報社?|通信社?|通讯社|提供|撮影|写真)$/u;
const CHAIN = /\s*[/|]\s*|\s+on\s+(?=Unsplash|Pexels|Flickr|Pixabay)|\s+via\s+|\s+[–—-]\s+|\s*;\s*|\s*,\s*(?=\p{Lu})/u;

/** Words of the names of offices and institutions, in folded form. */
const INSTITUTION =
  /\b(?:office|ministry|ministerium|department|police|polizei|press service|service|government|administration|agency|council|university|museum|institute|command|army|navy|forces|nasa|house|committee|authority|foundation|telegram|facebook|instagram|twitter|x|youtube|tiktok|screenshot|video|archive|handout photo)\b/u;
const HANDOUT = /^(?:handout|hand out|ho|pool|pool photo)$/u;
/** Marks of an archive that stand in a chain beside names. */
const ARCHIVE = /^(?:file|file photo|archiv|archivo|archive)$/u;
const LETTERS = /\p{L}.*\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Words by which an agency that is not in the list is known. */
const AGENCY_WORD =
  /(?:^|\s)(?:agency|wire|agentur|agencia|agence|agenzia|agencja|agência|ajans|agentschap|kantor berita|byrån|hírügynökség|агенція|агентство|وكالة|通信社|通讯社)(?:\s|$)/u;

function isAgency(name: string): boolean {
  return AGENCIES.has(name) || AGENCY_WORD.test(name);
}

/** True where every link of a chain could be a name, and one at least is an agency, or there are several. */
function isCreditLine(text: string): boolean {
  const names = text.split(CHAIN).map(folded).filter(Boolean);
  const isShort = names.every((name) => name.split(' ').length <= 8 && LETTERS.test(name));
  return (
    isShort && (names.some((name) => isAgency(name) || HANDOUT.test(name)) || (text.includes('/') && names.length > 1))
  );
}

function labelled(text: string): { readonly rest: string; readonly role?: CreditRole } {
  const found = LABEL_START.exec(text);
  const role = found && ROLE_OF_LABEL.get((found[1] ?? '').toLowerCase());
  return found && role ? { rest: text.slice(found[0].length).trim(), role } : { rest: text };
}

const BRACKETS = /^[([（【]+|[)\]）】]+$/gu;
const TRAILING = /[\s|·•–—/-]+$/u;

/** A credit that is known to be one, without its brackets and its label. */
export function readCreditLine(text: string): CaptionParts {
  const whole = line(text);
  // The bracket of "(c)" is of the label.
  const bare = (/^\(c\)/iu.test(whole) ? whole : whole.replace(BRACKETS, '')).trim();
  const { rest, role } = labelled(bare);
  // The year of a copyright by itself names nobody.
  return !LETTERS.test(rest) ? {} : { creditLine: rest, ...(role && { role }) };
}

/** Where in a caption its credit stands; surest first. */
const TAILS: readonly { readonly pattern: RegExp; readonly isCredit: (text: string) => boolean }[] = [
  { pattern: BRACKET_TAIL, isCredit: (text) => isCreditLine(text) || LABEL_START.test(text) },
  { pattern: LABEL_TAIL, isCredit: () => true },
  { pattern: BAR_TAIL, isCredit: isCreditLine },
  { pattern: SLASH_TAIL, isCredit: isCreditLine },
  { pattern: TAKEN_TAIL, isCredit: () => true },
  { pattern: BRACKET_TAIL, isCredit: (text) => GIVEN.test(text) },
];

/** Takes the credit out of a caption: brackets with an agency or a chain, a labelled tail, a tail behind a bar. */
export function splitCaption(text: string): CaptionParts {
  const whole = line(text);
  for (const { pattern, isCredit } of TAILS) {
    const found = pattern.exec(whole);
    const credit = found?.[1]?.trim();
    if (!found || !credit || !isCredit(credit)) continue;
    const start = found.index + found[0].indexOf(credit);
    const caption = whole
      .slice(0, start)
      .replace(/[([（【]\s*$/u, '')
      .replace(TRAILING, '')
      .trim();
    return { ...(caption && { caption }), ...readCreditLine(credit) };
  }
  return whole === '' ? {} : { caption: whole };
}

/** What the names of houses that sell pictures end in; alone it is a word of any caption. */
const HOUSE = /\s(?:images|photos|pictures|press|pix)$/u;

function roleOf(name: string, first: CreditRole | undefined, chained: boolean): CreditRole | undefined {
  const plain = folded(name);
  if (isAgency(plain) || (chained && HOUSE.test(plain))) return 'agency';
  if (HANDOUT.test(plain)) return 'handout';
  if (ARCHIVE.test(plain)) return 'other';
  if (plain.startsWith('the ')) return 'source';
  if (first && first !== 'other') return first;
  if (INSTITUTION.test(plain)) return 'source';
  // A person's name before an agency's is the photographer's.
  return chained && plain.split(' ').length <= 4 ? 'photographer' : first;
}

/** The names of a credit line, each with what it did for the picture. */
export function creditsOf(creditLine: string, role?: CreditRole): Credit[] {
  const names = creditLine.split(CHAIN).map(collapse).filter(Boolean);
  return names.flatMap((name, i) => {
    const { rest, role: own } = labelled(name);
    if (rest === '') return [];
    const found = roleOf(rest, own ?? (i === 0 ? role : undefined), names.length > 1);
    return [{ name: rest, ...(found && { role: found }) }];
  });
}

/** Phrasing cut to the first `length` characters of its text; marks and links within stay. */
export function cutPhrasing(nodes: readonly Phrasing[], length: number): Phrasing[] {
  const kept: Phrasing[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    const cut = cutNode(node, left);
    kept.push(cut.node);
    left -= cut.used;
  }
  return kept;
}

function cutNode(node: Phrasing, left: number): { readonly node: Phrasing; readonly used: number } {
  if (node.type === 'break') return { node, used: 1 };
  if ('value' in node) {
    const value = node.value.slice(0, left);
    return {
      node: { ...node, value: value.length < node.value.length ? value.trimEnd() : value },
      used: node.value.length,
    };
  }
  const children = cutPhrasing(node.children, left);
  return { node: { ...node, children }, used: phrasingLine(node.children).length };
}
