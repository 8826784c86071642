/** Words that lead to other stories, where a colon or an arrow follows. */
export const RELATED = [
  "read (?:more|also|next|on)|also read|see also|see more|related(?: (?:stories|articles|posts|story|article|post|coverage|news|reading))?|more (?:on this(?: (?:story|topic|subject))?|from|about)|don['’]t miss|must read|recommended(?: for you| stories| reading| articles)?|(?:other|more) (?:posts|stories|articles) you (?:may|might) (?:also )?(?:like|enjoy)|watch(?: now)?|listen|you may (?:also )?like|also on|read|up next",
  'lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|dazu)|auch interessant|lire aussi|[àa] lire(?: aussi)?|lire également|voir aussi|sur le même sujet',
  'leer más|lee también|lea también|le puede interesar|te puede interesar|más información|leggi anche(?: su)?|leggi (?:tutto|di più)|leia (?:também|mais)|saiba mais|veja também',
  'lees ook|lees meer|läs (?:också|mer|även)|les også|læs også|lue myös|lesa líka|citește și|vezi și|citiți și|čtěte (?:také|též|i)|přečtěte si|čítajte (?:tiež|aj)|olvassa el (?:ezt is|még)|olvasd el|kapcsolódó',
  'czytaj (?:także|też|również|więcej)|zobacz (?:także|też)|читайте (?:також|также|ще|еще|ещё)|читать также|читайте по теме|по теме|прочетете (?:още|също)|вижте още|чытайце таксама|прочитајте (?:још|и)|pročitajte (?:još|i)|preberite (?:še|tudi)',
  'διαβάστε (?:επίσης|ακόμη|ακόμα)|ayr[ıi]ca (?:okuyun|oku|bak[ıi]n[ıi]z)|bunu da okuyun|[iİ]lg[iİ]l[iİ] haber(?:ler)?|baca juga|simak juga|đọc thêm|xem thêm|อ่าน(?:เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|மேலும் (?:படிக்க|வாசிக்க)|ఇ(?:ది|వి) కూడా చదవండి|ഇതും വായിക്കുക|ಇದನ್ನೂ ಓದಿ|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|हे (?:ही|देखील) वाचा|यो पनि पढ्नुहोस्',
  'матер[иі]алы? по теме|(?:матеріали )?за темою|смотрите также|дивіться також|ещё по теме|související|súvisiace|povezan[eo](?: vesti)?|свързани (?:новини|статии)|σχετικά (?:άρθρα|θέματα)|podobne|więcej na (?:ten )?temat|mer om|mere om|relaterat|relateret|gerelateerd|verwandte (?:artikel|themen)|mehr zu',
  '(?:noticias|artículos|notas|notícias|matérias) relacionad[ao]s|articles (?:liés|similaires|associés)|sur le même thème|articoli correlati|ilgili (?:haber|içerik)ler|berita terkait|artikel terkait|(?:tin|bài) liên quan|habari zinazohusiana|soma (?:pia|zaidi)|ასევე (?:წაიკითხეთ|იხილეთ)|მსგავსი სიახლეები|կարդացեք նաև|ข่าวเกี่ยวข้อง',
  '(?:موضوعات|مواضيع|أخبار) (?:متعلقة|ذات صلة)|إقرأ أيضا|(?:مطالب|اخبار) مرتبط|כתבות (?:נוספות|קשורות)|עוד בנושא|相关(?:新闻|报道)|相關(?:新聞|報導)|関連(?:リンク|ニュース)|관련 ?뉴스',
  'mir[aá] (?:también|además)|अगला लेख',
  'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|بیشتر بخوانید|مزید پڑھیں|קראו (?:גם|עוד)|ראו גם|関連記事|あわせて読みたい|相关阅读|相關閱讀|延伸阅读|延伸閱讀|관련 ?기사',
].join('|');

