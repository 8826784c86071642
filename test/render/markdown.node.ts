// What a reader of Markdown makes of ours; in Node alone, since the reader is no dependency of the tests in browsers.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, it } from '#test';
import { toMarkdown } from '../../src/render/markdown.ts';
import { anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest } from '../draws/schema.ts';
import { protocolOf, protocols } from './hostile.ts';

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

describe('toMarkdown', () => {
  it('lets no HTML through and no address that acts, whatever the model holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest), (value) => {
        const markdown = toMarkdown(value);
        for (const node of nodesIn(fromMarkdown(markdown))) {
          if (node.type === 'html') expect.fail(`${node.value} in ${markdown}`);
          if ('url' in node && !protocols.has(protocolOf(node.url))) expect.fail(`${node.url} in ${markdown}`);
        }
      }),
      { numRuns: 200 },
    );
  });
});
