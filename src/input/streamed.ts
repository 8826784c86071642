import { attribute, endOf, firstTag, isWithin, textOf } from '../tree/read.ts';
import { rearranged } from '../tree/rearranged.ts';
import type { Instead } from '../tree/rearranged.ts';
import type { Tree } from '../tree/tree.ts';

// React sends a page before all of it is ready. For what is late it sets a `template` and something to look at until
// then; the late part comes at the end of the page, hidden, and a script puts it in its place. Without the script the
// paragraphs of a story stand behind the foot of the page, and "Loading …" stands where they belong.
// https://github.com/facebook/react/tree/main/packages/react-dom-bindings/src/server/fizz-instruction-set

const HAS_PLACES = /<template id="[^"]*[BP]:[\da-f]+"/u;
const HAS_PARTS = /\bid="[^"]*S:[\da-f]+"/u;
/** The comments around something to look at, which is over where the second stands. */
const AROUND = /<!--(\$[?!]?|\/\$)-->/gu;
const BEGINS = '$';
const ENDS = '/$';

/** True for HTML of which parts wait to be put in their places. */
export function isStreamed(html: string): boolean {
  return HAS_PLACES.test(html) && HAS_PARTS.test(html);
}

/** HTML in which elements stand in the place of the comments that {@link settled} needs: a tree has no comments. */
export function withMarkers(html: string): string {
  return html.replace(AROUND, (_, sign: string) => `<template id="${sign === ENDS ? ENDS : BEGINS}"></template>`);
}

/** An id of a place (`B:1` with something in it until then, `P:1` without) or of a part (`S:1`). */
const ID = /^(.*)([BPS]):([\da-f]+)$/u;

/** Finds the places, and the parts that belong there. */
function findLate(tree: Tree): ReadonlyMap<number, number> {
  const places: [index: number, name: string][] = [];
  const parts = new Map<string, number>();
  for (let index = 0; index < tree.length; index++) {
    const id = attribute(tree, index, 'id');
    const [, prefix = '', kind, number = ''] = (id !== undefined && ID.exec(id)) || [];
    if (kind === 'S' && attribute(tree, index, 'hidden') !== undefined) parts.set(prefix + number, index);
    else if (kind !== undefined && tree.tags[index] === 'template') places.push([index, prefix + number]);
  }
  const partAt = new Map<number, number>();
  for (const [index, name] of places) {
    const part = parts.get(name);
    if (part !== undefined && !isWithin(tree, index, part)) partAt.set(index, part);
    parts.delete(name);
  }
  return partAt;
}

/** What is shown until then is a drawing or a few words: "Loading …". */
const FALLBACK_TAGS = new Set(['div', 'span', 'p', 'svg']);
const LONGEST_FALLBACK = 40;

/** Pages are stored without their comments at times. Then the next element is it, where it says next to nothing. */
function endOfLikelyFallback(tree: Tree, from: number, end: number): number {
  const isOne = from < end && FALLBACK_TAGS.has(tree.tags[from] ?? '') && textOf(tree, from).length <= LONGEST_FALLBACK;
  return isOne && firstTag(tree, from, 'template', 'img', 'h1', 'h2', 'h3') === undefined ? endOf(tree, from) : from;
}

/** Where what is shown until then ends, among the nodes from one on. */
function endOfFallback(tree: Tree, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at = endOf(tree, at)) {
    const id = tree.tags[at] === 'template' ? attribute(tree, at, 'id') : undefined;
    if (id === BEGINS) depth++;
    if (id === ENDS && depth-- === 0) return endOf(tree, at);
  }
  return endOfLikelyFallback(tree, from, end);
}

/** A tree whose late parts stand where they belong; itself where there are none, or where one would be lost. */
export function settled(tree: Tree): Tree {
  const partAt = findLate(tree);
  if (partAt.size === 0) return tree;
  const instead = new Map<number, Instead>();
  for (const [place, part] of partAt) {
    const from = endOf(tree, place);
    const isBoundary = /B:[\da-f]+$/u.test(attribute(tree, place, 'id') ?? '');
    const until = isBoundary ? endOfFallback(tree, from, endOf(tree, tree.parents[place] ?? 0)) : from;
    instead.set(place, { runs: [[part + 1, endOf(tree, part)]], until });
  }
  return rearranged(tree, { instead, moved: new Set(partAt.values()) }) ?? tree;
}
