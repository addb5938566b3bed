import { lean } from './lean.ts';
import { endsWithColon } from './marks.ts';
import { anyWord, oneOf } from './one-of.ts';

/** `获奖名单公布如下：` `決議事項：`: a sentence, or its end, that announces what stands below; `…表示：` names no office either. */
const announces = oneOf(
  new RegExp(
    `${anyWord(
      '如[下次] 名[单單] [称稱][号號] [内內]容 事[项項] [结結][论論] [结結]果 安排 附件 [确確]定 明[确確] 表示 指出 [认認][为為] [强強][调調] 介[绍紹] [说說]',
      '要求 包括 [为為是有]',
    )}[:：]$`,
  ),
  /已[经經]/,
  /以下/,
  /下[列面]/,
);

const speaker = lean(/^\p{Script=Han}[\p{Script=Han}、·()（）“” ]{4,38}[:：]$/u);

/** `河口街道党工委书记陈某某:`: an office and a name that speak in the text below. */
export function isOfficeKicker(text: string): boolean {
  return endsWithColon(text) && /[:：]$/.test(text) && !announces.test(text) && speaker.test(text);
}
