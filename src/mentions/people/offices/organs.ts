import { anyWord } from '../../../parser/text/one-of.ts';

/**
 * Organs that belong to the words of an office (党工委副书记, 人大常委会主任, 管委会主任) and so are no organisation of their own.
 * A level character before them (区 in 区政协主席) belongs to the office when no name stands before it.
 */
const organs =
  '团[省市区县州]委|街道办事处|机关党委|机关纪委|党工委|团工委|纪工委|总工会|工商联|红十字会|人大工委|政协工委|人大常委会|代表大会常务委员会|人大主席团|人大|政协|政府办公室|政府|' +
  '管理委员会|管委会|办事处|街道办|居委会|村委会|居民委员会|村民委员会|' +
  '工委|委员会|党总支|总支|党支部|支部|党组|党委|纪委监委|纪委|监委|政法委|统战部|组织部|宣传部|政治部|武装部|人武部|研究室|董事会|监事会|理事会|工会|妇联|团委|科协|文联|残联|侨联|常委会|班子|会议|办公室|' +
  '联席会议|领导小组|工作专班|专班|指挥部|代表会|县府|市府|乡公所|镇公所|区公所';

/** As folding writes them: 着名 for 著名. */
const modifiers =
  '原|前|时任|现任|新任|副|常务副|常务|第一副|第一|代理|代|执行|名誉|荣誉|首席|高级|正高级|副高级|资深|一级|二级|三级|四级|总|党外|专职|兼职|青年|中青年|着名|知名|本报|本刊|本台|全媒体|特约|见习|实习|驻村|驻|支|' +
  '工程院|科学院|中国工程院|中国科学院|政治|正处级|副处级|正科级|副科级|正厅级|副厅级|退休|老|女|男|热心|值班|值守|外卖|快递|劳动|安全|历史|派驻|下派|援藏|援疆|援青|大会|女足|' +
  '男足|女篮|男篮|女排|男排|乒乓球|铁路|公安|外聘|特聘|客座|终身|农业|种养|先进|优秀|最美|孩子|患者|学生|小区|当地|附近|普通';

/** Departments printed without their 局 or 部 before a head: 宣传部长, 教育局长. */
const departments = `${anyWord(
  '宣传 组织 统战 公安 司法 财政 教育 民政 卫生 卫健 文化 旅游 农业 水利 交通 城管 环保 税务 审计 统计 工商 体育 档案 信访 人社 住建 国土 发改 商务 科技 招商 政法 人武',
  '后勤 保卫 办公室 综合 外联 技术 生产 销售 项目 工程 行政 教务 总务 德育 学生 工务 建设 社会 劳工 地政 观光 卫生',
)}`;

/** Before these a 科技 or 旅游 ends the name of a company, not of a department. */
export const companyHead = /^(?:董事长|总经理|总裁|副总裁|副总经理|董事|监事长|创始人|首席执行官|法定代表人)$/;

const levels = '(?:[省市区县州盟旗镇乡村]|自治区|自治州|自治县)';

export const organPattern = `(?:(?:${levels}|(?<![\\u4e00-\\u9fff])[院局厅])?(?:${organs})|[省市区县州盟旗镇乡](?:委|府))`;
export const modifierPattern = `(?:${modifiers})`;
/** Directly before a head such as 部长 or 局长. */
export const departmentPattern = departments;
export const levelPattern = levels;
