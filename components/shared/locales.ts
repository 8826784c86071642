import { english, keyOf, offerWords, readWords } from './words.ts';

/** Whoever speaks none of these languages pays for none of them: each is fetched when an element first needs it. */
export const locales: Readonly<Record<string, (() => Promise<{ readonly words: string }>) | undefined>> = {
  ar: () => import('../locales/ar.ts'),
  bg: () => import('../locales/bg.ts'),
  ca: () => import('../locales/ca.ts'),
  cs: () => import('../locales/cs.ts'),
  da: () => import('../locales/da.ts'),
  de: () => import('../locales/de.ts'),
  el: () => import('../locales/el.ts'),
  es: () => import('../locales/es.ts'),
  et: () => import('../locales/et.ts'),
  fa: () => import('../locales/fa.ts'),
  fi: () => import('../locales/fi.ts'),
  fr: () => import('../locales/fr.ts'),
  he: () => import('../locales/he.ts'),
  hi: () => import('../locales/hi.ts'),
  hr: () => import('../locales/hr.ts'),
  hu: () => import('../locales/hu.ts'),
  id: () => import('../locales/id.ts'),
  it: () => import('../locales/it.ts'),
  ja: () => import('../locales/ja.ts'),
  ka: () => import('../locales/ka.ts'),
  ko: () => import('../locales/ko.ts'),
  lt: () => import('../locales/lt.ts'),
  lv: () => import('../locales/lv.ts'),
  nb: () => import('../locales/nb.ts'),
  nl: () => import('../locales/nl.ts'),
  pl: () => import('../locales/pl.ts'),
  pt: () => import('../locales/pt.ts'),
  ro: () => import('../locales/ro.ts'),
  sk: () => import('../locales/sk.ts'),
  sl: () => import('../locales/sl.ts'),
  sv: () => import('../locales/sv.ts'),
  th: () => import('../locales/th.ts'),
  tr: () => import('../locales/tr.ts'),
  uk: () => import('../locales/uk.ts'),
  vi: () => import('../locales/vi.ts'),
  zh: () => import('../locales/zh.ts'),
  'zh-Hant': () => import('../locales/zh-Hant.ts'),
};

/** Milliseconds after which an element that still waits for words speaks English. */
const PATIENCE = 1500;

const pending = new Map<string, Promise<void>>();

async function fetchNow(key: string): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const loaded = locales[key]?.().then(
    ({ words }) => words,
    () => undefined,
  );
  const lines = await Promise.race([loaded, late]);
  offerWords(key, lines === undefined ? english : readWords(lines));
}

/** Fetches the words of a language; those that cannot be had are English. */
export function fetchWords(tag: string): Promise<void> {
  const key = keyOf(tag);
  const promise = pending.get(key) ?? fetchNow(key);
  pending.set(key, promise);
  return promise;
}
