import type { Contribution } from '../model/index.ts';
import { folded } from '../text.ts';

/** What a label says was done; `checked` is for those who read the story before it went out: they are no authors of it. */
export type Part = Contribution | 'checked';

/** Words that open a byline, by what they say was done. */
export const OPENINGS: readonly {
  readonly part: Part;
  readonly words: string;
  /** True where they are plain words of the language: they open a byline only where a colon or a stroke follows. */
  readonly needsMark?: true;
}[] = [
  {
    part: 'translator',
    words: 'translated by, translation by, traducción de, übersetzt von, traduit par',
  },
  {
    part: 'translator',
    needsMark: true,
    words:
      'переклад, translation, translator, traducción, traduction, tradução, traduzione, übersetzung, перевод, çeviri, ترجمة, ترجمه, 翻译',
  },
  {
    part: 'photographer',
    words:
      'photos by, photographs by, fotos von, foto von, foto di, foto de, fotos de, photos de, foto av, foto af, photo by, photography by',
  },
  {
    part: 'photographer',
    needsMark: true,
    words:
      'photographies, fotografie, fotografías, fotografias, beeld, foton, valokuvat, zdjęcia, immagini, imágenes, imagens, ' +
      'photos, photography, kuvat, kuva, foto, fotos, фото, fotografia, fotografía, bilder, fotó, عکاس, 写真, 사진',
  },
  {
    part: 'illustrator',
    words: 'illustrated by, illustration by, illustrations by',
  },
  {
    part: 'illustrator',
    needsMark: true,
    words: 'illustration, illustrations, illustrationen, illustrationer, ilustración, illustrazioni, ilustracje',
  },
  { part: 'editor', words: 'edited by, editing by, redigiert von' },
  {
    part: 'editor',
    needsMark: true,
    words:
      'editor, editör, editado por, redigering, szerkesztette, редактор, penyunting, biên tập, 编辑, 編輯, 责任编辑, 責任編輯, 责编, 責編, 校对, संपादक, সম্পাদনা, עריכה, 편집, ویراستار',
  },
  { part: 'photographer', needsMark: true, words: '撮影, 摄影, 攝影, 圖, 图, ภาพ, kamera' },
  { part: 'contributor', needsMark: true, words: 'contributor, contributors' },
  {
    part: 'contributor',
    words: 'contributions from, contributions by, with contributions from, researched by, research by',
  },
  { part: 'reporter', words: 'reporting by, reported by, additional reporting by' },
  { part: 'producer', words: 'produced by, video by' },
  {
    part: 'checked',
    words:
      'reviewed by, medically reviewed by, clinically reviewed by, expert reviewed by, fact checked by, ' +
      'fact-checked by, fact check by, checked by, approved by, verified by, geprüft von, revisado por, relu par',
  },
  {
    part: 'author',
    words:
      'submitted by, contributed by, مصنف, ' +
      'dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente, dai nostri inviati, ' +
      'de notre envoyé spécial, de notre envoyée spéciale, de notre correspondant, de notre correspondante, un texte de, ' +
      'story and photos by, words and photos by, text and photos by, words by, text by, written by, posted by, ' +
      'published by, article by, authored by, story by, essay by, recipe by, recipes by, column by, report by, content by, ' +
      'guest post by, a guest post by, this post was written by, this article was written by, ' +
      'analysis by, review by, interview by, opinion by, by, ' +
      'geschrieben von, verfasst von, ein artikel von, ein beitrag von, ein gastbeitrag von, ' +
      'eine analyse von, ein kommentar von, ein interview von, interview von, von, autor, autorin, autoren, ' +
      'escrito por, redactado por, publicado por, por, redacción de, publié par, écrit par, rédigé par, propos recueillis par, par, ' +
      'scritto da, di, da, a cura di, geschreven door, door, av, af, skrevet av, skriven av, skrevet af, ' +
      'ditulis oleh, penulis, oleh, autors, autorė, auteur, auteurs, autore, autores, autori, autoři, ' +
      'author, authors, автор, автори, авторы, автора, аўтар, аутор, автор статьи, ' +
      'автор материала, підготував, підготувала, подготовил, подготовила, ' +
      'autorem, napisał, napisała, opracował, opracowała, napsal, napsala, piše, napisao, napisala, ' +
      'szerző, írta, kirjoittaja, kirjoittanut, toimittaja, teksti, scris de, ' +
      'bởi, tác giả, των, του, της, γράφει ο, γράφει η, συντάκτης, από τον, από την, ' +
      'بقلم, كتب, كتبت, الكاتب, نویسنده, نوشته, تحریر, מאת, लेखक, लेखिका, লেখক, โดย, เขียนโดย, ' +
      '作者, 撰文, 文, 記者, 记者, 글, 기자, ავტორი, প্রতিবেদক, எழுதியவர், రచయిత, ലേഖകൻ, ಲೇಖಕ, લેખક, ਲੇਖਕ, ผู้เขียน, ผู้เขียนข่าว, ' +
      'imeandikwa na, na mwandishi wetu, oprac., opr., opracowanie, parengė, parašė, ' +
      'publicat de, redactat de, piše se, հեղինակը, autor textu, författare, forfatter, ' +
      'автор текста, автор тексту, tekst autor, autor teksta, pisao, pisala, napsali, redaktor, reporter, muhabir, ' +
      'autorius, autorė, texto de, texto por, reportagem de, reportaje de, qoraa, müəllif, muallif, муаллиф, waxaa qoray, qoray, deur, geskryf deur, shkruar nga, isinulat ni, ulat ni, ditulis, ' +
      '기자명, 작성자, 글쓴이, 글·사진, كتب بواسطة, كتبه, كتبها, به قلم, لیکھک, লিখেছেন, 執筆, 執筆者, 投稿者, 著者, 筆者, 取材・文, 文・写真, ' +
      '采写, 採訪, 通讯员, 通訊員, 本报记者, 本報記者, 供稿, зохиогч, дайындаған, រាយការណ៍ដោយ, ដោយ, ໂດຍ',
  },
  {
    part: 'author',
    words:
      'この記事を書いた人, この記事の著者, ライター, авторка, авторката, ауторка, autorka, autorica, bài ảnh, bài và ảnh, tin ảnh, 原作者, 发布者, 發布者, 发布人, โพสต์โดย, laporan wartawan, ലേഖിക, റിപ്പോർട്ട്, ವರದಿ, ನಿರೂಪಣೆ, ਲੇਖਿਕਾ',
  },
  {
    part: 'author',
    needsMark: true,
    words:
      'כתבה, репортер, репортьор, reportér, reportérka, novinář, novinářka, novinar, novinarka, новинар, новинарка, เรื่อง, เรื่องโดย, ' +
      'interview, reportage, reportaje, reportagem, entretien, entrevista, intervista, yazan, haber, text, words, tekst, текст, writer, writers, κείμενο, ρεπορτάζ, επιμέλεια, mwandishi, tekijä, skribent, журналіст, журналист, пише, հեղինակ, texto, texte, journaliste, periodista, jornalista, giornalista, journalist, خبرنگار, إعداد, כתב, כתבת, 撰稿',
  },
];

