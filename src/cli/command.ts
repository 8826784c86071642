import { parseArgs } from 'node:util';
import { EXIT, type Refusal } from './refusal.ts';

/** What can be printed. */
export const OUTPUTS = ['json', 'text', 'markdown', 'html', 'json-ld', 'summary'] as const;
/** One of {@link OUTPUTS}. */
export type Output = (typeof OUTPUTS)[number];

/** What an input can be read as. */
export const KINDS = ['auto', 'article', 'author', 'digest'] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** What the command was asked to do. */
export interface Command {
  /** A file, an address, or `-`. */
  readonly input: string;
  /** What to print of it. */
  readonly output: Output | 'provenance' | 'provenance-json' | 'judgements';
  /** What to read it as. */
  readonly kind: Kind;
  /** The address that it came from, where the caller tells it. */
  readonly url: string | undefined;
}

const OPTIONS = {
  format: { type: 'string' },
  type: { type: 'string' },
  explain: { type: 'boolean' },
  'explain-body': { type: 'boolean' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const KNOWN = Object.keys(OPTIONS).map((name) => `--${name}`);

/** What `--help` prints. */
export const HELP = `Usage: standfirst FILE|URL|- [options]

Reads a news story, an author or a list of stories, and prints it as JSON.

  FILE               an HTML page, JSON of a CMS, a JSON Feed, or pasted text
  URL                an http(s) address, which is fetched
  -                  standard input

Options:
  --format FORMAT    ${OUTPUTS.join(', ')} (default: json)
  --type TYPE        ${KINDS.join(', ')} (default: auto)
  --explain          print each field's rule, its confidence and its raw text
                     instead of the object; with --format json as JSON
  --explain-body     print each line of a page: whether it was taken for a part
                     of the story, how likely it is one, and why
  --url BASE         the address that the input came from: relative addresses
                     are resolved against it
  -h, --help         print this
  -v, --version      print the version

Exit codes:
  0  it was read                          3  the file is missing or unreadable
  1  it is no article, author or digest   4  the address cannot be reached, or
  2  the command line is wrong               the server answers with an error

Examples:
  standfirst page.html --url https://news.example/story
  standfirst https://news.example/story --format markdown
  curl -s https://news.example/feed.json | standfirst - --format summary
`;

const wrong = (message: string): Refusal => ({ exitCode: EXIT.usage, message: `${message} (see standfirst --help)` });

/** The value of an option that has only some values: the default where it is absent, a refusal where it is none. */
function oneOf<Value extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value | Refusal | undefined {
  if (value === undefined) return undefined;
  return allowed.find((each) => each === value) ?? wrong(`--${name} ${value}: must be one of ${allowed.join(', ')}`);
}

const OPTION_NAME = /'(-[^\s',]+)/u;

/** What node:util says of an option, in our words: its own run to three sentences. */
function refusalOf(error: unknown): Refusal {
  const { code, message } = error as { code: string; message: string };
  const name = OPTION_NAME.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return wrong(`${name}: no such option; there are ${KNOWN.join(', ')}`);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
  return wrong(message.includes('does not take') ? `${name}: takes no value` : `${name}: needs a value`);
}

function outputOf(format: Output | undefined, explain: boolean | undefined): Command['output'] | Refusal {
  if (!explain) return format ?? 'json';
  if (format === undefined) return 'provenance';
  return format === 'json' ? 'provenance-json' : wrong(`--explain: goes with no other format than json, not ${format}`);
}

/** Reads the arguments: what to do, `help` or `version` where that is asked for, or a refusal. */
export function readCommand(args: readonly string[]): Command | 'help' | 'version' | Refusal {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return refusalOf(error);
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (values.version) return 'version';
  const format = oneOf('format', values.format, OUTPUTS);
  if (typeof format === 'object') return format;
  const kind = oneOf('type', values.type, KINDS) ?? 'auto';
  if (typeof kind === 'object') return kind;
  const output = values['explain-body'] ? 'judgements' : outputOf(format, values.explain);
  if (typeof output === 'object') return output;
  const [input, ...others] = positionals;
  if (input === undefined) return wrong('Give a file, an address, or - for standard input');
  return others.length > 0
    ? wrong(`${others.join(' ')}: one input is read at a time`)
    : { input, output, kind, url: values.url };
}
