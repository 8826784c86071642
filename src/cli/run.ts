import { explainBody, parse, parseArticle, parseAuthor, parseDigest, ParseError } from '../index.ts';
import type { Article, Author, Digest, Input, ParseOptions } from '../index.ts';
import { apis } from '../entries/apis.ts';
import { feeds } from '../entries/feeds.ts';
import { explainLines } from './explain.ts';
import { HELP, readCommand } from './command.ts';
import type { Command, Kind } from './command.ts';
import { print } from './print.ts';
import { EXIT, isRefusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { readScreen } from './screen.ts';
import type { OutputStream } from './screen.ts';
import { readSource } from './source.ts';
import { readVersion } from './version.ts';

/** What the command knows of the process in which it runs. */
export interface Surroundings {
  /** Standard input. */
  readonly stdin: NodeJS.ReadableStream;
  /** Where the output will be printed. */
  readonly stdout: OutputStream;
}

const PARSERS: Readonly<Record<Kind, (input: Input, options: ParseOptions) => Article | Author | Digest>> = {
  auto: parse,
  article: parseArticle,
  author: parseAuthor,
  digest: parseDigest,
};

async function read({ input, output, kind, url }: Command, { stdin, stdout }: Surroundings): Promise<string | Refusal> {
  const source = await readSource(input, stdin);
  if (isRefusal(source)) return source;
  const { bytes, ...origin } = source;
  try {
    const options = { ...origin, ...(url !== undefined && { url }), formats: [...apis, ...feeds] };
    const screen = readScreen(stdout);
    if (output === 'judgements') return `${explainLines(explainBody(bytes, options), screen).trimEnd()}\n`;
    return print(PARSERS[kind](bytes, options), output, screen);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const exitCode = error.code === 'invalid-option' ? EXIT.usage : EXIT.notNews;
    return { exitCode, message: `${input}: ${error.message} (${error.code})` };
  }
}

/** Does what the arguments ask for: gives what is to be printed, or why nothing is. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<string | Refusal> {
  const command = readCommand(args);
  if (command === 'help') return HELP;
  if (command === 'version') return `${readVersion()}\n`;
  return isRefusal(command) ? command : read(command, surroundings);
}
