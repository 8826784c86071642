// How many of the truth's snippets are in the text that was found, and how many that should not be. The scorer compares
// them letter by letter; but the truth writes straight what pages print as curly quotation marks, and one space for many.

const alike = (text) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

function shareIn(text, snippets) {
  return snippets.filter((snippet) => text.includes(alike(snippet))).length / snippets.length;
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * The shares of the snippets that are in the text, as means over the pages that have some.
 *
 * @param {{ text?: string, truth: { with?: string[], without?: string[] } }[]} pages
 */
export function snippetShares(pages) {
  const of = (key) =>
    mean(pages.flatMap(({ text, truth }) => (truth[key]?.length > 0 ? [shareIn(alike(text), truth[key])] : [])));
  return { withAlike: of('with'), withoutAlike: of('without') };
}
