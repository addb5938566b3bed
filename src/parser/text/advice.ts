import { oneOf } from './one-of.ts';

/** Characters of a text in which it says what to do. */
const opening = 240;

/**
 * How texts say to their readers what to do: point by point, `即可食用` `少许`, what not to do, what at once, what first.
 */
const ways: readonly RegExp[] = [
  /第一[，,、：:].{2,60}第二|一是.{2,60}二是|一、.{2,60}二、/,
  /即可(?![^，。；]*[说說])|[适適]量|少[许許]|等量|[调調][匀勻]|每[天日][一二三两兩\d]{1,3}次/,
  /不要|不宜|不可|切勿|切忌|[请請]勿|避免|(?<![区區分特告送离離性类類级級辨识識差各鉴鑒])[别別](?:猛|太|用|拿|把|[让讓]|[过過]|[随隨]|[轻輕]|[乱亂]|急|忘|怕)/,
  /(?:[应應要须須][当當]?|务必|務必|[尽儘盡]量|最好)(?:立即|立刻|及[时時]|先|尽早|盡早|多|少|去|用|早|[勤常])/,
  /(?:^|[，。；：、,;:])先(?:把|将|將|用|[挂掛]|躺|坐|放|切|洗|[关關]|[断斷]|[测測]|看|停|取|[将將])/,
];
/** What is told, not advised: what people said and what became of it, which a text of advice says once at most. */
const tells = /[“「『”」』]|(?<![为為除])了.*(?<![为為除])了|[说說][，,：:]|[他她]|[记記]者/;

/** How many ways of advice a text has; none where it tells of somebody. */
const waysOf = (text: string): number => ways.filter((way) => way.test(text)).length;

/** Fewest ways of advice. */
const fewest = 2;

/** `第一，放慢车速，…。第二，积水路段…不要硬闯。`: a text says what to do, and nothing of anybody who did it. */
export function advises(text: string): boolean {
  const start = text.slice(0, opening);
  return !tells.test(start) && waysOf(start) >= fewest;
}

/** The text says somewhere what to do. */
export const holdsAdvice = (text: string): boolean => waysOf(text.slice(0, opening)) > 0;

/**
 * `雨天开车记住三件事` `中暑急救口诀` `谨防三种诈骗` `用电五不要`: what papers tell for use at home, a headline of its own. `为民办好三件事` is what
 * an office does.
 */
const headings = oneOf(
  /(?<![办辦抓干幹][好成实實妥])[一二两兩三四五六七八九十几幾\d][件种種][事招]$|[一二两兩三四五六七八九十\d](?:[个個]妙|小[妙窍竅]?)?[招法]$/,
  /[二两兩三四五六七八九十\d][个個大]?(?:不[要宜可]|[忌要])$/,
  /(?:口[诀訣]|妙招|[窍竅][门門]|小?常[识識]|小?[贴貼]士|指南|[须須]知|秘[诀訣]|注意事[项項])$/,
  /^[慎谨謹][防記记].{3,}/,
);
const shortestHeading = 6;

/** The headline of a text of advice. */
export const givesAdvice = (text: string): boolean => text.length >= shortestHeading && headings.test(text);
