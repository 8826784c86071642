import { LitElement } from 'lit';
import { type Locale, localeOf } from './language.ts';

/** What all elements of standfirst have in common: how they are registered, and the language that they speak. */
export class StandfirstElement extends LitElement {
  /** The tag name under which `define` registers the element unless told otherwise. */
  static readonly tag: string = '';

  /**
   * Registers the element. Nothing happens where the tag is already this element's, as when a bundle is loaded twice; a
   * tag that belongs to another class is left to it, with a warning.
   *
   * @param tag - The tag name, such as `my-card`; by default the element's own.
   * @param registry - The registry; by default the document's.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    const holder = registry.get(tag);
    if (holder === undefined) {
      // A registry takes a class once: for another tag it needs another class. Not every registry has `getName`.
      const taken = Boolean(registry.getName?.(this));
      registry.define(tag, taken ? class extends this {} : this);
    } else if (holder !== this && !(holder.prototype instanceof this)) {
      console.warn(`<${tag}> is already defined by another class and stays as it is.`);
    }
  }

  /** @internal */
  static override get observedAttributes(): string[] {
    return super.observedAttributes.concat('lang');
  }

  /** @internal */
  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** @internal */
  protected get locale(): Locale {
    return localeOf(this);
  }
}
