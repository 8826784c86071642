import { readdirSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'standfirst',
  entryPoints: [
    '../src/index.ts',
    '../src/entries/formats.ts',
    '../src/entries/feeds.ts',
    '../src/entries/hydration.ts',
    '../src/entries/apis.ts',
    '../src/entries/sites.ts',
    '../src/entries/markdown.ts',
    '../src/entries/syndication.ts',
    '../src/model/index.ts',
    '../components/index.ts',
  ],
  tsconfig: '../tsconfig.json',
  readme: '../README.md',
  projectDocuments: readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md')),
  out: 'api',
  skipErrorChecking: true, // `npm run typecheck` does that
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  blockTags: [
    ...OptionDefaults.blockTags,
    '@cssprop',
    '@cssproperty',
    '@csspart',
    '@cssstate',
    '@customElement',
    '@element',
    '@fires',
    '@slot',
    '@tag',
    '@tagname',
  ],
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  validation: { invalidLink: true, notDocumented: true, notExported: true, rewrittenLink: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
