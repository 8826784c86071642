// Every spec in one process: starting one for each file costs about a second a file.
import { readdirSync } from 'node:fs';

const here = new URL('./', import.meta.url);
// package.node.ts reads the build, so it runs after one: `npm run test:pack`.
const elsewhere = ['all.node.ts', 'harness.node.ts', 'package.node.ts'];

for (const name of readdirSync(here, { recursive: true, encoding: 'utf8' }).sort())
  if (/\.(spec|node)\.ts$/.test(name) && !elsewhere.includes(name)) await import(new URL(name, here).href);
