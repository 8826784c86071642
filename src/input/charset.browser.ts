/** As in `charset.ts`. */
const SNIFFED_BYTES = 32_768;
const DECLARED = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/iu;

/** The charset that the bytes declare in an XML declaration or a meta element; windows-1252 where they do not. */
export function declaredCharset(bytes: Uint8Array): string {
  const start = decodeAs(bytes.subarray(0, SNIFFED_BYTES), 'windows-1252') ?? '';
  const declared = DECLARED.exec(start)?.[1] ?? 'windows-1252';
  // What could be read byte by byte is not of two bytes a character: https://html.spec.whatwg.org/#determining-the-character-encoding
  return /^utf-?16/iu.test(declared) ? 'utf-8' : declared;
}

/** Decodes bytes; `undefined` where the charset is unknown, or `fatal` is set and the bytes are not of it. */
export function decodeAs(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
