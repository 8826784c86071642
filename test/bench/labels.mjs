// Which segments of a page are in its true text. The truth is plain text, so a segment is found in it by its words.

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Fewer words are too common to be found by themselves. */
const MIN_ANCHOR = 4;
/** The share of an anchor's runs of three words that the truth must have. */
const MIN_SHARE = 0.6;
/** A run of three words that the truth has this often tells no place. */
const COMMON = 20;
/** How far a short segment may stand from where the text went on, in words. */
const SLACK = 200;

function placesOf(words) {
  const places = new Map();
  for (let i = 0; i + 2 < words.length; i++) {
    const run = `${words[i]} ${words[i + 1]} ${words[i + 2]}`;
    places.set(run, [...(places.get(run) ?? []), i]);
  }
  return places;
}

/** Where a segment stands in the truth, by the votes of its runs of three words; `undefined` where it does not. */
function anchorOf(words, number, places) {
  if (words.length < MIN_ANCHOR) return undefined;
  const votes = new Map();
  let found = 0;
  for (let i = 0; i + 2 < words.length; i++) {
    const at = places.get(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    if (!at) continue;
    found++;
    if (at.length < COMMON) for (const place of at) votes.set(place - i, (votes.get(place - i) ?? 0) + 1);
  }
  const best = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most), [-1, 0]);
  const isFound = found / (words.length - 2) >= MIN_SHARE && best[0] >= 0;
  return isFound ? { number, place: best[0], length: words.length } : undefined;
}

/** The anchors that follow one another in the truth as they do in the page: the chain that holds most words. */
function chainOf(anchors) {
  const sums = anchors.map(({ length }) => length);
  const from = anchors.map(() => -1);
  for (const [j, anchor] of anchors.entries())
    for (let k = Math.max(0, j - 400); k < j; k++) {
      const { place, length } = anchors[k];
      if (place + length / 2 > anchor.place + 1 || sums[k] + anchor.length <= sums[j]) continue;
      sums[j] = sums[k] + anchor.length;
      from[j] = k;
    }
  const chain = [];
  for (let at = sums.indexOf(Math.max(...sums)); at >= 0; at = from[at]) chain.unshift(anchors[at]);
  return chain;
}

/** Where the words stand in the truth between two places, or -1. */
function placeWithin(truth, words, from, to) {
  for (let place = from; place + words.length <= to && place - from <= SLACK; place++)
    if (words.every((word, i) => truth[place + i] === word)) return place;
  return -1;
}

/** For each text, in the order of the page, 1 where it is a part of the true text and 0 where it is not. */
export function labelsOf(texts, trueText) {
  const truth = wordsOf(trueText);
  const segments = texts.map(wordsOf);
  const places = placesOf(truth);
  const chain = chainOf(segments.map((words, i) => anchorOf(words, i, places)).filter(Boolean));
  const labels = texts.map(() => 0);
  for (const { number } of chain) labels[number] = 1;
  let next = 0;
  let from = 0;
  for (const [i, words] of segments.entries()) {
    for (; next < chain.length && chain[next].number <= i; next++)
      from = Math.max(from, chain[next].place + chain[next].length);
    if (labels[i] === 1 || words.length === 0 || words.length > 12 || chain.length === 0) continue;
    const to = Math.min((chain[next]?.place ?? truth.length) + 1, truth.length);
    // Before the first anchor only what stands close to it is the story.
    if (next === 0 && to - from > 80) continue;
    const place = placeWithin(truth, words, from, to);
    if (place < 0) continue;
    labels[i] = 1;
    from = place + words.length;
  }
  return labels;
}
