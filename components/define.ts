import './article-card/define.ts';
import './article-view/define.ts';
import './author-bio/define.ts';
import './news-digest/define.ts';
import './related-story/define.ts';
