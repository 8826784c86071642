import { LitElement } from 'lit';
import type { Field } from './fields.ts';

/** What all elements of standfirst are built on: how they are registered, and what a property costs them. */
export abstract class Foundation extends LitElement {
  /** The tag name under which `define` registers the element unless told otherwise. */
  declare static readonly tag: string;

  /** @internal The looks that it has on: to ask its shadow tree takes as long as to make all of its texts. */
  worn: unknown;

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

  /** @internal A value that nobody set costs an element nothing. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: Field,
  ): PropertyDescriptor {
    return {
      ...super.getPropertyDescriptor(name, key, options),
      get(this: Record<string | symbol, unknown>): unknown {
        return this[key] ?? options.fallback;
      },
    };
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
