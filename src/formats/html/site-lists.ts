import { folded } from '../../text.ts';

/** What lists are called that a site shows beside every list of its own, in the languages we know of: whole headings, folded. */
const SITE_WIDE: ReadonlySet<string> = new Set(
  (
    'most read, most popular, most viewed, most shared, most commented, popular, popular posts, popular stories, popular now, trending, trending now, top stories today, top reads, recommended, recommended for you, editors picks, you may also like, you might also like, related, related stories, related articles, recent posts, recent comments, ' +
    'meistgelesen, am meisten gelesen, meist gelesen, beliebt, beliebteste artikel, empfehlungen, empfehlungen der redaktion, das konnte sie auch interessieren, neueste beitrage, ' +
    'les plus lus, les plus lues, le plus lu, articles les plus lus, a la une, tendances, les plus partages, a lire aussi, articles recents, vous aimerez aussi, ' +
    'lo mas leido, las mas leidas, los mas leidos, mas leidas, mas leido, lo mas visto, tendencias, te puede interesar, entradas recientes, lo ultimo, ' +
    'mais lidas, as mais lidas, mais lidos, mais populares, veja tambem, i piu letti, le piu lette, piu letti, piu lette, ti potrebbe interessare, articoli recenti, ' +
    'meest gelezen, populair, net binnen, mest last, mest laste, mest laest, mest lest, populara, luetuimmat, suosituimmat, eniten luettua, ' +
    'najczesciej czytane, najpopularniejsze, popularne, polecane, polecamy, nejctenejsi, nejcitanejsie, nejctenejsi clanky, najcitanejsie, legolvasottabb, legnepszerubb, cele mai citite, najcitanije, najnovije, najbolj brano, ' +
    'популярне, популярное, найпопулярніше, самое читаемое, самое популярное, читают сейчас, зараз читають, най четени, най четено, популярно, најчитаније, рекомендуем, ' +
    'δημοφιλη, δημοφιλεστερα, πιο διαβασμενα, τα πιο διαβασμενα, cok okunanlar, en cok okunanlar, populer, terpopuler, berita terpopuler, trending topic, xem nhieu, doc nhieu, tin doc nhieu, doc nhieu nhat, ' +
    'ข่าวยอดนิยม, ยอดนิยม, अधिक पढ़ी गई, सबसे ज्यादा पढ़े गए, ट्रेंडिंग, সর্বাধিক পঠিত, সবচেয়ে পঠিত, அதிகம் படித்தவை, ' +
    'الأكثر قراءة, الأكثر مشاهدة, اقرأ أيضا, پربازدیدترین, پربازدیدها, پرخواننده ترین, پربیننده ترین ها, زیادہ پڑھی جانے والی, הנקראות ביותר, הנקראים ביותר, כתבות נוספות, ' +
    'ランキング, アクセスランキング, 人気記事, 人気ランキング, よく読まれている記事, 热点排行, 热门, 热门文章, 热门新闻, 阅读排行, 点击排行, 排行榜, 熱門, 熱門新聞, 推荐阅读, 많이 본 뉴스, 많이 본 기사, 인기 기사, 랭킹, 인기뉴스, 가장 많이 본 뉴스'
  )
    .split(', ')
    .map(folded),
);

/** True for the heading of a list that is of the whole site, and of no page of it. */
export function isSiteWide(heading: string): boolean {
  return SITE_WIDE.has(folded(heading));
}
