import { date } from '../fields/date.ts';
import { daysIn } from '../fields/date-words.ts';
import type { Context } from '../fields/field.ts';
import type { NoteKind } from '../model/index.ts';

/** How a newsroom opens a note, by kind, in the languages we know of. The opening is followed by a colon, a dash or a date. */
export const NOTE_OPENINGS: readonly { readonly kind: NoteKind; readonly words: string }[] = [
  {
    kind: 'correction',
    words:
      'this story has been corrected, this article has been corrected, this story was corrected, this article was corrected, ' +
      'this article was amended, this story was amended, this article has been amended, ' +
      'correction, corrections, corrected, korrektur, berichtigung, richtigstellung, corrección, ' +
      'fe de errores, correction du, correctif, rectificatif, correzione, errata, errata corrige, ' +
      'rectificatie, correctie, rättelse, rettelse, oikaisu, виправлення, уточнение, исправление, ' +
      'sprostowanie, korekta, erratum, fé de erratas, correção, correções, retificação, oprava, helyesbítés, ispravka, düzeltme, ' +
      'ralat, koreksi, đính chính, διόρθωση, भूल सुधार, поправка, виправлено, исправлено, korjaus, leiðrétting, اصلاحیه, تصحیح, ' +
      'تصحيح, تصویب, תיקון, 訂正, お詫びと訂正, 更正, 勘误, 정정, 바로잡습니다',
  },
  {
    kind: 'clarification',
    words:
      'clarification, clarifications, klarstellung, aclaración, précision, precisazione, ' +
      'verduidelijking, förtydligande, presisering, præcisering, täsmennys, esclarecimento, wyjaśnienie, upřesnění, klarifikasi, ' +
      'διευκρίνιση, स्पष्टीकरण, уточнення, разъяснение, توضيح',
  },
  {
    kind: 'update',
    words:
      'update, updated, this story has been updated, this article has been updated, this story was updated, this article was updated, aktualisierung, ' +
      'aktualisiert, actualización, mise à jour, aggiornamento, оновлено, обновлено, aktualizacja, ' +
      'atualização, atualizado, aggiornato, actualizado, uppdatering, uppdaterad, oppdatert, opdateret, päivitys, päivitetty, bijgewerkt, ' +
      'aktualizováno, frissítés, frissítve, güncelleme, güncellendi, cập nhật, pembaruan, обновление, оновлення, עדכון, अपडेट, ' +
      'تحديث, به‌روزرسانی, 追記, 更新, 업데이트',
  },
  {
    kind: 'editors-note',
    words:
      "editor's note, editor’s note, editors' note, editors’ note, editor note, anmerkung der redaktion, " +
      'anm. d. red., hinweis der redaktion, nota del editor, nota de la redacción, note de la rédaction, ' +
      'ndlr, nota del redattore, nota da redação, noot van de redactie, примітка редакції, від редакції, ' +
      'nota della redazione, catatan redaksi, lời tòa soạn, lời toà soạn, editörün notu, redaktionens anmärkning, pozn. red., poznámka redakce, ' +
      'примечание редакции, от редакции, od redakcji, ملاحظة المحرر, הערת העורך, 編集部注, 編集部より, 编者按, 편집자주, 편집자 주',
  },
  { kind: 'retraction', words: 'retraction, retracted, widerruf, retractación, rétractation' },
  {
    kind: 'disclosure',
    words: 'disclosure, disclaimer, full disclosure, transparenzhinweis, offenlegung, divulgación, дисклеймер',
  },
  {
    kind: 'sponsor',
    words: 'sponsored by, paid post, paid content, in partnership with, presented by, anzeige von',
  },
];

