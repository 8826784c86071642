import type { CaseFiles } from './case-files.ts';

async function get(path: string): Promise<string> {
  const response = await fetch(`/cases/${path}`);
  if (!response.ok) throw new Error(`The test server has no /cases/${path}: ${response.status}`);
  return response.text();
}

export const caseFiles: CaseFiles = {
  list: async () => JSON.parse(await get('')) as Record<string, string[]>,
  read: (name, file) => get(`${name}/${file}`),
};
