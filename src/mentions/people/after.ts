import { isClauseEdge, isHan, wordSet } from '../text/characters.ts';
import { opensPredicate, wordRank } from '../words/lookup.ts';

/** What people do in official news, and the little words that may follow a name; two characters or more. */
const verbs = wordSet(`
  主持 主持召开 出席 参加 指出 强调 表示 要求 介绍 介绍说 宣布 宣读 致辞 致词 讲话 发言 陪同 带队 率队 率领 带领 调研 考察 视察 检查 督查 督导 走访 慰问 看望 会见 接见
  听取 汇报 传达 部署 安排 主讲 作了 作为 作出 作报告 作说明 代表 认为 希望 提出 提醒 透露 坦言 直言 感慨 感叹 感言 回忆 笑着 笑说 告诉 告诉记者 解释 补充 补充说 分析
  建议 呼吁 期待 相信 深入 来到 前往 赶赴 奔赴 赴京 赴任 赴会 一行 先后 首先 随后 分别 共同 一同 一起 一道 现场 实地 带头 亲自 多次 再次 还说 还是 也是 正在 正是 已经
  曾经 曾任 曾在 担任 当选 兼任 历任 现任 获得 荣获 获评 获奖 荣立 被评 被授 被选 说道 说明 说起 谈到 谈起 谈及 提到 提及 问道 答道 写道 写下 成为 同志 先生 女士 小姐 老师
  等人 等出席 等参加 等领导 等同志 等陪同 等一 等区 等市 等县 等省 等校 等局 等院 及其 以及 和他 和她 与他 与她 为代表 为首 为核心 为组长 为例 出任 主编 编著 撰写 创作 摄影 报道 供图
  点评 总结 总结讲话 总结发言 通报 宣讲 授课 讲授 主刀 点赞 签约 签署 揭牌 授牌 颁奖 颁发 启动 按下 见证 表态 表达 欢迎 感谢 祝贺 向全 向大 向各 向他 向她 对此 对全 对记者
  对于 对照 就如 就此 就下 就做 就全 就进 就推 就加 就当 从事 从小 从此 来说 来电 来信 来访 来自 家住 家里 家中 每天 每年 每次 每月 今年 去年 当年 当时 当天 当场 当即 齐聚 专题 扎实 全程 莅临 光临 出面 到场 受访 致词 今表 说着 则说 指示 期勉 讚许 赞许
  刚刚 刚从 终于 一直 一边 一家 一人 一直在 十分 非常 特别 热情 认真 仔细 详细 耐心 积极 主动 坚持 继续 开始 决定 打算 准备 计划 率先 带着 带来 拿着 拿出 看到 看着 看见 听到 听说 听完
  发现 发出 发起 发表 发布 接过 接受 接到 收到 得知 了解 表扬 批评 介绍了 参与 参观 观看 参会 与会 列席 应邀 受邀 受聘 受托 委托 任命 任职 退休 毕业 出生 病逝 逝世 去世 牺牲 因病 因公
  不慎 不幸 不禁 不仅 不但 不但要 虽然 虽已 尽管 因为 由于 如今 现在 目前 至今 在场 在会 在此 在会上 在讲话 在致辞 在调研 在座谈 在现场 在接受 在主席 在家 在台 在内 有着 有个 没有 没想
  用了 用心 用自己 把自己 将自己 以自己 让记者 和同事 和老伴 和丈夫 和妻子 与同事 夫妇 夫妻 父子 母女 兄弟 姐妹 家属 家人 本人 个人 自己 为大家 为村民 为居民 为学生 给大家 给学生 给孩子
  被告 所在 所说 所写 所作 所著 的的 依次 致欢迎 致开 致闭 致贺 致以 带队赴 率团 率党 率市 率区 率县 率省 率考 一席话 挂钩 联系 负责 牵头 分管 主管 主抓 督战 指挥 坐镇 值班 巡查 巡河 暗访
  开展 召集 召开 组织 推动 推进 落实 研究 讨论 审议 回应 回答 答复 质询 质詢 批示 签发 颁布 宣誓 就职 到任 履新 履职 辞职 卸任 落马 被查 涉嫌 受贿 获刑 被捕 自首 出庭 受理 接待 约谈 通话 会谈 会晤
  交流 座谈 互动 拍摄 绘制 演唱 演奏 领唱 领衔 主演 饰演 出演 表演 朗诵 分享 讲述 讲解 演示 示范 展示 夺得 夺冠 摘得 摘金 摘银 获胜 胜出 位列 名列 入选 当好 亮相 登台 登上 走上 走进 走到 走访了 站在 坐在 躺在 住在 位于
  任县 任市 任区 任组 任主 任副 任书 任局 任校 任院 任团 任会 任董 任总 任省 任秘 任党 任政 任中 任国 任第 上台 下乡 返乡 回乡 创业 创办 创立 捐款 捐赠 捐资 捐出 出资 投资 承包 流转 种植 养殖 种了 养了 经营 打工 务工
  进行 完成 实现 加强 提交 提请 递交 移交 转交 交给 交出 送来 送上 送去 送给 帮助 帮忙 照顾 照料 关心 支持 鼓励 勉励 寄语 嘱咐 叮嘱 教导 指导 指示 下令 命令 同意 反对 赞成 投票 当晚 当日 日前 近日 昨日 今日 昨天 今天 上午 下午 晚上
  则表 则认 则说 也表 也说 也认 还表 还要 还就 还对 还向 便开 便来 便是 却说 都说 又说 又来 又对 又向 再说 才知 才能 就会 就是 就在 就来 就说 曾多 曾对 曾说
  立即 立刻 马上 随即 连忙 急忙 赶忙 赶紧 匆匆 迅速 及时 经常 常常 时常 常年 长期 始终 依然 仍然 仍在 早已 早就 至今 逐一 逐个 轮流 相继 连续 连夜 连日 连声 连连 不断 不停 不顾 不忘 不怕 不等 一口 一眼 一把 一手 一句 一天 一早 一大早 一年 一次 日夜 每日 每晚 每周
  忙着 忙于 正忙 笑了 笑称 笑言 激动 高兴 自豪 兴奋 动情 深情 感动 欣慰 由衷 打进 打破 拿下 夺魁 折桂 问鼎 卫冕 包揽 率众 携手 携家 双手 亲手 驾车 骑车 冲上 冲向 扑向 赶到 赶来 赶回 带人
  追问 反问 提问 发问 答说 连说 说过 登场 出场 上场 替补 首发 攻入 破门 得分 得票 增补 补选 连任 接任 继任 升任 调任 转任 改任 另有 前来 亲赴 亲临 冒雨 冒着 顶着 摔倒 晕倒 受伤 获救 身亡 遇难 遇害 失踪 失联 被困 被撤 被免 违规 违纪 违法 套取 贪污 挪用 收受 现年 时年 享年 终年 生前 生于 卒于 籍贯 原籍 祖籍 因涉
  值守 驻守 勇救 勇夺 喜获 荣膺 逢人 登船 登机 登车 当上 成了 忙得 号召 形容 逝世 通电 紧接 紧随 紧跟 献上 献出 派员 妥为 来不及 允诺 应允 承诺 答应 担保 保证 同意 拍下 拍板 饰演 避居 相邀 携带 调试 捐助 资助 馈赠 摆脱 受命 奉命 受邀 受到 举例 挥手 挥舞 摆摊 卖菜 买菜 种菜 养鸡 养猪 种地 做饭 唱歌 跳舞 画画 写字 读书 上学 放学 上班 下班 回家 到家 出门 起床 抢救 救人 救起 救出 跟随 陪伴 坐诊 坐上 看中 看好 看守 守护 守在 等待 等候 想到 记得 记录 记下 认出 认定 认领 申请 申报 办理 办好 报名 报警 报案 报告 投诉 反映 作表 作交 作典 作经 作动 作主 作专 作题 作工 作发 作介 作点 作总 作述 作辅 作先
`);

