import { fixture, html, oneEvent as anyEvent } from '@open-wc/testing';

/** An element with children as a page's HTML has them: Lit would not write a script with a value in it. */
export async function parsed<T extends HTMLElement>(markup: string): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(document.createRange().createContextualFragment(markup));
  const element = box.firstElementChild as T & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element;
}

/** The next event of a name, as what it is. */
export const oneEvent = async <Name extends keyof GlobalEventHandlersEventMap>(element: Element, name: Name) =>
  (await (anyEvent(element, name) as Promise<unknown>)) as GlobalEventHandlersEventMap[Name];

const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003C');

/** A script of data. */
export const script = (value: unknown, type = 'application/json') => `<script type="${type}">${json(value)}</script>`;

/** What the page fetches, while it lasts: an answer for each address, and what became of it. */
export function serve(answers: Record<string, (signal: AbortSignal) => Promise<Response> | Response>) {
  const real = window.fetch.bind(window);
  const asked: { url: string; signal: AbortSignal; cache: RequestCache | undefined }[] = [];
  window.fetch = (input, init) => {
    const url = (input as string).replace(location.origin, '');
    const signal = init?.signal as AbortSignal;
    asked.push({ url, signal, cache: init?.cache });
    return Promise.resolve(answers[url]?.(signal) ?? new Response('', { status: 404 }));
  };
  return { asked, stop: () => (window.fetch = real) };
}

let count = 0;
/** An address that no other test has asked for: answers are kept while the page lives. */
export const fresh = () => `/data/${count++}.json`;

/** An answer of JSON. */
export const answer =
  (value: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(value), { status });

/** An answer that comes when it is told to. */
export function late(value: unknown) {
  let send = () => {};
  const promise = new Promise<Response>((resolve) => {
    send = () => resolve(new Response(JSON.stringify(value)));
  });
  return { send: () => send(), answer: () => promise };
}
