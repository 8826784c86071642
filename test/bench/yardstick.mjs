// Stands in for the benchmark's floors.mjs, all of whose parsers are seldom installed: the yardstick alone.
import { parseHTML } from 'linkedom';

export const floors = { 'linkedom parseHTML': { version: '', run: (html) => parseHTML(html) } };
