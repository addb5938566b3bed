import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayPunctuation, displayQuotes } from '../../src/chinese/index.ts';

test.each([
  // between Chinese
  ['会议指出,要统筹推进;要落实:一是安全!二是质量?', '会议指出，要统筹推进；要落实：一是安全！二是质量？'],
  ['“十四五”:开好局', '“十四五”：开好局'],
  ['他说:“好!”,大家鼓掌。', '他说：“好！”，大家鼓掌。'],
  ['《决定》,全文如下', '《决定》，全文如下'],
  // numbers keep theirs
  ['投入5,000元', '投入5,000元'],
  ['投入12,345,678元', '投入12,345,678元'],
  ['第3,4版', '第3，4版'],
  ['比分3:15', '比分3:15'],
  ['上午9:30,开会', '上午9:30，开会'],
  ['时间:10:30', '时间：10:30'],
  ['增长1.5倍', '增长1.5倍'],
  ['增长5%,同比', '增长5%，同比'],
  ['12345政务服务、', '12345政务服务、'],
  ['拨打12345,反映问题', '拨打12345，反映问题'],
  ['新增4000人;深化', '新增4000人；深化'],
  // Latin
  ['APP等,', 'APP等，'],
  ['使用APP,方便', '使用APP，方便'],
  ['Hello, 世界', 'Hello, 世界'],
  ['It works, e-mail: yes.', 'It works, e-mail: yes.'],
  ['5G通信、A:B两组', '5G通信、A:B两组'],
  ['网址http://a.cn/b?c=1,2', '网址http://a.cn/b?c=1,2'],
  ['见http://a.cn/b,欢迎', '见http://a.cn/b，欢迎'],
  ['网址:https://a.cn', '网址：https://a.cn'],
  ['邮箱:a.b@c.cn,欢迎投稿', '邮箱：a.b@c.cn，欢迎投稿'],
  // brackets go in pairs
  ['书记沈一舟(右)', '书记沈一舟（右）'],
  ['App Store(苹果)', 'App Store（苹果）'],
  ['世界卫生组织(WHO)', '世界卫生组织（WHO）'],
  ['(WHO)世界卫生组织', '（WHO）世界卫生组织'],
  ['f(x) = y', 'f(x) = y'],
  ['(1)抓项目', '（1）抓项目'],
  ['(城管局(南区) 沈一舟)', '（城管局（南区） 沈一舟）'],
  ['(撰稿:沈一舟）', '（撰稿：沈一舟）'],
  ['沈一舟)', '沈一舟）'],
  ['1)', '1)'],
  // full stops
  ['会议结束.', '会议结束。'],
  ['“会议结束.”', '“会议结束。”'],
  ['约翰.史密斯', '约翰.史密斯'],
  ['以后...', '以后...'],
  ['1.抓项目', '1.抓项目'],
  ['一.抓项目', '一.抓项目'],
  // wide digits and letters
  ['２０２２年５月１３日,签约１３个项目', '2022年5月13日，签约13个项目'],
  ['Ａ股上涨３．５％,成交１２，０００元', 'A股上涨3.5%，成交12,000元'],
  ['电话:０５１３－８５５１０２３', '电话：0513-8551023'],
  ['１．抓项目；２．促改革', '1．抓项目；2．促改革'],
  ['第３，４版', '第3，4版'],
  // kept
  ['会议  室, 主任', '会议  室， 主任'],
  ['5~6月和7~8月', '5~6月和7~8月'],
  ['创??新', '创??新'],
  ['真的吗??', '真的吗？？'],
  ['｢小字｣､｡', '「小字」、。'],
  ['', ''],
])('%s → %s', (printed, shown) => {
  expect(displayPunctuation(printed)).toBe(shown);
});

const mixed = fc.string({ unit: fc.constantFrom(...'会议,.:;?!()（）“”12aB %/@😀\ud800 \n') });

test('one mark for one mark', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const shown = displayPunctuation(text);
      expect(shown).toHaveLength(text.length);
      expect(shown.normalize('NFKC').replaceAll('。', '.')).toBe(text.normalize('NFKC').replaceAll('。', '.'));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['“一区五城”', '「一区五城」'],
  ['他说:“把‘三件事’办好”', '他说:「把『三件事』办好」'],
  ['it’s “fine”', 'it’s “fine”'],
  ['看it’s“好”', '看it’s「好」'],
])('quotes in traditional print: %s → %s', (curly, corner) => {
  expect(displayQuotes(curly, 'Hant')).toBe(corner);
});

test('quotes in simplified print', () => {
  expect(displayQuotes('「把『三件事』辦好」', 'Hans')).toBe('“把‘三件事’辦好”');
});

test.each([
  ['新桥\0通车\x07了', '新桥�通车�了'],
  ['新桥\x7f通车', '新桥�通车'],
  ['新桥\x85通车\ufffe了\ufdd0', '新桥�通车�了�'],
  ['新桥\t通车\f了', '新桥\t通车\f了'],
])('controls that no page may hold: %j → %s', (printed, shown) => {
  expect(displayPunctuation(printed)).toBe(shown);
});
