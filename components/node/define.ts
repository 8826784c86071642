import './late.ts';
import '../define.ts';
