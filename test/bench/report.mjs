// Prints what was found.
import { figures, gateOf, keeps } from './figures.mjs';

const MAX_FAILURES = 10;

const gateText = ({ least, most }) => (least === undefined ? `≤ ${most}` : `≥ ${Number(least.toFixed(4))}`);

/** The rows of what ran: its text, and whether its gate was kept, which may hang on the last line of the history. */
export function judge(results, line) {
  return figures
    .filter(({ set }) => set in results)
    .map((figure) => {
      const { set, what, of, show } = figure;
      const gate = gateOf(figure, line);
      const { broken } = results[set];
      const value = broken ? NaN : of(results[set]);
      return { what, gate, text: broken ? '-' : show(value, results[set]), ok: gate && keeps(value, gate) };
    });
}

function peerRows({ ratio, peers = [] } = {}) {
  return peers.map((peer) => {
    if (peer.failed) return { what: peer.name, text: `failed: ${peer.failed}` };
    const text = `${peer.ratio.toFixed(3)} (${peer.low.toFixed(3)}-${peer.high.toFixed(3)})`;
    return {
      what: peer.name,
      text: `${text}, ${(peer.ratio / ratio).toFixed(2)} of ours, ${peer.peak?.toFixed(0)} MB`,
    };
  });
}

/** What the peers reach on a set. */
function scoredRows(set, { peers = [] } = {}) {
  return peers.map(({ name, failed, ...figures }) => {
    const told = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
    return { what: `${set}: ${name}`, text: failed ? `failed: ${failed}` : told.join(', ') };
  });
}

function printTable(rows) {
  const cells = rows.map(({ what, text, gate, ok }) => {
    const mark = ok ? '✓' : '✗';
    return [what, text, gate ? gateText(gate) : '', gate ? mark : ''];
  });
  const table = [['what', 'figure', 'gate', 'ok'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((line) => line[column].length)));
  for (const [what, figure, gate, ok] of table)
    console.log([what.padEnd(widths[0]), figure.padEnd(widths[1]), gate.padEnd(widths[2]), ok].join('  ').trimEnd());
}

function printTrouble(results) {
  for (const [set, { broken, failed = [] }] of Object.entries(results)) {
    if (broken) console.log(`${set}: ${broken}`);
    for (const { id, head } of failed.slice(0, MAX_FAILURES)) console.log(`${set} ${id.slice(0, 12)}: ${head}`);
    if (failed.length > MAX_FAILURES) console.log(`${set}: and ${failed.length - MAX_FAILURES} pages more`);
  }
}

/** What ran, in a table; under it what went wrong, and why each gate that was not kept is there. */
export function report(results, rows) {
  for (const { printed } of Object.values(results)) if (printed) console.log(printed);
  const peers = [...scoredRows('Zyte', results.zyte), ...scoredRows('WCXB', results.wcxb), ...peerRows(results.speed)];
  printTable([...rows, ...peers]);
  printTrouble(results);
  for (const { what, gate, ok } of rows) if (gate && !ok) console.log(`${what} ${gateText(gate)}: ${gate.why}`);
}
