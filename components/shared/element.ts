import {
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  unsafeCSS,
} from 'lit';
import { type Item, StandfirstSelectEvent, StandfirstViewEvent } from './events.ts';
import { fields, FLAG } from './fields.ts';
import { languageOf, type Locale, localeFor, wordsFor } from './language.ts';
import { PictureWatch } from './picture.ts';
import { type Content, contentOf, watchContent } from './slots.ts';
import type { Sources } from './sources.ts';
import { tick } from './ticks.ts';
import type { DateStyle } from './time.ts';

const NOTHING: Content = { slots: new Set(), plain: [], data: undefined };

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** What all elements of standfirst have in common: how they are registered, where their data come from, what they tell. */
export abstract class StandfirstElement extends LitElement {
  /** The tag name under which `define` registers the element unless told otherwise. */
  static readonly tag: string = '';

  /** @internal The property that holds the object. */
  static readonly model: string = '';

  /** @internal True where the element shows the text of a story too. */
  static readonly isWhole: boolean = false;

  /** @internal The properties that go before what the object says, in the object's terms. */
  static readonly own: readonly string[] = [];

  /** @internal */
  static override properties: PropertyDeclarations = { ...fields('src'), ...fields('trackViews', FLAG) };

  /**
   * The address of the object as JSON: of the model, or JSON-LD. It is fetched once for all elements that name it. What is
   * given in the element, or by its properties, goes before it.
   */
  src?: string | null;

  /** Sends `standfirst-view` once half of the element was in view for a second. */
  trackViews = false;

  /** @internal */
  dateStyle?: DateStyle;

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  /** @internal */
  protected readonly pictures: PictureWatch = new PictureWatch(() => this.requestUpdate());

  /** @internal The language in which the element speaks. */
  protected locale: Locale = localeFor('');

  /** @internal What stands in the element. */
  protected content: Content = NOTHING;

  /** @internal What is shown, from whatever source. */
  protected data: object = {};

  #sources: Sources | undefined;

  /** False where nothing but attributes is known: on a server, and while its work is taken over. */
  #settled = !isServer && !this.shadowRoot;

  /** Makes the element. */
  constructor() {
    super();
    if (isServer) return;
    watchContent(this, () => this.requestUpdate());
    this.addEventListener('click', (event) => this.#select(event));
  }

  /**
   * Registers the element. Nothing happens where the tag is already this element's, as when a bundle is loaded twice; a
   * tag that belongs to another class is left to it, with a warning.
   *
   * @param tag - The tag name, such as `my-card`; by default the element's own.
   * @param registry - The registry; by default the document's.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    const Self = this as unknown as typeof LitElement;
    const holder = registry.get(tag);
    if (holder === undefined) {
      // A registry takes a class once: for another tag it needs another class. Not every registry has `getName`.
      registry.define(tag, registry.getName?.(Self) ? class extends Self {} : Self);
    } else if (holder !== Self && !(holder.prototype instanceof Self)) {
      console.warn(`<${tag}> is already defined by another class and stays as it is.`);
    }
  }

  /** @internal One sheet takes a browser less than several, for every element that adopts it. */
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    const sheets = super.finalizeStyles(styles) as CSSResult[];
    return [unsafeCSS(sheets.map(({ cssText }) => cssText).join(''))];
  }

