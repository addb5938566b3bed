import type { IssueText } from '../../text/issue-text.ts';
import type { PlaceKind } from '../../types.ts';
import { wordRank } from '../../words/lookup.ts';
import type { PlacedPlace } from '../find-divisions.ts';
import { type IsKnown, toUnlisted } from './unlisted.ts';

const day = '(?:[0-9〇一二三四五六七八九十]{1,3}[日月])*';
/** Where the place of a dispatch stands: 本报青口二日专电, 新华社青口5月3日电, 【青口电】, 记者沈一舟/青口报导. */
const datelines = [
  new RegExp(`(?<=本[报刊台社])([\\u4e00-\\u9fff]{2,4}?)(?=${day}(?:专?电|讯|通讯|通信|航讯)[】）〕 ：])`, 'g'),
  new RegExp(`(?<=[新华中央路透合众联海法美][社讯])([\\u4e00-\\u9fff]{2,5}?)(?=${day}(?:专?电|讯))`, 'g'),
  new RegExp(`(?<=[【（])([\\u4e00-\\u9fff]{2,4}?)(?=${day}(?:专?电|讯)[】）])`, 'g'),
  new RegExp(`(?<=记者[^，。【】（）]{2,14}/)([\\u4e00-\\u9fff]{2,4}?)(?=${day}(?:报导|报道|专?电|讯)[】）])`, 'g'),
];
/** What else stands there: 本报快讯, 本报综合讯, 【校园电讯】. */
const otherwise =
  /记者|通讯|通信|特派|本报|讯|综合|连线|整理|快|简|要|短|专|最新|图文|摄影|现场|校园|经济|体育|国际|国内|本市|本县|本省|各地|今|昨|社|网|编|报|采访|[处室科部]$|通$|^[〇一二三四五六七八九十]+[日月]/;

const kindOf = (name: string): PlaceKind => (/[镇乡]$/.test(name) ? 'township' : /村$/.test(name) ? 'village' : 'site');

/** The places from which dispatches are dated, known or not. */
export function datelinePlaces(texts: readonly IssueText[], isKnown: IsKnown): PlacedPlace[] {
  return texts.flatMap((text) => {
    const { folded } = text;
    if (!/[电讯]|报[导道]/.test(folded)) return [];
    return datelines.flatMap((dateline) =>
      [...folded.matchAll(dateline)].flatMap(({ 1: name = '', index }) => {
        const end = index + name.length;
        if (otherwise.test(name) || wordRank(folded, index) === 2 || isKnown(text, index, end)) return [];
        return [toUnlisted(text, index, end, kindOf(name), 'dateline')];
      }),
    );
  });
}
