import type { PropertyDeclaration, PropertyDeclarations } from 'lit';

/** Declares properties whose attributes have the same names in kebab case. */
export function fields(names: string, options: PropertyDeclaration = {}): PropertyDeclarations {
  return Object.fromEntries(
    names
      .split(' ')
      .map((name) => [
        name,
        { attribute: name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`), ...options },
      ]),
  );
}

/** A number. */
export const NUMBER: PropertyDeclaration = { type: Number };

/** True or false. */
export const FLAG: PropertyDeclaration = { type: Boolean };

/** A value that the element has by default, which it does not write into its own attributes. */
export const DEFAULTED: PropertyDeclaration = { useDefault: true };

/** An object. Its attribute holds JSON: what is none, as "[object Object]", is no object. */
export const OBJECT: PropertyDeclaration = {
  converter(text) {
    try {
      return JSON.parse(text ?? '') as unknown;
    } catch {
      return undefined;
    }
  },
};
