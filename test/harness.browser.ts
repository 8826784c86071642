import type { Group, Hook, Test } from './harness.ts';

interface Mocha {
  describe: Group;
  it: Test;
  beforeEach: Hook;
  afterEach: Hook;
}

/** The runner of the browser tests puts Mocha's functions in the global scope. */
export const { describe, it, beforeEach, afterEach } = globalThis as unknown as Mocha;
