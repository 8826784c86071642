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

const written = new WeakMap<object, Map<number, string>>();

/** As many numbers as are kept; a page has not as many days. */
const MOST = 500;

/** Writes a number, or a day in milliseconds. Cards beside each other have the same ones: each is written once. */
export function formatted<Options extends object>(
  Kind: new (locale: string, options?: Options) => { format(value: number): string },
  locale: string,
  options: Options,
  value: number,
): string {
  const formatter = intl(Kind, locale, options);
  let texts = written.get(formatter);
  if (!texts || texts.size >= MOST) written.set(formatter, (texts = new Map<number, string>()));
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = formatter.format(value)));
  return text;
}
