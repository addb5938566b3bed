/**
 * Little words of one character, by how much they speak for a name before them; several of them also stand in names, so they count
 * for less.
 */
const weights: readonly (readonly [number, string])[] = [
  [1.6, '说率等'],
  [1.4, '也还'],
  [1.3, '赴对把被的摄携'],
  [1.2, '在到与及就将给又已带则用是让都由却'],
  [1.1, '从以便跟'],
  [1, '称谈问不并或很'],
  [0.9, '作所讲答看听拿做'],
  [0.8, '和走去曾为有没获提想要此因更'],
  [0.7, '致于打'],
  [0.6, '向任同再住报了'],
  [0.5, '刚当一'],
  [0.4, '来正会能经自'],
  [0.3, '可家才之'],
  [0.2, '先'],
  [0, '文者刘'],
];

const byCode = new Map(weights.flatMap(([weight, words]) => [...words].map((word) => [word.charCodeAt(0), weight])));

/** How well a name ends before the character with this code unit; -1.5 when it is no particle. */
export function particleWeight(code: number): number {
  return byCode.get(code) ?? -1.5;
}