/** Little words of one character; several of them also stand in names, so they count for less. */
const particles = new Map(
  Object.entries({
    说: 1.6,
    率: 1.6,
    赴: 1.3,
    在: 1.2,
    对: 1.3,
    向: 0.6,
    到: 1.2,
    与: 1.2,
    和: 0.8,
    及: 1.2,
    等: 1.6,
    称: 1,
    谈: 1,
    任: 0.6,
    作: 0.9,
    致: 0.7,
    就: 1.2,
    从: 1.1,
    以: 1.1,
    将: 1.2,
    把: 1.3,
    被: 1.3,
    给: 1.2,
    也: 1.4,
    还: 1.4,
    又: 1.2,
    已: 1.2,
    便: 1.1,
    带: 1.2,
    走: 0.8,
    来: 0.4,
    去: 0.8,
    则: 1.2,
    用: 1.2,
    曾: 0.8,
    所: 0.9,
    的: 1.3,
    是: 1.2,
    为: 0.8,
    摄: 1.3,
    文: 0,
    于: 0.7,
    讲: 0.9,
    问: 1,
    答: 0.9,
    让: 1.2,
    跟: 1.1,
    同: 0.6,
    有: 0.8,
    没: 0.8,
    不: 1,
    都: 1.2,
    刚: 0.5,
    正: 0.4,
    获: 0.8,
    提: 0.8,
    看: 0.9,
    听: 0.9,
    想: 0.8,
    要: 0.8,
    会: 0.4,
    能: 0.4,
    可: 0.3,
    家: 0.3,
    此: 0.8,
    因: 0.8,
    由: 1.2,
    却: 1.2,
    并: 1,
    或: 1,
    者: 0,
    先: 0.2,
    再: 0.6,
    当: 0.5,
    经: 0.4,
    自: 0.4,
    才: 0.3,
    很: 1,
    更: 0.8,
    一: 0.5,
    之: 0.3,
    拿: 0.9,
    做: 0.9,
    打: 0.7,
    住: 0.6,
    报: 0.6,
    刘: 0,
    携: 1.3,
    了: 0.6,
  }).map(([word, weight]) => [word.charCodeAt(0), weight]),
);

