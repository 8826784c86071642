import type { Direction, LanguageTag } from 'standfirst/model';

/** How a text is written: what goes into its `lang` and `dir` attributes. */
export interface Script {
  /** Its language. */
  readonly lang?: LanguageTag | undefined;
  /** Its direction. */
  readonly dir?: Direction | undefined;
}

/** What an object tells of how its text is written. */
export interface Written {
  /** Its language. */
  readonly language?: LanguageTag | undefined;
  /** Its direction. */
  readonly direction?: Direction | undefined;
}

const RTL_SCRIPTS = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/u;

/** To look a tag up costs more than all else that a card needs. */
const directions = new Map<string, Direction | undefined>();

function directionOf(tag: string): Direction | undefined {
  if (!directions.has(tag)) {
    let script: string | undefined;
    try {
      script = new Intl.Locale(tag.replaceAll('_', '-')).maximize().script ?? '';
    } catch {
      // A page may write anything into `lang`.
    }
    directions.set(tag, script === undefined ? undefined : RTL_SCRIPTS.test(script) ? 'rtl' : 'ltr');
  }
  return directions.get(tag);
}

/** How the text of an object is written; nothing of what the object does not tell. */
export function scriptOf(object: Written | null | undefined): Script {
  const lang = object?.language;
  return { lang, dir: object?.direction ?? (lang ? directionOf(lang) : undefined) };
}
