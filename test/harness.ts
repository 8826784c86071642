// What node:test and Mocha have in common, so that one spec runs under both.
export type Group = (name: string, body: () => void) => void;
export type Test = (name: string, body: () => unknown) => void;
export type Hook = (body: () => unknown) => void;