  /** @internal */
  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat('lang');
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    // Another place may have another language.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    tick(this, false);
  }

  /** @internal */
  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** What the element shows, from whatever source: its property, a script in it, the address in `src`, or plain HTML. */
  get item(): Item | undefined {
    return this.#given().findLast((each) => each);
  }

  /** Fetches again what `src` names. */
  reload(): void {
    this.#sources?.reload();
  }

  /** Moves the focus to the element's link. */
  override focus(options?: FocusOptions): void {
    (this.link ?? this.renderRoot.querySelector<HTMLElement>('a,button'))?.focus(options);
  }

  /** @internal The link that the element is about: a slotted one, or its own. */
  protected get link(): HTMLElement | null {
    const slotted = this.querySelector<HTMLElement>(':is([slot="headline"],[slot="name"]):is(a,:has(a))');
    const link = slotted?.matches('a') ? slotted : slotted?.querySelector('a');
    return link ?? this.renderRoot.querySelector<HTMLElement>('[part~="link"]');
  }

  /** @internal True where any of these slots has content; the default slot's name is empty. */
  protected has(...names: readonly string[]): boolean {
    return names.some((name) => this.content.slots.has(name));
  }

  /** @internal What is slotted there. */
  protected slotted(name: string): Element | null {
    return this.has(name) ? this.querySelector(`:scope > [slot="${name}"]`) : null;
  }

  /** @internal A box that is named as the slot in it; nothing where there is neither content nor anything slotted. */
  protected box(name: string, content: unknown, lang?: string): unknown {
    if (!content && !this.has(name)) return nothing;
    return html`<div part=${name} lang=${lang ?? nothing}><slot class="above" name=${name}>${content}</slot></div>`;
  }

  /** @internal The line of facts. */
  protected meta(facts: readonly unknown[]): unknown {
    if (facts.every((each) => each === nothing) && !this.has('meta')) return nothing;
    return html`<div part="meta"><slot class="facts above" name="meta">${facts}</slot></div>`;
  }

  /** @internal The object in the terms of the element. */
  protected view(item: Item): object {
    return item;
  }

  /** @internal What is shown of the data. */
  protected abstract renderContent(): unknown;

  /** @internal Sets or clears one of the element's states. */
  protected mark(state: string, on: boolean): void {
    this.internals.states[on ? 'add' : 'delete'](state);
  }

  /** @internal */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isNew = !this.shadowRoot;
    const root = super.createRenderRoot();
    // Until the first rendering, what stands in the element stays in view.
    if (isNew && !isServer) root.append(document.createElement('slot'));
    return root;
  }

  /** @internal */
  protected override scheduleUpdate(): Promise<unknown> | void {
    const waiting = this.#settled ? this.prepare() : undefined;
    return waiting ? waiting.then(() => this.#speak()) : this.#speak();
  }

  /** Waits for words that are not here yet, rather than to change them before the reader's eyes. */
  #speak(): Promise<unknown> | void {
    const waiting = this.#settled ? this.languages.flatMap((tag) => wordsFor(tag) ?? []) : [];
    return waiting.length > 0 ? Promise.all(waiting).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** @internal The languages in which the element speaks. */
  protected get languages(): readonly string[] {
    return [languageOf(this)];
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const known = localeFor(this.#settled ? languageOf(this) : this.getAttribute('lang'));
    this.locale = this.#settled ? known : { ...known, isServed: true };
    const views = this.#given().flatMap((item) => (item ? Object.entries(this.view(item)) : []));
    const own = this.#self.own.map((name) => [name, this[name as never]]);
    this.data = Object.fromEntries([...views, ...own].filter(([, value]) => isKnown(value))) as object;
  }

  /** @internal */
  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated && this.#settled) this.renderRoot.textContent = '';
    super.update(changed);
  }

  /** @internal */
  protected override render(): unknown {
    if (!this.isEmpty) return this.renderContent();
    return this.#sources?.render(this.locale) ?? html`${this.box('empty', '')}<slot></slot>`;
  }

  /** @internal True where there is nothing to show. */
  protected get isEmpty(): boolean {
    // What waits, or tells of an error, tells nothing of a story.
    const slots = [...this.content.slots].filter((name) => !/^(?:empty|error|loading)$/u.test(name));
    return Object.keys(this.data).length + slots.length === 0;
  }

  /** @internal */
  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (!this.#settled) {
      this.#settled = true;
      this.requestUpdate();
    }
  }

  /** @internal */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('trackViews') && this.trackViews) {
      const seen = () => this.dispatchEvent(new StandfirstViewEvent(this.item));
      void import('./views.ts').then(({ whenSeen }) => whenSeen(this, seen));
    }
    tick(this, this.dateStyle === 'relative' && this.isConnected);
    const status = this.#sources?.status;
    this.mark('loading', status === 'loading');
    this.mark('error', status === 'error');
    this.mark('empty', this.isEmpty && !status);
    this.mark('ready', !this.isEmpty);
  }

  get #self(): typeof StandfirstElement {
    return this.constructor as typeof StandfirstElement;
  }

  /** The objects, the later before the earlier. */
  #given(): readonly (Item | undefined)[] {
    const own = this[this.#self.model as never] as Item | undefined;
    return [...(this.#sources?.items ?? []), own];
  }

  /** @internal Whoever is given all by properties never needs the code that reads and fetches. */
  protected prepare(): Promise<unknown> | undefined {
    this.content = contentOf(this);
    const { plain, data } = this.content;
    if (this.#sources) return this.#sources.update(this.content);
    if (!this.src && !data && plain.length === 0) return undefined;
    return import('./sources.ts').then(({ Sources }) => {
      this.#sources ??= new Sources(this, this.#self.model, this.#self.isWhole);
      return this.#sources.update(this.content);
    });
  }

  #select(event: MouseEvent): void {
    const path = event.composedPath();
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    if (!link || (link !== this.link && !link.matches('[part~="cover"]')) || !path.includes(this)) return;
    const href = link.getAttribute('href') ?? '';
    if (!this.dispatchEvent(new StandfirstSelectEvent(this.item, href, event))) event.preventDefault();
  }
}
