/** Whoever speaks none of these languages pays for none of them: each is fetched when an element first needs it. */
export const locales: Readonly<Record<string, (() => Promise<{ readonly words: string }>) | undefined>> = {
  ar: () => import('../locales/ar.ts'),
  de: () => import('../locales/de.ts'),
  es: () => import('../locales/es.ts'),
  fr: () => import('../locales/fr.ts'),
  uk: () => import('../locales/uk.ts'),
};
