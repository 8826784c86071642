/** The elements' own words, in English, for facts that not every story tells. */
export const factWords = {
  readingTime: '{time} read', // how long it takes
  minutes: 'short', // the form of the minutes in it that reads well in this language: short or long
  updated: 'Updated {date}', // when it was changed
};
