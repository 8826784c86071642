/** Why an input could not be parsed. Stable: programs may branch on it. */
export type ParseErrorCode =
  | 'empty-input'
  | 'unsupported-input'
  | 'binary-input'
  | 'broken-json'
  | 'broken-xml'
  | 'unknown-format'
  | 'no-article'
  | 'no-author'
  | 'no-digest'
  | 'invalid-option'
  | 'invalid-result';

/**
 * The only error that the parsers throw. Its message says what was seen and what to try.
 *
 * @example
 * ```ts
 * import { parseArticle, ParseError } from 'standfirst';
 *
 * try {
 *   parseArticle('');
 * } catch (error) {
 *   if (error instanceof ParseError) console.log(error.code); // "empty-input"
 * }
 * ```
 */
export class ParseError extends Error {
  /** Always `"ParseError"`, so that it can be told across realms. */
  override readonly name = 'ParseError';
  /** Why. */
  readonly code: ParseErrorCode;

  /** Makes one; `cause` keeps the error beneath it, if any. */
  constructor(code: ParseErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
