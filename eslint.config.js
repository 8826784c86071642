import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Files that are one long table may be longer than code may be. */
const tables = ['src/formats/**/*.ts', 'src/body/clutter.ts', 'src/body/traits.ts'];

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** What only one part of the source may import; who may import whom among our own files is in test/layers.node.ts. */
const zod = { name: 'zod', message: 'Only src/schema/ knows of zod.' };
const linkedom = { name: 'linkedom', message: 'Only src/input/dom.ts knows of linkedom.' };
const node = { group: ['node:*'], message: 'Only src/cli/ touches files, the network and the process.' };
const forbid = (paths, patterns) => ['error', { paths, patterns }];

const zodWhole = {
  selector: 'ImportDeclaration[source.value="zod"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
  message: "Import zod as `import * as z from 'zod'`: its `z` keeps bundlers from leaving out what is not used.",
};

const accessible = {
  selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
  message: 'Await it: a check that nobody waits for cannot fail.',
};

export default defineConfig(
  globalIgnores(['**/dist/**', 'docs/api/**', 'coverage/**']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    // Scripts run in Node or in a page, whose globals are not declared anywhere; TypeScript knows them for the rest.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.ts', 'components/*/*.ts', 'components/{index,define}.ts'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': lines(200),
      'max-lines-per-function': lines(40),
      'max-params': ['error', 4],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  { files: tables, rules: { 'max-lines': lines(300) } },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-imports': forbid([zod, linkedom], [node]) } },
  {
    files: ['src/schema/**/*.ts'],
    rules: { 'no-restricted-imports': forbid([linkedom], [node]), 'no-restricted-syntax': ['error', zodWhole] },
  },
  { files: ['src/input/dom.ts'], rules: { 'no-restricted-imports': forbid([zod], [node]) } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-imports': forbid([zod, linkedom], []) } },
  {
    files: ['components/*/*.ts', 'components/{index,define}.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^standfirst/model$',
              allowTypeImports: true,
              message: 'The elements take the types of the core and none of its code: `import type`.',
            },
            {
              regex: '^(?!\\.{1,2}/|lit$|lit/|standfirst/model$)',
              message: 'The elements import lit, each other, and the types of standfirst/model.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The types of @open-wc/testing say that every `to.equal` gives a promise; what does give one is named below.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', accessible],
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `to.be.true`
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
