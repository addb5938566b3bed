import type { FurnitureRule } from './rule.ts';

/** True for a line that marks the end of a text. */
export const endsIssue = (text: string): boolean => text.length <= longest && end.test(text);

const longest = 30;
const end =
  /^[-—－―─=~·*\s]{0,12}(?:THE\s)?(?:END|End|FIN)[-—－―─=~·*.。\s]{0,12}$|^[-—－―─=~·*\s]{1,12}(?:全文|本[期文]|新[闻聞]稿)?(?:[完终終](?:[结結]束?)?|[结結]束)[-—－―─=~·*\s]{1,12}$/;

/** `END` `—— END ——` `-- 新聞稿結束 --`: the end of a text as apps and newsletters mark it, like a rule. */
export const endMark: FurnitureRule = {
  name: 'rule-line',
  limit: longest,
  needs: { holds: 'DdN完终終束' },
  test: ({ row: { text }, after }) => end.test(text) || (after === undefined && text === '完'),
};
