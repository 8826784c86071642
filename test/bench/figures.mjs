// What is reported, and what is asked of it: a figure is a row, a gate is what a row must keep.

import { errorOf } from './calibration.mjs';
import { HELD_KB, TIMED_KB, YARDSTICK_KB } from './growth.mjs';

const times = ({ ratio, ours, theirs }) => `${ratio.toFixed(1)} (${ours.toFixed(0)} ms by ${theirs.toFixed(1)} ms)`;
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
 * @property {'zyte' | 'wcxb' | 'formats' | 'speed' | 'growth' | 'equality'} set What has to run for it.
 * @property {string} what
 * @property {(result: any) => any} of
 * @property {(value: any, result: any) => string} show
 * @property {(line: any) => number | undefined} [kept] What a line of the history holds of it.
 * @property {{ least?: number, most?: number, fall?: number, why: string }} [gate] `fall`: no more than this below what was kept.
 */

/** A share of a point less is noise of the sets: another page in a hundred that is a third worse. */
const FALL = 0.003;

const size = (kilobytes) => (kilobytes < 1000 ? `${kilobytes} kB` : `${kilobytes / 1000} MB`);
const worst = (byShape) => Math.max(...Object.values(byShape));
const eachOf = (byShape) =>
  Object.entries(byShape)
    .map(([shape, value]) => `${shape} ${value.toFixed(2)}`)
    .join(', ');

const growthRows = TIMED_KB.map((kilobytes) =>
  row('growth', `time a byte, ${size(kilobytes)}`, ({ time }) => worst(time[kilobytes]), {
    show: (value, { time }) => `${value.toFixed(2)} of ${size(YARDSTICK_KB)} (${eachOf(time[kilobytes])})`,
    ...(kilobytes > YARDSTICK_KB && {
      gate: { most: 2, why: 'Time grows with the size of a page and no faster: a hostile page stops no server.' },
    }),
  }),
);

const heldBy = ({ peaks }, kilobytes, engine) =>
  Object.values(peaks[kilobytes])
    .map((each) => each[engine].toFixed(0))
    .join('/');

const memoryRows = HELD_KB.map((kilobytes) =>
  row('growth', `memory, ${size(kilobytes)}`, ({ memory }) => worst(memory[kilobytes]), {
    show: (value, result) =>
      `${value.toFixed(2)} of linkedom's parse (${eachOf(result.memory[kilobytes])}: ` +
      `${heldBy(result, kilobytes, 'ours')} of ${heldBy(result, kilobytes, 'linkedom')} MB)`,
  }),
);

/** How far the library's word may be from the truth, as a mean over the values of a field. */
const MOST_OFF = { text: 0.06, title: 0.06, authors: 0.09, date: 0.09 };
const CURVED = /** @type {const} */ (['text', 'title', 'authors', 'date']);

const calibrationRows = CURVED.map((field) =>
  row('wcxb', `WCXB ${field}, said and so`, ({ curves }) => errorOf(curves[field]), {
    show: (value, { curves }) =>
      `${share(value)} off: ${curves[field].map(({ said, right, values }) => `${said.toFixed(2)}→${right.toFixed(2)} (${values})`).join(' ')}`,
    gate: { most: MOST_OFF[field], why: 'Of the values that are given 0.9, nine in ten are right.' },
  }),
);

/** @type {Figure[]} */
export const figures = [
  row('zyte', 'Zyte F1', (zyte) => zyte.f1, {
    show: (f1, { std }) => share(f1) + (std ? ` ± ${std.toFixed(4)}` : ''),
    kept: (line) => line.zyte?.f1,
    gate: {
      least: 0.9,
      fall: FALL,
      why: 'Bodies of news pages, word for word: the figure that extractors are compared by.',
    },
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
    kept: (line) => line.wcxb?.f1,
    gate: {
      least: 0.85,
      fall: FALL,
      why: 'Other pages, of later years and more kinds of site: a rule that fits only the first set shows here.',
    },
  }),
  row('wcxb', 'WCXB with', (wcxb) => wcxb.with, {
    show: (value, { withAlike }) => `${share(value)} (quotation marks and spaces alike ${share(withAlike)})`,
  }),
  row('wcxb', 'WCXB without ↓', (wcxb) => wcxb.without, {
    show: (value, { withoutAlike }) => `${share(value)} (alike ${share(withoutAlike)})`,
  }),
  row('wcxb', 'WCXB title', (wcxb) => wcxb.title),
  row('wcxb', 'WCXB authors', (wcxb) => wcxb.authors),
  row('wcxb', 'WCXB spurious ↓', (wcxb) => wcxb.spurious),
  row('wcxb', 'WCXB date', (wcxb) => wcxb.date, {
    show: (date, { near }) => `${share(date)} (within a day ${share(near)})`,
  }),
  ...calibrationRows,
  refused('wcxb', 'WCXB refused', (wcxb) => wcxb),
  row('wcxb', 'listings F1', ({ listing }) => listing.f1),
  row('wcxb', 'listings with', ({ listing }) => listing.with),
  row('wcxb', 'listings without ↓', ({ listing }) => listing.without),
  refused('wcxb', 'listings refused', ({ listing }) => listing),
  row('wcxb', 'WCXB exceptions', (wcxb) => wcxb.failed.length, {
    show: count,
    gate: { most: 0, why: 'Any input ends in a value or a ParseError, listings too.' },
  }),

  row('formats', 'RSS of 1 MB, x feedsmith', ({ rss }) => rss.ratio, {
    show: (_, { rss }) => times(rss),
    gate: {
      most: 40,
      why: 'What is read of a feed, bodies and all, takes a known number of times what its XML takes.',
    },
  }),
  row('formats', 'Ghost, 100 posts, x JSON.parse', ({ ghost }) => ghost.ratio, {
    show: (_, { ghost }) => times(ghost),
    gate: {
      most: 250,
      why: 'What is read of posts, bodies and all, takes a known number of times what their JSON takes.',
    },
  }),
  row('formats', '10,000 posts, x 1,000', ({ growth }) => Math.max(...Object.values(growth)), {
    show: (most, { growth }) => {
      const [name] = Object.entries(growth).find(([, value]) => value === most);
      return `${most.toFixed(1)} at most (${name})`;
    },
    gate: {
      most: 40,
      why: 'A list of ten times as many posts takes about ten times as long; what grows with its square takes a hundred.',
    },
  }),

  row('speed', 'x linkedom parse', (speed) => speed.ratio, {
    show: (ratio, { low, high }) => `${ratio.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`,
  }),
  row('speed', 'peak MB', (speed) => speed.peak, { show: (peak) => peak?.toFixed(0) ?? '-' }),

  ...growthRows,
  ...memoryRows,

  row('equality', 'trees that differ', (equality) => equality.failed.length, {
    show: (value, { pages, apart }) => `${value} of ${pages}` + (apart > 0 ? `, ${apart} apart` : ''),
    gate: { most: 0, why: 'A page that is handed over as a DOM reads as the same page does as text.' },
  }),
];

/** The gate of a figure, no lower than what was kept lets it be. */
export function gateOf({ gate, kept }, line) {
  const before = gate?.fall === undefined || line === undefined ? undefined : kept?.(line);
  return before === undefined ? gate : { ...gate, least: Math.max(gate.least, before - gate.fall) };
}

/** Whether a value keeps a gate; one that could not be had does not. */
export const keeps = (value, { least = -Infinity, most = Infinity }) => value >= least && value <= most;
