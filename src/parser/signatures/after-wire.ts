import { blanks } from '../text/blank.ts';
import { leadForms, unicode } from './lead-form.ts';
import { blank, name, report, reported, reporter, slash, slashes, wide } from './lead-pieces.ts';

/** What signs behind a wire, in the order tried; group `signed` is read as a signature. */
export const afterWire = leadForms([
  // 【本刊訊／沈一舟】 【本報訊／記者沈一舟】
  { opens: slashes, pattern: unicode(`^${slash}${blank}?(?<signed>[^】〕）)。]{2,30})[】〕）)\\]]`) },
  // (记者 沈一舟 通讯员 顾小满)  （沈一舟 文/图）
  {
    opens: `${blanks}（(【〔［[`,
    pattern: unicode(`^${blank}*[（(【〔［[](?<signed>[^（）()【】〔〕［\\]。]{2,60})[）)】〕］\\]]`),
  },
  // 记者沈一舟报道：  沈一舟报道：
  {
    holds: reported,
    pattern: unicode(
      `^[ \\u3000,，]*(?<signed>(?:${reporter}${blank}?)?[\\p{Script=Han}·•・‧ \\u3000、]{2,30}?)${blank}?${report}[:：,，]?`,
    ),
  },
  // 记者沈一舟 通讯员顾小满 …
  {
    opens: blanks,
    pattern: unicode(
      `^${blank}+(?<signed>${reporter}${blank}?${name}(?:[ \\u3000、]+(?:${reporter})?${blank}?${name}){0,3})(?=${blank}|报道|報導|[）)】〕\\]])`,
    ),
  },
  // 记者 沈　舟 …
  {
    opens: blanks,
    pattern: unicode(
      `^${blank}+(?<signed>${reporter}${blank}${wide}(?:${blank}(?:${wide}|\\p{Script=Han}{3}))?)(?=${blank}\\S{4})`,
    ),
  },
  // 沈一舟 …
  { opens: blanks, pattern: unicode(`^${blank}+(?<signed>\\p{Script=Han}{3})(?=${blank}+\\p{Script=Han}{4})`) },
]);
