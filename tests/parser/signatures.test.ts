import { expect, test } from 'vitest';
import { readLead } from '../../src/parser/signatures/lead.ts';
import { parseSignature } from '../../src/parser/signatures/parse-signature.ts';

/** `name role`, by commas. */
const told = (signers: { name: string; role: string }[] | undefined) =>
  signers?.map(({ name, role }) => `${name} ${role}`).join(', ');

test.each([
  ['沈一舟', '沈一舟 writer'],
  ['沈　舟', '沈舟 writer'],
  ['·沈一舟·', '沈一舟 writer'],
  ['口沈一舟', '沈一舟 writer'],
  ['(城管局 沈一舟)', '沈一舟 writer'],
  ['（文:沈一舟）', '沈一舟 writer'],
  ['■记者 沈一舟 文/图', '沈一舟 writer, 沈一舟 photographer'],
  ['文/沈一舟 图/顾小满', '沈一舟 writer, 顾小满 photographer'],
  ['记者 沈一舟 通讯员 顾小满', '沈一舟 writer, 顾小满 correspondent'],
  ['新闻社记者 沈一舟摄', '沈一舟 photographer'],
  ['（沈一舟 攝）', '沈一舟 photographer'],
  ['(撰稿:沈一舟 编辑:顾小满 审核:罗立)', '沈一舟 writer, 顾小满 reviewer, 罗立 reviewer'],
  ['2021级机电班 沈一舟', '沈一舟 writer'],
  ['六(3)班沈一舟', '沈一舟 writer'],
  ['小记者 沈一舟', '沈一舟 writer'],
  ['五年甲班 沈一舟', '沈一舟 writer'],
  ['·沈一舟 顾小满·', '沈一舟 writer, 顾小满 writer'],
  ['沈 舟 顾小满', '沈舟 writer, 顾小满 writer'],
  ['记者沈 舟 通讯员 顾小满', '沈舟 writer, 顾小满 correspondent'],
  ['本报通讯员 沈一舟 顾小满 侯 岩', '沈一舟 correspondent, 顾小满 correspondent, 侯岩 correspondent'],
  ['特约记者 沈一舟', '沈一舟 writer'],
  ['本报驻青口记者 沈一舟', '沈一舟 writer'],
  ['（记者 沈一舟 摄影报道）', '沈一舟 photographer, 沈一舟 writer'],
  ['（沈一舟 文/摄）', '沈一舟 writer, 沈一舟 photographer'],
  ['图/文 沈一舟', '沈一舟 writer, 沈一舟 photographer'],
  ['（記者林志豪攝）', '林志豪 photographer'],
  ['（沈一舟摄）', '沈一舟 photographer'],
  ['(沈一舟/摄)', '沈一舟 photographer'],
  ['摄影：沈一舟', '沈一舟 photographer'],
  ['本报记者 沈一舟 文 顾小满 摄', '沈一舟 writer, 顾小满 photographer'],
  ['（記者沈一舟／竹子鄉報導）', '沈一舟 writer'],
  ['記者沈一舟、顧小滿', '沈一舟 writer, 顧小滿 writer'],
  ['（记者格桑卓玛）', '格桑卓玛 writer'],
  ['·沈一舟 次仁多吉·', '沈一舟 writer, 次仁多吉 writer'],
  ['欧阳一舟', '欧阳一舟 writer'],
  ['歐陽一舟', '歐陽一舟 writer'],
  ['阿不都·买买提', '阿不都·买买提 writer'],
  ['三（2）班 沈一舟 指导老师：顾小满', '沈一舟 writer, 顾小满 reviewer'],
  ['聯合報／ 記者沈一舟顧小滿／青口即時報導', '沈一舟 writer, 顧小滿 writer'],
  ['沈一舟\\青口報導', '沈一舟 writer'],
  ['\\青口報記者 沈一舟', '沈一舟 writer'],
  ['文|沈一舟 图|顾小满', '沈一舟 writer, 顾小满 photographer'],
  ['读者 沈一舟', '沈一舟 writer'],
  ['提案人：沈一舟委员', '沈一舟 writer'],
  ['506.沈一舟', '沈一舟 writer'],
  ['（记者沈一舟通讯员顾小满罗立）', '沈一舟 writer, 顾小满 correspondent, 罗立 correspondent'],
  ['□本报记者沈一舟本报通讯员顾小满', '沈一舟 writer, 顾小满 correspondent'],
  ['本报记者 沈一舟 本报实习生 顾小满', '沈一舟 writer, 顾小满 writer'],
  ['青口小学教师 沈一舟', '沈一舟 writer'],
  ['(校园记者:沈一舟    消息来源:学生会宣传部)', '沈一舟 writer'],
])('%s signs as %s', (text, expected) => {
  expect(told(parseSignature(text)?.signers)).toBe(expected);
});

test.each([
  '安全生产',
  '簡訊',
  '要闻',
  '记者了解到',
  '沈一舟说，好。',
  '春到青口村',
  '文明社区',
  '青口大桥合龙',
  '把好第一关',
  '高质量',
  '简讯',
  '初三（1）班的跳蚤市场',
  '【图片新闻】',
  '【宣　教】',
  '沈一舟：以校为家以家为校',
  '顾小满 | 储蓄罐',
  '读者 满意',
])('%s is no signature', (text) => {
  expect(parseSignature(text)?.signers ?? []).toEqual([]);
});

