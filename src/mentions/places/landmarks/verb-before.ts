import { oneOf } from '../../../parser/text/one-of.ts';

/**
 * A verb and what completes it (走遍, 摆满, 捐予, 护好, 秋游): the name of a place begins behind it, and where nothing stands
 * between it and the last word the last word is a common noun (爱上|图书馆, 收归|社区).
 */
const completed = oneOf(
  /(?:[走跑踏量找看问传转逛游访骑搬吃拍画数查]遍|[摆站挤坐铺堆种栽停住开挂贴装填塞洒撒落长写画]满|[捐给付交赠送让赋授]予|[收划回]归|[捐援兴改扩新修复重迁增]建)$/,
  /(?:[护管治建看守爱修办养]好|[爱登踏赶迎攀爬骑住搬]上|[翻跌坠掉散洒摔滑撞]落|[搬住走跑迁驶开送运挤冲拥闯落嫁]进|[春秋夜畅重慢漫郊出同云神]游|[正适恰时]逢|[途流行驶路]经)$/,
  /(?:[横跨]越|横跨|连接|衔接|染[红绿黄]|抽查|检查|巡查|排查|停水|停电|断电|断水|停气|力争|邀集|焕新|扮靓|点亮|唱响|毗邻|屹立|矗立|紧邻|紧挨|邻近|地处|坐落)$/,
  /座落$|绕行$|疏浚$|开挖$|[翻走穿渡跨绕]过$/,
);

/** The last characters of these verbs: looked at first, since they are asked for at every character before a last word. */
const ends = new Set(
  [...'上予争亮响处好建归挨接新查气水游满电立红经绿落越跨近进逢遍邻集靓黄行浚挖过'].map((end) => end.charCodeAt(0)),
);

/** True when such a verb ends before `end` in folded text. */
export const endsVerb = (folded: string, end: number): boolean =>
  ends.has(folded.charCodeAt(end - 1)) && completed.test(folded.slice(Math.max(0, end - 2), end));