/** Words that close a byline: "王小明 記者", "홍길동 기자". */
export const CLOSINGS = '記者, 记者, 特派員, 기자, 특파원, 논설위원, द्वारा, tayyorladi, hazırladı, дайындады, даярлады';

/** Desks by which newspapers sign what has no reporter: organisations. In folded form. */
export const DESK_NAMES: ReadonlySet<string> = new Set(
  (
    'staff|news desk|newsdesk|web desk|digital desk|online desk|অনলাইন ডেস্ক|செய்திப்பிரிவு|वेब डेस्क|न्यूज डेस्क|न्यूज़ डेस्क|ऑनलाइन डेस्क|' +
    'న్యూస్ డెస్క్|వెబ్ డెస్క్|ویب ڈیسک|نیوز ڈیسک|haber merkezi|haber masası|haber servisi|ทีมข่าว|گروه خبر|온라인뉴스팀|디지털뉴스팀'
  )
    .split('|')
    .map(folded),
);

/** The editors as such, and a reporter without a name: whoever reads these is told of nobody. In folded form. */
export const UNNAMED: ReadonlySet<string> = new Set(
  (
    'redaktion|redaccion|redazione|redacao|redaction|redactie|redakcja|redakce|редакция|редакція|редакцията|редакција|redakcija|redakcia|redacția|redaktionen|' +
    'tim redaksi|redaksi|uredništvo|ban biên tập|กองบรรณาธิการ|מערכת|التحرير|هيئة التحرير|فريق التحرير|تحریریه|هیئت تحریریه|szerkesztőség|toimitus|toimetus|' +
    'συντακτική ομάδα|编辑部|編輯部|編集部|편집부|편집국|რედაქცია|խմբագրություն|staff writer|staff reporter|নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদাতা|ডেস্ক রিপোর্ট|' +
    'संवाददाता|निज संवाददाता|mwandishi wetu'
  )
    .split('|')
    .map(folded),
);

