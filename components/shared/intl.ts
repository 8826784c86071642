/** What was made once, by what it was made of and for. */
const made = new Map<object, Map<unknown, unknown>>();

/** As many are kept of one kind; a page has not as many languages, and not as many days. */
const MOST = 500;

function once<Made>(of: object, key: unknown, make: () => Made): Made {
  let all = made.get(of) as Map<unknown, Made> | undefined;
  if (!all || all.size > MOST) made.set(of, (all = new Map<unknown, Made>()));
  let one = all.get(key);
  if (one === undefined) all.set(key, (one = make()));
  return one;
}

/**
 * Gives a formatter of `Intl`, one for each locale and set of options: to make one costs far more than to use it.
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
  return once(options ?? Kind, locale, () => new Kind(locale, options));
}

/** Writes a number, or a day in milliseconds. Cards beside each other have the same ones: each is written once. */
export function formatted<Options extends object>(
  Kind: new (locale: string, options?: Options) => { format(value: number): string },
  locale: string,
  options: Options,
  value: number,
): string {
  const formatter = intl(Kind, locale, options);
  return once(formatter, value, () => formatter.format(value));
}
