import { titleOf } from '../../page/page.ts';
import type { Mark } from '../../page/marks.ts';
import { ancestorsOf, attribute, elementsWithin, tagOf } from '../../tree/read.ts';
import type { StoryPage } from './story-page.ts';

/** What pages say that have nothing to show, in the languages we know of. */
const WORDS =
  /^(?:\p{L}*\W*404\b|.{0,40}\bpage.{0,40}(?:\bnot|n[’']t|\blonger|\bremoved|\bgone)\b.{0,30}$|not found\W*$|.{0,30}(?:seite.{0,20} nicht (?:gefunden|vorhanden)|page (?:introuvable|non trouvée)|página n(?:o|ão) encontrada|pagina (?:non trovata|niet gevonden)|sid(?:an|en|a).{0,10} (?:hittades|funnet|fundet|saknas)|sivua ei löyd|(?:nie znaleziono|strona nie)|stránk[au].{0,8} (?:nenalezena|nenašla)|oldal nem található|stranica nije|страница(?:та)? не |сторінк[ау] не |σελίδα δεν |sayfa bulunamadı|halaman tidak|không tìm thấy|ไม่พบหน้า|(?:पृष्ठ|पेज) नहीं|الصفحة (?:غير|المطلوبة)|یافت نشد|(?:הדף|העמוד) (?:לא|אינו)|ページ[がは](?:見つか|存在し)|[页頁]面?.{0,4}(?:不存在|未找到|找不到)|找不到.{0,4}[页頁]面|페이지를 찾을 수 없))/iu;
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