/** Titles said after a name: 沈一舟书记. */
export const titlesAfter = wordSet(`
  同志 先生 女士 小姐 书记 副书记 总书记 主席 副主席 总理 副总理 省长 市长 区长 县长 镇长 乡长 村长 里长 局长 厅长 处长 科长 部长 司长 院长 校长 园长 所长 馆长 会长 主任 教授 老师 博士 院士
  医生 大夫 护士 律师 法官 警官 检察官 董事长 总经理 经理 总裁 议员 立委 委员 将军 司令 政委 队长 班长 总统 首相 师傅 阿姨 大爷 大妈 奶奶 爷爷 大姐 大哥 同学 烈士 副省长 副市长 副区长 副县长 副主任 副局长 副校长 副院长 副会长 秘书长 理事长 导师 主委 副董事长 总工程师 总工 总监 副总 副总经理 常务副校长 党委书记 支书 村支书 台长 站长 社长 行长 检察长 委员长 专员 教练 记者 主播 部长 副部长 老人
`);

/** A verb of one character with its aspect or direction: 算了, 端出, 搬来, 握着. */
const aspect =
  /^(?:[说讲谈问答看听想写读唱笑哭喊叫走跑跳站坐躺蹲爬追赶送带拿端搬抬扛背抱捧握拉推扶举提抓扔扑冲钻骑开驾修补种养喂摘采收卖买换做办建盖拆洗烧煮炒炸切吃喝穿戴住搭拍摄画打踢射投救找查算数领挑接交借还捐存花赚挣当吹弹敲贴挂扫擦翻拎牵递拔握踏迈登入离][了着过]|[说谈问想写画拍录记唱喊走跑跳站坐爬追赶送带拿端搬抬扛背抱捧拉推扶举提抓扑冲钻骑开驾种摘收买打踢投救找算领挑接交借捐翻拎牵递踏迈登][出进起来回上下到入向给])/;

