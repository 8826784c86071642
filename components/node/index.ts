/** @module standfirst-components */
import './late.ts';
export * from '../index.ts';
