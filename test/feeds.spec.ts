import { expect } from 'chai';
import { feeds } from '#feeds';
import { parseDigest, safeParseDigest } from '#standfirst';
import { describe, it } from '#test';

/** The code and the message with which a feed is refused. */
function refusal(xml: string): string {
  const result = safeParseDigest(xml, { formats: feeds });
  return result.success ? 'read' : `${result.error.code}: ${result.error.message}`;
}

describe('a feed that is broken', () => {
  it('says what is broken, where nothing of it can be read', () => {
    const broken: readonly (readonly [string, string])[] = [
      [
        '<rss version="2.0"><channel><title>Bay News</title><item><title>Cut',
        'broken-xml: This is an RSS feed that cannot be read: it ends before </rss>.',
      ],
      [
        '<rss version="2.0"></rss>',
        'broken-xml: This is an RSS feed that cannot be read: there is nothing in <rss> that such a document has.',
      ],
      [
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Cut',
        'broken-xml: This is an Atom feed that cannot be read: it ends before </feed>.',
      ],
    ];
    for (const [xml, message] of broken) expect(refusal(xml)).to.equal(message);
  });

  it('is read as far as it is whole, and says so', () => {
    const item = (n: number): string =>
      `<item><title>Story ${String(n)}</title><link>https://bay.example/${String(n)}</link></item>`;
    const whole = `<rss version="2.0"><channel><title>Bay News</title>${[1, 2, 3].map(item).join('')}</channel></rss>`;
    for (let end = whole.indexOf('</item>') + 7; end < whole.indexOf('</rss>'); end += 5) {
      const digest = parseDigest(whole.slice(0, end), { formats: feeds });
      expect(digest.groups[0]?.stories.length).to.equal(whole.slice(0, end).split('</item>').length - 1);
      expect(digest.issues.map(({ code }) => code)).to.deep.equal(['broken-xml']);
    }
    expect(parseDigest(whole, { formats: feeds }).issues).to.deep.equal([]);
  });

  it('is no feed that has no stories', () => {
    expect(refusal('<rss version="2.0"><channel><title>Bay News</title></channel></rss>')).to.equal(
      'no-digest: This is no digest: an RSS feed with 0 stories. It lists no stories.',
    );
    expect(
      refusal(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://bay.example/</loc></url></urlset>',
      ),
    ).to.match(/^no-digest/u);
    expect(refusal('<?xml version="1.0"?><ledger/>')).to.match(/^unknown-format/u);
  });
});

describe('a feed', () => {
  it('is told by its root, whatever stands before it', () => {
    const feed = '<rss version="2.0"><channel><title>Bay News</title><item><title>Rain</title></item></channel></rss>';
    const before = [
      '',
      '<?xml version="1.0"?>\n',
      '\uFEFF  \n',
      '<!-- made at noon -->',
      '<!DOCTYPE rss [ ]>',
      '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- x -->',
    ];
    for (const head of before) expect(parseDigest(head + feed, { formats: feeds }).title, head).to.equal('Bay News');
    const prefixed =
      '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Bay News</atom:title><atom:entry><atom:title>Rain</atom:title><atom:id>1</atom:id></atom:entry></atom:feed>';
    expect(parseDigest(prefixed, { formats: feeds }).title).to.equal('Bay News');
  });
});
