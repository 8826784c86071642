import type { Genre } from '../../model/index.ts';
import { folded } from '../../text.ts';

/** What sections, kickers and paths call a genre, in the languages we know of; whole labels, in folded form. */
const LABELS: Readonly<Partial<Record<Genre, string>>> = {
  opinion:
    'opinion, opinions, op ed, oped, comment, commentary, comment is free, columns, column, columnists, editorial, editorials, viewpoint, perspective, letters, letters to the editor, ' +
    'meinung, kommentar, kommentare, kolumne, gastbeitrag, leitartikel, debatte, opinie, column en opinie, tribune, tribunes, idees, idees et debats, debats, chronique, chroniques, edito, editorial, ' +
    'opinion y debate, columna, columnas, tribuna, opinioni, editoriali, commenti, opiniao, colunas, coluna, opinie i komentarze, opinia, komentarz, felieton, ledare, debatt, kronik, mielipide, paakirjoitus, ' +
    'думка, думки, колонка, колонки, блоги, погляд, мнение, мнения, авторская колонка, nazory, komentare, velemeny, opinii, gnomes, gnomi, γνωμη, γνωμες, αποψεις, gorus, yazarlar, kose yazilari, opini, kolom, y kien, quan diem, راي, اراء, مقالات, دیدگاه, یادداشت, דעות, 社説, 社论, 评论, 評論, 오피니언, 사설, 칼럼',
  analysis:
    'analysis, news analysis, analyse, analysen, hintergrund, decryptage, analyses, analisis, analisi, approfondimenti, approfondimento, analiza, analizy, analys, analyysi, аналітика, аналіз, аналитика, анализ, elemzes, αναλυση, analiz, analisis berita, تحليل, تحليلات, تحلیل, ניתוח, 分析, 解説, 深度, 분석',
  review:
    'review, reviews, film review, book review, tv review, music review, theatre review, album review, rezension, rezensionen, kritik, kritiken, critique, critiques, critica, criticas, resena, resenas, recensione, recensioni, resenha, recensie, recensies, recension, recensioner, anmeldelse, anmeldelser, arvostelu, рецензія, рецензії, рецензия, рецензии, recenzja, recenzje, recenze, kritika, recenzie, κριτικη, inceleme, ulasan, مراجعة, ביקורת, レビュー, 书评, 影评, 리뷰',
  interview:
    'interview, interviews, q a, q and a, gesprach, entretien, entretiens, entrevista, entrevistas, intervista, interviste, wywiad, wywiady, intervju, intervjuer, haastattelu, інтерв ю, інтервю, интервью, rozhovor, rozhovory, interju, interviu, συνεντευξη, συνεντευξεις, roportaj, soylesi, wawancara, phong van, مقابلة, مقابلات, حوار, مصاحبه, ראיון, ראיונות, インタビュー, 专访, 專訪, 인터뷰',
  explainer:
    'explainer, explainers, explained, fact check, factcheck, faktencheck, erklart, fragen und antworten, explication, explications, l explication, explicativo, explicado, verificacion, spiegato, пояснення, пояснюємо, разбор, объясняем, wyjasniamy, förklarat, شرح, 解説記事',
  liveblog:
    'live, live blog, liveblog, live updates, liveticker, ticker, newsblog, en direct, direct, en vivo, minuto a minuto, diretta, ao vivo, aovivo, na zywo, онлайн, liveuutiset, canli, canli blog, bein zaman, مباشر, 速報',
  obituary:
    'obituary, obituaries, nachruf, nachrufe, necrologie, obituario, obituarios, necrologi, necrologio, obituarios e memorias, nekrolog, nekrologi, некролог, некрологи, in memoriam, dodsfall, gyasz, gyaszhirek, elhunyt, smrti, umrti, doden, kuolleet, vefat, wafat, cao pho, وفيات, 訃報, 讣告, 부고',
  satire: 'satire, satira, satyra, сатира, humor, glosse, sátira',
  'press-release':
    'press release, press releases, pressemitteilung, pressemitteilungen, presseportal, communique de presse, communiques, tiskova zprava, tiskove zpravy, tlacova sprava, tlacove spravy, komunikat prasowy, sajtokozlemeny, comunicat de presa, saopstenje, priopcenje, δελτιο τυπου, siaran pers, thong cao bao chi, הודעה לעיתונות, 新闻稿, 新聞稿, comunicado de prensa, comunicado, comunicato stampa, comunicati stampa, persbericht, pressmeddelande, pressemeddelelse, tiedote, прес реліз, пресс релиз, basin bulteni, siaran pers, بيان صحفي, プレスリリース, 보도자료',
  sponsored:
    'sponsored, sponsored content, partner content, paid post, paid content, advertorial, brand studio, branded content, promoted, anzeige, sponsored post, contenu sponsorise, publi communique, publirreportage, publireportaje, contenido patrocinado, contenuto sponsorizzato, conteudo patrocinado, gesponsord, annons, annonce, mainos, материал партнера, на правах рекламы, на правах реклами, партнерський матеріал, artykul sponsorowany, komercni sdeleni, محتوى مدعوم, 広告, 广告',
  feature:
    'feature, features, longread, long read, long reads, the long read, reportage, reportagen, reportages, reportaje, reportajes, reportaz, лонгрід, лонгрид, репортаж, репортажі, репортажи',
};

const GENRE_OF: ReadonlyMap<string, Genre> = new Map(
  Object.entries(LABELS).flatMap(([genre, words]) =>
    words.split(', ').map((word) => [folded(word), genre as Genre] as const),
  ),
);

/** The genre that a label names as a whole: a section, a kicker, a part of an address. */
export function genreNamed(label: string | undefined): Genre | undefined {
  return label === undefined ? undefined : GENRE_OF.get(folded(label));
}

const HEADLINE_LABEL = /^([\p{L}&\s-]{3,24}?)\s*(?:[:：|]|\s[–—-]\s)/u;

/** The genre that a headline opens with: "Analysis: …", "Opinion | …". */
export function genreBefore(headline: string | undefined): Genre | undefined {
  return genreNamed(HEADLINE_LABEL.exec(headline ?? '')?.[1]);
}

/** The genre that a part of an address names: `/opinion/2026/…`. */
export function genreInPath(address: string | undefined): Genre | undefined {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/iu.exec(address ?? '')?.[1] ?? '';
  // The last part is the story's own, whose words may be anything.
  const parts = path.split('/').filter(Boolean).slice(0, -1);
  return parts.map((part) => genreNamed(part)).find((genre) => genre !== undefined);
}
