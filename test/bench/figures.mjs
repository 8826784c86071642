// What is reported, and what is asked of it: a figure is a row, a gate is what a row must keep.

const share = (value) => value.toFixed(4);
const count = (value) => String(value);
const counts = (table) => {
  const entries = Object.entries(table).sort(([, a], [, b]) => b - a);
  return entries.map(([code, times]) => `${code} ${times}`).join(', ') || '0';
};

const row = (set, what, of, more) => ({ set, what, of, show: share, ...more });
const refused = (set, what, of) => row(set, what, (result) => of(result).refused, { show: counts });

/**
 * A row of the report.
 *
 * @typedef {object} Figure
 * @property {'zyte' | 'wcxb' | 'speed'} set What has to run for it.
 * @property {string} what
 * @property {(result: any) => any} of
 * @property {(value: any, result: any) => string} show
 * @property {{ least?: number, most?: number, why: string }} [gate]
 */

/** @type {Figure[]} */
export const figures = [
  row('zyte', 'Zyte F1', (zyte) => zyte.f1, {
    show: (f1, { std }) => share(f1) + (std ? ` ± ${std.toFixed(4)}` : ''),
    gate: { least: 0.9, why: 'Bodies of news pages, word for word: the figure that extractors are compared by.' },
  }),
  row('zyte', 'Zyte precision', (zyte) => zyte.precision),
  row('zyte', 'Zyte recall', (zyte) => zyte.recall),
  row('zyte', 'Zyte exact', (zyte) => zyte.exact),
  refused('zyte', 'Zyte refused', (zyte) => zyte),
  row('zyte', 'Zyte exceptions', (zyte) => zyte.failed.length, {
    show: count,
    gate: { most: 0, why: 'Any input ends in a value or a ParseError.' },
  }),

  row('wcxb', 'WCXB F1', (wcxb) => wcxb.f1, {
    gate: {
      least: 0.85,
      why: 'Other pages, of later years and more kinds of site: a rule that fits only the first set shows here.',
    },
  }),
  row('wcxb', 'WCXB with', (wcxb) => wcxb.with),
  row('wcxb', 'WCXB without ↓', (wcxb) => wcxb.without),
  row('wcxb', 'WCXB title', (wcxb) => wcxb.title),
  row('wcxb', 'WCXB authors', (wcxb) => wcxb.authors),
  row('wcxb', 'WCXB spurious ↓', (wcxb) => wcxb.spurious),
  row('wcxb', 'WCXB date', (wcxb) => wcxb.date, {
    show: (date, { near }) => `${share(date)} (within a day ${share(near)})`,
  }),
  refused('wcxb', 'WCXB refused', (wcxb) => wcxb),
  row('wcxb', 'listings F1', ({ listing }) => listing.f1),
  row('wcxb', 'listings with', ({ listing }) => listing.with),
  row('wcxb', 'listings without ↓', ({ listing }) => listing.without),
  refused('wcxb', 'listings refused', ({ listing }) => listing),
  row('wcxb', 'WCXB exceptions', (wcxb) => wcxb.failed.length, {
    show: count,
    gate: { most: 0, why: 'Any input ends in a value or a ParseError, listings too.' },
  }),

  row('speed', 'x linkedom parse', (speed) => speed.ratio, {
    show: (ratio, { low, high }) => `${ratio.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`,
  }),
  row('speed', 'peak MB', (speed) => speed.peak, { show: (peak) => peak?.toFixed(0) ?? '-' }),
];

/** Whether a value keeps a gate; one that could not be had does not. */
export const keeps = (value, { least = -Infinity, most = Infinity }) => value >= least && value <= most;
