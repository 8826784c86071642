import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { openHtml } from '../../src/input/open.ts';
import { textOf } from '../../src/tree/read.ts';
import { show } from '../body/render.ts';
import { page, sentence } from '../samples.ts';

const textIn = (html: string): string => textOf(openHtml(html), 0).replaceAll(/\s+/gu, ' ').trim();
const shadow = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

describe('the inner markup of a custom element', () => {
  it('is shown where the element stands', () => {
    expect(textIn(`<p>One.</p><x-a>${shadow('<p>Two.</p>')}</x-a><p>Three.</p>`)).to.equal('One. Two. Three.');
    expect(textIn(`<x-a><TEMPLATE class="a" shadowroot=open><p>Two.</p></TEMPLATE></x-a>`)).to.equal('Two.');
  });

  it('has slots for what the element holds, by name, with something of its own where there is nothing', () => {
    const inner = shadow(
      '<h2><slot name="title">No title</slot></h2><p><slot></slot></p><p><slot name="more">Nothing more.</slot></p>',
    );
    expect(textIn(`<x-a>${inner}Some <b>text</b>.<i slot="title">A title</i></x-a>`)).to.equal(
      'A title Some text. Nothing more.',
    );
    expect(textIn(`<x-a>${inner}</x-a>`)).to.equal('No title Nothing more.');
  });

  it('may hold other elements that have some, in which its slots stand', () => {
    const outer = shadow(`<x-b>${shadow('<em>(<slot></slot>)</em>')}<slot name="a"></slot>!</x-b>`);
    expect(textIn(`<x-a>${outer}<span slot="a">Yes</span></x-a>`)).to.equal('(Yes!)');
  });

  it('is not the content of other templates, nor a text in a script', () => {
    const script = '<script>const x = "<template shadowrootmode=open>";</script>';
    expect(
      textIn(`${script}<p>One.</p><template><p>Later.</p></template><x-a>${shadow('<p>Two.</p>')}</x-a>`),
    ).to.equal('One. Two.');
  });

  it('loses nothing that no slot is for', () => {
    expect(textIn(`<x-a>${shadow('<p>One.</p>')}<p>Two.</p></x-a>`)).to.equal('One. Two.');
  });

  it('is read in time that grows with it', () => {
    const many = `<x-a>${shadow('<slot></slot>')}${'<p>a</p>'.repeat(50_000)}</x-a>`;
    expect(textIn(many)).to.have.length(2 * 50_000 - 1);
    const deep = `${`<x-a><template shadowrootmode="open">`.repeat(5_000)}<p>a</p>`;
    expect(textIn(deep)).to.equal('a');
  });

  it('may be a story', () => {
    const [a, b, c] = ['First.', 'Second.', 'Third.'].map((word) => `${word} ${sentence}`);
    const inner = shadow(
      `<style>p { color: red }</style><article><h1>Bridge opens</h1><p>${a}</p><slot></slot><p>${c}</p></article>`,
    );
    expect(parseArticle(page(`<news-story>${inner}<p>${b}</p></news-story>`)).body.map(show)).to.deep.equal([a, b, c]);
  });
});
