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

/** The words of a language; `undefined` where there are none, or they cannot be had. */
export async function fetchWords(key: string): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const loaded = locales[key]?.().then(
    ({ words }) => words,
    () => undefined,
  );
  return Promise.race([loaded, late]);
}
