/** What stands behind the label of a writer who is not named. */
const nobody =
  /^(?:佚名|匿名|不[详詳]|未知|[无無]|[网網][络絡友]|網路|[转轉][载載]|[综綜]合|整理|小[编編]|本[报報刊][讯訊]?|(?:系[统統]|[网網]站)?管理[员員者]|[网網]管|站[长長])$/;

/** True for a word that names no one where a writer is named: `作者：佚名`, `作者：网络`. */
export const isNobody = (text: string): boolean => text.length <= 5 && nobody.test(text);