/** A stretch before one of these is the name of a division: 梁溪区委. */
const divisionEnds = new Set('省市区县州盟旗镇乡村'.split('').map((end) => end.charCodeAt(0)));

/** `沈一舟说：`: a verb of saying closed by a mark. */
const says = /^[说称道问答讲曰言][，：。]/;
/** 沈一舟为县教育局局长, 沈一舟以《…》为题. */
const appointed = /^(?:为(?:[省市县区镇乡村“]|全[国省市]|公司|集团|[新下]一届)|以《)/;
/** Before a verb these are adverbs: 正调试, 常带. */
const adverbs = new Set('忙为正常也还又已刚便就都再曾仍才'.split('').map((adverb) => adverb.charCodeAt(0)));
const prepositions = /[给为向在把被对跟带到去用从]/;
const joiners = new Set('和与及'.split('').map((joiner) => joiner.charCodeAt(0)));

export interface After {
  weight: number;
  /** True when the name must end here: a mark, a blank or the end of the text. */
  edge: boolean;
  /** Length of a title that follows the name, 0 for none. */
  title: number;
}

/** How well a name may end at `end`, from what follows. */
export function whatFollows(folded: string, end: number): After {
  const code = folded.charCodeAt(end);
  if (isClauseEdge(folded, end) || code === 0x3001 || code === 0x20) return { weight: 1.8, edge: true, title: 0 };
  // 沈舟12日表示.
  if (/^[0-9]{1,2}[日月]/.test(folded.slice(end, end + 3))) return { weight: 1.8, edge: true, title: 0 };
  // 安德烈|·: half of a transcribed name.
  if (code === 0xb7) return { weight: -5, edge: false, title: 0 };
  if (!isHan(code)) return { weight: 1.2, edge: true, title: 0 };
  // 沈舟女总经理: the word belongs to the title.
  const woman = code === 0x5973 ? 1 : 0;
  const title = titlesAfter.startingAt(folded, end + woman);
  if (title > 0 && woman === 1) return { weight: 2.2, edge: false, title: title + 1 };
  if (title > 0) return { weight: 2.2, edge: false, title };
  const verb = verbs.startingAt(folded, end);
  if (verb > 0) return { weight: 2 + (verb - 2) * 0.3, edge: false, title: 0 };
  if (aspect.test(folded.slice(end, end + 3))) return { weight: 1.7, edge: false, title: 0 };
  if (divisionEnds.has(code)) return { weight: -4, edge: false, title: 0 };
  if (appointed.test(folded.slice(end, end + 3))) return { weight: 2, edge: false, title: 0 };
  if (says.test(folded.slice(end, end + 2))) return { weight: 2.2, edge: false, title: 0 };
  if (
    adverbs.has(code) &&
    (verbs.startingAt(folded, end + 1) > 0 ||
      opensPredicate(folded, end + 1) ||
      aspect.test(folded.slice(end + 1, end + 4)) ||
      prepositions.test(folded.charAt(end + 1)))
  ) {
    return { weight: 2, edge: false, title: 0 };
  }
  // 沈玉和|现场指导: what joins names does not stand before a verb.
  if (joiners.has(code) && (verbs.startingAt(folded, end + 1) > 0 || opensPredicate(folded, end + 1))) {
    return { weight: -0.8, edge: false, title: 0 };
  }
  const particle = particles.get(code) ?? -1.5;
  const word = opensPredicate(folded, end) ? 1.5 : wordRank(folded, end) > 0 ? 0.6 : -1.5;
  return { weight: Math.max(particle, word), edge: false, title: 0 };
}
