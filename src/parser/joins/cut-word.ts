import { spaceAbove } from '../house/survey.ts';
import { endsWithHan } from '../text/han.ts';
import { endsSentence, endsWithColon } from '../text/marks.ts';
import type { JoinRule } from './rule.ts';

/** With what no label, figure or Latin name ends. */
const open = /[\p{Script=Han},，、]$/u;
const goesOn = (text: string): boolean => endsWithHan(text) || open.test(text);

/** Characters with which no sentence starts: they belong to the word or phrase before them. */
const bound = /^(?:[了着過过们們的得吗嗎呢吧之等]|以及|之间|之間|以来|以來|以上|以下|左右)(?!不得|到|道|子)/;
/** `要求。` `金。`: what is left of a sentence, too short to be one; `定了！` is how headlines open, `汽笛长鸣。` how a text does. */
const remnant = /^[^。！？!?,，:：“”「」]{1,3}[。？?](?![”」])/;

/** `提出三点` + `要求。要关心…`, `等单位作` + `了交流发言。`: the second piece cannot start a sentence. */
export const cutWord: JoinRule = {
  name: 'cut-word',
  test: ({ before, after, house }) =>
    house.measure === undefined &&
    !before.mark &&
    !after.mark &&
    before.text.length >= 8 &&
    !endsSentence(before.text) &&
    !endsWithColon(before.text) &&
    (bound.test(after.text) || remnant.test(after.text)) &&
    goesOn(before.text) &&
    !/^\S{2,16}[ \u3000]\S{2,16}$/.test(before.text) &&
    spaceAbove(after, house) <= 1,
};
