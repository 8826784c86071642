import './late.ts';
export * from '../news-digest/news-digest.ts';
