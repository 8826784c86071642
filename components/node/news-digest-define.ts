import './late.ts';
import '../news-digest/define.ts';
