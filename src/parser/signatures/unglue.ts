import { lean } from '../text/lean.ts';
import { isLikelyName, isPersonName, isPossibleName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { isRareName, rareSurnameLength } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import { isUnitName, labelRoles } from './labels.ts';
import type { Token } from './token.ts';

/** A name beside a label, a rare one too. */
const isNamed = (text: string): boolean => isPersonName(text) || isTranscribedName(text) || isRareName(text);

const labelBefore =
  /^(.{0,14}?(?:记者|記者|通讯员|通訊員|实习生|實習生|摄影|攝影|撰稿|编辑|編輯|审核|責編|责编|作者|文|图|圖))(.+)$/;
const photographed = /^[摄攝影]+$/;
const labelAfter =
  /^(.{2,16}?)(摄影报道|攝影報導|攝影報道|摄影|攝影|[翻转轉][摄攝]|摄|攝|供图|供圖|图|圖|文|报道|報導|報道|撰稿|整理|供稿|口述|讲述|講述|提供|诗并画|詩並畫|画|畫|通讯员|通訊員|记者|記者|实习生|實習生)$/;
/** `沈一舟通讯员` before a mark: a name, and the label of the next. */
const nameThenLabel = lean(/^(\p{Script=Han}{2,4}?)(?:通讯员|通訊員|记者|記者|实习生|實習生|编辑|編輯|责编|責編)$/u);
const endsAsLabel = endsWithOneOf('员員者生辑輯编編');
/** `沈一舟通讯员顾小满`: a label between two names. */
const labelInside = lean(
  /^(\p{Script=Han}{2,6}?)((?:本报|本報)?(?:特约|特約|见习|見習|实习|實習)?(?:通讯员|通訊員|实习生|實習生|记者|記者|摄影|攝影|口述|讲述|講述))((?!报道|報[導道])\p{Script=Han}{2,12})$/u,
);

/** What a paper calls a writer behind the name: `沈一舟委员`. */
const titleAfter =
  /^(.{2,4}?)(?:委员|委員|代表|先生|女士|同志|教授|老师|老師|议员|議員|主任|校长|校長|组长|組長|牧师|牧師|神父|修女|会长|會長|同学|同學)$/;

/** `香港沈一舟` `美國沈一舟` `桃園縣沈一舟`: the city or the country of a writer, glued to the name. */
const home = lean(
  /^((?:台北|臺北|台中|臺中|台南|臺南|高雄|新北|桃园|桃園|新竹|苗栗|彰化|南投|云林|雲林|嘉义|嘉義|屏东|屏東|宜兰|宜蘭|花莲|花蓮|台东|台東|臺東|澎湖|金门|金門|马祖|馬祖|基隆|香港|澳門|澳门|北京|上海|天津|重庆|重慶|台湾|台灣|臺灣|美国|美國|英国|英國|法国|法國|德国|德國|泰国|泰國|韩国|韓國|日本|加拿大|新加坡|马来西亚|馬來西亞|印尼|澳洲|澳大利亚|澳大利亞|新西兰|紐西蘭|菲律宾|菲律賓|越南|缅甸|緬甸)[市縣县]?(?:华府|華府|纽约|紐約|東京|东京|洛杉矶|洛杉磯)?)(\p{Script=Han}{2,4})$/u,
);

/** `沈一舟上海报道`: the place of a report, behind a reporter's name. */
const reportedFrom = lean(/^(\p{Script=Han}{3})(?![摄攝]影)\p{Script=Han}{1,5}(?:报道|報道|報導|报导)$/u);

/** `文‧沈一舟`: a dot between label and name. */
const dottedLabel = lean(/^(文|图|圖|诗|詩|撰文|文字|摄影|攝影|作者|[图圖相]片提供)[·‧・•．.](\p{Script=Han}{2,8})$/u);

/** Names of media before 记者 and the like: no names of people. */
const media =
  /(?:媒体|媒體|首席|[时時晚日早]报|[时時晚日早]報|本报|本報|见习|見習|实习|實習|特约|特約|校园|校園|学生|學生)$/;

/** `沈一舟顾小满`: two names of reporters that nothing sets apart. */
function pairOfNames({ text, start }: Token): Token[] | undefined {
  if (/(?:[报報][导導道]|[摄攝]影)$/.test(text)) return undefined;
  if (text.length < 4 || text.length > 6 || isPersonName(text) || isTranscribedName(text)) return undefined;
  const cut = [3, 2].find((at) => isPersonName(text.slice(0, at)) && isPersonName(text.slice(at)));
  return cut === undefined
    ? undefined
    : [
        { text: text.slice(0, cut), start, gap: '' },
        { text: text.slice(cut), start: start + cut, gap: '' },
      ];
}

/** Two or three characters that may be a name, and no body or word of the paper. */
const mayBeName = (text: string): boolean =>
  text.length <= 3 &&
  isPossibleName(text) &&
  !isUnitName(text) &&
  labelRoles(text) === undefined &&
  !picture.test(text);
/** `506.沈一舟`: a pupil behind the number of the class. */
const numbered = lean(/^(\d{3,4})[.．、]?(\p{Script=Han}{2,4})$/u);
/** What is photographed, or how: `资料`, `翻拍`. */
const picture = /^(?:[资資]料|翻拍|航拍|[转轉]|同[上前]|集[体體]|[组組]|[综綜]合)/;

/** What labels and titles show at a glance: most names and other words are asked none of the expressions above. */
const holdsLabel = holdsOneOf('者员員生影稿辑輯核编編文图圖述');
const holdsDot = holdsOneOf('·‧・•．.');
const opensWithFigure = opensWithOneOf('0123456789');
const endsAsTitle = endsWithOneOf('员員表生士志授师師任长長父女学學');
const endsAsWork = endsWithOneOf('道導影摄攝图圖文稿理述供画畫员員者生');

/** `讀者沈一舟` behind a label. */
const withoutCalling = (token: Token): Token =>
  /^[读讀]者/.test(token.text) ? { ...token, text: token.text.slice(2), start: token.start + 2 } : token;

/** Takes labels glued to a name off, and names apart where brackets or a label say that names stand there: `记者沈一舟`, `沈一舟摄`, `记者沈一舟摄`, `记者沈` (of `记者沈 舟`). */
export function unglue(token: Token, alone: boolean, signed: boolean): Token[] {
  const from = signed ? home.exec(token.text) : null;
  if (from?.[1] && from[2] && isPersonName(from[2]))
    return [{ text: from[2], start: token.start + from[1].length, gap: token.gap }];
  const named = endsAsLabel(token.text) ? nameThenLabel.exec(token.text) : null;
  if (!(named?.[1] && isNamed(named[1])) && (labelRoles(token.text) || isPersonName(token.text))) return [token];
  const labelled = holdsLabel(token.text);
  const inner = labelled ? labelInside.exec(token.text) : null;
  if (inner?.[1] && inner[2] && inner[3]) {
    const [, first, label, rest] = inner;
    const name = { text: first, start: token.start, gap: token.gap };
    const names = media.test(first) ? undefined : isNamed(first) ? [name] : pairOfNames(name);
    const last = { text: rest, start: token.start + first.length + label.length, gap: '' };
    const others = (labelAfter.test(rest) ? undefined : pairOfNames(last)) ?? unglue(last, false, signed);
    if (names) return [...names, { text: label, start: token.start + first.length, gap: '' }, ...others];
  }
  const report = signed && !isPersonName(token.text.slice(0, -2)) ? reportedFrom.exec(token.text) : null;
  if (report?.[1]) {
    const name = [report[1], report[1].slice(0, 2)].find((text) => isPersonName(text));
    if (name !== undefined) return [{ ...token, text: name }];
  }
  const dotted = holdsDot(token.text) ? dottedLabel.exec(token.text) : null;
  if (dotted?.[1] && dotted[2])
    return [
      { text: dotted[1], start: token.start, gap: token.gap },
      ...unglue(withoutCalling({ text: dotted[2], start: token.start + dotted[1].length + 1, gap: '' }), false, true),
    ];
  const before = labelled ? labelBefore.exec(token.text) : null;
  // `文渡實小提供`: a school, not what is signed
  const body = before?.[1]?.length === 1 && isUnitName(token.text.replace(/提供$/, ''));
  if (before?.[1] && before[2] && !body && labelRoles(before[1])) {
    const [, label, rest] = before;
    const name = { text: rest, start: token.start + label.length, gap: '' };
    const pair = label.length > 1 ? pairOfNames(name) : undefined;
    if (pair) return [{ text: label, start: token.start, gap: token.gap }, ...pair];
    const names = unglue(name, alone, true);
    const read =
      names.length > 1 ||
      (names[0] !== undefined && names[0].text !== rest && isPersonName(names[0].text)) ||
      (label.length > 1 ? isNamed(rest) : isPersonName(rest) || isTranscribedName(rest)) ||
      (rest.length === 1 && (surnameLength(rest) > 0 || rareSurnameLength(rest) > 0)) ||
      (!alone &&
        label.length > 1 &&
        rest.length > 1 &&
        rest.length < 4 &&
        (isPossibleName(rest) || isLikelyName(rest)));
    if (read) return [{ text: label, start: token.start, gap: token.gap }, ...names];
  }
  const pupil = opensWithFigure(token.text) ? numbered.exec(token.text) : null;
  if (pupil?.[1] && pupil[2] && isPersonName(pupil[2]))
    return [
      { text: pupil[1], start: token.start, gap: token.gap },
      { text: pupil[2], start: token.start + token.text.length - pupil[2].length, gap: '' },
    ];
  const titled = endsAsTitle(token.text) ? titleAfter.exec(token.text)?.[1] : undefined;
  if (titled && isPersonName(titled)) return [{ ...token, text: titled }];
  const after = endsAsWork(token.text) ? labelAfter.exec(token.text) : null;
  const rare = photographed.test(after?.[2] ?? '') && (signed ? mayBeName : isRareName)(after?.[1] ?? '');
  if (
    after?.[1] &&
    after[2] &&
    (rare || isPersonName(after[1]) || isTranscribedName(after[1]) || (after[2].length > 1 && isUnitName(after[1])))
  ) {
    return [
      { text: after[1], start: token.start, gap: token.gap },
      { text: after[2], start: token.start + after[1].length, gap: '' },
    ];
  }
  const run = signed && token.text.length >= 4 ? pairOfNames(token) : undefined;
  if (run) return run.map((name, place) => (place === 0 ? { ...name, gap: token.gap } : name));
  return [token];
}
