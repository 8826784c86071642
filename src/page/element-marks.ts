import { TELLING } from '../tree/attributes.ts';
import type { Attributes } from '../tree/attributes.ts';
import { MARK_NAMES, isSlug, readMarks } from './marks.ts';
import type { Marks } from './marks.ts';

/** Names that programs have for their parts, which stay where those of classes are made up by a build. */
const PART_NAMES = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-component'] as const;
const PART_NAMED = PART_NAMES.reduce((bits, name) => bits | TELLING[name], 0);

/** The bits of the attributes that name an element. */
export const NAMING = TELLING.class | TELLING.id | PART_NAMED;

/** Programs name all that they make of cards after them, down to the strokes between two words. */
const OF_CARDS = MARK_NAMES.of('card', 'headline', 'picture', 'more', 'intro');

/** The marks of the names of an element's part of the program. */
function partMarks(attributes: Attributes): Marks {
  let marks = MARK_NAMES.none;
  for (const name of PART_NAMES) marks = marks.with(attributes.read(name, readMarks) ?? marks);
  return marks.without(OF_CARDS);
}

/** What the class, the id and the part of the program that an element is say of it. */
export function marksOf(attributes: Attributes, tag: string): Marks {
  const { telling } = attributes;
  const named = (telling & TELLING.class) === 0 ? undefined : attributes.read('class', readMarks);
  const identified = (telling & TELLING.id) === 0 ? undefined : attributes.read('id', readMarks);
  const own = named ?? MARK_NAMES.none;
  // Those of links say how they are followed (`internal-link`).
  const marks = (telling & PART_NAMED) === 0 || tag === 'a' ? own : own.with(partMarks(attributes));
  if (!identified || identified.isEmpty || isSlug(attributes.get('id') ?? '', tag)) return marks;
  return marks.with(identified);
}
