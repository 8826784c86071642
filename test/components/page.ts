// Pages in a real browser, with the elements as they were built: for what a test within a page cannot see or set.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const { chromiumArgs, findChromium } = (await import(new URL('../chromium.mjs', import.meta.url).href)) as {
  chromiumArgs: string[];
  findChromium: () => Promise<{ executablePath: string; env: Record<string, string> }>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a page's server answers, by path: HTML, or a script. */
export type Files = Readonly<Record<string, string | Buffer>>;

const typeOf = (path: string): string => {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
};

/** Bundles a script of a page: bare names are those of packages, and the elements are those in `dist`. */
export async function bundleScript(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    conditions: ['browser', 'production'],
    format: 'esm',
    minify: true,
    platform: 'browser',
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** A browser, and a server for its pages. */
export interface Site {
  /** Opens a page of these files; `policy` is its Content-Security-Policy. */
  open: (files: Files, policy?: string, prepare?: (page: Page) => Promise<void>) => Promise<Page>;
  /** Ends both. */
  close: () => Promise<void>;
}

const pictureFile = readFileSync(new URL('picture.svg', import.meta.url));

/** Starts a browser, and a server for its pages. */
export async function startSite(): Promise<Site> {
  const { executablePath, env } = await findChromium();
  const browser: Browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: chromiumArgs,
  });
  let files: Files = {};
  let policy: string | undefined;
  const server: Server = createServer(({ url = '' }, response) => {
    const path = url.split('?')[0] ?? '';
    const body = path === '/picture.svg' ? pictureFile : files[path];
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', typeOf(path));
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    async open(given, wanted, prepare) {
      files = given;
      policy = wanted;
      const page = await browser.newPage();
      await prepare?.(page);
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      server.close();
      await browser.close();
    },
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, a line for each finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
