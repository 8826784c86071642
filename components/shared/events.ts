// Two kinds: what a reader wants of a story (select, view) bubbles and leaves shadow trees, so that one listener serves a
// page. What becomes of one element (load, error, toggle, show-more) does not: it would be taken for that of another.
export { StandfirstSelectEvent } from './select-event.ts';
export { StandfirstViewEvent } from './view-event.ts';
export { StandfirstToggleEvent } from './toggle-event.ts';
export { type ShowMoreRange, StandfirstShowMoreEvent } from './show-more-event.ts';
export type { Item } from './item.ts';
