import { TELLING } from '../tree/attributes.ts';
import type { Attributes } from '../tree/attributes.ts';
import { MARK_NAMES, isSlug, readMarks } from './marks.ts';
import type { Marks } from './marks.ts';

/** Names that programs have for their parts, which stay where those of classes are made up by a build. */
const PART_NAMES = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-component'] as const;
const PART_NAMED = PART_NAMES.reduce((bits, name) => bits | TELLING[name], 0);

/** The bits of the attributes that name an element. */
export const NAMING = TELLING.class | TELLING.id | PART_NAMED;

/** The marks of the names of an element's part of the program. */
function partMarks(attributes: Attributes): Marks {
  return PART_NAMES.reduce(
    (marks, name) => marks.with(attributes.read(name, readMarks) ?? MARK_NAMES.none),
    MARK_NAMES.none,
  );
}

/** What the class, the id and the part of the program that an element is say of it. */
export function marksOf(attributes: Attributes, tag: string): Marks {
  const { telling } = attributes;
  const named = (telling & TELLING.class) === 0 ? undefined : attributes.read('class', readMarks);
  const identified = (telling & TELLING.id) === 0 ? undefined : attributes.read('id', readMarks);
  const own = named ?? MARK_NAMES.none;
  const marks = (telling & PART_NAMED) === 0 ? own : own.with(partMarks(attributes));
  if (!identified || identified.isEmpty || isSlug(attributes.get('id') ?? '', tag)) return marks;
  return marks.with(identified);
}
