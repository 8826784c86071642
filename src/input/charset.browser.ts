import { ofBytes } from './declared.ts';

/** As in `charset.ts`. */
const SNIFFED_BYTES = 32_768;
const DECLARED = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/iu;

/** The charset that the bytes declare in an XML declaration or a meta element; windows-1252 where they do not. */
export function declaredCharset(bytes: Uint8Array): string {
  const start = decodeAs(bytes.subarray(0, SNIFFED_BYTES), 'windows-1252') ?? '';
  return ofBytes(DECLARED.exec(start.replaceAll(/<!--[^]*?-->/gu, ''))?.[1] ?? 'windows-1252');
}

/** Decodes bytes; `undefined` where the charset is unknown, or `fatal` is set and the bytes are not of it. */
export function decodeAs(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
