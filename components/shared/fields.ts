import type { PropertyDeclaration } from 'lit';

/** How a property is declared. */
export interface Field extends PropertyDeclaration {
  /** Its attribute, where that has another name. */
  readonly attribute?: string;
  /** What it is where nobody sets it, and the element need not write into each of its kind. */
  readonly fallback?: unknown;
  /** Reads it from its attribute; by default it is the text. */
  readonly converter?: (text: string | null) => unknown;
}

/** A number. */
export const NUMBER: Field = { converter: (text) => (text === null ? text : Number(text)) };

/** True or false. */
export const FLAG: Field = { type: Boolean, fallback: false, converter: (text) => text !== null };

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
