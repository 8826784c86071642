// The pages of the elements: each file of docs/elements/ with its examples live, and what the manifest says of the element.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../elements/', import.meta.url));

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const inline = (text) => escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** The names of the elements. */
export const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));

/** The pieces of a page: headings, paragraphs, and examples of HTML. */
export function piecesOf(name) {
  const text = readFileSync(`${folder}${name}.md`, 'utf8');
  return text.split(/^(```html\n[\s\S]*?^```$)/m).flatMap((piece) => {
    if (piece.startsWith('```')) return [{ kind: 'example', text: piece.slice(8, -3).trim() }];
    return piece
      .split(/\n{2,}/)
      .map((each) => each.trim())
      .filter(Boolean)
      .map((each) => {
        const [, marks, title] = /^(#+) (.*)$/.exec(each) ?? [];
        return marks ? { kind: `h${marks.length}`, text: title } : { kind: 'p', text: each.replaceAll('\n', ' ') };
      });
  });
}

const write = ({ kind, text }) =>
  kind === 'example'
    ? `<div class="example">${text}</div><pre tabindex="0"><code>${escape(text)}</code></pre>`
    : `<${kind}>${inline(text)}</${kind}>`;

const tables = {
  attributes: 'Attributes',
  slots: 'Slots',
  events: 'Events',
  cssParts: 'Parts',
  cssProperties: 'Custom properties',
  cssStates: 'States',
};

function tableOf([list, title], declaration) {
  const rows = (declaration?.[list] ?? []).map(
    ({ name, description = '', default: value }) =>
      `<tr><th scope="row"><code>${escape(name || '(default)')}</code></th><td>${inline(description)}</td><td>${value ? `<code>${escape(value)}</code>` : ''}</td></tr>`,
  );
  if (rows.length === 0) return '';
  return `<h2>${title}</h2><table><thead><tr><th scope="col">Name</th><th scope="col">What it is</th><th scope="col">Default</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The page of an element, as HTML. */
export function elementPage(name, manifest) {
  const declaration = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === name);
  const links = names.map(
    (each) => `<a href="/elements/${each}"${each === name ? ' aria-current="page"' : ''}>${each}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name} – standfirst</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/undefined.css"><link rel="stylesheet" href="/undefined-digest.css"><link rel="stylesheet" href="/undefined-story.css"><link rel="stylesheet" href="/undefined-media.css"><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/elements.css">
<script type="module" src="/elements.js"></script>
</head>
<body>
<nav aria-label="Elements"><a href="/">standfirst</a> ${links.join(' ')}</nav>
<main>${piecesOf(name).map(write).join('\n')}
${Object.entries(tables)
  .map((table) => tableOf(table, declaration))
  .join('\n')}</main>
</body>
</html>`;
}
