// The two panels under a sample: where each value came from, and the object as JSON. All text is set as text.

/** Makes an element with its properties and what is in it. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function confidenceCell(confidence) {
  const bar = make('span', { className: 'bar', ariaHidden: 'true' });
  bar.style.setProperty('--share', confidence); // through the CSSOM: the page's policy forbids style attributes
  return make('td', { className: 'confidence' }, confidence.toFixed(2), bar);
}

function evidenceRow(pointer, { rule, source, confidence, raw = '' }, index, all) {
  const head = make('th', { scope: 'rowgroup', rowSpan: all.length }, make('code', {}, pointer));
  return make(
    'tr',
    { className: index === 0 ? 'first' : '' },
    ...(index === 0 ? [head] : []),
    make('td', {}, rule),
    make('td', { className: 'source' }, source),
    confidenceCell(confidence),
    make('td', { className: 'raw', dir: 'auto', title: raw.length > 80 ? raw : '' }, raw.slice(0, 200)),
  );
}

/** A table of each field and the rules that gave it, best first. */
export function provenanceTable({ provenance = {} }) {
  const names = ['Field', 'Rule', 'Source', 'Confidence', 'Raw text'];
  const groups = Object.entries(provenance).map(([pointer, evidence]) =>
    make('tbody', {}, ...evidence.map((each, index) => evidenceRow(pointer, each, index, evidence))),
  );
  const head = make('thead', {}, make('tr', {}, ...names.map((name) => make('th', { scope: 'col' }, name))));
  return make(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'Provenance' },
    make('table', {}, head, ...groups),
  );
}

/** What could not be read, one line each; nothing where all could. */
export function issueList({ issues = [] }) {
  const items = issues.map(({ code, message, path = '' }) =>
    make('li', {}, make('code', {}, `${code} ${path}`.trim()), ` ${message}`),
  );
  return items.length === 0 ? '' : make('ul', { className: 'issues' }, ...items);
}

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

/** The object as JSON, its keys and values told apart by colour. */
export function jsonText(value) {
  const text = JSON.stringify(value, undefined, 2);
  const code = make('code', { dir: 'ltr' });
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, string, colon] = match;
    const kind = string === undefined ? 'word' : colon === undefined ? 'string' : 'key';
    code.append(text.slice(at, match.index), make('span', { className: kind }, string ?? token), colon ?? '');
    at = match.index + token.length;
  }
  code.append(text.slice(at));
  return make('pre', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'JSON' }, code);
}
