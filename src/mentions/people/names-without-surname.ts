/**
 * Parts of which Tibetan, Mongolian, Uyghur and Kazakh names are made in Chinese spelling, after 《少数民族语地名、人名汉字译写》 practice
 * of the papers of these regions. A name is one part or several set together: 央金, 旺堆次仁.
 */
const parts = (
  '扎西 次仁 才仁 才让 才旦 旦增 丹增 尼玛 索朗 索南 格桑 央金 央宗 拉姆 卓玛 白玛 达瓦 巴桑 普布 边巴 米玛 拉巴 洛桑 平措 罗布 旺堆 旺扎 旺姆 顿珠 桑吉 桑杰 仁青 仁增 嘉措 华旦 多吉 多杰 曲珍 曲扎 贡布 贡嘎 ' +
  '贡觉 强巴 益西 晋美 土登 阿旺 德吉 群培 赤列 旺杰 旺青 旺久 欧珠 坚赞 江村 江措 泽仁 泽旺 降央 降初 绒布 当周 南杰 南加 加措 夏吾 完玛 更登 更藏 尕藏 拉毛 措毛 吉毛 班玛 俄日 斯郎 四郎 登巴 其美 琼达 琼珍 ' +
  '拉珍 卓嘎 加布 旦巴 东周 ' +
  '巴特尔 巴图 乌兰 图雅 其其格 格日勒 苏日娜 阿拉坦 那仁 娜仁 萨仁 高娃 斯琴 通拉嘎 巴雅尔 宝音 朝鲁 额尔德尼 额尔敦 孟和 吉日嘎拉 托娅 其木格 乌云 塔娜 呼和 布和 哈斯 苏和 特木尔 敖登 敖特根 满都拉 达来 ' +
  '德力格尔 朝克图 毕力格 那日苏 牧仁 格根 阿古拉 吉勒图 青格勒 乌恩 乌日娜 斯日古楞 阿茹娜 宝力格 道尔吉 苏布德 巴根 必力格 陶格陶 胡日查 吉雅 色音 代钦 ' +
  '孟克 乌力吉 萨日娜 斯日其木格 乌日 海日 朝洛 敖日 格日 哈达 宝德 布仁 恩和 花 才吉 昂毛 卓么 项秀 公保 丹珠 夏茸 扎巴 登珠 ' +
  '古丽 阿依 买买提 麦麦提 艾力 阿力木 吐尔逊 阿不都 阿卜杜 热合曼 热合买提 库尔班 艾合买提 艾买提 艾尔肯 艾山 玉素甫 吾斯曼 依明 肉孜 热依汗 热娜 帕提古丽 帕夏 帕尔哈提 米尔 地力 迪丽 努尔 木拉提 热巴 沙塔尔 ' +
  '阿迪力 再娜甫 哈丽旦 萨拉 巴哈尔 娜尔 叶尔兰 阿曼 别克 古丽娜 哈那提 赛力克 加娜尔 巴合提 托合提 麦合木提 司马义 亚森 卡德尔 帕丽达 祖丽 米吉提 拜尔 夏木 仙木 西丁 江 汗'
).split(' ');

const byFirst = new Map<string, string[]>();
for (const part of [...parts].sort((a, b) => b.length - a.length)) {
  byFirst.set(part.charAt(0), [...(byFirst.get(part.charAt(0)) ?? []), part]);
}

const longest = 10;

/**
 * The end of the longest row of such parts that starts at `start` in folded text, or undefined; a part of one character never stands
 * first.
 */
export function nameWithoutSurname(folded: string, start: number): number | undefined {
  let end = start;
  while (end - start < longest) {
    const part = byFirst.get(folded.charAt(end))?.find((word) => folded.startsWith(word, end));
    if (part === undefined || (end === start && part.length < 2)) break;
    end += part.length;
  }
  return end === start ? undefined : end;
}
