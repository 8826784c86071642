import type { Author, Contribution } from 'standfirst/model';
import { listOf } from './lists.ts';

const BESIDE: ReadonlySet<Contribution> = new Set(['editor', 'translator', 'photographer', 'illustrator', 'producer']);

/** Those whom a byline names: who wrote, or, where nobody did, everyone. */
export function writersOf(authors: readonly Author[] | null | undefined): readonly Author[] {
  const named = listOf(authors).filter(({ name }) => name);
  const writers = named.filter(({ contribution }) => !BESIDE.has(contribution));
  return writers.length > 0 ? writers : named;
}
