import { opensWithOneOf } from '../text/quick-look.ts';

/** Each part that somebody has in a paper, and who has it. */
const maker =
  /^(?:主[办辦管编編]|承[办辦]|[协協][办辦]|[编編][印辑輯]|印[制製刷]|出[品版]|[发發]行|供稿|[审審][核稿])\s?[:：]\s?\S{2,20}$/;
const opensAsMaker = opensWithOneOf('主承协協编編印出发發供审審');

/** `编印：村务监督委员会` `主辦：青口中學`: who makes the paper. */
export const namesMaker = (text: string): boolean => opensAsMaker(text) && maker.test(text);
