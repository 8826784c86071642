import type { Direction } from '../model/index.ts';
import type { Clean } from './field.ts';

function canonical(tag: string): string | undefined {
  try {
    const [canonicalTag] = Intl.getCanonicalLocales(tag);
    // BCP 47 would let names of languages pass as tags not yet registered: "english".
    const isCode = canonicalTag !== undefined && new Intl.Locale(canonicalTag).language.length <= 3;
    return isCode && canonicalTag !== 'und' ? canonicalTag : undefined;
  } catch {
    return undefined;
  }
}

/** The platform takes long over a tag, and pages name the same few. */
const known = new Map<string, string | undefined>();
const MAX_KNOWN = 1000;

/** A language tag of BCP 47 in canonical form; `en_US` and `EN-us` become `en-US`. */
export const language: Clean<string> = (claim) => {
  if (typeof claim !== 'string' || claim.length > 40) return undefined;
  const tag = claim.trim().replaceAll('_', '-');
  if (known.size > MAX_KNOWN) known.clear();
  if (!known.has(tag)) known.set(tag, canonical(tag));
  return known.get(tag);
};

/** Languages written from right to left, where no script is named. */
const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ji',
  'ks',
  'ku',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

const knownDirections = new Map<string, Direction>();

function directionOf(tag: string): Direction {
  const { language: code, script } = new Intl.Locale(tag);
  const isRtl = script === undefined ? RTL_LANGUAGES.has(code) : RTL_SCRIPTS.has(script);
  return isRtl ? 'rtl' : 'ltr';
}

/** The direction that a language is written in, or a stated `ltr` or `rtl`. */
export const direction: Clean<Direction> = (claim, context) => {
  const stated = typeof claim === 'string' ? claim.trim().toLowerCase() : '';
  if (stated === 'ltr' || stated === 'rtl') return stated;
  const tag = language(claim, context);
  if (tag === undefined) return undefined;
  const found = knownDirections.get(tag) ?? directionOf(tag);
  if (knownDirections.size > MAX_KNOWN) knownDirections.clear();
  knownDirections.set(tag, found);
  return found;
};
