import { anyWord } from '../text/one-of.ts';
import { holdsOneOf } from '../text/quick-look.ts';

/** What readers do with a text, as sites count it; a count of one of these alone is such a figure. */
const reads =
  '(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊阅閱]|[访訪][问問]|人[气氣]|[查观觀]看|回[复復覆应應]|[评評][论論]|留言|跟[贴帖貼])(?:次[数數]|人[次数數]|量|[数數])?';
const acts = `${anyWord(
  `${reads} 播放 [点點]?[赞讚] 喜[欢歡] 收藏 分享 [转轉][发發载載] 在看 推[荐薦] 引用 下[载載] 支持 反[对對] [参參][与與] 粉[丝絲] [关關]注 主[题題]`,
  '[帖貼]子 文章 [积積]分 精[华華] 威望 金[钱錢]',
)}`;
const count = '\\d[\\d.,]*\\s?[万萬kKwW]?\\+?';
const unit = '(?:\\s?(?:人?次|人|[条條]|[篇个個则則]))?';

/** A label and its figure, or a figure and its label. */
const pieceOf = (label: string) =>
  `(?:${label}\\s?[:：]?\\s?[（(]?\\s?${count}${unit}\\s?[)）]?|${count}${unit}\\s?${label})`;

const bullet = '[|｜•·‧*◆-]?\\s?';
const several = new RegExp(`^${bullet}(?:${pieceOf(acts)}[\\s|｜┊·•/,，、▼]*){2,8}$`);
/** `赞(12)`: a button with its figure; `赞` and a figure alone may count votes of a text. */
const button = /^(?:[点點]?[赞讚踩]|[顶頂]|支持|反[对對]|收藏|分享|推[荐薦]|[转轉][发發])\s?[（(]\s?\d+\s?[)）]$/;
const single = new RegExp(`^${bullet}${pieceOf(reads)}$`);

const mayCount = holdsOneOf(
  '读讀览覽击擊阅閱问問气氣看复復覆应應论論言贴帖貼放赞讚踩顶頂欢歡藏享发發载載荐薦用持对對与與注题題子章分华華望钱錢',
);

/** `查看: 9080|回复: 0` `瀏覽752|回應0|推薦0` `• 40阅读`: how often a text was read, answered, shared, and nothing else. */
export const countsReaders = (text: string): boolean =>
  mayCount(text) && (several.test(text) || single.test(text) || button.test(text));
