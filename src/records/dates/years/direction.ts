import type { Mention } from './mention.ts';

const comingBefore =
  /(?:迎接|喜迎|恭迎|备战|筹备|筹办|申办|即将|将于|将在|倒计时|保障|护航|争创|创建|夺取|冲刺|迈向|献礼)[^，。；]{0,16}$/u;
const comingAfter = /^[^，。；]{0,10}(?:倒计时|即将|将于|将在|献礼|召开前|举办前|临近|到来之际|筹备|筹办)/u;
const pastAfter =
  /^[^，。；]{0,12}(?:精神|以来|公报|闭幕|胜利召开|隆重召开|圆满|通过的?|召开后|举办后|期间(?!将)|报告(?:指出|提出|中)|指出|强调|明确)/u;
const pastBefore = /(?:传达|学习|贯彻|落实|宣讲|领会|践行)[^。；]{0,24}$/u;

/** True for what is still to come: 迎接党的二十大, 备战北京冬奥会, 北京冬奥会倒计时100天. */
export const isComing = ({ before, after }: Mention): boolean => comingBefore.test(before) || comingAfter.test(after);

/** True for what has been held: 贯彻十九届五中全会精神, 党的十九大以来. */
export const isPast = (mention: Mention): boolean =>
  !isComing(mention) && (pastAfter.test(mention.after) || pastBefore.test(mention.before));

/** True for what was held just now: 传达学习全国两会精神. */
export const isFresh = (mention: Mention): boolean =>
  isPast(mention) && /传达[^。；]{0,24}$/u.test(mention.before) && /^[^，。；]{0,6}精神/u.test(mention.after);

/** True where the text looks back: 时任, 曾获, 当年. */
export const looksBack = ({ before }: Pick<Mention, 'before'>): boolean =>
  /(?:时任|曾任|曾|当年|原|回忆|撤销|前身)[^，。；]{0,10}$/u.test(before);
