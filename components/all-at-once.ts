/** A part that is fetched late: `late(() => import('./part.ts'))`. */
const LATE = /\blate\(\s*\(\) => import\(('[^']+')\),?\s*\)/gu;

/** Has a module of TypeScript import at once what it would fetch late. */
export function allAtOnce(source: string): string {
  const imports: string[] = [];
  const changed = source.replace(LATE, (_, path: string) => {
    const name = `part${String(imports.length)}`;
    imports.push(`import * as ${name} from ${path};`);
    return `late(() => ${name})`;
  });
  return [...imports, changed].join('\n');
}
