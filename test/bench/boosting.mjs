// Gradient-boosted trees of fixed depth over binned measures; no chance is in it but a seeded one.

const BINS = 48;
const SAMPLE = 20_000;
/** The second derivative, in all, that a branch must hold. */
const MIN_BRANCH = 0.03;
const SMOOTHING = 1;
/** The share of the measures that each tree may ask for: trees that ask for different things err differently. */
const MEASURES_PER_TREE = 0.5;
const WIDTH = 64;

/** The limits between the bins of each measure, from the values of some rows. */
export function limitsOf({ values, measures }, rows) {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return Array.from({ length: measures }, (_, measure) => {
    const sample = [];
    for (let k = 0; k < rows.length; k += step) sample.push(values[rows[k] * measures + measure]);
    sample.sort((a, b) => a - b);
    const distinct = [...new Set(sample)];
    const limits =
      distinct.length <= BINS
        ? distinct.slice(1).map((value, i) => (distinct[i] + value) / 2)
        : [
            ...new Set(
              Array.from({ length: BINS - 1 }, (__, b) => sample[Math.floor(((b + 1) * sample.length) / BINS)]),
            ),
          ];
    return limits.map((limit) => Number(limit.toPrecision(4)));
  });
}

/** The bin of each value. */
export function binsOf({ values, measures }, limits) {
  const bins = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const own = limits[i % measures];
    let low = 0;
    for (let high = own.length; low < high;) {
      const middle = (low + high) >> 1;
      if (own[middle] < values[i]) low = middle + 1;
      else high = middle;
    }
    bins[i] = low;
  }
  return bins;
}

/** The best question for one node: which measure, after which bin. */
function bestQuestion({ slopes, curves }, node, asked, { limits, measures }) {
  let best = { gain: 1e-6, measure: -1, bin: 0 };
  for (const measure of asked) {
    const at = (node * measures + measure) * WIDTH;
    const last = limits[measure].length;
    let slope = 0;
    let curve = 0;
    for (let b = 0; b <= last; b++) {
      slope += slopes[at + b];
      curve += curves[at + b];
    }
    const whole = (slope * slope) / (curve + SMOOTHING);
    let left = 0;
    let leftCurve = 0;
    for (let b = 0; b < last; b++) {
      left += slopes[at + b];
      leftCurve += curves[at + b];
      const right = slope - left;
      const rightCurve = curve - leftCurve;
      if (leftCurve < MIN_BRANCH || rightCurve < MIN_BRANCH) continue;
      const gain = (left * left) / (leftCurve + SMOOTHING) + (right * right) / (rightCurve + SMOOTHING) - whole;
      if (gain > best.gain) best = { gain, measure, bin: b };
    }
  }
  return best;
}

function histogram(data, state, asked, width) {
  const slopes = new Float64Array(width * data.measures * WIDTH);
  const curves = new Float64Array(slopes.length);
  for (let k = 0; k < data.rows.length; k++) {
    const row = data.rows[k] * data.measures;
    const node = state.nodes[k] * data.measures;
    for (const measure of asked) {
      const at = (node + measure) * WIDTH + data.bins[row + measure];
      slopes[at] += state.slopes[k];
      curves[at] += state.curves[k];
    }
  }
  return { slopes, curves };
}

function growTree(data, state, asked, { depth, rate }) {
  const questions = [];
  state.nodes.fill(0);
  for (let level = 0; level < depth; level++) {
    const sums = histogram(data, state, asked, 2 ** level);
    const row = Array.from({ length: 2 ** level }, (_, node) => bestQuestion(sums, node, asked, data));
    questions.push(...row.map(({ measure, bin }) => ({ measure, bin })));
    for (let k = 0; k < data.rows.length; k++) {
      const { measure, bin } = row[state.nodes[k]];
      const isRight = measure >= 0 && data.bins[data.rows[k] * data.measures + measure] > bin;
      state.nodes[k] = 2 * state.nodes[k] + Number(isRight);
    }
  }
  const slopes = new Float64Array(2 ** depth);
  const curves = new Float64Array(2 ** depth);
  for (let k = 0; k < data.rows.length; k++) {
    slopes[state.nodes[k]] += state.slopes[k];
    curves[state.nodes[k]] += state.curves[k];
  }
  return { questions, ends: Array.from(slopes, (slope, end) => (-rate * slope) / (curves[end] + SMOOTHING)) };
}

/** Learns trees that tell rows of label 1 from those of label 0. Calls `onTree` after each. */
export function learn(data, options, onTree = () => undefined) {
  const { rows, labels, weights, limits } = data;
  let seed = 12345;
  const chance = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  let all = 0;
  let positive = 0;
  for (const row of rows) {
    all += weights[row];
    positive += weights[row] * labels[row];
  }
  const bias = Math.log(positive / (all - positive));
  const size = rows.length;
  const state = { nodes: new Uint8Array(size), slopes: new Float64Array(size), curves: new Float64Array(size) };
  const odds = new Float64Array(size).fill(bias);
  const trees = [];
  for (let t = 0; t < options.trees; t++) {
    for (let k = 0; k < size; k++) {
      const likely = 1 / (1 + Math.exp(-odds[k]));
      state.slopes[k] = weights[rows[k]] * (likely - labels[rows[k]]);
      state.curves[k] = weights[rows[k]] * likely * (1 - likely) + 1e-9;
    }
    const asked = [];
    for (let m = 0; m < limits.length; m++) if (limits[m].length > 0 && chance() < MEASURES_PER_TREE) asked.push(m);
    const tree = growTree(data, state, asked, options);
    for (let k = 0; k < size; k++) odds[k] += tree.ends[state.nodes[k]];
    trees.push(tree);
    onTree(t + 1);
  }
  return { bias, depth: options.depth, trees };
}

/** What the trees say of a row, in log-odds. */
export function oddsOf({ bias, depth, trees }, { bins, measures }, row) {
  let odds = bias;
  for (const { questions, ends } of trees) {
    let at = 0;
    for (let level = 0; level < depth; level++) {
      const { measure, bin } = questions[at];
      at = 2 * at + (measure >= 0 && bins[row * measures + measure] > bin ? 2 : 1);
    }
    odds += ends[at - (2 ** depth - 1)];
  }
  return odds;
}
