/** `本报讯(记者 …)` `【記者…／…報導】` `新华社北京5月6日电` `〔聯合社青口六日電〕` `（中央社記者…6日電）`. */
const lead =
  /^(?:本报|本報|本刊|本网|本網|本台|本社)(?:[\p{Script=Han}]{0,6}?)(?:讯|訊|消息|[\d一二三四五六七八九十○〇]{1,3}(?:月[\d一二三四五六七八九十]{1,3})?日)|^[【〔（(［[](?:[^】〕）)］\]]{0,14}?)(?:记者|記者|通讯员|通訊員)[^】〕）)］\]]{2,40}[】〕）)］\]]|^[【〔（(［[]?[\p{Script=Han}]{1,6}社[^。，,]{0,24}?(?:日|讯|訊)(?:电|電|专电|專電|讯|訊|综合报道)|^[（(]?(?:记者|記者)[\p{Script=Han} \u3000、]{2,16}(?:报道|報導|报导|電|电)/u;

/** True for a text that opens with a lead (电头): the place where it names its reporter or its agency. */
export function hasLead(text: string): boolean {
  return lead.test(text.slice(0, 80));
}
