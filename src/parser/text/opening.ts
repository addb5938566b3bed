import { lean } from './lean.ts';
import { anyWord, oneOf } from './one-of.ts';
import { fitsOneOf, holdsOneOf, opensWithOneOf } from './quick-look.ts';

const date =
  '(?:(?:今年|去年|本月)?(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})?[日号號]?(?:至[\\d０-９]{1,2}日)?[^。]{0,8}[,，]|(?:20|19|２０|１９)[\\d０-９]{2}年[\\d０-９]{1,2}月';
const lately =
  '(?:近日|日前|昨日|昨天|今天|今日|前天|近期|近来|连日来|最近|上[周週]|本[周週]|[连連]日|近年来|連日來|近來|前日|昨晚|入冬以来|入冬以來|入夏以来|入夏以來|开春以来|開春以來|今年以来|今年以來)[^。]{0,8}[,，])';
/** `农业农村局入冬以来组织…`: who, then when. */
const whoThenWhen =
  '\\p{Script=Han}{2,12}(?:近日|日前|昨日|昨天|今天|连日来|連日來|近年来|近年來|[入开開].以来|[入开開].以來|今年以来|今年以來|[\\d０-９]{1,2}月[\\d０-９]{1,2}日)(?=\\p{Script=Han})';
const dated = lean(new RegExp(`^(?:${date}|${lately})`, 'u'));
const told = lean(new RegExp(`^${whoThenWhen}`, 'u'));
const mayBeDated = opensWithOneOf('0123456789０１２３４５６７８９一二三四五六七八九十月今去本近日昨前连連最上入开開');
const mayTell = holdsOneOf('日天来來');
/** Characters among which such a day stands. */
const reach = 20;

/** `5月6日上午,` `近日,` `今年以来,`: how news opens. */
export function opensAsNews(text: string): boolean {
  return (
    (mayBeDated(text) && dated.test(text.slice(0, 40))) ||
    (mayTell(text.slice(0, reach)) && told.test(text.slice(0, 40)))
  );
}

/** Characters at the start of a text among which its day is looked for. */
const startOfText = 16;
const day =
  /[\d０-９]{1,2}[日号號月]|昨|今[天日晨晚]|本[周週月]|日前|近日|[上下]午|明[天日]|凌晨|[一二三四五六七八九十廿]{1,3}[日月]|即日/;

const speech = /[“「『：:说說]|指出|表示|[强強][调調]|[认認][为為]|介[绍紹]/;

/**
 * `青口镇渔政人员6日凌晨在`: who, and then when, within the first words; what stands below a crosshead seldom tells when, unless somebody
 * speaks.
 */
export function datesItself(text: string): boolean {
  const at = text.slice(0, startOfText).search(day);
  return at >= 0 && !speech.test(text.slice(0, at));
}

const purpose =
  /^(?:为|為)(?:了|进一步|進一步|深入|切实|切實|加快|推动|推動|全面|贯彻|貫徹|做好|丰富|豐富|展示|让|讓|确保|確保)/;
const session =
  /^(?:有[个個人位一]|会议|會議|会上|會上|会前|會前|会后|會後|记者|記者|活动|活動|本报|本報|据|據|当前|當前|目前|近)/;

/** True for a text that starts as sentences start: with a date, a purpose, `会议…`, `记者…`, `有人…`; the rest of a cut word does not. */
export function opensSentence(text: string): boolean {
  return opensAsNews(text) || purpose.test(text) || session.test(text);
}

/** Words that point back to what was said above; the first paragraph of an article does not open so. */
const isBackward = fitsOneOf([
  {
    opens:
      '会會与與此另同当當据據随隨接为為对對因然但不于於其再首最除在下截话話活现現仪儀座开開颁頒演调調采採该該他她第',
    pattern: lean(
      oneOf(
        /^(?:会议|會議)(?:指出|强调|強調|要求|认为|認為|听取|聽取|传达|傳達|还|還|由|对|對|审议|審議|明确|明確|期间|期間|最后|最後)/u,
        /^(?:会上|會上|会前|會前|会后|會後|会议以|會議以|与会|與會)/u,
        new RegExp(
          `^${anyWord(
            '此外 另外 同时 同時 另据 另據 当日 當日 同日 据悉 據悉 据了解 據了解 据介绍 據介紹 随后 隨後 接着 接著 为此 為此 对此 對此 因此 然而 但是 不过 不過 于是 於是 其次 再次',
            '首先 最后 最後 与此同时 與此同時 除此之外 在此基础上 在此基礎上 下一步 下阶段 下階段 截至目前 截至发稿 截至發稿 话音刚落 話音剛落',
          )}`,
          'u',
        ),
        /^(?:活动中|活動中|活动现场|活動現場|现场,|現場,|现场，|現場，|仪式上|儀式上|座谈会上|座談會上|开幕式上|開幕式上|颁奖仪式|頒獎儀式|演出现场|调研中|調研中|采访中|採訪中)/u,
        /^(?:该|該)(?:项目|項目|工程|村|镇|鎮|区|區|县|縣|局|公司|校|站|社区|社區|负责人|負責人)/u,
        /^(?:(?:他|她|他们|她们|他們)(?:说|說|们|們|告诉|告訴|介绍|介紹|表示|指出|强调|強調)|第[二三四五](?:,|，))/u,
      ),
    ),
  },
  { holds: '出调調求示', pattern: lean(/^\p{Script=Han}{2,3}(?:指出|强调|強調|要求|表示)[,，]/u) },
]);

/** True for a text that goes on with what stands above: `会议强调,` `据了解,` `下一步,`. */
export function goesOn(text: string): boolean {
  return isBackward(text.slice(0, 12));
}

/** Characters at the start of a text among which a pronoun without its name is looked for. */
const openingClause = 16;
const pronoun = /^(?:[^他她，,。：:“「『《]{1,12}[，,])?[他她](?![人乡鄉叫])/;

/** `捞得多了，他发现`: who acts is a pronoun, and nobody has been named: the name stands above. */
export function speaksOfNamed(text: string): boolean {
  return pronoun.test(text.slice(0, openingClause));
}
