import '../related-story/define.ts';
import { NewsDigest } from './news-digest.ts';

NewsDigest.define();
