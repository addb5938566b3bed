import type { FurnitureRule } from './rule.ts';

const end = /^[-—－―─=~·*\s]{0,12}(?:THE\s)?(?:END|End|FIN)[-—－―─=~·*.。\s]{0,12}$/;

/** `END` `—— END ——`: the end of a text as apps and newsletters mark it, like a rule. */
export const endMark: FurnitureRule = {
  name: 'rule-line',
  limit: 30,
  needs: { holds: 'DdN' },
  test: ({ row: { text } }) => end.test(text),
};
