import { isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { box, type Slotted } from './boxes.ts';
import { type Content, NOTHING, watchContent } from './content.ts';
import { fields, FLAG } from './fields.ts';
import { Foundation } from './foundation.ts';
import type { Item } from './item.ts';
import { languageOf, type Locale, localeFor, spoken } from './language.ts';
import { type Late, late, takeMissing } from './late.ts';
import { slots } from './late-slots.ts';
import { objects } from './objects.ts';
import { PictureWatch } from './picture.ts';
import { StandfirstSelectEvent } from './select-event.ts';
import type { Sources } from './sources.ts';
import { html, type Piece, template } from './template.ts';
import { type DateStyle, relative } from './time.ts';

/** Whoever is given all by properties never needs the code that reads and fetches. */
const reading: Late<{ Sources: typeof Sources }> = late(() => import('./sources.ts'));

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** What all elements of standfirst have in common: where their data come from, how these are shown, what they tell. */
export abstract class StandfirstElement extends Foundation implements Slotted {
  /** @internal The property that holds the object. */
  declare static readonly model: string;

  /** @internal True where the element shows the text of a story too. */
  declare static readonly isWhole: boolean | undefined;

  /** @internal The properties that go before what the object says, in the object's terms. */
  static readonly own: readonly string[] = [];

  /** @internal A change of `lang` is a reason to update; what it says is asked of the whole page. */
  static override properties: PropertyDeclarations = {
    ...fields('src'),
    ...fields('trackViews', FLAG),
    tongue: { attribute: 'lang' },
  };

  /**
   * The address of the object as JSON: of the model, or JSON-LD. It is fetched once for all elements that name it. What is
   * given in the element, or by its properties, goes before it.
   */
  src?: string | null;

  /** Sends `standfirst-view` once half of the element was in view for a second. */
  trackViews!: boolean;

  /** @internal The element's own `lang`. */
  declare tongue?: string | null;

  /** @internal */
  dateStyle?: DateStyle;

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  /** @internal The language in which the element speaks. */
  locale: Locale = localeFor('');

  /** @internal What stands in the element. */
  protected content: Content = NOTHING;

  /** @internal What is shown, from whatever source. */
  protected data: object = {};

  #pictures: PictureWatch | undefined;
  #sources: Sources | undefined;
  #shown: Piece | undefined;
  #waiting: Promise<void> | undefined;
  #isEmpty = true;
  #isTracked = false;

  /** False where nothing but attributes is known: on a server, and while its work is taken over. */
  #settled = !isServer && !this.shadowRoot;

  /** Makes the element. */
  constructor() {
    super();
    if (isServer) return;
    watchContent(this);
    this.addEventListener('click', this);
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    // Another place may have another language.
    if (this.hasUpdated) this.requestUpdate();
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
    const slotted = this.slotted('headline') ?? this.slotted('name');
    return slots.now?.linkIn(slotted) ?? this.renderRoot.querySelector<HTMLElement>('[part~="link"]');
  }

  /** @internal */
  slotted(name: string): Element | undefined {
    return this.content.slots.get(name);
  }

  /** @internal Knows which pictures could not be loaded. */
  get pictures(): PictureWatch {
    return (this.#pictures ??= new PictureWatch(() => this.requestUpdate()));
  }

  /** @internal The object in the terms of the element, as a new one; `undefined` while what reads it is not here. */
  protected view(item: Item): object | undefined {
    return { ...item };
  }

  /** @internal Looks at what follows from the data. */
  protected follow(): void {}

  /** @internal What is shown of the data. */
  protected abstract renderContent(): Piece;

  /** @internal Sets or clears one of the element's states. */
  protected mark(state: string, on: boolean): void {
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
    if (!missing) return true;
    this.#waiting = missing.then(() => {
      this.#waiting = undefined;
      this.requestUpdate();
    });
    const { renderRoot } = this;
    if (!this.hasUpdated && !renderRoot.firstChild)
      for (const name of new Set(['', ...[...this.children].map(({ slot }) => slot)]))
        renderRoot.append(Object.assign(document.createElement('slot'), { name }));
    return false;
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!this.#waiting) return isDone;
    await this.#waiting;
    return this.updateComplete;
  }

  /** Looks at what there is, and makes of it what is shown. */
  #compose(): Piece {
    if (this.#settled) this.#read();
    else this.locale = { ...localeFor(this.getAttribute('lang')), isServed: true };
    this.data = this.#merged();
    this.follow();
    this.#isEmpty = this.isEmpty;
    if (!this.#isEmpty) return this.renderContent();
    return this.#sources?.render(this.locale) ?? html`${box(this, 'empty', '')}<slot></slot>`;
  }

  /** What is shown: of each field, what the better source knows. Most elements have but one. */
  #merged(): object {
    let data: Record<string, unknown> | undefined;
    for (const item of this.#given()) {
      const view = item && (this.view(item) as typeof data);
      if (!data || !view) data ??= view;
      else for (const name in view) if (isKnown(view[name])) data[name] = view[name];
    }
    data ??= {};
    for (const name of this.#self.own) {
      const value: unknown = this[name as never];
      if (isKnown(value)) data[name] = value;
    }
    return data;
  }

  /** Looks at the place of the element, and at what stands in it. */
  #read(): void {
    this.locale = spoken(languageOf(this));
    const isFull = this.firstElementChild || this.textContent.trim();
    this.content = (isFull && slots.use()?.contentOf(this)) || NOTHING;
    const { plain, data } = this.content;
    if (!this.#sources && !this.src && !data && plain.length === 0) return;
    const part = reading.use();
    // What it finds is mostly a story, and read as soon as it is here.
    if (!part) return void objects.use();
    this.#sources ??= new part.Sources(this, this.#self.model, this.#self.isWhole);
    this.#sources.update(this.content);
  }

  /** @internal */
  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) {
      if (this.#settled) this.renderRoot.textContent = '';
      return super.update(changed);
    }
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // What is of another shape is made anew; the focus goes on to what stands in its place.
    if (focused?.isConnected === false) this.focus();
  }

  /** @internal */
  protected override render(): unknown {
    return template(this.#shown ?? this.#compose());
  }

  /** @internal True where there is nothing to show. */
  protected get isEmpty(): boolean {
    for (const name in this.data) if (isKnown(this.data[name as never])) return false;
    // What waits, or tells of an error, tells nothing of a story.
    return [...this.content.slots.keys()].every((name) => /^(?:empty|error|loading)$/u.test(name));
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
    if (this.trackViews !== this.#isTracked) {
      this.#isTracked = this.trackViews;
      if (this.#isTracked) void import('./views.ts').then(({ trackView }) => trackView(this));
    }
    if (this.dateStyle === 'relative') relative.now?.tick(this);
    const status = this.#sources?.status;
    const isEmpty = this.#isEmpty;
    if (this.#sources) for (const each of ['loading', 'error']) this.mark(each, status === each);
    this.mark('empty', isEmpty && !status);
    this.mark('ready', !isEmpty);
  }

  get #self(): typeof StandfirstElement {
    return this.constructor as typeof StandfirstElement;
  }

  /** The objects, the later before the earlier. */
  #given(): readonly (Item | undefined)[] {
    const own = this[this.#self.model as never] as Item | undefined;
    return this.#sources ? [...this.#sources.items, own] : [own];
  }

  /** @internal What is followed with a link; `undefined` where that is nothing of the element's own. */
  protected followed(link: HTMLAnchorElement): { readonly item: Item | undefined } | undefined {
    const isOurs = link === this.link || (link.part.contains('cover') && link.getRootNode() === this.renderRoot);
    return isOurs ? { item: this.item } : undefined;
  }

  /** @internal */
  handleEvent(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const followed = link && this.followed(link);
    if (!followed) return;
    const href = link.getAttribute('href') ?? '';
    if (!this.dispatchEvent(new StandfirstSelectEvent(followed.item, href, event))) event.preventDefault();
  }
}
