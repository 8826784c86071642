import { date } from '../../fields/date.ts';
import type { Page } from '../../page/page.ts';
import { isByline } from '../../pieces/card-words.ts';
import { attribute, elementsWithin, shortTextOf, tagOf } from '../../tree/read.ts';

/** What every mailing must offer, and what most do: the way out, and the way to the page that looks the same. */
const WAY_OUT =
  /unsubscribe|opt[ -]out|abbestellen|abmelden|austragen|désabonner|désinscrire|darse de baja|cancelar (?:la |mi )?suscripción|cancelar (?:a )?inscrição|annulla l['’]iscrizione|disiscriv|uitschrijven|afmelden|wypisz|avregistrera|avmeld|afmeld|відписатися|отписаться|إلغاء الاشتراك|配信停止|退订|取消订阅|수신 ?거부/iu;
const IN_BROWSER =
  /^(?:view|read|open|see)\b.{0,30}\b(?:browser|online|web)\b|(?:im|in ihrem) browser|web-?version|dans (?:le|votre) navigateur|version en ligne|en (?:el|tu) navegador|nel browser|in de browser|у браузері|в браузере/iu;
const MAX_LINK = 80;
/** Mails are laid out in tables, and in not so few. */
const MIN_TABLES = 3;

function linkLike({ tree, root }: Page, words: RegExp): number | undefined {
  for (const index of elementsWithin(tree, root, (i) => tagOf(tree, i) === 'a'))
    if (words.test(shortTextOf(tree, index, MAX_LINK) ?? '')) return index;
  return undefined;
}

/** True for a mail: it is laid out in tables, and offers not to come again. */
export function isNewsletter(page: Page): boolean {
  let tables = 0;
  for (const tag of page.tree.tags) if (tag === 'table') tables++;
  return tables >= MIN_TABLES && linkLike(page, WAY_OUT) !== undefined;
}

/** The address at which a mail can be read as a page. */
export function browserLink(page: Page): string | undefined {
  const link = linkLike(page, IN_BROWSER);
  return link !== undefined && isNewsletter(page) ? attribute(page.tree, link, 'href') : undefined;
}

const MAX_DATE = 60;
const LINES = new Set(['p', 'td', 'span', 'div', 'time']);

/** The day that a line of a mail names before its stories. */
export function mailDate({ tree, root }: Page, end: number): string | undefined {
  for (const index of elementsWithin(tree, root, (i) => i < end && LINES.has(tagOf(tree, i)))) {
    const text = shortTextOf(tree, index, MAX_DATE);
    const day = text === undefined ? undefined : date(text, { report: () => undefined });
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The line of a mail that says before its stories who wrote it. */
export function mailAuthors({ tree, root }: Page, end: number): string | undefined {
  for (const index of elementsWithin(tree, root, (i) => i < end && LINES.has(tagOf(tree, i)))) {
    const text = shortTextOf(tree, index, MAX_DATE);
    if (text !== undefined && isByline(text)) return text;
  }
  return undefined;
}
