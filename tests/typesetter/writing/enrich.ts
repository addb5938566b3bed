import type { Random } from '../random.ts';
import type { CleanArticle, CleanBlock } from '../types.ts';
import { personName } from '../vocabulary/people.ts';

const captions = [
  '图为改造后的码头。',
  '图为活动现场。',
  '（附图片2张）',
  '▲志愿者整理花圃。',
  '上图：工人们正在安装设备。',
  '图为村民晾晒稻谷。',
  '（资料图片）',
  '▲孩子们在展台前参观。',
  '图①：合龙现场。',
  '图为航拍的新桥。',
  '左图为社区食堂。',
  '（图片由主办方提供）',
];
const notes = [
  '本报今起刊出系列走访，讲述普通人的故事，敬请关注。',
  '为展示一年来的新变化，本刊特开设专栏，陆续刊登各单位的做法。',
  '小桥虽小，连着民心。请看本报记者发来的报道。',
  '近来不少读者来信询问此事，记者为此作了调查。',
  '又是一年开学季，本期选登几篇学生习作，以飨读者。',
  '基层的好经验值得总结，本报从今天起连续推出一组稿件。',
];
const bulletLines = [
  '{date}，新桥通车。',
  '{date}，第一批设备进场。',
  '{date}，三个村完成土地流转。',
  '全年完成植树12万株。',
  '新建标准化厂房3万平方米。',
  '培训技术人员460人次。',
  '{date}，召开第二次调度会。',
  '修复水毁道路27处。',
  '发放种子化肥补贴85万元。',
];
const cells = [
  '大桥村',
  '12户',
  '合格',
  '西岭村',
  '30户',
  '优秀',
  '红星村',
  '8户',
  '整改',
  '三合村',
  '25户',
  '良好',
  '单位',
  '数量',
  '等次',
  '0.35',
  '1.20',
];

/** Puts a block somewhere behind the opening and before the end. */
function inside(article: CleanArticle, blocks: CleanBlock[], random: Random): CleanArticle {
  if (article.body.length < 2) return article;
  // Never between a crosshead and its paragraph.
  const places = article.body.flatMap((_, index) =>
    index > 0 && article.body[index - 1]?.kind !== 'crosshead' ? [index] : [],
  );
  if (places.length === 0) return article;
  const at = random.pick(places);
  return { ...article, body: [...article.body.slice(0, at), ...blocks, ...article.body.slice(at)] };
}

/** `图为改造后的码头。`: a picture's words between two paragraphs. */
const addCaption = (article: CleanArticle, random: Random): CleanArticle =>
  inside(article, [{ kind: 'caption', text: random.word(captions) }], random);

/** `编者按：…` above the article. */
const addEditorsNote = (article: CleanArticle, random: Random): CleanArticle => ({
  ...article,
  editorsNote: random.word(notes),
});

/** `●5月6日，新桥通车。`: a list of three to five items. */
export function addBullets(article: CleanArticle, random: Random): CleanArticle {
  const mark = random.pick(['●', '■', '1', '·', '◆', '（1）']);
  const items = random.words(bulletLines, random.int(3, 5)).map((text, index): CleanBlock => {
    const sign = mark === '1' ? `${index + 1}.` : mark === '（1）' ? `（${index + 1}）` : mark;
    return { kind: 'list', text: sign + text.replace('{date}', `${article.day.month}月${article.day.day}日`) };
  });
  return inside(article, items, random);
}

/** `大桥村` ⏎ `12户` ⏎ `合格`: a table of which only the cells are left, a line each. */
export const addTable = (article: CleanArticle, random: Random): CleanArticle =>
  inside(
    article,
    Array.from({ length: random.int(3, 4) * 3 }, (): CleanBlock => ({ kind: 'table', text: random.pick(cells) })),
    random,
  );

/** Now and then one of the things that make an article more than paragraphs. */
export function enrich(article: CleanArticle, random: Random, rate = 0.12): CleanArticle {
  if (article.kind !== 'news' || !random.chance(rate)) return article;
  return random.pick([addCaption, addCaption, addEditorsNote, addBullets])(article, random);
}

/** A second or third writer. */
export function addSigners(
  article: CleanArticle,
  random: Random,
  change: (text: string) => string = (text) => text,
): CleanArticle {
  const [first] = article.signers;
  if (first === undefined || article.kind !== 'news' || !random.chance(0.25)) return article;
  const more = Array.from({ length: random.int(1, 2) }, () => change(personName(random))).filter(
    (name) => name !== first.name,
  );
  return { ...article, signers: [first, ...[...new Set(more)].map((name) => ({ name, role: first.role }))] };
}
