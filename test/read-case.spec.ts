import { expect } from 'chai';
import { caseFiles } from '#case-files';
import { describe, it } from '#test';
import type { CaseFiles } from './case-files.ts';
import { listCases, readCase } from './read-case.ts';

/** Cases that are held in memory. */
function held(cases: Record<string, Record<string, string>>): CaseFiles {
  return {
    list: () => Promise.resolve(Object.fromEntries(Object.entries(cases).map(([name, of]) => [name, Object.keys(of)]))),
    read: (name, file) => Promise.resolve(cases[name]?.[file] ?? ''),
  };
}

async function refusal(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'none',
    (error: unknown) => String(error),
  );
}

describe('the reading of cases', () => {
  it('gives the page, its kind, its options and what is expected', async () => {
    const page = { 'page.json': '{"a":1}', 'options.json': '{"url":"https://news.example/"}', 'expected.json': '[]' };
    expect(await readCase('one', held({ one: page }))).to.deep.equal({
      input: '{"a":1}',
      kind: 'json',
      options: { url: 'https://news.example/' },
      expected: [],
    });
  });

  it('fails a case without a page, or without what is expected', async () => {
    const cases = held({ a: { 'page.html': '<p>' }, b: { 'expected.json': '{}' } });
    expect(await refusal(readCase('a', cases))).to.contain('cases/a has no expected.json');
    expect(await refusal(readCase('b', cases))).to.contain('cases/b has no page.html');
    expect(await refusal(readCase('c', cases))).to.contain('cases/c has no page.html');
  });

  it('lists the folder, and reads its pages as they are', async () => {
    const files = await caseFiles.list();
    expect(await listCases()).to.deep.equal(Object.keys(files).sort());
    for (const [name, of] of Object.entries(files))
      for (const page of of.filter((file) => file.startsWith('page.')))
        expect(await caseFiles.read(name, page), `${name}/${page}`).not.to.equal('');
  });
});
