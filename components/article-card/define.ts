import { ArticleCard } from './article-card.ts';

ArticleCard.define();
