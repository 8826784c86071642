/** What buttons say that lead on to the whole of a story, in the languages we know of; whole labels, as patterns. */
const READ =
  'read (?:more|on|now|the (?:full |whole )?(?:story|article|post))|full (?:story|article)|continue(?: reading)?|keep reading|find out more|learn more|details?|more|view (?:post|article|story)|' +
  "weiterlesen|mehr(?: (?:lesen|erfahren|dazu))?|zum artikel|artikel lesen|lire(?: la suite| plus| l[’']article)?|en savoir plus|la suite|" +
  "leer (?:más|mas)|seguir leyendo|continuar leyendo|ler mais|leia mais|saiba mais|continue lendo|leggi(?: di più| tutto| l[’']articolo)?|continua(?: a leggere)?|" +
  'lees (?:meer|verder)|läs (?:mer|hela artikeln|vidare)|les (?:mer|saken|hele saken)|læs (?:mere|videre|hele artiklen)|lue (?:lisää|koko juttu)|' +
  'czytaj (?:więcej|dalej|całość)|więcej|(?:číst|čítať) (?:více|dále|viac|ďalej)|celý článek|více|tovább|bővebben|elolvasom|cite[șs]te (?:mai mult|mai departe|tot)|' +
  'pročitaj(?:te)? (?:više|još)|opširnije|preberi več|прочети (?:още|повече)|опширније|διαβάστε (?:περισσότερα|περισσοτερα)|περισσότερα|devamını oku|devamı|haberin devamı|' +
  'читати (?:далі|більше|повністю)|детальніше|докладніше|читать (?:далее|дальше|полностью)|подробнее|далее|' +
  'baca (?:selengkapnya|juga|lagi)|selengkapnya|xem (?:chi tiết|tiếp)|đọc (?:tiếp|thêm)|อ่าน(?:ต่อ|เพิ่มเติม)|' +
  '(?:और|पूरी खबर|आगे) पढ़ें|আরও পড়ুন|বিস্তারিত|மேலும் (?:படிக்க|வாசிக்க)|ఇంకా చదవండి|കൂടുതൽ വായിക്കുക|' +
  'اقرأ (?:المزيد|أكثر)|للمزيد|التفاصيل|التفاصيل الكاملة|ادامه (?:مطلب|خبر)?|بیشتر(?: بخوانید)?|مزید پڑھیں|קרא(?:ו)? עוד|להמשך קריאה|לכתבה המלאה|' +
  '続きを読む|もっと読む|詳しく見る|阅读(?:全文|更多)|閱讀(?:全文|更多)|查看(?:全文|详情)|详情|詳情|더 ?읽기|자세히(?: 보기)?|기사 ?보기|სრულად';

