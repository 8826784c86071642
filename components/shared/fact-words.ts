/** The elements' own words, in English, for what not every card tells. */
export const factWords = {
  readingTime: '{time} read', // how long it takes
  minutes: 'short', // the form of the minutes in it that reads well in this language: short or long
  updated: 'Updated {date}', // when it was changed
  newTab: '(opens in a new tab)', // said of a link that opens elsewhere
};
