// Buttons are made of few words: one for more, and one for what is done or of what there is more. In the languages we know
// of; where no spaces part words they may stand anywhere, elsewhere they are whole, or, with a hyphen, begin one.

const MORE = pattern(
  'more older mehr weitere ältere plus más mas mais altro altri altre meer fler flera mer mere flere lisää więcej kolejne starsze další více viac ďalšie ' +
    'több további mult multe još više več още повече још више περισσότερα περισσοτερα περισσότερων fazla lainnya banyak semua selengkapnya thêm और আরও আরো மேலும் మరిన్ని കൂടുതൽ ' +
    'المزيد بیشتر مزید עוד לעוד больше ещё еще ще більше яшчэ მეტის მეტი',
  'เพิ่มเติม|もっと|さらに|更多|더 ?보기|더 ?불러',
);

/** What is done to a list, and what is in it. */
const SHOW = pattern(
  'show load view see laden anzeigen zeigen voir charger afficher ver cargar mostrar veja carregar exibir mostra carica vedi toon laad bekijk visa ladda hämta vis last indlæs hent se ' +
    'näytä lataa katso pokaż załaduj wczytaj zobacz zobrazit načíst ukázat zobraziť načítať betöltése mutatása încarcă vezi afișează učitaj prikaži naloži зареди виж покажи учитај прикажи ' +
    'показати завантажити переглянути показать загрузить смотреть паказаць δείτε φόρτωση εμφάνιση προβολή göster yükle daha lihat muat tampilkan xem tải देखें लोड দেখুন லோட் காண்க చూడండి കാണുക ' +
    'عرض تحميل شاهد نمایش بارگذاری مشاهده دیکھیں הצג טען הצגת טעינת ნახვა ' +
    'articles stories posts news results updates episodes entries artikel- meldungen beiträge einträge nachrichten actualités infos noticias artículos resultados entradas notícias artigos articoli notizie nieuws ' +
    'berichten artiklar nyheter artikler nyheder uutisia juttuja artykuły wiadomości články hírek cikkek știri vesti vijesti новини новин новостей вести статей haber- yazı berita tin bài खबरें খবর செய்திகள் ' +
    'الأخبار الاخبار اخبار خبریں חדשות כתבות ידיעות',
  '見|みる|表示|読み込|ดู|โหลด|แสดง|ข่าว|加载|查看|显示|載入|顯示|浏览|新闻|新聞|文章|보기|불러',
);

/** What is done to a story. */
const READ = pattern(
  'read learn find lesen erfahren lire savoir leer ler leia saiba leggi lees läs les læs lue czytaj číst olvasd citește читати читать oku baca đọc पढ़ें পড়ুন اقرأ بخوانید קרא',
  '読|阅读|閱讀|읽',
);

/** What leads on by itself: links to a story after its words are known by their address, so that few need be told. */
const ON =
  /^(?:(?:continue|keep) reading|continue|(?:read )?(?:the )?full (?:story|article)|weiterlesen|(?:lire )?la suite|seguir leyendo|leggi tutto|continua(?: a leggere)?|детальніше|подробнее|далее|selengkapnya|التفاصيل|ادامه مطلب|続きを読む|(?:阅读|閱讀)?全文|자세히|\d+|share|comments?|play|watch|listen)$/iu;

/** Links to the next page of a list, where neither their names nor numbers tell. */
const NEXT =
  /^(?:next(?: page| posts)?|(?:nächste|vorwärts)(?: seite)?|weiter|(?:page )?suivante?|(?:página )?s(?:iguiente|eguinte)|próxim[ao](?: página)?|(?:pagina )?successiv[ao]|avanti|volgende(?: pagina)?|nästa(?: sida)?|n[eæ]ste(?: side)?|seuraava|następn[ae](?: strona)?|další|következő|следващ[аи]|следующая(?: страница)?|вперед|наступна(?: сторінка)?|επόμεν[ηοα]|sonraki(?: sayfa)?|selanjutnya|berikutnya|(?:trang )?(?:tiếp|sau)|(?:หน้า)?ถัดไป|(?:الصفحة )?التالية?|بعدی|הבא|次(?:のページ|へ)|下一[页頁]|다음(?: ?페이지)?|შემდეგი)$/iu;

/** A test for words: whole ones in scripts with spaces, any place in those without. */
function pattern(spaced: string, unspaced: string): RegExp {
  const words = spaced.split(' ').map((word) => (word.endsWith('-') ? `${word.slice(0, -1)}[\\p{L}\\p{M}]*` : word));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])|${unspaced}`, 'iu');
}

/** Longer texts, and more words, say more than a button does. */
const MAX_BUTTON = 40;
const MAX_WORDS = 5;
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const BARE_MORE = /^(?:more|mehr|más|mais|meer|mer|więcej|více|viac|több|περισσότερα|المزيد|بیشتر|עוד|もっと|更多)$/iu;

function wordsOf(text: string): string | undefined {
  if (text.length > MAX_BUTTON) return undefined;
  const bare = text.replace(AROUND, '');
  return bare.split(/\s+/u).length <= MAX_WORDS ? bare : undefined;
}

/** True for the words of a button that shows more of a list. */
export function isMoreButton(text: string): boolean {
  const bare = wordsOf(text);
  return bare !== undefined && MORE.test(bare) && SHOW.test(bare) && !READ.test(bare);
}

/** True for the words of a button: what leads on, shows more, or shares. */
export function isButton(text: string): boolean {
  const bare = wordsOf(text);
  if (bare === undefined) return false;
  return (
    ON.test(bare) ||
    BARE_MORE.test(bare) ||
    (MORE.test(bare) && (READ.test(bare) || SHOW.test(bare))) ||
    NEXT.test(bare)
  );
}

/** True for the words of a link to the next page of a list. */
export function isNextLink(text: string): boolean {
  return NEXT.test(wordsOf(text) ?? '');
}
