import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { EXIT, type Refusal } from './refusal.ts';
import { readVersion } from './version.ts';

/** What was read, as the parsers take it. */
export interface Source {
  /** The bytes, as they came. */
  readonly bytes: Uint8Array;
  /** The address that they came from, after all redirects. */
  readonly url?: string;
  /** The charset in the HTTP header. */
  readonly charset?: string;
}

const ADDRESS = /^https?:\/\//iu;
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/iu;
const PATIENCE_MS = 30_000;
const ACCEPT = 'text/html, application/xhtml+xml, application/feed+json, application/json, */*;q=0.5';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ENOENT: 'no such file',
  ENAMETOOLONG: 'no such file',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke off the connection',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
};

/** What went wrong, in words; `fetch` hides it in the cause of its error. */
function reasonOf(error: unknown): string {
  const { name, message, code, cause } = error as Error & { code?: string };
  if (name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} seconds`;
  if (code !== undefined && REASONS[code] !== undefined) return REASONS[code];
  return cause instanceof Error ? reasonOf(cause) : message;
}

async function readFrom(name: string, stdin: NodeJS.ReadableStream): Promise<Source | Refusal> {
  try {
    return { bytes: await (name === '-' ? buffer(stdin) : readFile(name)) };
  } catch (error) {
    return { exitCode: EXIT.file, message: `${name}: ${reasonOf(error)}` };
  }
}

async function fetchFrom(address: string): Promise<Source | Refusal> {
  try {
    const headers = { accept: ACCEPT, 'user-agent': `standfirst/${readVersion()} (command line; fetches one page)` };
    const response = await fetch(address, { headers, redirect: 'follow', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) {
      await response.body?.cancel();
      const answer = `${response.status} ${response.statusText}`.trim();
      return { exitCode: EXIT.network, message: `${address}: the server answered ${answer}` };
    }
    const charset = CHARSET.exec(response.headers.get('content-type') ?? '')?.[1];
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, url: response.url, ...(charset !== undefined && { charset }) };
  } catch (error) {
    return { exitCode: EXIT.network, message: `${address}: ${reasonOf(error)}` };
  }
}

/** Reads a file, an address, or `-`, which is standard input. */
export function readSource(input: string, stdin: NodeJS.ReadableStream): Promise<Source | Refusal> {
  return ADDRESS.test(input) ? fetchFrom(input) : readFrom(input, stdin);
}
