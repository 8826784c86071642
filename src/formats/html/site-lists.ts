/** How sites head the lists that they show beside every list of their own, in the languages we know of. */
const SITE_WIDE =
  /^\W*(?:(?:the )?most (?:read|popular|viewed|shared|commented|watched)|popular(?: (?:posts|stories|now))?|trending(?: now)?|recommended(?: for you)?|editor['’]?s[’']? picks|(?:you (?:may|might) also like|recent (?:posts|comments))|(?:am )?meist ?gelesen\p{L}*|beliebt\p{L}*(?: artikel)?|empfehlungen(?: der redaktion)?|(?:articles )?les plus (?:lus|lues|partagés)|tendances|à lire aussi|l[oa]s? m[áa]s (?:le[íi]d|vist)[oa]s?|m[áa]s le[íi]d[oa]s?|tendencias|te puede interesar|(?:as )?mais (?:lid[ao]s|popular\p{L}*)|(?:i |le )?pi[ùu] lett[ie]|meest gelezen|mest (?:läst|lest|læst)\p{L}*|luetuimmat|najczęściej czytane|najpopularniejsze|polecamy|nejčtenější|najčítanejšie|legolvasottabb|cele mai citite|najčitanije|(?:най)?популярн[еоі]\p{L}*|сам[оы]е (?:читаем|популярн)\p{L}*|най четен\p{L}*|(?:τα )?πιο διαβασμένα|δημοφιλή|(?:en )?çok okunan\p{L}*|(?:berita )?terpopuler|(?:xem|(?:tin )?đọc) nhiều(?: nhất)?|(?:ข่าว)?ยอดนิยม|ट्रेंडिंग|সর্বাধিক পঠিত|الأكثر (?:قراءة|مشاهدة)|پر(?:بازدید|خواننده|بیننده)\p{L}*(?:[‌ ]?\p{L}+)?|הנקר(?:אות|אים) ביותר|(?:アクセス|人気)?ランキング|人気記事|よく読まれている記事|(?:热点|點擊|点击|阅读)?排行榜?|热门(?:文章|新闻)?|熱門(?:新聞)?|推荐阅读|(?:가장 )?많이 본 (?:뉴스|기사)|인기 ?(?:기사|뉴스)|랭킹)\W*$/iu;

/** True for the heading of a list that is of the whole site, and of no page of it. */
export function isSiteWide(heading: string): boolean {
  return SITE_WIDE.test(heading);
}
