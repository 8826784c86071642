import { caseFiles } from '#case-files';
import type { CaseFiles } from './case-files.ts';

export interface Case {
  input: string;
  kind: 'html' | 'json' | 'txt' | 'xml';
  /** What the parse is called with: its address, and what it is to be read as. */
  options: { url?: string; as?: 'article' | 'author' | 'digest' };
  expected: unknown;
}

const kinds = ['html', 'json', 'txt', 'xml'] as const;

/** The names of the cases, in order. */
export async function listCases(from: CaseFiles = caseFiles): Promise<string[]> {
  return Object.keys(await from.list()).sort();
}

/** Reads one case; fails where it has no page or, so that none is passed over, no expected.json. */
export async function readCase(name: string, from: CaseFiles = caseFiles): Promise<Case> {
  const files = (await from.list())[name] ?? [];
  const kind = kinds.find((each) => files.includes(`page.${each}`));
  if (!kind) throw new Error(`test/cases/${name} has no page.html, page.json, page.txt or page.xml`);
  if (!files.includes('expected.json')) throw new Error(`test/cases/${name} has no expected.json`);
  const json = async (file: string): Promise<unknown> => JSON.parse(await from.read(name, file));
  return {
    input: await from.read(name, `page.${kind}`),
    kind,
    options: files.includes('options.json') ? ((await json('options.json')) as Case['options']) : {},
    expected: await json('expected.json'),
  };
}
