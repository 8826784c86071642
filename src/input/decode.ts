import { decodeAs, declaredCharset } from '#decode-charset';
import { ParseError } from '../errors.ts';

/** Files that are often handed over in place of a page, by their first bytes (https://mimesniff.spec.whatwg.org/). */
const SIGNATURES: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a RIFF file (WebP image or WAV sound)', [0x52, 0x49, 0x46, 0x46]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or an office document or EPUB)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip-compressed data', [0x1f, 0x8b]],
  ['Zstandard-compressed data', [0x28, 0xb5, 0x2f, 0xfd]],
  ['an executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['a WebAssembly module', [0x00, 0x61, 0x73, 0x6d]],
];

/** What a file is by its first bytes, where it is one that holds no text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
}

const BOMS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How many bytes are looked at, and the share of zeros among every second one that text of two bytes a character has. */
const LOOKED_AT = 1024;
const MANY_ZEROS = 0.2;
const FEW_ZEROS = 0.01;

/** Two bytes a character, without a mark: markup and JSON are written in ASCII for the most part, whose other byte is zero. */
function wideCharset(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, LOOKED_AT);
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
  if (odd > MANY_ZEROS && even <= FEW_ZEROS) return 'utf-16le';
  return even > MANY_ZEROS && odd <= FEW_ZEROS ? 'utf-16be' : undefined;
}

function decodeWide(bytes: Uint8Array): string | undefined {
  const charset = wideCharset(bytes);
  return charset === undefined ? undefined : decodeAs(bytes, charset);
}

const ESCAPE = 0x1b;
/** As far into a page its word on its charset is looked for. */
const DECLARED_WITHIN = 32_768;

/** A charset that switches by escapes is valid UTF-8 as well; the page must say that it is one. */
function decodeEscaped(bytes: Uint8Array): string | undefined {
  if (!bytes.subarray(0, DECLARED_WITHIN).includes(ESCAPE)) return undefined;
  return declaredCharset(bytes).toLowerCase() === 'iso-2022-jp' ? decodeAs(bytes, 'iso-2022-jp') : undefined;
}

/** More control characters than this share of a text, and it is none. */
const MAX_CONTROLS = 0.02;
// eslint-disable-next-line no-control-regex -- these characters are the point
const BINARY_CHARACTERS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu;

/** The text, where it is one. */
export function refuseBinary(text: string): string {
  const start = text.slice(0, 4096);
  const strange = start.match(BINARY_CHARACTERS)?.length ?? 0;
  if (strange <= start.length * MAX_CONTROLS) return text;
  throw new ParseError(
    'binary-input',
    'The bytes are not text in any charset that they could be in. Pass the bytes of an HTML, JSON or text file, uncompressed.',
  );
}

/** The word of a header may stand in quotation marks: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6 */
const QUOTES = /["'\s]/gu;

/** What the transport says is believed where it is a word that is known; who calls may hand over anything. */
function ofTransport(bytes: Uint8Array, transport: unknown): string | undefined {
  const charset = typeof transport === 'string' ? transport.replaceAll(QUOTES, '') : '';
  return charset === '' ? undefined : decodeAs(bytes, charset);
}

/**
 * Bytes to text. The order of belief was measured on 1,273 pages: a byte order mark, the transport's word, valid UTF-8,
 * the page's own word, windows-1252. Text of two bytes a character is valid UTF-8 as well, full of zeros, and asked before it.
 *
 * @param transport - The charset in the HTTP header, if one is known.
 * @throws {@link ParseError} `binary-input`, where the bytes hold no text.
 */
export function decode(bytes: Uint8Array, transport?: string): string {
  const kind = binaryKind(bytes);
  if (kind) {
    throw new ParseError('binary-input', `The bytes are ${kind}, not a page. Pass HTML, JSON or text.`);
  }
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const text =
    (bom && decodeAs(bytes, bom)) ??
    ofTransport(bytes, transport) ??
    decodeWide(bytes) ??
    decodeEscaped(bytes) ??
    decodeAs(bytes, 'utf-8', true) ??
    decodeAs(bytes, declaredCharset(bytes)) ??
    decodeAs(bytes, 'windows-1252');
  return refuseBinary(text ?? '');
}
