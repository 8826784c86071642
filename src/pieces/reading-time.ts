/** "1 min read" in the languages we know of: a number, a word for minutes, and nearby a word for reading or nothing. */
const MINUTES =
  '(?:min(?:ute|uto|uta|utter|uuttia|út|uten)?[sn]?\\.?|хв(?:илин\\p{L}*)?\\.?|мин(?:ут\\p{L}*)?\\.?|دقيقة|دقائق|دقیقه|דקות|मिनट|分钟?|分鐘|分|분|perc|dk|dakika|menit|phút|λεπτά|minute|นาที|মিনিট|menit|minuter|minut\\p{L}*)';
const READ =
  '(?:to read|read(?:ing)?(?: time)?|lesezeit|lesedauer|zum lesen|(?:de )?lectura|(?:de )?lecture|(?:di )?lettura|(?:de )?leitura|leestijd|leestid|läsning|lesetid|læsetid|lukuaika|читати|читання|на прочтение|чтения|czytania|čtení|قراءة|للقراءة|مطالعه|קריאה|okuma|阅读|閱讀|で読めます|읽기|olvasás|ανάγνωσης|de citit|đọc|baca|อ่าน|पढ़ने|पढ़ें|पठन|পড়ুন|tempo de leitura|tempo di lettura|tiempo de lectura|temps de lecture|czas czytania|doba čtení|time)';

/** Digits of other scripts, by the code of their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const PATTERNS = [
  new RegExp(`(?:^|[^\\d.:])(\\d{1,3})[\\s\\u00A0-]*${MINUTES}[\\s\\u00A0-]*(?:[a-zà-ü]+\\s)?${READ}`, 'iu'),
  new RegExp(`${READ}\\s*[:：-]?\\s*(?:ca\\.?|~|about|env\\.)?\\s*(\\d{1,3})[\\s\\u00A0-]*${MINUTES}`, 'iu'),
];
const WHOLE_LINE = new RegExp(`^\\W*(\\d{1,3})[\\s\\u00A0-]*${MINUTES}(?:[\\s\\u00A0-]*${READ})?\\W*$`, 'iu');

/** All of the patterns have this. */
const COUNTED = new RegExp(`\\d[\\s\\u00A0-]*${MINUTES}`, 'iu');

const DIGIT = /\p{Nd}/u;
/** The digits of those scripts. */
const FAR = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/;

/** The minutes of reading that a short text states; `alone` also takes one that says no more than "5 min". */
export function minutesIn(text: string, alone = false): number | undefined {
  if (!DIGIT.test(text)) return undefined;
  const latin = FAR.test(text) ? latinDigits(text) : text;
  if (!COUNTED.test(latin)) return undefined;
  const found =
    PATTERNS.map((pattern) => pattern.exec(latin)).find((match) => match !== null) ??
    (alone ? WHOLE_LINE.exec(latin) : null);
  return found ? Number(found[1]) : undefined;
}