/** What buttons say that show more of a list. */
const SHOW =
  '(?:show|load|view|see) (?:more|older|next)(?: [^\\s]+){0,3}|more (?:stories|posts|articles|news|results|updates)|older (?:posts|stories|articles|entries)|' +
  '(?:mehr|weitere)(?: [^\\s]+){0,2} (?:laden|anzeigen|zeigen)|weitere (?:artikel|meldungen|beiträge|einträge|nachrichten)|ältere (?:beiträge|artikel|meldungen)|' +
  "(?:voir|charger|afficher)(?: [^\\s]+){0,2} plus(?: d[’e'][^\\s]*(?: [^\\s]+)?)?|plus d[’'](?:articles|actualités|infos)|articles (?:plus anciens|précédents)|page suivante|" +
  '(?:ver|cargar|mostrar) (?:más|mas)(?: [^\\s]+){0,2}|más (?:noticias|artículos|resultados|entradas)|(?:entradas|noticias) (?:antiguas|anteriores)|' +
  '(?:ver|carregar|mostrar|veja|exibir) mais(?: [^\\s]+){0,2}|mais (?:notícias|artigos|antigas)|(?:mostra|carica|vedi) (?:altro|altri|altre|di più)(?: [^\\s]+){0,2}|altr[ie] (?:articoli|notizie)|' +
  '(?:toon|laad|bekijk) meer(?: [^\\s]+){0,2}|meer (?:laden|tonen|artikelen|nieuws|berichten)|(?:visa|ladda|hämta|se) (?:fler|mer|flera|äldre)(?: [^\\s]+){0,2}|fler (?:artiklar|nyheter)|' +
  '(?:vis|last inn|indlæs|hent|se) (?:flere|mer|mere)(?: [^\\s]+){0,2}|(?:näytä|lataa|katso) lisää(?: [^\\s]+)?|lisää (?:uutisia|juttuja)|' +
  '(?:pokaż|załaduj|wczytaj|zobacz) (?:więcej|kolejne|następne|starsze)(?: [^\\s]+){0,2}|(?:zobrazit|načíst|ukázat|zobraziť|načítať) (?:další|více|viac|ďalšie|starší)(?: [^\\s]+){0,2}|' +
  '(?:további|több|még több|korábbi)(?: [^\\s]+){0,2}(?: betöltése| mutatása)?|(?:încarcă|vezi|afișează) mai mult(?:e)?(?: [^\\s]+)?|(?:učitaj|prikaži|učitajte) (?:još|više)(?: [^\\s]+)?|(?:naloži|prikaži) več|' +
  '(?:зареди|виж|покажи) (?:още|повече)(?: [^\\s]+)?|(?:учитај|прикажи) (?:још|више)|(?:δείτε|φόρτωση|εμφάνιση|προβολή) περισσότερ(?:α|ων)(?: [^\\s]+)?|daha fazla(?: [^\\s]+){0,2}|' +
  '(?:показати|завантажити|переглянути) (?:ще|більше)(?: [^\\s]+)?|(?:більше|ще) новин|(?:показать|загрузить|смотреть) (?:ещ[её]|больше)(?: [^\\s]+)?|(?:больше|ещ[её]) новостей|(?:паказаць|загрузіць) яшчэ|' +
  '(?:lihat|muat|tampilkan) (?:lainnya|lebih banyak|semua|selengkapnya|berita lainnya)|indeks berita|(?:xem|tải) thêm(?: [^\\s]+){0,2}|(?:ดู|โหลด|แสดง)(?:ข่าว)?เพิ่มเติม|' +
  'और (?:देखें|लोड करें|खबरें|पढ़ें)|आणखी पहा|আর[ওো] (?:দেখুন|খবর|লোড করুন)|மேலும்(?: காண்க| செய்திகள்)?|మరిన్ని(?: చూడండి)?|കൂടുതൽ(?: കാണുക)?|' +
  '(?:عرض|تحميل|شاهد) المزيد(?: [^\\s]+){0,2}|المزيد(?: من الأخبار)?|(?:نمایش|بارگذاری|مشاهده|اخبار) بیشتر|موارد بیشتر|مزید(?: خبریں| دیکھیں)?|(?:הצג|טען|הצגת|טעינת) עוד(?: [^\\s]+)?|(?:עוד|לעוד) (?:כתבות|חדשות|ידיעות)|' +
  'もっと(?:見る|みる|読み込む|表示)|さらに(?:表示|読み込む|見る)|(?:加载|查看|显示|載入|顯示|點擊載入|浏览)更多(?:[^\\s]{0,4})|更多(?:新闻|新聞|文章)|더 ?(?:보기|불러오기)|მეტის (?:ნახვა|ჩვენება)';

/** What links say that lead to the next page of a list. */
const NEXT =
  'next(?: page| posts)?|nächste(?: seite)?|weiter|vor|(?:page )?suivante?|(?:página )?siguiente|(?:página )?seguinte|próxim[ao](?: página)?|(?:pagina )?successiva|successivo|avanti|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|seuraava(?: sivu)?|' +
  'następn[ae](?: strona)?|dalej|další(?: stránka)?|ďalšia(?: strana)?|következő(?: oldal)?|(?:pagina )?următoare|sljedeć[ae]|sledeć[ae]|naslednja|следващ[аи](?: страница)?|(?:следующая|вперед|далее|следующие)(?: страница)?|(?:наступна|далі|вперед)(?: сторінка)?|следећ[ае]|' +
  'επόμεν[ηοα](?: σελίδα)?|sonraki(?: sayfa)?|ileri|selanjutnya|berikutnya|(?:trang )?(?:tiếp|sau)(?: theo)?|ถัดไป|หน้าถัดไป|अगला(?: पेज| पृष्ठ)?|পরবর্তী|அடுத்து|(?:الصفحة )?التالية?|(?:صفحه )?بعدی?|اگلا|(?:העמוד )?הבא|次のページ|次へ|下一[页頁]|后一页|다음(?: ?페이지)?|შემდეგი';

const around = (words: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]*(?:${words})[^\\p{L}\\p{N}]*$`, 'iu');

const IS_MORE = around(SHOW);
const IS_NEXT = around(NEXT);
const IS_BUTTON = around(`${READ}|${SHOW}|${NEXT}|\\d+|share|comments?|play|watch|listen`);

/** Longer texts say more than a button does. */
const MAX_BUTTON = 60;

/** True for the words of a button: what leads on, shows more, or shares. */
export function isButton(text: string): boolean {
  return text.length <= MAX_BUTTON && IS_BUTTON.test(text);
}

/** True for the words of a button that shows more of a list. */
export function isMoreButton(text: string): boolean {
  return text.length <= MAX_BUTTON && IS_MORE.test(text);
}

/** True for the words of a link to the next page of a list. */
export function isNextLink(text: string): boolean {
  return text.length <= MAX_BUTTON && IS_NEXT.test(text);
}
