import { leadForms, unicode } from './lead-form.ts';
import { agencyAt, blank, fullDay, report, reporter, sender, sent, wire, wired } from './lead-pieces.ts';

/** From where the text is wired, with which a lead opens: 本报讯, 【本報訊】, 新华社青口5月6日电, (青口六日訊), 讯. A name may follow. */
export const wires = leadForms([
  // 本报讯  本报青口5月6日电  〔聯合社青口六日電〕  【青口報2021年5月6日訊】
  {
    opens: '【〔（(［[本校',
    holds: wired,
    pattern: unicode(`^(?:${sender}|[【〔（(［\\[]\\p{Script=Han}{1,9})${sent}[】〕）)］\\]]?`),
  },
  // 新华社北京5月6日电  据新华社北京5月6日电  聯合社青口電：; 社区装电梯 is none
  {
    holds: wired,
    pattern: unicode(`^[据據]?${agencyAt}(?:${fullDay}\\p{Script=Han}{0,2}${wire}|${wire}(?=[:： \\u3000（(【［。]))`),
  },
  // 青口通讯青口5月6日电（记者 沈一舟）
  {
    holds: '日',
    pattern: unicode(`^\\p{Script=Han}{2,6}(?:通[讯訊]|新[闻聞])[\\p{Script=Han}]{0,8}?${fullDay}${wire}`),
  },
  // 青口晨风5月6日讯（通讯员 沈一舟）
  { holds: '日', pattern: unicode(`^\\p{Script=Han}{2,8}${fullDay}[讯訊电電](?=${blank}*[（(【［[])`) },
  // 云上青口报道(通讯员沈一舟)
  {
    holds: '（(',
    pattern: unicode(`^\\p{Script=Han}{2,8}(?:${report}|消息|[网網报報台臺社])(?=${blank}*[（(](?:${reporter}))`),
  },
  // 青口讯（沈一舟）  青口讯 记者沈一舟 …
  { holds: '讯訊', pattern: unicode(`^\\p{Script=Han}{0,8}[讯訊](?=${blank}*[（(【［[]|${blank})`) },
]);