/** Names of nobody: what systems write where an author is wanted. In folded form. */
export const NOBODY: ReadonlySet<string> = new Set([
  ...UNNAMED,
  ...(
    'admin|administrator|staff writers|' +
    'editor|editors|editorial|editorial team|editorial staff|news team|webmaster|guest|guest author|unknown|anonymous|author|authors|the author|user|contributor|' +
    'contributors|guest contributor|team|online|n a|na|von redaktion|the editors|press release|advertorial|wire reports|share|follow|view|written by|by|about the author|about|' +
    'view more posts|more posts|all posts|view all posts|read more|more|undefined|null|none|super user|superuser|root|test|default|marketing|' +
    'fact checked|fact check|expert reviewed|medically reviewed|verified expert|corresponding author|corresponding authors|' +
    'advertiser disclosure|affiliate disclosure|editorial guidelines|editorial policy|how we reviewed this article|' +
    'about author|about the authors|our team|our methodology|read full bio|full bio|contact|home|posted by|published by|reviewed by|leave a comment|comments'
  )
    .split('|')
    .map(folded),
]);

/** What people are in charge of: behind an "and" such words are of the role before it, as in "Head of Marketing and Community Development". */
export const CHARGES: ReadonlySet<string> = new Set(
  (
    'marketing communications communication community development sales operations growth strategy partnerships partner product products research engineering design ' +
    'content technology policy affairs public external internal relations services service programs programmes program education training finance innovation security ' +
    'brand media digital social data analytics insights customer success support experience learning people culture talent human resources business commercial advocacy outreach planning'
  ).split(' '),
);

/** Agencies and desks that sign stories, in folded form. */
export const ORGANIZATIONS: ReadonlySet<string> = new Set(
  (
    'reuters|thomson reuters|afp|agence france presse|ap|associated press|the associated press|dpa|epd|kna|sid|efe|agencia efe|ansa|adnkronos|apa|anp|belga|tass|ria novosti|interfax|unian|ukrinform|pap|ctk|' +
    'xinhua|kyodo|kyodo news|pti|ani|ians|aap|pa media|press association|bloomberg|bloomberg news|upi|canadian press|the canadian press|cnn|bbc|bbc news|rt|press trust of india|dow jones|dpa afx|lusa|ntb|tt|ritzau|stt|yonhap|' +
    'агентство франс пресс|рейтер|уніан|унian|укрінформ|інтерфакс україна|интерфакс|тасс|риа новости|europa press|agi|anadolu|anadolu ajansı|dha|iha|aa|mti|bta|tanjug|hina|sta|agerpres|tasr|sita|delfi|bns|leta|新華社|新华社|共同|共同通信|時事通信|연합뉴스|中央社'
  )
    .split('|')
    .map(folded),
);

/** A word that no person is called by. */
export const ORGANIZATION_WORD =
  /(?<!\p{L})(?:independent|chronicle|observer|guardian|news|agency|press|staff|team|desk|editors?|newsroom|media|magazine|times|post|herald|tribune|gazette|journal|network|inc|ltd|gmbh|llc|foundation|institute|redaktion|redacción|rédaction|redazione|redação|redactie|redakcja|редакция|редакція|university|association|committee|council|group|company|today|daily|tv|radio|reporters?|board|services?|agencies|agencias|online|redaksi|redakcija|toimitus|szerkesztőség|redacția|συντακτική|ομάδα|گروه|تحرير|التحرير|هيئة|وكالات|डेस्क|ডেস্ক|ڈیسک|solutions|society|federation|ministry|department|bureau|correspondents|centre|center|club|studio|studios|health|hospital|clinic|college|school|church|bank|institut|global|official|international|communications)(?!\p{L})/iu;

