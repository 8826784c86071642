import { expect } from 'chai';
import { describe, it } from '#test';
import { isAnnounced, isName, isPersonal, kindOf } from '../../src/fields/person-name.ts';

const each = (list: string, test: (text: string) => boolean, is: boolean): void => {
  for (const text of list.split('|')) expect(test(text), text).to.equal(is);
};

describe('a text that nothing says is a name', () => {
  it('is a person’s where each word has a capital, and no word is one of a page', () => {
    each(
      "Jane Doe|Ludwig van Beethoven|Seán Ó Riain|Олена Коваль|J. K. Rowling|Jan Jansen|Sean O'Brien|Ελένη Παππά|Ana de la Cruz",
      isPersonal,
      true,
    );
    each(
      'Jane|Read More|About Us|Share This Story|Personal finance|Health Care News|Table Of Contents|Monday Morning|Kyiv Independent News Desk|jane doe',
      isPersonal,
      false,
    );
    each(
      'Senior Writer|News Editor|Culture Correspondent|Read 5 Comments|The city library stays open|王小明',
      isPersonal,
      false,
    );
  });

  it('is cut out of a sentence where it begins or ends with a small word', () => {
    each('of this article|insights from|Written by|for the Times|this week in|Jane and', isName, false);
  });

  it('may be announced by a label in scripts without capitals', () => {
    each('王小明|김보기|دنيا المثال|Jane|Reuters', isAnnounced, true);
    each('MM|click here|next|the numbers', isAnnounced, false);
  });
});

describe('a name', () => {
  it('is an organisation’s by its words, and a person’s where it has two', () => {
    expect(kindOf('Example News Team')).to.equal('organization');
    expect(kindOf('Reuters')).to.equal('organization');
    expect(kindOf('Jane Doe')).to.equal('person');
    expect(kindOf('Madonna')).to.equal('unknown');
  });
});
