import './late.ts';
import '../article-view/define.ts';
