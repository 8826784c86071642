// The command. What it prints is asked of its function; that it is a program, with codes and streams, of a process.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import { describe, it } from '#test';
import { run } from '../src/cli/run.ts';
import { listCases, readCase } from './read-case.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Given {
  input?: string;
  width?: number;
  hasColors?: () => boolean;
}

async function outcome(args: readonly string[], { input = '', width = 100, ...tty }: Given = {}) {
  return run(args, { stdin: Readable.from([Buffer.from(input)]), stdout: { columns: width, ...tty } });
}

/** What is printed by a run that must go well. */
async function output(args: readonly string[], given?: Given): Promise<string> {
  const out = await outcome(args, given);
  if (typeof out !== 'string') throw new Error(out.message);
  return out;
}

async function json(args: readonly string[], given?: Given): Promise<object> {
  return JSON.parse(await output(args, given)) as object;
}

/** Runs the command as a program; with a `pipe`, its output goes into that. */
async function program(args: string, { input = '', pipe = '' } = {}) {
  const command = `"${process.execPath}" --import tsx src/cli/main.ts ${args} ${pipe}`;
  const child = spawn(command, { cwd: root, shell: true });
  const streams = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (streams.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (streams.err += text));
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { ...streams, code };
}

type Answer = Parameters<typeof createServer>[1];

async function serving<Result>(answer: Answer, use: (base: string) => Promise<Result>): Promise<Result> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const page = `<!doctype html><html lang="en"><head><title>Bridge opens - Example News</title>
<meta property="og:type" content="article"><meta name="author" content="Ada Example"></head><body><article><h1>Bridge opens</h1>
<p>The bridge over the Example opened on Monday, after nine years of work and two floods that nobody had planned for.</p>
<p>The mayor cut the ribbon, and the <a href="/tram">first tram</a> crossed the river at noon with four hundred people on
board.</p></article></body></html>`;
const file = `${root}test/cases/seed-ghost-page/page.html`;
const post = `${root}test/cases/seed-ghost-api/page.json`;
const author = `${root}test/cases/ghost-author/page.json`;
const feed = `${root}test/cases/json-feed-full/page.json`;

