const made = new Map<string, unknown>();

/**
 * Gives a formatter of `Intl`, one for each locale and set of options: to make one costs far more than to use it. There are
 * as many as a page has languages and forms, so none is ever thrown away.
 */
export function intl<Options, Formatter>(
  Kind: new (locale: string, options?: Options) => Formatter,
  locale: string,
  options?: Options,
): Formatter {
  const key = Kind.name + locale + JSON.stringify(options);
  const known = (made.get(key) as Formatter | undefined) ?? new Kind(locale, options);
  made.set(key, known);
  return known;
}
