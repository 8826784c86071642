import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import { TEXT } from '../tree/elements.ts';
import { attribute, endOf, hasText, tagOf, textOf } from '../tree/read.ts';

/** Where a part of a piece may stand: the first element for which a test holds, and that has text. */
export type Test = (page: Page, index: number) => boolean;

/** An element whose names say this of it. */
export const isMarked =
  (...marks: readonly Mark[]): Test =>
  (page, index) => {
    const own = page.marksOf(index);
    return marks.some((mark) => own.has(mark));
  };

/** An element of one of these names. */
export const isTag =
  (...names: readonly string[]): Test =>
  ({ tree }, index) =>
    names.includes(tagOf(tree, index));

/** An element with one of these values in `itemprop`. */
export const isProperty =
  (...names: readonly string[]): Test =>
  ({ tree }, index) => {
    const property = attribute(tree, index, 'itemprop');
    return property !== undefined && property.split(/\s+/u).some((name) => names.includes(name));
  };

/** An element with a class that is written so. */
export const isNamed =
  (pattern: RegExp): Test =>
  ({ tree }, index) =>
    pattern.test(attribute(tree, index, 'class') ?? '');

/** The first element beneath another that passes the first test that any passes: tests stand in order of belief. */
export function findWithin(page: Page, index: number, tests: readonly Test[]): number | undefined {
  const { tree } = page;
  const end = endOf(tree, index);
  for (const test of tests)
    for (let i = index + 1; i < end; i++) if (tree.numbers[i] !== TEXT && test(page, i) && hasText(tree, i)) return i;
  return undefined;
}

/** The text of the element that {@link findWithin} finds. */
export function textWithin(page: Page, index: number, tests: readonly Test[]): string | undefined {
  const found = findWithin(page, index, tests);
  return found === undefined ? undefined : textOf(page.tree, found);
}