describe('the command', () => {
  it('prints the object as JSON', async () => {
    expect(await output([file])).to.match(/^\{\n {2}"type": "article",[^]*\}\n$/);
    const article = await json([file, '--url', 'https://news.example/story']);
    expect(article).to.include({ type: 'article', format: 'html', url: 'https://news.example/story' });
  });

  it('reads standard input', async () => {
    expect(await json(['-'], { input: page })).to.include({ headline: 'Bridge opens' });
  });

  it('prints every format', async () => {
    const as = (format: string) => output(['-', '--format', format], { input: page });
    expect(await as('text')).to.match(/^Bridge opens\n\n[^]*board\.\n$/);
    expect(await as('markdown')).to.match(/^# Bridge opens\n/);
    expect(await as('html')).to.match(/^<!DOCTYPE html>\n<html lang="en"/);
    expect(JSON.parse(await as('json-ld'))).to.include({ '@type': 'NewsArticle', headline: 'Bridge opens' });
    expect(await as('summary')).to.match(/^Bridge opens {2}/);
  });

  it('reads an input as what it is asked for', async () => {
    for (const [type, read] of Object.entries({ auto: 'article', article: 'article', author: 'author' }))
      expect(await json([post, '--type', type])).to.include({ type: read });
  });

  it('reads a file by what it holds, whatever its name says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'standfirst-'));
    const wrong: string[] = [];
    try {
      for (const [index, name] of (await listCases()).entries()) {
        const { input, kind, options, expected } = await readCase(name);
        const endings = (['html', 'json', 'txt', 'xml'] as const).filter((each) => each !== kind);
        const path = join(folder, `page.${endings[index % endings.length] ?? 'pdf'}`);
        await writeFile(path, input);
        const address = options.url === undefined ? [] : ['--url', options.url];
        const out = await json([path, '--type', options.as ?? 'article', ...address]);
        if (!isDeepStrictEqual(out, expected)) wrong.push(name);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(wrong).to.deep.equal([]);
  });

  it('tells what its options are, and its version', async () => {
    const help = await output(['--help']);
    for (const word of ['--format', '--type', '--explain', '--url', 'Exit codes']) expect(help).to.contain(word);
    expect(await output(['-h'])).to.equal(help);
    expect(await output(['-v'])).to.match(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe('the summary', () => {
  const lineOf = (out: string, label: string): string => out.split('\n').find((line) => line.startsWith(label)) ?? '';

  it('tells of an article, each value with its rule, within the width', async () => {
    const out = await output([file, '--format', 'summary'], { width: 90 });
    expect(out).to.match(/^Lavrov thanks North Korea .*\(html confirmed h1\)\narticle · html · en · https:/);
    expect(lineOf(out, 'Authors')).to.match(/Nate Ostiller, News Editor +\S.*author/);
    expect(lineOf(out, 'Credit')).to.match(/Russian Foreign Press.* html /);
    expect(lineOf(out, 'Body')).to.match(/\d+ blocks: \d+ paragraphs, 1 related story +html body$/);
    expect(lineOf(out, 'Reading')).to.match(/1 min, \d+ words/);
    const lines = out.split('\n').slice(2);
    expect(Math.max(...lines.map(({ length }) => length))).to.be.within(80, 90);
  });

  it('tells of a digest and of an author', async () => {
    const digest = await output([feed, '--format', 'summary']);
    expect(lineOf(digest, 'Stories')).to.match(/\d+ stories +json-feed items$/);
    const out = await output([author, '--format', 'summary']);
    expect(out).to.match(/^Nate Ostiller {2}\(ghost author\)\nauthor · ghost/);
    expect(lineOf(out, 'Bio')).to.contain('Nate Ostiller is a former');
  });

  it('says what could not be read', async () => {
    const bare = '<title>Bridge opens</title><meta property="og:type" content="article"><h1>Bridge opens</h1>';
    expect(await output(['-', '--format', 'summary'], { input: bare })).to.match(/^! no-body: /m);
  });

  it('keeps columns where characters are two columns wide, or none', async () => {
    const names = ['山田', 'Re\u0301ne\u0301'].map((name) => ({
      slug: 'a',
      name,
      profile_image: null,
      bio: `${name} writes`,
    }));
    const outs = await Promise.all(
      names.map((each) => output(['-', '--format', 'summary'], { input: JSON.stringify(each) })),
    );
    const gaps = outs.map((out) => /writes( +)ghost/.exec(lineOf(out, 'Bio'))?.[1]?.length);
    expect(gaps).to.deep.equal([2, 2]);
  });

  it('has colours in a terminal that has them, and nowhere else', async () => {
    const summary = (hasColors: boolean) => output([file, '--format', 'summary'], { hasColors: () => hasColors });
    expect(await summary(true)).to.contain('\u001b[1mLavrov');
    expect(await summary(false))
      .to.contain('Lavrov')
      .and.not.to.contain('\u001b');
  });

  it('keeps the page from steering the terminal', async () => {
    const out = await output(['-', '--format', 'summary'], { input: page.replaceAll('Bridge', '\u001b[31mBridge') });
    expect(out).to.contain('Bridge opens').and.not.to.contain('\u001b');
  });
});

describe('the explanation', () => {
  it('sets each field beside its rules, in columns', async () => {
    const [head = '', ...lines] = (await output([file, '--explain'])).split('\n');
    expect(head).to.match(/^Field +Rule +Confidence +Raw text$/);
    const headline = lines.find((line) => line.startsWith('/headline ')) ?? '';
    expect(headline).to.match(/^\/headline +html confirmed h1 +0\.\d\d +Lavrov thanks/);
    expect(headline.indexOf('html')).to.equal(head.indexOf('Rule'));
    expect(headline.indexOf('Lavrov')).to.equal(head.indexOf('Raw'));
  });

  it('is the provenance as JSON where that is asked for', async () => {
    const provenance = await json([file, '--explain', '--format', 'json']);
    expect(provenance).to.have.property('/headline').that.has.nested.property('[0].rule', 'html confirmed h1');
  });
});

describe('the explanation of the body', () => {
  it('sets each line of the page beside what was decided of it', async () => {
    const [head = '', ...lines] = (await output([file, '--explain-body'])).split('\n');
    expect(head).to.match(/^Kept +Likelihood +Why +Line$/);
    const kept = lines.filter((line) => line.startsWith('yes'));
    expect(kept.length).to.be.above(1);
    for (const line of kept) expect(line).to.match(/^yes +\d\.\d\d +likely +\S/);
    expect(lines.some((line) => /^ +0\.\d\d +outside the story/.test(line))).to.equal(true);
  });
});

describe('the refusals of the command', () => {
  const formats = 'json, text, markdown, html, json-ld, summary';
  const refusals: readonly (readonly [code: number, args: readonly string[], message: string])[] = [
    [1, ['-'], '-: The input is empty. Pass HTML, JSON, or the text of a story. (empty-input)'],
    [1, [author, '--type', 'digest'], '(no-digest)'],
    [1, [`${root}package.json`], 'package.json: The input is JSON in which no story was recognised.'],
    [2, [], 'Give a file, an address, or - for standard input'],
    [2, ['a', 'b'], 'b: one input is read at a time'],
    [2, ['-', '--colour'], '--colour: no such option; there are --format, --type, --explain, --explain-body, --url'],
    [2, ['-', '-x'], '-x: no such option'],
    [2, ['-', '--format'], '--format: needs a value'],
    [2, ['-', '--format', 'pdf'], `--format pdf: must be one of ${formats}`],
    [2, ['-', '--type', 'story'], '--type story: must be one of auto, article, author, digest'],
    [2, ['-', '--explain=yes'], '--explain: takes no value'],
    [2, ['-', '--explain', '--format', 'html'], '--explain: goes with no other format than json'],
    [2, [post, '--url', 'news'], 'The option url is "news"'],
    [3, ['nowhere.html'], 'nowhere.html: no such file'],
    [3, [`${root}test`], 'test: is a directory'],
    [4, ['http://nowhere.invalid/'], 'http://nowhere.invalid/: '],
  ];

  for (const [code, args, message] of refusals)
    it(`have the code ${code} at: standfirst ${args.join(' ').replaceAll(root, '')}`, async () => {
      const refusal = await outcome(args);
      expect(refusal).to.have.property('exitCode', code);
      expect(refusal).to.have.property('message').that.contains(message).and.not.contains('\n');
    });
});

describe('the command and an address', () => {
  it('follows redirects, and resolves against the address where they end', async () => {
    await serving(
      ({ url, headers }, response) => {
        if (url === '/old') return response.writeHead(302, { location: '/news/story' }).end();
        const isOurs = headers['user-agent']?.startsWith('standfirst/') ?? false;
        return response.writeHead(isOurs ? 200 : 400, { 'content-type': 'text/html' }).end(page);
      },
      async (base) => {
        const article = await json([`${base}/old`]);
        expect(article).to.include({ url: `${base}/news/story` });
        expect(JSON.stringify(article)).to.contain(`"url":"${base}/tram"`);
      },
    );
  });

  it('reads the bytes in the charset of the header', async () => {
    const bytes = Buffer.from(page.replaceAll('Bridge', 'Мост'), 'utf16le');
    await serving(
      (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset="utf-16le"' }).end(bytes),
      async (base) => expect(await json([base])).to.include({ headline: 'Мост opens' }),
    );
  });

  it('reads what is served by what it holds, whatever the header says that it is', async () => {
    for (const [name, type] of [
      ['html-full', 'application/json'],
      ['ghost-full', 'text/html'],
      ['rss-full', 'text/plain'],
      ['pasted-text-full', 'application/rss+xml'],
      ['json-feed-full', 'application/octet-stream'],
    ] as const) {
      const { input, options, expected } = await readCase(name);
      const as = options.as ?? 'article';
      await serving(
        (_, response) => response.writeHead(200, { 'content-type': type }).end(input),
        async (base) => {
          const { format } = expected as { format: string };
          expect(await json([base, '--type', as]), type).to.include({ format, type: as });
        },
      );
    }
  });

  it('has the code 4 where the server answers with an error, or not at all', async () => {
    const answer: Answer = (_, response) => response.writeHead(404).end(page);
    const base = await serving(answer, async (address) => {
      const missing = { exitCode: 4, message: `${address}: the server answered 404 Not Found` };
      expect(await outcome([address])).to.deep.equal(missing);
      return address;
    });
    expect(await outcome([base])).to.deep.equal({ exitCode: 4, message: `${base}: the server refuses the connection` });
  });
});

describe('the program', () => {
  it('writes to standard output, and exits with 0', async () => {
    const { code, out, err } = await program('- --format markdown', { input: page });
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
    expect(out).to.match(/^# Bridge opens\n/);
  });

  it('writes refusals to standard error, and exits with their code', async () => {
    const runs = await Promise.all(
      ['-', '--colour', 'nowhere.html', 'http://127.0.0.1:1'].map((args) => program(args)),
    );
    expect(runs.map(({ code, out }) => ({ code, out }))).to.deep.equal([1, 2, 3, 4].map((code) => ({ code, out: '' })));
    for (const { err } of runs) expect(err).to.match(/^standfirst: [^\n]+\n$/);
  });

  it('ends quietly where nobody reads on', async () => {
    expect((await program(`"${file}"`, { pipe: '| head -c 1' })).err).to.equal('');
  });
});
