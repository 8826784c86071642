import { isServer, LitElement } from 'lit';
import type { Field } from './fields.ts';

/** What all elements of standfirst are built on: how they are registered, and what a property costs them. */
export abstract class Foundation extends LitElement {
  /** The tag name under which `define` registers the element unless told otherwise. */
  declare static readonly tag: string;

  /** @internal What its attributes say to which property; those that are written, too, Lit knows. */
  protected static attributes: Readonly<Record<string, readonly [name: string, read: Field['converter']]>> = {};

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(this.attributes)];
  }

  /** @internal The looks that it has on: to ask its shadow tree takes as long as to make all of its texts. */
  worn: unknown;

  /** @internal What somebody set, by the names of the properties. */
  readonly told: Record<string, unknown> = {};

  /** @internal */
  constructor() {
    super();
    // What was set before the element was known stands in the way of its properties.
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      const value: unknown = this[name as never];
      delete this[name as never];
      this[name as never] = value as never;
    }
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
      console.warn(`<${tag}> is another class already, and stays so.`);
    }
  }

  /**
   * @internal Gives the element properties whose attributes have the same names in kebab case. Lit looks through all that it
   * knows whenever an element is made, and again when it is first shown: it is told of those alone whose attributes it
   * writes, and a value that nobody set costs an element nothing. A server's Lit reads attributes by itself.
   *
   * @param names - Their names.
   * @param field - What they hold.
   * @param fallback - What they are where nobody sets them.
   */
  protected static have(names: string, field: Field = {}, fallback: unknown = field.fallback): void {
    const attributes = (this.attributes = { ...this.attributes } as Record<
      string,
      readonly [string, Field['converter']]
    >);
    for (const name of names.split(' ')) {
      const attribute = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      const options = { attribute, ...field, noAccessor: true };
      if (field.reflect || isServer) this.createProperty(name, options);
      else attributes[options.attribute] = [name, field.converter];
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: Foundation) {
          return this.told[name] ?? fallback;
        },
        set(this: Foundation, value: unknown) {
          const old = this[name as never];
          this.told[name] = value;
          this.requestUpdate(name, old, options);
        },
      });
    }
  }

  /** @internal */
  override attributeChangedCallback(attribute: string, old: string | null, text: string | null): void {
    const [name, read] = (this.constructor as typeof Foundation).attributes[attribute] ?? [];
    if (name) this[name as never] = (read ? read(text) : text) as never;
    else super.attributeChangedCallback(attribute, old, text);
  }

  /** @internal It has no shadow tree until there is something to show in it: what stands in the element is seen till then. */
  protected override createRenderRoot(): HTMLElement {
    return undefined as unknown as HTMLElement;
  }

  /** @internal Makes the shadow tree, unless there is one. */
  protected root(): boolean {
    if (!(this.renderRoot as unknown)) {
      [this.worn] = (this.constructor as typeof LitElement).elementStyles;
      (this as { renderRoot: unknown }).renderRoot = super.createRenderRoot();
    }
    return true;
  }
}
