import { folded } from '../text.ts';
import { PAGE_WORDS } from './byline-words.ts';
import { isSmallSpelt } from './byline-name.ts';
import { isRoleAlone } from './byline-roles.ts';
import { isWeekday } from './months.ts';
import { kindOf } from './person-name.ts';
import { relativeDate } from './relative-date.ts';

/** Reports in Chinese end with the place and a word for "reports", and desks are told by their work: nobody's names. */
const REPORTS = /(?:報導|报道|報道|记者|記者|기자|編集部|编辑部|編輯部|편집국)$/u;

/** What pages use by itself: the day of a date, "3 hours ago", a button. */
export function isOfPage(name: string): boolean {
  const isAgo = /\d/u.test(name) && relativeDate(name, 0) !== undefined;
  return isAgo || REPORTS.test(name) || isWeekday(name) || (!name.includes(' ') && PAGE_WORDS.has(folded(name)));
}

/** One who holds a post, and no newsroom. */
const POST = /\s(?:reporter|editor|correspondent)$/iu;

/** True for what stands where a name does and is a role, or a part of something longer. */
export function isNobody(name: string, isLabelled: boolean): boolean {
  const isPart = !isLabelled && (isSmallSpelt(name) || name.includes('&'));
  return (isPart || isRoleAlone(name)) && (kindOf(name) !== 'organization' || POST.test(name));
}
