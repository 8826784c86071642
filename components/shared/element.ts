import { isServer, type PropertyValues } from 'lit';
import { box } from './boxes.ts';
import { type Content, NOTHING, type Slotted } from './content.ts';
import { FLAG, isKnown } from './fields.ts';
import { Foundation } from './foundation.ts';
import type { Item } from './item.ts';
import { languageOf, type Locale, spoken } from './language.ts';
import { type Late, late, takeMissing } from './late.ts';
import { acts } from './late-acts.ts';
import { slots } from './late-slots.ts';
import { objects } from './objects.ts';
import { pictures } from './late-pictures.ts';
import type { PictureWatch } from './picture.ts';
import type { Sources } from './sources.ts';
import { html, type Piece, template } from './template.ts';
import type { DateStyle } from './time.ts';

/** Whoever is given all by properties never needs the code that reads and fetches. */
const reading: Late<{ Sources: typeof Sources }> = late(() => import('./sources.ts'));

/** What all elements of standfirst have in common: where their data come from, how these are shown, what they tell. */
export abstract class StandfirstElement extends Foundation implements Slotted {
  /** @internal The property that holds the object. */
  declare static readonly model: string;

  /** @internal True where the element shows the text of a story too. */
  declare static readonly isWhole: boolean | undefined;

  /** @internal The properties that go before what the object says, in the object's terms. */
  static readonly own: readonly string[] = [];

  static {
    this.have('src');
    this.have('trackViews', FLAG);
  }

  /**
   * The address of the object as JSON: of the model, or JSON-LD. It is fetched once for all elements that name it. What is
   * given in the element, or by its properties, goes before it.
   */
  src?: string | null;

  /** Sends `standfirst-view` once half of the element was in view for a second. */
  trackViews!: boolean;

  /** @internal */
  declare failed?: Set<string>;

  /** @internal */
  dateStyle?: DateStyle;

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  /** @internal The language in which the element speaks. */
  locale!: Locale;

  /** @internal What stands in the element. */
  protected content: Content = NOTHING;

  /** @internal What is shown, from whatever source. */
  protected data: object = {};

  #sources: Sources | undefined;
  #shown: Piece | undefined;
  #waiting: Promise<void> | undefined;
  #isEmpty = true;

  /** That of its states which tells whether there is something to show. */
  #state: 'empty' | 'ready' | undefined;

  /** False where nothing but attributes is known: on a server, and while its work is taken over. */
  #settled = !isServer && !this.shadowRoot;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    // What is done with it is soon to come, and nothing waits for that.
    void acts.soon();
    // Another place may have another language.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** What the element shows, from whatever source: its property, a script in it, the address in `src`, or plain HTML. */
  get item(): Item | undefined {
    return this.#own ?? this.#sources?.item;
  }

  /** Fetches again what `src` names. */
  reload(): void {
    this.#sources?.reload();
  }

  /** Moves the focus to the element's link. */
  override focus(options?: FocusOptions): void {
    acts.now?.focusable(this)?.focus(options);
  }

  /** @internal */
  slotted(name: string): Element | undefined {
    return this.content.slots.get(name);
  }

  /** @internal Knows which pictures could not be loaded. */
  get pictures(): PictureWatch {
    return this;
  }

  /** @internal The object in the terms of the element, as a new one; `undefined` while what reads it is not here. */
  protected view(item: Item): object | undefined {
    return { ...item };
  }

  /** @internal Looks at what follows from the data. */
  protected follow?(): void;

  /** @internal What is shown of the data. */
  protected abstract renderContent(): Piece;

  /** @internal Sets or clears one of the element's states. */
  mark(state: string, on: boolean): void {
    const { states } = this.internals;
    if (states.has(state) !== on) states[on ? 'add' : 'delete'](state);
  }

  /**
   * @internal Waits for what is not here yet, rather than to change it before the reader's eyes. Until the first rendering,
   * what stands in the element stays in view.
   */
  protected override shouldUpdate(): boolean {
    this.#shown = this.#compose();
    const missing = takeMissing();
    if (!missing) return this.root();
    this.#waiting = missing.then(() => {
      this.#waiting = undefined;
      this.requestUpdate();
    });
    return false;
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await acts.soon();
    if (!this.#waiting) return isDone;
    await this.#waiting;
    return this.updateComplete;
  }

  /** Looks at what there is, and makes of it what is shown: of each field, what the better source knows. */
  #compose(): Piece {
    if (this.#settled) this.#read();
    else this.locale = spoken(this.getAttribute('lang'), true);
    const { told } = this;
    const own = this.#own;
    const known = this.#sources ? this.#sources.merge(own, (item) => this.view(item)) : own && this.view(own);
    const data = (known ?? {}) as Record<string, unknown>;
    for (const name in told) if (isKnown(told[name]) && this.#self.own.includes(name)) data[name] = told[name];
    this.data = data;
    this.follow?.();
    this.#isEmpty = this.isEmpty;
    if (!this.#isEmpty) return this.renderContent();
    return this.#sources?.render(this.locale) ?? html`${box(this, 'empty')}<slot></slot>`;
  }

  /** Looks at the place of the element, and at what stands in it. */
  #read(): void {
    this.locale = spoken(languageOf(this));
    const isFull = this.firstChild && (this.firstElementChild || this.textContent.trim());
    this.content = (isFull && slots.use()?.contentOf(this)) || NOTHING;
    const { plain, data } = this.content;
    if (!this.#sources && !this.src && !data && !plain[0]) return;
    const part = reading.use();
    // What it finds is mostly a story with a picture, and read as soon as it is here.
    if (!part) {
      void pictures.soon();
      return void objects.use();
    }
    this.#sources ??= new part.Sources(this, this.#self.model, this.#self.isWhole);
    this.#sources.update(this.content);
  }

  /** @internal */
  protected override update(changed: PropertyValues): void {
    const focused = this.hasUpdated && this.shadowRoot?.activeElement;
    super.update(changed);
    // What is of another shape is made anew; the focus goes on to what stands in its place.
    if (focused && !focused.isConnected) this.focus();
  }

  /** @internal */
  protected override render(): unknown {
    return template(this.#shown ?? this.#compose());
  }

  /** @internal True where there is nothing to show. */
  protected get isEmpty(): boolean {
    for (const name in this.data) if (isKnown(this.data[name as never])) return false;
    return !this.content.isTold;
  }

  /** @internal */
  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (!this.#settled) {
      this.#settled = true;
      this.requestUpdate();
    }
    if (!acts.now) void acts.soon().then(() => acts.now?.attendTo(this));
  }

  /** @internal */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const state = this.#isEmpty ? (this.#sources?.status ? undefined : 'empty') : 'ready';
    if (state !== this.#state) {
      if (this.#state) this.mark(this.#state, false);
      if (state) this.mark(state, true);
      this.#state = state;
    }
    acts.now?.attendTo(this);
  }

  get #self(): typeof StandfirstElement {
    return this.constructor as typeof StandfirstElement;
  }

  /** The object that it was given. */
  get #own(): Item | undefined {
    return (this.told[this.#self.model] as Item | null | undefined) ?? undefined;
  }
}