const KIND_OF: ReadonlyMap<string, NoteKind> = new Map(
  NOTE_OPENINGS.flatMap(({ kind, words }) => words.split(', ').map((word) => [word, kind] as const)),
);
const WORDS = [...KIND_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|');

const OPENING = new RegExp(
  `^[\\s*_(\\[–—※•▲►●◆■□▪-]*(${WORDS})(?:\\s*[:：|–—]|\\s*\\(?[^\\n:：.]{0,40}\\d[^\\n:：.]{0,20}\\)?\\s*[:：]|\\s*[,(]\\s*[^\\n:：.]{0,20}\\.?[^\\n:：.]{0,12}\\d[^\\n:：.]{0,20}\\)?\\s*[:：]|\\s+(?:on|at|to|from)\\b|\\s*$)`,
  'iu',
);
const MAX_LENGTH = 900;

/** Whole sentences by which newsrooms own to an error. */
const EARLIER =
  /^[\s*_([–—-]*an? (?:earlier|previous|original) version of this (?:story|article|report|headline|post)\b/iu;

/** A longer paragraph tells something besides. */
const MAX_SHOP = 420;
/** Sentences by which papers own that links of theirs lead to shops which pay them, as the law of many countries wants. */
const OF_SHOPS = new RegExp(
  [
    '\\b(?:contains?|uses?|include[sd]?|through|via|our|these|other) (?:some |our )?affiliate links?\\b|\\baffiliate links are used\\b|\\bqualifying purchases\\b',
    "\\b(?:may|might|could|can|would|we|i)(?:['’](?:d|ll))?\\s(?:also )?(?:earn|receive|get|make|collect)s? (?:us )?(?:an? )?(?:small |affiliate |referral |modest |tiny )*(?:commissions?|kickback|share of (?:the )?sales|compensation if you)\\b",
    '\\b(?:enthält|enthalten|sind|mit) (?:sogenannte )?(?:affiliate|provisions)-?links\\b|\\b(?:erhalten|bekommen|erhält|verdienen) (?:wir|ich|die redaktion) (?:\\S+ )?(?:eine )?(?:\\S+ )?provision\\b',
    "\\bliens (?:d['’]affiliation|affiliés)\\b|\\b(?:enlaces|links|enlace) de afilia(?:dos|ción|ção|do)\\b|\\blink (?:di affiliazione|affiliati|sponsorizzati)\\b|\\b(?:podemos|puede|poderá|pode) (?:\\S+ )?(?:recibir|ganar|receber|ganhar) (?:una|uma) (?:\\S+ )?comis(?:ión|são)\\b",
  ].join('|'),
  'iu',
);

/** Parts of words of which one stands in each of these; they are looked for sooner than the sentences. */
const SHOP_STEMS = [
  'filia',
  'ommission',
  'rovision',
  'omisi',
  'omiss',
  'ualifying',
  'ickback',
  'hare of',
  'ompensation',
  'ponsorizzat',
];

/** True for a paragraph that does nothing but disclose that its paper earns from links to shops. */
export function disclosesShops(text: string): boolean {
  return text.length <= MAX_SHOP && SHOP_STEMS.some((stem) => text.includes(stem)) && OF_SHOPS.test(text);
}

/** Sentences by which papers own who paid for a story; those that a story may begin with are a line of their own. */
const SPONSOR =
  /^[\s*_([]*(?:(?:this|our) (?:article|story|content|post|series|coverage) (?:is|was|has been) (?:\S+ )?(?:sponsored|paid for|supported|funded|made possible) by|sponsored by|paid for by|(?:contenido|contenu|conteúdo|contenuto) (?:patrocinado|sponsorisé|sponsorizzato) (?:por|par|da)|(?:presented by|brought to you by|in (?:paid )?partnership with|in zusammenarbeit mit|en (?:partenariat avec|colaboración con)|patrocinado por|ofrecido por|oferecido por|in collaborazione con|gesponsord door|in samenwerking met|на правах рекламы|на правах реклами|партн[её]рский материал)\b.{0,60}$)/iu;
const SPONSOR_STEMS =
  /sponsor|pa(?:id|rt)|pres|brought|support|fund|made|zusammen|offr|ofr|ofe|patro|collab|colab|samenw|прав|партн/iu;

/** True for a line that tells who paid for the story. */
function namesSponsor(text: string): boolean {
  return text.length <= MAX_SHOP && SPONSOR_STEMS.test(text.slice(0, 60)) && SPONSOR.test(text);
}

/** The kind of note that a paragraph is, by how it opens; `undefined` where it is none. */
export function noteKindOf(text: string): NoteKind | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (EARLIER.test(text)) return 'correction';
  if (disclosesShops(text)) return 'disclosure';
  if (namesSponsor(text)) return 'sponsor';
  const word = OPENING.exec(text)?.[1];
  return word === undefined ? undefined : KIND_OF.get(word.toLowerCase());
}

/** The day of a note stands in its opening, before the text. */
const MAX_OPENING = 60;
const YEAR = /\p{Nd}{4}/u;

/** The day that the opening of a note states: "Correction on March 5, 2026: …". */
export function noteDayOf(text: string, context: Context): string | undefined {
  const opening = text.slice(0, MAX_OPENING).split(/[:：]\s|\.\s(?=\p{Lu})/u)[0] ?? '';
  if (!YEAR.test(opening)) return undefined;
  const [day] = daysIn(opening, context.language);
  return day && date(opening.slice(day.start, day.end), context);
}
