// Types of the elements for frameworks that check templates, from the manifest: Vue, Svelte and Solid. Those for React and
// Preact are made by a package of its own.
import { writeFile } from 'node:fs/promises';

const property = (name, type) => `    ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}?: ${type};`;

/** The properties and attributes of an element, by the types of its class. */
const membersOf = ({ name, attributes = [], members = [] }) => [
  ...members.filter(({ attribute }) => attribute).map((each) => property(each.name, `${name}['${each.name}']`)),
  ...attributes
    .filter((each) => each.name !== each.fieldName)
    .map((each) => property(each.name, `${name}['${each.fieldName}'] | string`)),
];

const listeners = ({ events = [] }, handler) =>
  events.map(({ name, type }) => property(handler(name), `(event: ${type.text}) => void`));

const pascal = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

const frameworks = {
  vue: {
    handler: (name) => `on${pascal(name)}`,
    wrap: (entries) => `declare module 'vue' {
  interface GlobalComponents {
${entries.map(([tag, type]) => `    '${tag}': new () => { $props: ${type} };`).join('\n')}
  }
}`,
  },
  svelte: {
    handler: (name) => `on${name}`,
    wrap: (entries) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries.map(([tag, type]) => `    '${tag}': ${type} & HTMLAttributes<HTMLElement>;`).join('\n')}
  }
}`,
  },
  solid: {
    handler: (name) => `on:${name}`,
    wrap: (entries) => `declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${entries.map(([tag, type]) => `      '${tag}': ${type} & HTMLAttributes<HTMLElement>;`).join('\n')}
    }
  }
}`,
  },
};

function typesFor({ handler, wrap }, declarations) {
  const events = [...new Set(declarations.flatMap((each) => (each.events ?? []).map(({ type }) => type.text)))];
  const imports = [...declarations.map(({ name }) => name), ...events].sort();
  const interfaces = declarations.map(
    (each) => `/** ${each.summary} */
export interface ${each.name}Props {
${[...membersOf(each), ...listeners(each, handler)].map((line) => line.slice(2)).join('\n')}
}`,
  );
  const entries = declarations.map(({ name, tagName }) => [tagName, `${name}Props`]);
  return `import type { ${imports.join(', ')} } from './index.js';\n\n${interfaces.join('\n\n')}\n\n${wrap(entries)}\n`;
}

export const frameworkTypes = ({ outdir }) => ({
  name: 'framework-types',
  async packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules
      .flatMap((module) => module.declarations ?? [])
      .filter(({ tagName }) => tagName);
    for (const [name, framework] of Object.entries(frameworks))
      await writeFile(`${outdir}/${name}.d.ts`, typesFor(framework, declarations));
  },
});
