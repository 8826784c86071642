import { readdir, readFile } from 'node:fs/promises';
import type { CaseFiles } from './case-files.ts';

const folder = new URL('./cases/', import.meta.url);

export const caseFiles: CaseFiles = {
  async list() {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const files = await Promise.all(names.map((name) => readdir(new URL(`${name}/`, folder))));
    return Object.fromEntries(names.map((name, index) => [name, files[index] ?? []]));
  },
  read: (name, file) => readFile(new URL(`${name}/${file}`, folder), 'utf8'),
};
