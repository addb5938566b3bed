import { adds, agenda, attends, isKickerForm, meeting } from './line-forms.ts';

/**
 * Verbs of two characters that need nothing behind them, with which the short clauses of headlines end: what befell somebody or something,
 * what opened or closed, rose or fell, came or went. In both scripts.
 */
const verbs = new Set(
  `
    落网 被捕 被抓 被查 被拘 被控 被盗 被窃 被骗 失窃 遭窃 遭劫 遇劫 行窃 行骗 破案 落马 受审 判刑 伏法 自首 认罪 遇难 罹难 遇险 脱险 受困
    被困 获救 失联 走失 迷途 迷路 失踪 受伤 送医 坠楼 坠海 落水 溺水 中毒 身亡 丧生 病危 起火 失火 着火 爆炸 爆裂 爆管 漏水 漏气 坍塌 倒塌
    塌方 坍方 塌陷 沉没 翻覆 翻车 翻船 搁浅 触礁 撞船 追撞 相撞 撞车 脱轨 落石 滑坡 水浸 淹水 积水 内涝 决堤 溃堤 泛滥 成灾 受灾 告急 告罄
    断水 停水 断电 停电 限电 断粮 断炊 缺水 缺货 歉收 绝收 过境 来袭 夜袭 登陆 袭台 突至 将至 暴涨 低落 转凉 转冷 转暖 回暖 降温 升温 入夏
    入秋 入冬 入梅 降雨 落雪 结冰 上涨 涨价 下跌 跌价 降价 加价 减价 回升 回落 回稳 回扬 看涨 看跌 滞销 热销 畅销 走俏 走红 减产 增产 丰收
    大增 大减 倍增 骤增 锐减 开采 采收 开割 开镰 开犁 开渔 开捕 收割 收获 上市 出炉 出厂 出海 出航 启航 返航 停航 复航 通航 通车 通水 通气
    通电 通邮 停驶 复驶 改道 改线 封路 封桥 封闭 限行 塞车 误点 停飞 开工 动工 动土 奠基 竣工 完工 停工 复工 复产 停产 投产 封顶 合龙 贯通
    落成 揭牌 挂牌 揭幕 启用 投用 停用 交付 交房 交班 交接 修复 整修 翻修 翻新 重建 改建 扩建 拆除 搬迁 迁址 清淤 升级 转型 开业 开张 营业
    停业 歇业 结业 倒闭 关门 关闭 关张 易主 转手 开馆 闭馆 开园 闭园 开放 开锣 开演 首演 义演 公演 上演 停演 开赛 开战 开打 开播 停播 开机
    封箱 开幕 闭幕 落幕 登场 亮相 举行 召开 结束 开始 圆满 热闹 谢幕 收官 延期 改期 提前 延时 顺延 取消 中断 受阻 开学 开课 开班 停课 复课
    放假 毕业 返校 报到 报名 招生 招工 招兵 征才 招考 放榜 发榜 应考 赶考 入学 迎新 签约 成立 换届 就职 就任 履新 上任 卸任 离任 辞职 退休
    当选 连任 落选 出缺 请愿 罢工 罢课 罢市 抗议 复会 休会 流会 夺冠 夺金 夺牌 夺奖 摘金 摘银 摘铜 摘冠 获奖 得奖 折桂 告捷 报捷 大捷 失利
    落败 出线 出局 晋级 凯旋 出征 破门 惹议 挨批 挨轰 挨骂 惹祸 闯祸 露馅 曝光 揭晓 公布 出台 发布 亮灯 熄灯 点灯 点火 募捐 捐款 捐资 捐书
    捐血 献血 义卖 义诊 义剪 赈灾 施粥 济贫 济世 下乡 进村 进城 进厂 进山 进门 入户 上门 上山 上岛 上船 上路 上线 下线 下水 上岗 上阵 出山
    出门 出道 返乡 回乡 归来 回国 抵达 启程 远行 来访 到访 参访 座谈 走访 收徒 拜师 传艺 摆摊 赶集 赶圩 拜年 团圆 相亲 成婚 联欢 联谊 聚餐
    迎客 揽客 待客 飘香 飘雪 花开 盛开 绽放 翻飞 齐鸣 震天 冲天 长明 发芽 抽穗 结果 开花 落網 被盜 被竊 被騙 失竊 遭竊 行竊 行騙 落馬 受審
    認罪 遇難 罹難 遇險 脫險 獲救 失聯 失蹤 受傷 送醫 墜樓 墜海 喪生 著火 漏氣 沉沒 翻車 擱淺 觸礁 撞車 脫軌 積水 決堤 潰堤 氾濫 泛濫 成災
    受災 斷水 停電 斷電 限電 斷糧 缺貨 過境 來襲 夜襲 登陸 襲台 將至 暴漲 轉涼 轉冷 轉暖 降溫 升溫 結冰 上漲 漲價 跌價 降價 加價 減價 回穩
    回揚 看漲 滯銷 熱銷 暢銷 走紅 減產 增產 豐收 大減 驟增 銳減 開採 採收 開割 開鐮 開漁 開捕 收穫 出爐 出廠 啟航 復航 通車 通氣 通電 通郵
    停駛 復駛 改線 封橋 封閉 塞車 誤點 停飛 開工 動工 動土 復工 復產 停產 投產 封頂 合龍 貫通 掛牌 啟用 修復 擴建 遷址 搬遷 升級 轉型 開業
    開張 營業 停業 歇業 結業 倒閉 關門 關閉 轉手 開館 閉館 開園 閉園 開放 開鑼 開演 義演 開賽 開戰 開打 開播 開機 開幕 閉幕 登場 舉行 召開
    結束 開始 圓滿 熱鬧 謝幕 延時 順延 中斷 開學 開課 開班 停課 復課 畢業 報到 報名 徵才 徵兵 應考 趕考 入學 簽約 換屆 就職 離任 辭職 當選
    連任 落選 請願 罷工 罷課 罷市 抗議 復會 休會 流會 奪冠 奪金 奪牌 奪獎 摘銀 摘銅 獲獎 得獎 報捷 落敗 出線 晉級 凱旋 破門 惹議 挨轟 挨罵
    惹禍 闖禍 揭曉 公佈 出臺 發布 發佈 亮燈 熄燈 點燈 點火 捐資 捐書 獻血 義賣 義診 義剪 賑災 濟貧 濟世 下鄉 進村 進城 進廠 進山 進門 入戶
    上門 上島 上線 下線 上崗 上陣 出門 返鄉 回鄉 歸來 回國 抵達 啟程 遠行 來訪 到訪 參訪 座談 走訪 拜師 傳藝 擺攤 趕集 趕圩 團圓 相親 聯歡
    聯誼 攬客 飄香 飄雪 花開 盛開 綻放 翻飛 齊鳴 沖天 長明 發芽 結果 開花
  `
    .trim()
    .split(/\s+/),
);

/** Shortest and longest such clause: who, and what befell them. */
const shortest = 4;
const longest = 8;
/** Longest line that says what came of it. */
const longestOutcome = 12;

/**
 * `火警突至` / `四分钟全员疏散`: a short clause says all that happened, and the line below what came of it. A kicker says less. Of a meeting
 * the line below tells who was there and what was said.
 */
export const isHappened = (first: string, second: string): boolean =>
  first !== second &&
  first.length >= shortest &&
  first.length <= longest &&
  second.length <= longestOutcome &&
  verbs.has(first.slice(-2)) &&
  !/[\s，,：:“”「」]/.test(first) &&
  !/\s/.test(second) &&
  !adds.test(second) &&
  !agenda.test(second) &&
  !attends.test(second) &&
  !meeting.test(first) &&
  !isKickerForm(first);
