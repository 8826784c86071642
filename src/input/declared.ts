/** The names of UTF-16: https://encoding.spec.whatwg.org/#names-and-labels */
const WIDE = /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|(?:cs)?unicode$|unicodef(?:eff|ffe)$)/iu;

/**
 * The charset that a page means which could be read byte by byte: it is not of two bytes a character, and one that a
 * program defines is read as windows-1252. https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
 */
export function ofBytes(declared: string): string {
  if (WIDE.test(declared)) return 'utf-8';
  return /^x-user-defined$/iu.test(declared) ? 'windows-1252' : declared;
}
