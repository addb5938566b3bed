import { opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const labelled = /^[【[]?(?:专栏|專欄|栏目|欄目|版面)(?:名称|名稱)?[】\]]?\s?[:：]\s*[^\s:：]{2,14}$/;

const mayBeLabelled = opensWithOneOf('【[专專栏欄版');

/** `专栏：福建通讯` `栏目: 读者来信`: a record names the column (栏目) outright. */
export const columnLabel: RoleRule = {
  name: 'column-label',
  ofLines: true,
  read: ({ unit }) =>
    unit.text.length <= 24 && mayBeLabelled(unit.text) && labelled.test(unit.text) ? { kind: 'column' } : undefined,
};
