import '../article-card/define.ts';
import '../related-story/define.ts';
import { NewsDigest } from './news-digest.ts';

NewsDigest.define();
