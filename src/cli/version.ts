import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The version of this package. Its manifest is found by name, since the command lies elsewhere once it is built. */
export function readVersion(): string {
  const manifest = createRequire(import.meta.url).resolve('standfirst/package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
