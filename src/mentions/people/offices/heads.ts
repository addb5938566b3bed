import { wordSet } from '../../text/characters.ts';

/**
 * The last words of an office, after which a name stands. The offices follow 《中国共产党章程》, the organic laws of the people's congresses and
 * governments, 《公务员职务与职级并行规定》 and, for Taiwan, 地方制度法; the occupations are those that newspapers print before names.
 */
const offices = `
  书记 副书记 总书记 省长 市长 区长 县长 州长 盟长 旗长 乡长 镇长 村长 里长 邻长 社长 局长 厅长 部长 处长 科长 股长 司长 署长 院长 所长 馆长 站长 台长 校长 园长 行长 会长 关长 场长 厂长 店长 库长 庭长
  理事长 秘书长 董事长 监事长 检察长 审判长 队长 大队长 中队长 支队长 总队长 组长 班长 团长 连长 营长 排长 旅长 师长 军长 船长 机长 列车长 舰长 警长 河长 湖长 林长 路长 街长 楼长 网格长 护士长 学部长 系主任
  司令员 司令 政委 政治委员 教导员 指导员 参谋长 主席 主任 主任委员 主委 副主委 委员 常委 党组成员 党委委员 党委成员 党工委委员 成员 调研员 巡视员 一级调研员 督察专员 专员 干事 总干事 组织员 联络员
  总理 国务委员 委员长 总统 首相 大臣 大使 总领事 领事 参赞 发言人 新闻发言人 议长 议员 立委 县议员 市议员 代表会主席 乡民代表 镇民代表 监察委员 立法委员 主任秘书 秘书 课长 组召集人 召集人
  总经理 经理 总裁 总监 总工程师 总工 总会计师 总经济师 总规划师 总设计师 总指挥 指挥长 总教练 主教练 教练 总编辑 总编 主编 社长 台柱 董事 监事 合伙人 首席执行官 首席专家 首席科学家 创始人 负责人 负责同志 法人 法定代表人
  经济师 工程师 会计师 农艺师 规划师 设计师 建筑师 审计师 班主任 年级主任 教务主任 辅导员 区领导 市领导 县领导 省领导 州领导 镇领导 乡领导 校领导 院领导 局领导 厅领导 部领导 集团领导 公司领导 街道领导 领导同志 老领导 领导人 班子成员
  人大代表 政协委员 党代表 党代会代表 代表团团长 团长 全国人大代表 省人大代表 市人大代表 区人大代表 县人大代表 审判员 检察员 检察官 法官 警官 执行局局长 第一书记 驻村第一书记 挂职干部 选调生 联系人 参事 馆员 会员
  主持人 司仪 主讲人 主创 出品人 总导演 导演 编剧 制片人 指挥 代表人 撰稿 编辑 审核 校对 责任编辑 责编 摄影 供稿 文字 图文 供图 版式 美编 通讯员 记者 特约记者 特约通讯员 实习生 实习记者 见习记者 首席记者 全媒体记者
`;

const occupations = `
  市民 村民 居民 农民 渔民 牧民 牧户 农户 住户 业主 商户 租户 店主 摊主 车主 户主 船主 老板 老板娘 工人 职工 员工 工友 技工 焊工 电工 司机 驾驶员 快递员 外卖员 骑手 环卫工 环卫工人 保洁员 保安 社工 义工 志愿者 志工 网格员 楼道长 护林员 水管员
  老师 教师 讲师 教授 副教授 研究员 副研究员 助理研究员 博士 院士 硕士 学者 专家 医生 医师 主治医师 主任医师 副主任医师 护士 护师 药师 检验师 律师 民警 辅警 交警 刑警 协警 消防员 战士 班长 士兵 军士 上士 中士 下士 列兵 中尉 上尉 少校 中校 上校 大校 少将 中将 上将
  学生 同学 大学生 研究生 小学生 中学生 家长 老党员 党员 预备党员 老兵 退役军人 退休干部 退休职工 退休教师 老干部 老人 老汉 大爷 大妈 大娘 奶奶 爷爷 阿姨 叔叔 大姐 大哥 大叔 师傅 女士 小伙 小伙子 姑娘 青年 女孩 男孩 男子 女子
  演员 歌手 作家 诗人 画家 书法家 摄影师 艺术家 音乐家 作曲家 舞蹈家 收藏家 工艺师 传承人 手艺人 匠人 工匠 厨师 理发师 技术员 讲解员 导游 解说员 裁判员 运动员 选手 队员 球员 冠军 得主 获得者 带头人 经纪人 代理人 申请人 当事人 被告人 原告 被告 受害人 嫌疑人 犯罪嫌疑人
  大户 种粮大户 养殖户 种植户 贫困户 脱贫户 低保户 五保户 合作社理事长 烈士 英雄 模范 劳模 好人 标兵 先锋 能手 经营者 消费者 顾客 游客 乘客 旅客 患者 病人 客商 企业家 商人 财务 会计 出纳 文书 支书 村支书 村主任 妇女主任 监督员 调解员 收银员 营业员 售货员 服务员 接线员 急救员 宣讲员 巡逻员 协管员 联防队员
  嘉宾 外交部发言人 妻子 丈夫 儿子 女儿 母亲 父亲 老伴 弟弟 哥哥 姐姐 妹妹 儿媳 女婿 孙子 孙女 婆婆 公公 岳父 岳母 同事 朋友 战友 搭档 校友 客户 粉丝 网友 作者 译者 副校长 助教 导师 系主任 用户 工作人员 店员 职员 科员 办事员 公务员 干部 村干部
`;

export const officeHeads = wordSet(offices);
export const occupationHeads = wordSet(occupations);

export type HeadKind = 'office' | 'occupation';

/** The word of an office or an occupation that ends at `end` in folded text. */
export function headEndingAt(folded: string, end: number): { kind: HeadKind; length: number } | undefined {
  const office = officeHeads.endingAt(folded, end);
  const occupation = occupationHeads.endingAt(folded, end);
  if (office === 0 && occupation === 0) return undefined;
  return office >= occupation ? { kind: 'office', length: office } : { kind: 'occupation', length: occupation };
}
