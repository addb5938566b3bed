import type { Random } from '../random.ts';
import type { CleanArticle } from '../types.ts';

const glosses: ReadonlyArray<[printed: string, damaged: string]> = [
  ['创新', '创(chuàng)新'],
  ['发展', '发(fā)展'],
  ['工程', '工��'],
  ['群众', '群??'],
  ['问题', '问(wèn)题'],
  ['项目', '项\ue5e5目'],
  ['老师', '老\u00a0师'],
];

/** `創(chuàng)新`, runs of `??`, private-use characters: what a bad conversion leaves. The truth keeps it, as a parser must. */
export function damageConversion(article: CleanArticle, random: Random): CleanArticle {
  const damage = (text: string) =>
    glosses.reduce((sum, [from, to]) => (random.chance(0.5) ? sum.replace(from, to) : sum), text);
  return { ...article, body: article.body.map((block) => ({ ...block, text: damage(block.text) })) };
}
