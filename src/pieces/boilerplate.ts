import { OF_SITE, RELATED, RELATED_ALONE } from './related-words.ts';

/** A line of text that is not the story, by how it reads. */
export interface Boilerplate {
  /** What it is. */
  readonly why: string;
  /** How it reads; the whole line must. */
  readonly pattern: RegExp;
  /** True where it is clutter in a page, and may be all of a text that comes as a body. */
  readonly isOfPages?: true;
}

/** Lines that ask for a subscription where the text ends. */
const WALL =
  /^(?:この記事は(?:会員|有料).{2,60}|残り\s?\d+\s?文字.{0,40}|本文(?:为|為)付费.{0,40}|이 기사는 (?:유료|회원).{2,60}|il vous reste \d.{0,40}|(?:la suite|cet article|ce contenu) est réservée? (?:aux|à nos) abonnés.{0,40}|(?:the rest of )?this (?:article|story|content|post) is (?:reserved |only |exclusive(?:ly)? |available )*(?:for|to) (?:paid |our |paying )?(?:subscribers|members).{0,40}|(?:subscribe|sign in|log in|register)(?: now)? to (?:continue|keep) reading.{0,40}|you(?:['’]ve| have) (?:read|reached|used) (?:all|your).{0,60}|contenido exclusivo para suscriptores.{0,40}|suscríbete para seguir leyendo.{0,40}|dieser (?:artikel|beitrag|inhalt) ist (?:nur |exklusiv )?für (?:unsere )?abonnent.{0,60}|conteúdo exclusivo para assinantes.{0,40}|(?:contenuto|articolo) riservato agli abbonati.{0,40}|dit artikel is (?:alleen|exclusief) voor abonnees.{0,40}|artykuł dostępny (?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów).{0,40})$/iu;

/** True for a line that asks for a subscription. */
export function isWallLine(text: string): boolean {
  return WALL.test(text);
}

/** What stands between such words and where they lead. */
const LEADS = '\\s*[:：>»–—-].*$';

/** Lines that newsrooms set between paragraphs, in the languages we know of. */
export const BOILERPLATE: readonly Boilerplate[] = [
  {
    why: 'related line',
    // What begins with a letter is told by it, since no alternative begins with anything else.
    pattern: new RegExp(
      `^(?:${RELATED}|${OF_SITE})${LEADS}|^[^\\p{L}\\p{N}]{1,3}(?:${RELATED}|${OF_SITE})${LEADS}|^(?:${RELATED_ALONE})[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
  },
  {
    why: 'advertisement',
    pattern:
      /^\W*(?:advertisement|advert|ad|advertisement\W+(?:continue|article|story|scroll)\b.{0,60}|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità|advertentie|реклама|إعلان|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|اشتہار|تبلیغات|פרסומת|διαφήμιση|广告|廣告|広告|광고|quảng cáo|โฆษณา|iklan|reklam|reklama|hirdetés|mainos|oglas|article continues (?:below|after).*|story continues (?:below|after).*|scroll (?:down )?to continue.*|continue reading (?:below|after).*|loading\W*|skip advert(?:isement)?)\W*$/iu,
  },
  {
    why: 'call to follow or subscribe',
    pattern:
      /^(?:follow (?:us|me|him|her|\S+) on .{0,80}|like us on .{0,60}|subscribe (?:to|for|now|here|today)\b.{0,160}|sign up (?:to|for|now|here)\b.{0,160}|join (?:our|the) (?:\S+ )?(?:newsletter|mailing list|telegram|whatsapp|channel|facebook group).{0,120}|click here to .{0,100}|download (?:our|the) (?:\S+ ){0,2}app.{0,100}|republish (?:this|our) (?:story|stories|article|articles).{0,120}|see a (?:spelling|typo|mistake|error)\b.{0,100}|you can save this article.{0,60}|explore more on these topics|our standards:.{0,80}|get our (?:newsletter|app).{0,120}|share this (?:article|story|post).{0,60}|(?:share|tweet|pin|email|print|copy link|save|comments?|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest)\W*|(?:like|liked|enjoy|enjoyed) this (?:story|article|post)\?.{0,100}|to read the full (?:story|article).{0,80})$/iu,
  },
  {
    why: 'contact',
    pattern:
      /^(?:write to .{3,80} at \S+@\S+|email .{3,60} at \S+@\S+|contact (?:the )?(?:author|reporter|writer).{0,100}|(?:reach|contact|follow) .{3,60} (?:at|on) (?:\S+@\S+|[(+]?\d[\d().\s-]{6,}|(?:twitter|x|bluesky|mastodon)\b).{0,160})$/iu,
  },
  {
    why: 'control',
    isOfPages: true,
    pattern:
      /^\W*(?:home|menu|search|article content|save (?:story|article)|\d[\d.,]*[km]? (?:views|followers|subscribers)|copy(?: link)?|print(?: this page)?|back to top|scroll to top|jump to .{3,40}|skip to .{3,40}|pin (?:it|this)(?: for later)?|register(?: now)?|log ?in|sign ?(?:in|up)|subscribe(?: now)?|get started|book (?:a|your) demo|request (?:a|your) (?:quote|demo)|privacy policy|terms of (?:use|service)|abonnieren|anmelden|s['’]abonner|suscr[ií]bete|suscribirse|assine(?: já)?|iscriviti|abbonati|zapisz się|підписатися|подписаться|abone ol|اشترك|עשו מנוי|订阅|訂閱|購読する|구독하기)\W*$/iu,
  },
  {
    why: 'where there is more',
    pattern: /^(?:more|follow|see|find|read) [^.!?]{2,80}(?: at|:) https?:\/\/\S+(?: and https?:\/\/\S+)?\.?$/iu,
  },
  { why: 'contact', pattern: /^\S+@[\w-]+\.[\w.-]+$/u, isOfPages: true },
  {
    why: 'who edited',
    pattern:
      /^[(（【［[]?\s*(?:责任编辑|責任編輯|编辑|編輯|责编|責編|校对|审核|編集|edited by|editor|penyunting|editör|редактор|новость отредактировал|новину відредагував|संपादक|ویراستار)\s*[:：].{1,80}$/iu,
  },
  {
    why: 'where it is from',
    pattern:
      /^(?:nguồn(?: tin)?|sumber|kaynak|izvor|źródło|zdroj|forrás|šaltinis|avots|allikas|источник|джерело|извор|източник|fonte|fuente|sursa|quelle|来源|來源|出典|출처|منبع|المصدر|स्रोत|সূত্র|πηγή|წყარო|աղբյուր)\s*[:：].{1,60}$/iu,
  },
  {
    why: 'wall',
    pattern: WALL,
  },
  // "(rin/dwi)", "/PAP/": letters of those who wrote it
  { why: 'initials', pattern: /^(?:\(\p{L}{2,4}(?:[/-]\p{L}{2,4}){0,2}\)|\/\p{L}{2,5}\/)$/u },
  { why: 'end', pattern: /^[-–—\s]*(?:انتهای پیام|ends|\(?完\)?|\(끝\)|#{3})[\s/.\d]*$/iu },
  {
    why: 'who contributed',
    pattern:
      /^\(?(?:(?:additional )?(?:reporting|writing|editing) by\b.{2,200}|.{3,300} contributed (?:to this (?:report|story|article)|reporting).{0,80}|compiled by\b.{2,100})\)?$/iu,
  },
  {
    why: 'photo credit',
    pattern:
      /^\(?(?:(?:main |featured? |header |cover )?(?:image|photo|picture)s?(?: credit| source| courtesy)?|photo by|foto|fotos|bild|фото|credit)\s*(?:[:：]|by\b).{2,100}\)?$/iu,
  },
  {
    why: 'rights',
    pattern:
      /^.{0,60}(?:무단\s?전재|無断転載|转载请注明|轉載請註明|未经.{0,12}(?:授权|许可)|未經.{0,12}(?:授權|許可)).{0,60}$|^[<＜([【]?\s*(?:©|ⓒ|저작권자|版权所有|版權所有|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|todos los derechos).{0,160}$/iu,
  },
  {
    why: 'pages',
    pattern:
      /^(?:page|seite|pagina|página|strona|sida|side|sivu|strana|страница|сторінка|sayfa|halaman|trang|صفحة|עמוד)\s*\d{1,3}\s*(?:of|von|de|di|van|z|av|af|ze|из|із|з|\/|من|מתוך)\s*\d{1,3}[\d\s\p{P}\p{S}]*$/iu,
  },
  {
    why: 'first published',
    pattern:
      /^(?:first published|published|last updated|updated|posted|last modified)\b\s*(?:on|at|:)?.{0,60}\d{4}.{0,30}$/iu,
  },
  {
    why: 'tags',
    pattern:
      /^(?:tags?|topics?|categories|category|filed under|posted in|themen|schlagwörter|etiquetas|теги|tagged(?: with)?)\s*[:：].{0,200}$|^tags\s(?:[^.,]{2,40},){3}[^.]{0,200}$/iu,
  },
];

/** Any of these lines: one look at a text instead of one for each. */
export const IS_BOILERPLATE = new RegExp(BOILERPLATE.map(({ pattern }) => pattern.source).join('|'), 'iu');