test.each([
  ['（县林业局供稿）', '县林业局'],
  ['(二车间 供稿)', '二车间'],
])('%s names the body %s', (text, expected) => {
  expect(parseSignature(text)?.units.map(({ name }) => name)).toEqual([expected]);
});

test.each([
  ['本报讯(记者 沈一舟 通讯员 顾小满)5月6日,', '沈一舟 writer, 顾小满 correspondent'],
  ['本报青口5月6日讯记者沈一舟报道：近日', '沈一舟 writer'],
  ['【記者沈一舟／青口報導】縣府', '沈一舟 writer'],
  ['（中央社記者沈一舟青口6日電）縣府', '沈一舟 writer'],
  ['本報青口3月16日訊記者沈一舟報道　入冬以來', '沈一舟 writer'],
  ['本报青口3月16日讯 记者沈一舟、顾小满报道：近日', '沈一舟 writer, 顾小满 writer'],
  ['本报讯（记者沈 舟 通讯员 顾小满）近日', '沈舟 writer, 顾小满 correspondent'],
  ['本报讯（全媒体记者 沈一舟）近日', '沈一舟 writer'],
  ['讯：近日', ''],
  ['(青口六日訊)縣府', ''],
  ['青口台消息（新闻联播）：近期', ''],
  ['本报讯(沈 舟)近日,', '沈舟 writer'],
  ['青口讯 记者 沈一舟 近日', '沈一舟 writer'],
  ['青口网河口1月29日电 (沈一舟) 据悉', '沈一舟 writer'],
  ['■沈一舟 顾小满 春天来到河口', '沈一舟 writer, 顾小满 writer'],
  ['【沈一舟青口報導】縣府', '沈一舟 writer'],
  ['本报消息 近日', ''],
  ['〔聯合社青口六日電〕春耕', ''],
  ['聯合社青口電：春耕', ''],
  ['新华社青口6月5日电春耕', ''],
  ['本报讯(沈一舟 顾小满 文/图)5月6日,', '沈一舟 writer, 沈一舟 photographer, 顾小满 writer, 顾小满 photographer'],
  ['本站讯(学生记者 沈一舟)值此', '沈一舟 writer'],
  ['【News6/記者沈一舟報導】縣府', '沈一舟 writer'],
  ['【青口日報／記者沈一舟報導】縣府', '沈一舟 writer'],
  ['【大公報2021年5月6日訊】(大公報記者沈一舟台灣青口報導)縣府', '沈一舟 writer'],
  ['（青口体育 沈一舟 2月8日河口报道）今天', '沈一舟 writer'],
  ['沈一舟\\青口報導 因應新冠疫情', '沈一舟 writer'],
  ['【沈一舟、顧小滿／青口報導】縣府', '沈一舟 writer, 顧小滿 writer'],
  ['【本報記者沈一舟報導】縣府', '沈一舟 writer'],
  ['（本報記者 沈一舟 花蓮報導）縣府', '沈一舟 writer'],
  ['【青口訊】記者沈一舟報導，縣府', '沈一舟 writer'],
  ['記者沈一舟╱青口.河口報導　縣府春節前', '沈一舟 writer'],
  ['文／沈一舟 春天來到河口', '沈一舟 writer'],
  ['（撰文：沈一舟）春天', '沈一舟 writer'],
  ['（星洲日報 沈一舟 青口6日訊）縣府', '沈一舟 writer'],
  ['本报讯 沈一舟报道：近日', '沈一舟 writer'],
  ['新华社青口5月6日电 记者沈一舟、顾小满报道：近日', '沈一舟 writer, 顾小满 writer'],
  ['据新华社青口5月6日电 记者沈一舟报道，近日', '沈一舟 writer'],
  ['【本报讯】（沈一舟）近日', '沈一舟 writer'],
  ['本报讯[记者沈一舟]近日', '沈一舟 writer'],
  ['河口讯（沈一舟）近日', '沈一舟 writer'],
  ['校园网讯 (校团委 沈一舟) 近日', '沈一舟 writer'],
  ['本刊讯 沈一舟 近日召开', '沈一舟 writer'],
  ['沈一舟报道：近日', '沈一舟 writer'],
  ['通讯员沈一舟 记者顾小满报道：近日', '沈一舟 correspondent, 顾小满 writer'],
  ['■本报记者沈一舟 春天来到河口', '沈一舟 writer'],
])('the lead of %s is signed %s', (text, expected) => {
  expect(told(readLead(text)?.signers)).toBe(expected);
});

test.each([
  '本报通讯员 沈一舟',
  '会议指出,要统筹推进。',
  '“好久没有这样热闹。”',
  '记者从区水利局获悉,',
  '老社區裝電梯 住戶盼了十二年',
  '青口日报电子版上线',
  '■沈一舟 顾小满 罗立',
  '记者在报道中写道：好',
  '青口日报记者从区水利局获悉,',
])('%s opens without a lead', (text) => {
  expect(readLead(text)).toBeUndefined();
});
