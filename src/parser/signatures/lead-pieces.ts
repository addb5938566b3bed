// the pieces of which the expressions of leads are made

/** A scan may part the two characters. */
export const paper = '(?:本[ \\u3000]?[报報刊网網台臺社站校院]|校[报報刊])';
export const agency = '[\\p{Script=Han}]{1,8}(?:社|报|報|网|網)';
export const day = '(?:[\\d０-９一二三四五六七八九十廿卅]{1,3}月)?[\\d０-９一二三四五六七八九十廿卅]{1,3}日';
export const fullDay = `(?:(?:19|20)\\d\\d年)?${day}`;
export const wire = '(?:(?:专电|專電|专讯|專訊|电讯|電訊|电|電|讯|訊|消息)(?![员員社]))';
export const slash = '[／/╱∕\\\\＼]';
export const blank = '[ \\u3000]';
export const name = '\\p{Script=Han}{2,4}';
/** `沈　舟`: a name of two characters, set as wide as one of three. */
export const wide = '\\p{Script=Han}[ \\u3000]{1,2}\\p{Script=Han}';
export const report = '(?:综合|綜合|摄影|攝影|专题|專題)?(?:报道|報道|報導|报导)';
/** What else reporters sign: `〔本報記者沈一舟青口六日專訪〕`. */
export const piece = '(?:专访|專訪|特稿|特写|特寫|专稿|專稿|侧记|側記)';
export const reporter = '(?:[\\p{Script=Han}]{0,12}(?:记者|記者|通讯员|通訊員|特派员|特派員|实习生|實習生)|作者|文)';

const opening = '[【〔（(［\\[]';
/** `本报` `〔聯合社`: the paper itself, or in brackets an agency, too. */
export const sender = `(?:${opening}(?:${paper}|${agency})|${paper})`;
/** `青口5月6日电`: from where, when, by wire. */
export const sent = `[\\p{Script=Han}]{0,10}?(?:${fullDay})?${wire}`;
/** `新华社北京`: an agency and from where it wires. */
export const agencyAt = `${agency}[\\p{Script=Han}]{0,10}?`;

/** Characters without which no text was wired, and none reported; the slashes. */
export const wired = '电電讯訊消';
export const reported = '道導导';
export const slashes = '／/╱∕\\＼';
