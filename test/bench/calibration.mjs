// Whether what the library says of its own results is true: of the values that it gives 0.9, nine in ten should be right.

/** Where the classes of confidence begin. */
const STEPS = [0, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98];

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A field's values in classes of the confidence that they came with.
 *
 * @param {{ said: number, right: number }[]} values
 * @returns {{ said: number, right: number, values: number }[]} For each class that has any: the mean of what was said, the
 *   share that was right, and how many there are.
 */
export function curveOf(values) {
  return STEPS.flatMap((from, index) => {
    const to = STEPS[index + 1] ?? Infinity;
    const those = values.filter(({ said }) => said >= from && said < to);
    if (those.length === 0) return [];
    return [
      { said: mean(those.map(({ said }) => said)), right: mean(those.map(({ right }) => right)), values: those.length },
    ];
  });
}

/** How far what is said is from what is so, as a mean over all values; 0 where nothing is said. */
export function errorOf(curve) {
  const all = curve.reduce((sum, { values }) => sum + values, 0);
  const off = curve.reduce((sum, { said, right, values }) => sum + Math.abs(said - right) * values, 0);
  return all === 0 ? 0 : off / all;
}

/** What the scorer's row of a page says of each field: 1 where it is right, 0 where not, `undefined` where nobody knows. */
const JUDGES = {
  // A page without a known author has none, as far as anybody knows.
  authors: ({ authors }) => Number(authors === 1),
  date: ({ published }) => (published === null ? undefined : Number(published)),
  title: ({ title }) => (title === null ? undefined : Number(title)),
  text: ({ f1 }) => f1,
};

/** The curves of all fields, over the pages of a set and what the library said of each. */
export function curvesOf(rows, outcomes) {
  return Object.fromEntries(
    Object.entries(JUDGES).map(([field, judge]) => {
      const values = rows.flatMap((row, index) => {
        const said = outcomes[index]?.confidence?.[field];
        const right = judge(row);
        return said === undefined || right === undefined ? [] : [{ said, right: Number(right) }];
      });
      return [field, curveOf(values)];
    }),
  );
}