/** Words of roles. A part of a byline with one of them is a role and no name. */
export const ROLE_WORD =
  /(?<!\p{L})(?:writer|reporter|editor|correspondent|journalist|columnist|producer|photographer|critic|analyst|contributor|director|chief|author|fellow|professor|expert|specialist|manager|coordinator|founder|co-founder|cofounder|ceo|cto|cfo|cmo|coo|president|vice president|head of|lead|engineer|developer|scientist|strategist|consultant|attorney|lawyer|physician|nutritionist|dietitian|educator|coach|researcher|intern|host|presenter|anchor|blogger|freelancer?|officer|chair|chairman|chairwoman|owner|partner|marketer|designer|evangelist|advocate|minister|ambassador|secretary|grader|historian|winemaker|economist|teacher|lecturer|candidate|representative|redakteur(?:in)?|korrespondent(?:in)?|journalistin|chefredakteur(?:in)?|volontär(?:in)?|redaktor(?:in)?|praktikant(?:in)?|reporterin|autorin|journaliste|rédacteur|rédactrice|envoyée?|correspondante?|periodista|redactora?|corresponsal|enviad[oa]|giornalista|inviat[oa]|jornalista|repórter|editora?|verslaggever|redacteur|journalisten?|journalist|toimittaja|dziennikarz|dziennikarka|redaktorka?|horticulturi?st|horticulturalist|gastroenterologist|psychologist|therapist|pediatrician|veterinarian|farmer|gardener|astrologer|trainer|nurse|pharmacist|dermatologist|cardiologist|surgeon|dentist|biologist|physicist|chef|stylist|vp|svp|evp|bureau|desk|колумніст(?:ка)?|колумнист|журналіст(?:ка)?|журналист(?:ка)?|кореспондент(?:ка)?|корреспондент|редактор(?:ка)?|оглядач(?:ка)?|обозреватель|محرر|محررة|مراسل|مراسلة|صحفي|صحفية|muhabir|gazeteci|editör|συντάκτης|συντάκτρια|δημοσιογράφος|প্রতিনিধি|করেসপন্ডেন্ট|প্রতিবেদক|সংবাদদাতা|प्रतिनिधि|प्रतिनिधी|संवाददाता|रिपोर्टर|वार्ताहर|பத்திரிகையாளர்|செய்தியாளர்|நிருபர்|ప్రతినిధి|విలేకరి|نامہ نگار|نمائندہ|خبرنگار|wartawan|phóng viên|ผู้สื่อข่าว|muxbiri?|мухбир|тілші|сурвалжлагч)s?(?![\p{L}\p{M}])/iu;

/** Degrees and other letters behind a name. */
export const CREDENTIAL =
  /^(?:ph\.?\s?d|m\.?d|j\.?d|m\.?a|m\.?s|b\.?a|b\.?s|b\.?sc|m\.?sc|r\.?n|esq|jr|sr|ii|iii|rd|rdn|dds|dvm|cpa|mba|mph|do|np|pa-?c?|lcsw|pharm\.?d|ed\.?d|psy\.?d|facp|faan|phd)\.?$/iu;

/** Forms of address before a name. They are no part of it. */
export const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|hon|rev|д-р|проф|د|ดร)\.?\s+(?=\p{L})/iu;

/** Words within the names of persons that need no capital. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la van von der den ter ten te del della di da dos das do du le el al bin ibn ben abu af av zu zur y e i san mac ó ní'.split(
    ' ',
  ),
);

/** Words of pages that stand where names could, and are in no name. English is the language of most templates. */
export const PAGE_WORDS: ReadonlySet<string> = new Set(
  (
    'read reading share sign log table contents about contact home view all more posts menu search skip email print save listen updated published ' +
    'last estimated time min mins minute minutes key takeaways back best guide how what why when where who the our your blog article articles story stories topic topics ' +
    'category categories tag tags next previous video videos photo photos image gallery comments comment subscribe newsletter follow us ' +
    'here click learn get start now free new top see show hide open close copy link download join privacy policy terms cookie ' +
    'insights resources products services company events support help finance health business technology tech politics sports sport culture world opinion science entertainment ' +
    'suggest changes edit checked reviewed fact facts disclosure advertiser affiliate related guides released methodology webpage ' +
    'travel food money lifestyle education environment climate review reviews interview analysis breaking exclusive live latest trending popular featured sponsored advertisement ' +
    'and or for with from to in on at by an is are was january february march july september october november december ' +
    '구독 ' +
    'monday tuesday wednesday thursday friday saturday sunday feb mar apr jun jul aug sept sep oct nov dec am pm est edt gmt utc'
  )
    .split(' ')
    .map(folded),
);
