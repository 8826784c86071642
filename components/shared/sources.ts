import type { Item } from './item.ts';
import { isKnown } from './fields.ts';
import { AnswerError, fetchJson } from './fetch.ts';
import { readJsonLd } from './json-ld.ts';
import type { Locale } from './language.ts';
import { type Late, late } from './late.ts';
import { wear } from './looks.ts';
import { StandfirstErrorEvent, StandfirstLoadEvent } from './load-events.ts';
import type { Plain } from './read.ts';
import type { articleIn } from './read-article.ts';
import { authorIn, digestIn, storyIn } from './read-story.ts';
import type { Content } from './content.ts';
import { states } from './states.styles.ts';
import { html, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';
import { allWords } from './words.ts';

interface Host extends EventTarget {
  readonly src?: string | null;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  mark(state: string, on: boolean): void;
}

/** What an object gives of each field; `undefined` while what reads it is not here. */
type View = (item: Item) => object | undefined;

const TYPES: Readonly<Record<string, readonly string[]>> = {
  article: ['article', 'story'],
  story: ['story', 'article'],
  author: ['author'],
  digest: ['digest'],
};

const readers: Readonly<Record<string, (roots: Plain) => Item | undefined>> = {
  story: storyIn,
  author: authorIn,
  digest: digestIn,
};

/** What reads a whole story. */
const whole: Late<{ articleIn: typeof articleIn }> = late(() => import('./read-article.ts'));

/** The object in a value of JSON: one of the model, or what JSON-LD says. */
function itemIn(value: unknown, kind: string): Item | undefined {
  const type = (value as { type?: unknown } | null)?.type;
  return typeof type === 'string' && TYPES[kind]?.includes(type) ? (value as Item) : readJsonLd(value, kind);
}

/** Reads what stands in an element, and fetches what its `src` names. */
export class Sources {
  readonly #host: Host;
  readonly #kind: string;
  readonly #isWhole: boolean;
  #status: 'loading' | 'error' | undefined;
  #plain: Item | undefined;
  #data: Item | undefined;
  #fetched: Item | undefined;
  #url: string | undefined;
  #request = new AbortController();

  /**
   * Makes the sources of an element.
   *
   * @param host - The element.
   * @param kind - The object that it shows, by the name of its property.
   * @param isWhole - True where it shows the text of a story too.
   */
  constructor(host: Host, kind: string, isWhole = false) {
    this.#host = host;
    this.#kind = kind;
    this.#isWhole = isWhole;
  }

  /** How `src` stands; `undefined` where nothing is asked for, or it has come. */
  get status(): 'loading' | 'error' | undefined {
    return this.#status;
  }

  set status(status: 'loading' | 'error' | undefined) {
    this.#status = status;
    for (const each of ['loading', 'error']) this.#host.mark(each, status === each);
  }

  /** The best of what the sources give. */
  get item(): Item | undefined {
    return this.#data ?? this.#fetched ?? this.#plain;
  }

  /**
   * Of each field, what the better source knows.
   *
   * @param own - What goes before all sources.
   * @param view - What an object gives of each field.
   */
  merge(own: Item | null | undefined, view: View): object | undefined {
    let data: Record<string, unknown> | undefined;
    for (const item of [this.#plain, this.#fetched, this.#data, own]) {
      const known = item && (view(item) as typeof data);
      if (!data || !known) data ??= known || undefined;
      else for (const name in known) if (isKnown(known[name])) data[name] = known[name];
    }
    return data;
  }

  /** Looks whether there is something new. */
  update({ plain, data }: Content): void {
    this.#data = data && this.#parse(data.textContent);
    const url = safeUrl(this.#host.src);
    if (url !== this.#url) this.#load(url);
    const read = () =>
      this.#isWhole ? whole.use()?.articleIn : readers[this.#kind === 'article' ? 'story' : this.#kind];
    this.#plain = plain.length > 0 ? read()?.(plain) : undefined;
  }

  /** Fetches again what `src` names. */
  reload(): void {
    this.#load(this.#url, true);
  }

  /** What is shown while there is nothing else: a skeleton, or that it went wrong. */
  render(locale: Locale): Piece | undefined {
    if (!this.#status) return undefined;
    wear(this.#host, states);
    const { loading, failed, retry } = allWords(locale.words);
    if (this.#status === 'loading') {
      return html`<div part="base skeleton" role="status" aria-busy="true">
        <slot name="loading"><span class="unseen">${loading}</span><i></i><i></i><i></i><i></i></slot>
      </div>`;
    }
    return html`<div part="base error" role="alert">
      <slot name="error">${failed}</slot>
      <button part="retry" type="button" @click=${() => this.reload()}>${retry}</button>
    </div>`;
  }

  #parse(text: string): Item | undefined {
    try {
      return itemIn(JSON.parse(text), this.#kind);
    } catch (error) {
      console.warn('The data in this element are no JSON.', this.#host, error);
      return undefined;
    }
  }

  #load(url: string | undefined, anew = false): void {
    // An answer to what is no longer asked for is dropped.
    this.#request.abort();
    this.#request = new AbortController();
    if (url !== this.#url) this.#fetched = undefined;
    this.#url = url;
    this.status = url ? 'loading' : undefined;
    if (!url) return;
    if (anew) this.#host.requestUpdate();
    void this.#fetch(new URL(url, document.baseURI).href, this.#request.signal, anew);
  }

  async #fetch(url: string, signal: AbortSignal, anew: boolean): Promise<void> {
    const outcome = await fetchJson(url, signal, anew).then(
      (value) => itemIn(value, this.#kind) ?? new TypeError(`${url} holds nothing that can be shown here.`),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    if (signal.aborted) return;
    const isError = outcome instanceof Error;
    this.status = isError ? 'error' : undefined;
    if (!isError) this.#fetched = outcome;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (signal.aborted) return;
    const status = outcome instanceof AnswerError ? outcome.status : undefined;
    this.#host.dispatchEvent(isError ? new StandfirstErrorEvent(outcome, status) : new StandfirstLoadEvent(outcome));
  }
}
