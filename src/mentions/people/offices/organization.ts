import { anyWord } from '../../../parser/text/one-of.ts';

/** Words before an organisation's name that are not part of it: verbs, prepositions, times. The name starts after the last of them. */
const openers = new RegExp(
  [
    '和(?!浩特|平|田|县|顺|龙|静|布|政|硕|谐|睦)',
    '与',
    '及',
    '在',
    '由',
    '对(?!口|外|台)',
    '向(?!阳|塘|东|荣|化|前)',
    '从(?!化|江|业)',
    '据',
    '让',
    '被',
    '给',
    '把',
    '的',
    '了',
    '是',
    '到',
    '等',
    '以(?!色)',
    '为(?!民)',
    '于(?!都|洪|田|桥|家)',
    '时任|原任|现任|曾任|担任|兼任|就任|当选|任命|聘任|聘请',
    '会议|大会|活动|仪式|当天|当日|当晚|日前|近日|昨日|今日|昨天|今天|上午|下午|晚上|中午|期间|随后|其间|同时|目前',
    '要求|指出|强调|告诉|连线|深入|——记|^记(?=[省市区县])|\\d*[.．]|传达|学习|贯彻|听取|邀请|会见|会晤|接见|陪同|看望|慰问|走访|采访|感谢|欢迎|祝贺|授予|推荐|选举|' +
      '任免|决定|来自|家住|现场|包括|其中|以及|经过|通过|根据|按照|使得|随同|带领|率领|带队|出席|参加|访问|考察|拜访|请来|特邀|邀|请(?!愿)|' +
      '经(?!济|开|贸|信|营|纪|管|委|研)',
    '\\d+[年月日时点分]?',
    '原|前(?!锋|进|门|海|郭)|新任|首任|一位|一名|该|本(?!溪)|我|他|她|各',
  ].join('|'),
  'g',
);

/** Last characters of names of organisations and divisions. */
const lastCharacters =
  /[学省市区县州盟旗镇乡村里道局委厅部办处科所院校司会社团行厂店站队台馆室心园场港库矿系企业庄岛苑庙寺家组党联集城府署关]$/;

/** 青口科技, 大桥纺织: companies named without 公司. */
const companyName = new RegExp(
  `^.{2,10}${anyWord(
    '科技 电子 置业 地产 实业 股份 控股 制药 药业 医药 生物 纺织 服饰 重工 机械 装备 能源 电气 电器 化工 材料 新材 食品 酒业 物流 传媒 文旅 农业 建设 建工 环保 信息 软件',
    '智能 汽车 钢铁 矿业 水务 燃气 电力 保险 证券 基金',
  )}$`,
);

/** Organisations named only by their kind (街道, 集团公司): they stay with the office, as 区 does in 区委书记. */
const relative =
  /^(?:本|该|我)?(?:街道|社区|村|镇|乡|区|县|市|省|学校|我校|本校|学院|医院|公司|集团|集团公司|总公司|分公司|银行|支行|工厂|车间|部队|单位|市政府|区政府|县政府|镇政府|小区|园区|开发区|合作社)$/;

export function isRelative(name: string): boolean {
  return relative.test(name);
}

/** 河口市教育与体育局: the conjunction stands inside the name of one office. */
function joinsDepartment(rest: string, { index, 0: opener }: RegExpExecArray): boolean {
  if (opener !== '与' && opener !== '和') return false;
  const next = /^[^的与和、]{1,5}(?:局|部|处|科|委|厅|署|委员会|中心)$/.test(rest.slice(index + 1));
  return next && /[省市区县州镇乡府][^省市区县州镇乡府局部处科委厅署会校院社司]{2,4}$/.test(rest.slice(0, index));
}

/** Where in `rest` – the text between a clause mark and an office – the words that lead to an organisation end. */
export function skipOpeners(rest: string): number {
  let after = 0;
  openers.lastIndex = 0;
  for (let match = openers.exec(rest); match !== null; match = openers.exec(rest))
    if (!joinsDepartment(rest, match)) after = match.index + match[0].length;
  return after;
}

/** True for words that read like the name of an organisation or a division, for example 虹口街道 or 县教育局. */
export function isOrganization(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 24 &&
    (lastCharacters.test(name) || companyName.test(name)) &&
    !/[ 、·]/.test(name)
  );
}
