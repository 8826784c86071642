import type { CreditRole } from '../model/index.ts';
import { folded } from '../text.ts';

/** Agencies and archives that sell pictures, folded. A name that is one of these is never a photographer. */
export const AGENCIES = new Set(
  (
    'getty images|getty|afp|agence france presse|ap|ap photo|associated press|reuters|anadolu agency|anadolu|epa|epa efe|efe|dpa|picture alliance|' +
    'imago|imago images|ansa|pa|pa images|pa media|pa wire|press association|shutterstock|alamy|xinhua|kyodo|ukrinform|unian|tass|sputnik|' +
    'ria novosti|bloomberg|zuma|zuma press|sipa|sipa usa|sipa press|nurphoto|magnum photos|keystone|apa|anp|tt|tt news agency|ritzau|scanpix|' +
    'ntb|lehtikuva|ctk|mti|pap|belga|lusa|yonhap|pti|ani|aap|canadian press|istock|istockphoto|unsplash|pexels|pixabay|flickr|' +
    'wikimedia commons|wikimedia|hulton archive|corbis|invision|wireimage|upi|depositphotos|adobe stock|ddp|epd|kna|global images ukraine|' +
    'abaca|hans lucas|rex|rex features|lapresse|universal images group|future publishing|europa press|nur photo|mediapunch|all over press|' +
    'рейтер|роитерс|ройтерс|reuters connect|афп|ап|епа|епа уніан|уніан|укрінформ|интерфакс|риа новости|тасс|ріа новини|бта|бгнес|танјуг|фонет|бета|' +
    'رويترز|أ ف ب|ا ف ب|فرانس برس|أ ب|الأناضول|د ب أ|واس|وام|سبوتنيك|غيتي|رویترز|ایرنا|ایسنا|تسنیم|مهر|فارس|رائٹرز|اے ایف پی|' +
    'पीटीआई|एएनआई|एएफपी|रॉयटर्स|রয়টার্স|এএফপি|বাসস|ロイター|共同|共同通信|時事|時事通信|afp 時事|新华社|新華社|中新社|中新网|路透社|法新社|美联社|美聯社|视觉中国|中央社|' +
    '연합뉴스|뉴시스|뉴스1|로이터|รอยเตอร์|เอเอฟพี|απε|απε μπε|απε-μπε|eurokinissi|intime|intime news|רויטרס|פלאש 90|אי פי|gpo|' +
    'agerpres|inquam photos|tasr|čtk|mtva|mti mtva|aa|dha|iha|i̇ha|antara|ttxvn|vgp|hina|cropix|pixsell|tanjug|fonet|' +
    'agencia efe|agencja gazeta|forum|east news|vcg|cnsphoto|jiji|jiji press|newscom|tribune news service|tns|usa today sports|imagn|imagn images'
  )
    .split('|')
    .map(folded),
);

/** Words that stand before a credit, and what they say of the first name behind them. */
interface CreditLabel {
  /** What the first name did. */
  readonly role: CreditRole;
  /** Words, in any of the languages we know, that may stand before a colon, `by` or a name. */
  readonly words: string;
}

/** The labels of credits. */
export const LABELS: readonly CreditLabel[] = [
  {
    role: 'courtesy',
    words:
      'courtesy of, photo courtesy of, image courtesy of, courtesy, mit freundlicher genehmigung von, ' + 'cortesía de',
  },
  {
    role: 'photographer',
    words:
      'image via, photo via, photos via, photo by, photos by, photograph by, photography by, picture by, image by, foto von, foto di, ' +
      'foto de, photo de, photo, photos, photograph, photographer, photography, picture, pictures, foto, ' +
      'fotos, fotografie, fotograf, fotografía, fotografia, fot, fot., zdjęcie, bild, bilder, valokuva, kuva, ' +
      'фото, снимка, светлина, φωτογραφία, φωτό, fotó, foto copyright, foto autor, autor foto, fotoğraf, ảnh, ภาพ, تصوير, عکس, الصورة, صورة, צילום, तस्वीर, फोटो, 写真, 撮影, 摄影, 攝影, 图, 圖, 사진, ছবি, படம், ภาพจาก, ఫోటో, ചിത്രം, ಚಿತ್ರ, ફોટો, ਫੋਟੋ, छायाचित्र, تصویر, عدسة, ფოტო, լուսանկարը, сурет, larawan, gambar, hình, hình ảnh, nuotr., nuotrauka, foto:, 사진 제공, 사진제공, 写真提供, 写真は, 资料图, 资料图片, фото ілюстративне, фото из архива, фото иллюстративное',
  },
  {
    role: 'illustrator',
    words:
      'illustration by, illustration, illustrations by, grafik, illustrazione, ilustración, ілюстрація, ' +
      'иллюстрация, رسم, graphic by, graphic, collage',
  },
  { role: 'videographer', words: 'video by, video' },
  {
    role: 'source',
    words:
      'source, quelle, fuente, fonte, bron, kilde, źródło, джерело, источник, المصدر, منبع, מקור, स्रोत, ' +
      '出典, 来源, 來源, 출처, via',
  },
  {
    role: 'other',
    words:
      'credit, credits, image credit, photo credit, picture credit, main image credit, crédit, ' +
      'crédit photo, crédito, créditos, credito, bildnachweis, image, image source, bildquelle',
  },
  { role: 'copyright', words: '©, (c), copyright, image copyright, copyright ©, ℗' },
];

/**
 * What is read out before a credit, or before a caption, to those who do not see the picture: broadcasters whose pages are
 * in many languages set a comma behind it.
 */
export const READ_OUT: readonly { readonly of: 'credit' | 'caption'; readonly words: string }[] = [
  {
    of: 'credit',
    words:
      'image source|media source|photo source|fuente de la imagen|crédito|crédit photo|legende photo source|джерело фото|автор фото|kaynak|' +
      'sumber gambar|इमेज स्रोत|nguồn hình ảnh|图像来源|圖像來源|画像提供|사진 출처|صدر الصورة|منبع تصویر|تصویر کا ذریعہ|ছবির উৎস|chanzo cha picha',
  },
  {
    of: 'caption',
    words:
      'image caption|media caption|photo caption|pie de foto|legenda da foto|légende image|підпис до фото|подпись к фото|fotoğraf altı yazısı|' +
      'keterangan gambar|इमेज कैप्शन|chụp lại hình ảnh|图像加注文字|圖像加註文字|画像説明|사진 설명|التعليق على الصورة|توضیح تصویر|تصویر کا کیپشن|ছবির ক্যাপশন|maelezo ya picha',
  },
];
/** Words of the names of offices and institutions, in folded form. */
export const INSTITUTION =
  /\b(?:office|ministry|ministerium|department|police|polizei|press service|service|government|administration|agency|council|university|museum|institute|command|army|navy|forces|nasa|house|committee|authority|foundation|board|telegram|facebook|instagram|twitter|x|youtube|tiktok|screenshot|video|archive|handout photo)\b/u;
/** How pictures that were given away are marked. */
export const HANDOUT =
  /^(?:handout|hand out|ho|pool|pool photo|divulgacao|divulgação|reprodução|reproducao|cedida|cortesía|cortesia|gentileza|pressefoto|pressebild|fornito|ufficio stampa|udostępnione|надано)$/u;
