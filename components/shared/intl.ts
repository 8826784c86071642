const made = new Map<object, Map<string, unknown>>();

/**
 * Gives a formatter of `Intl`, one for each locale and set of options: to make one costs far more than to use it. There are
 * as many as a page has languages and forms, so none is ever thrown away.
 *
 * @param Kind - The class.
 * @param locale - The language.
 * @param options - Constants of the program: an object made for the call would be another one each time.
 */
export function intl<Options extends object, Formatter>(
  Kind: new (locale: string, options?: Options) => Formatter,
  locale: string,
  options?: Options,
): Formatter {
  const key = options ?? Kind;
  let formatters = made.get(key) as Map<string, Formatter> | undefined;
  if (!formatters) made.set(key, (formatters = new Map<string, Formatter>()));
  let formatter = formatters.get(locale);
  if (!formatter) formatters.set(locale, (formatter = new Kind(locale, options)));
  return formatter;
}
