import type { DateString } from 'standfirst/model';
import { put } from './put.ts';
import { isLaterDay } from './dates.ts';
import { factWords } from './fact-words.ts';
import type { Piece } from './template.ts';
import { dateTime, momentOf, type TimeOptions } from './time.ts';

/** "Updated …", where the change fell on a later day than the publication, or nothing tells the latter. */
export function updatedTime(
  published: DateString | null | undefined,
  updated: DateString | null | undefined,
  options: TimeOptions,
): Piece | string | undefined {
  const second = momentOf(updated, options.locale);
  const first = second && momentOf(published, options.locale);
  if (!second || (first && !isLaterDay(first, second))) return undefined;
  const date = dateTime(updated, options);
  return date && put(options.locale.words.updated ?? factWords.updated, date);
}
