import './late.ts';
export * from '../article-view/article-view.ts';
