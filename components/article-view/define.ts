import '../author-bio/define.ts';
import '../related-story/define.ts';
import { ArticleView } from './article-view.ts';

ArticleView.define();
