import type { PropertyDeclaration, PropertyDeclarations } from 'lit';

/** How a property is declared. */
export interface Field extends PropertyDeclaration {
  /** What it is where nobody sets it, and the element need not write into each of its kind. */
  readonly fallback?: unknown;
}

/**
 * Declares properties whose attributes have the same names in kebab case.
 *
 * @param names - Their names.
 * @param options - What they hold.
 * @param fallback - What they are where nobody sets them.
 */
export function fields(names: string, options: Field = {}, fallback: unknown = options.fallback): PropertyDeclarations {
  const entries = names.split(' ').map((name) => {
    const attribute = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    return [name, { attribute, ...options, fallback }];
  });
  return Object.fromEntries(entries) as PropertyDeclarations;
}

/** A number. */
export const NUMBER: Field = { type: Number };

/** True or false. */
export const FLAG: Field = { type: Boolean, fallback: false };

/** A choice that style sheets may ask for. */
export const CHOICE: Field = { reflect: true };

/** An object. Its attribute holds JSON: what is none, as "[object Object]", is no object. */
export const OBJECT: Field = {
  converter(text) {
    try {
      return JSON.parse(text ?? '') as unknown;
    } catch {
      return undefined;
    }
  },
};

/** Whether a field tells something: an empty list does not. */
export const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
