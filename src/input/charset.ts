import { TextDecoder } from '@exodus/bytes/encoding.js';
import { getEncoding } from 'encoding-sniffer/sniffer';
import { ofBytes } from './declared.ts';

/** How far into a page its own word on its charset is looked for: one page in nine says it after the standard's 1024. */
const SNIFFED_BYTES = 32_768;

/** The charset that the bytes declare in a BOM, an XML declaration or a meta element; windows-1252 where they do not. */
export function declaredCharset(bytes: Uint8Array): string {
  return ofBytes(getEncoding(bytes, { maxBytes: SNIFFED_BYTES }));
}

/**
 * Decodes bytes. Not with Node's own decoder, which is wrong for 27 of the 256 characters of windows-1252 in Node 20;
 * `undefined` where the charset is unknown, or `fatal` is set and the bytes are not of it.
 */
export function decodeAs(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
