import { titleOf } from '../../page/page.ts';
import type { Mark } from '../../page/marks.ts';
import { ancestorsOf, attribute, elementsWithin, tagOf } from '../../tree/read.ts';
import type { StoryPage } from './story-page.ts';

/** What pages say that have nothing to show, in the languages we know of. */
const WORDS =
  /^(?:(?:error|fehler|erreur|błąd|ошибка|помилка|hata|virhe|fel|fejl|feil|hiba|chyba|σφάλμα|خطأ|خطای?|エラー|错误|錯誤|오류)?\W*404\b|.{0,40}\b(?:page|post|article|story|site) (?:was |is |could |can|has been |you )?(?:not|no longer|n[’']t|couldn[’']t|cannot|removed|requested).{0,40}$|(?:oops|whoops|uh[- ]oh|sorry)\b.{0,60}\b(?:page|found|exist|gone)\b|not found\W*$|nothing (?:found|here)\b|page not found)|^.{0,12}(?:seite (?:wurde )?(?:leider )?nicht (?:gefunden|vorhanden|verfügbar)|page (?:introuvable|non trouvée)|página (?:no encontrada|não encontrada)|pagina (?:non trovata|niet gevonden|nu a fost găsită)|sid(?:an|en|a) (?:hittades inte|ble ikke funnet|blev ikke fundet|finns inte|saknas)|sivua ei löyd|nie znaleziono strony|strona nie (?:istnieje|została)|stránk[au] (?:nenalezena|nebyla nalezena|sa nenašla)|az oldal nem található|stranica nije pronađena|страница(?:та)? не (?:найдена|существует|е намерена)|сторінк[ау] не (?:знайдено|існує)|η σελίδα δεν (?:βρέθηκε|υπάρχει)|sayfa bulunamadı|halaman (?:tidak|tak) (?:ditemukan|ada)|không tìm thấy trang|ไม่พบหน้า|पृष्ठ नहीं मिला|पेज नहीं मिला|الصفحة (?:غير موجودة|المطلوبة)|صفحه.{0,20}یافت نشد|הדף לא נמצא|העמוד (?:לא נמצא|אינו קיים)|(?:お探しの)?ページ(?:が|は)(?:見つかりません|存在しません)|(?:页面|頁面|网页).{0,4}(?:不存在|未找到|找不到)|找不到.{0,4}(?:页面|頁面)|페이지를 찾을 수 없)/iu;
/** https://developer.wordpress.org/reference/functions/get_body_class/ */
const NAMED = /(?:^|[\s_-])(?:error-?404|page-?404|not-?found(?:-page)?)(?:$|[\s_-])/iu;
/** A page with more words than this has something to show, whatever it says. */
const MAX_WORDS = 150;

/** True for a page that wants something written, and tells little: it is there for its form. */
export function isForm({ page, ld, body }: StoryPage): boolean {
  if (ld !== undefined || body().words >= FEW_WORDS) return false;
  const { tree, root } = page;
  const isField = (i: number): boolean =>
    tagOf(tree, i) === 'textarea' || (tagOf(tree, i) === 'input' && attribute(tree, i, 'type') === 'password');
  const isAside = (i: number): boolean =>
    [...ancestorsOf(tree, i)].some((above) => ASIDE.some((mark) => page.marksOf(above).has(mark)));
  for (const field of elementsWithin(tree, root, isField)) if (!isAside(field)) return true;
  return false;
}

const FEW_WORDS = 40;
/** Forms in these are beside what a page is for. */
const ASIDE: readonly Mark[] = ['comments', 'overlay', 'nav', 'newsletter', 'footer', 'aside'];

/** True for the page that a server sends where there is none. */
export function isNotFound({ page, h1Text, site, ld, body }: StoryPage): boolean {
  if (ld !== undefined) return false;
  const [bodyTag = -1] = page.tagged.get('body') ?? [];
  const says = [h1Text, titleOf(page)].some((text) => text !== undefined && !site.isNamed(text) && WORDS.test(text));
  return (says || NAMED.test(attribute(page.tree, bodyTag, 'class') ?? '')) && body().words <= MAX_WORDS;
}