/** What stands over stories that the site shows under any other: the latest, the most read. They are none that this one points to. */
export const OF_SITE = [
  "trending(?: now| stories)?|most (?:read|popular|viewed|shared|commented)|popular(?: (?:now|posts|stories|articles))?|latest(?: (?:news|stories|posts|articles|headlines))?|top (?:stories|headlines|news)|editor[’']?s[’']? picks|read next",
  'meistgelesen(?:e artikel)?|am meisten gelesen|neueste (?:artikel|beiträge|nachrichten)|aktuelle nachrichten|les plus (?:lus|consultés|commentés)|à la une|dernières (?:actualités|infos|nouvelles)|lo más (?:visto|leído|reciente)|últimas noticias|las más leídas|más (?:leídas|vistas)|mais lidas|últimas|i più letti|più lett[ie]|ultime notizie|meest gelezen|mest lästa?|senaste nytt|mest lest|mest læste|luetuimmat|najczęściej czytane|najpopularniejsze|najnowsze|nejčtenější|najčítanejšie|legolvasottabb|cele mai citite',
  'последние новости|останні новини|головне сьогодні|популярн(?:е|ое|ые|і)(?: .{3,20})?|самое читаемое|главное|най-четени|најчитаније|najčitanije|najnovije(?: vesti)?|најновије|δημοφιλή|son (?:dakika|xəbərlər)|çok okunanlar|terkini|terpopuler|berita terpopuler|tin mới(?: hơn)?|đọc nhiều|الأكثر (?:قراءة|مشاهدة)|آخر الأخبار|پربازدیدترین|הנקראות ביותר|सबसे ज्यादा पढ़े गए|ट्रेंडिंग|最新文章|アクセスランキング|人気記事|新着記事|热门(?:文章|新闻)|熱門(?:文章|新聞)|많이 본 (?:기사|뉴스)|인기 ?(?:기사|뉴스)',
].join('|');

/**
 * Verbs that lead to another story where a link and no more stands behind them: "ZOBACZ: …", "Leia: …". Over a text they
 * may open a sentence.
 */
const LEADING = [
  'hintergrund|lesetipp|lesenswert|lire|voir|également|notre dossier|lea|lee|leé|leer también|lee más|también lee|también pued[ae]s? leer|puede leer|entérate|conoce más|vea|mira|nota relacionada|noticia relacionada|relacionad[ao]|sigue leyendo|te recomendamos|te sugerimos',
  'leggi|guarda anche|per approfondire|approfondimento|leia|leia ainda|ler também|veja|confira|relacionad[ao]s?|bekijk ook|lees|se också|les mer|se også|se även|katso myös|lue lisää|czytaj|przeczytaj(?: także| też)?|sprawdź(?: także)?|zobacz|więcej|čtěte dále|více|lásd még|ez is érdekelheti|mai citește|citește mai mult',
  'читайте|читай|смотрите|подробнее|дивіться|детальніше|докладніше|більше про це|διάβασε(?: επίσης)?|δείτε επίσης|lihat juga|baca(?: pula| lagi| selengkapnya)?|อ่านข่าว|पढ़ें|इसे भी पढ़ें|और पढ़ें|ये भी देखें|طالع أيضا|شاهد أيضا|انظر أيضا|ذات صلة|همچنین بخوانید|بخوانید|関連|관련',
].join('|');

/** Those that lead to other stories by themselves, over a list of them. */
export const RELATED_ALONE =
  "read (?:more|also|next)|see also|related(?: (?:stories|articles|topics|coverage))?|more(?: (?:[^\\s.!?]+ ){0,3}(?:stories|news|coverage))?|(?:other (?:posts|stories|articles) )?you (?:may|might) (?:also )?(?:like|enjoy)|recommended (?:stories|reading|articles)|you may be interested in(?: .{3,40})?|don['’]t miss|in case you missed it|continue reading|recommended|advertisement|" +
  'lire aussi|lesen sie auch|mehr zum thema|читайте також|читайте также|اقرأ أيضا|leia também|baca juga|lees ook|関連記事|相关阅读|관련 ?기사|' +
  '(?:también )?te puede interesar|mir[aá] (?:también|además)|das könnte (?:sie|dich) auch interessieren|vous aimerez aussi|potrebbe interessarti(?: anche)?|list of \\d{1,2} items|per approfondire|über das thema|sur le même sujet|på samma ämne|más sobre (?:esto|el tema)|podría interesarte|puede interesarle|polecamy(?: także)?|polecane|может быть интересно|вам может быть интересно|вас може зацікавити|इसे भी पढ़ें';

/** A label over a list of links to other stories. */
export const RELATED_LABEL = new RegExp(`^(?:${RELATED_ALONE})[^\\p{L}]*$`, 'iu');

/** The headings of lists of stories on the same matter, or chosen for this one. */
export const RELATED_HEADING = new RegExp(`^(?:${RELATED}|${RELATED_ALONE}|${LEADING})[^\\p{L}]*$`, 'iu');

/** The headings of lists that the site shows under any story. */
export const SITE_HEADING = new RegExp(`^(?:${OF_SITE})[^\\p{L}]*$`, 'iu');
