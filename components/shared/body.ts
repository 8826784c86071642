/** What renders blocks of text, and its looks: what elements that seldom have any fetch when they do. */
export { body } from './blocks.ts';
export { prose as bodyLooks } from './prose.styles.ts';
