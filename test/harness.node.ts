import { afterEach as after, beforeEach as before, describe as suite, it as test } from 'node:test';
import type { Group, Hook, Test } from './harness.ts';

export const describe: Group = (name, body) => void suite(name, body);
export const it: Test = (name, body) => void test(name, async () => void (await body()));
export const beforeEach: Hook = (body) => before(async () => void (await body()));
export const afterEach: Hook = (body) => after(async () => void (await body()));
