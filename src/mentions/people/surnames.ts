import { pairAt } from '../text/characters.ts';

/**
 * Surnames in simplified form (texts are folded before they are read).
 *
 * `common` holds the hundred-odd most frequent ones, which about 85 % of people bear (公安部户政管理研究中心《二〇二〇年全国姓名报告》);
 * `usual` and `rare` follow 袁义达、邱家儒《中国姓氏大辞典》 and 《百家姓》; a surname that is foremost an ordinary word (时 应 和 来) is in `rare`.
 */
const surnames = {
  common:
    '王萧傅洪赖李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
  usual:
    '阎贝诸钮荀糜牧郦宰扶竺慎习乐常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项芦麦褚娄窦戚岑景' +
    '党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池麻苑迟邝封谈匡鞠惠荆丘',
  rare:
    '宓蓬仰怀莘贡濮寿郏庾暨沃蔚訾巢桓占恽璩羿弓单时连全应明查官冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋初门云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜' +
    '印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭镇缑刀粘逄郄郗隗綦昝咸贲蒯笪昌东岩付代衣仁舍区税滑来留望归初经字英强和普木酆乜仉佴库弥恭旷汲沐淦睢矫秘种肇菅逄逯郅雒靖骞尕拜撒闪纳忽答堵殳折拓达庹弋年别水凤松山秋邴鄂苍双宦鱼弘琴言福郇琚昃郧仵撖贠逮寸厍韶蓟逢洛都那念官',
};

/** Surnames of two characters (复姓), and the double surnames that are borne as one in Taiwan. */
const compoundSurnames =
  '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 轩辕 端木 澹台 闻人 赫连 钟离 东郭 西门 太史 申屠 公冶 濮阳 淳于 单于 宰父 谷梁 拓跋 ' +
  '呼延 完颜 纳兰 叶赫 百里 第五 南门 东门 微生 梁丘 左丘 范姜 张简 张廖 欧陽';

const classes = new Uint8Array(0x10000);
for (const character of surnames.rare) classes[character.charCodeAt(0)] = 1;
for (const character of surnames.usual) classes[character.charCodeAt(0)] = 2;
for (const character of surnames.common) classes[character.charCodeAt(0)] = 3;

/** 3 common, 2 usual, 1 rare, 0 no surname. */
export function surnameClass(code: number): number {
  return classes[code] ?? 0;
}

/** Surnames that are hardly ever a word of their own or the start of one. */
const pure = new Set(
  (
    '赵吴郑冯褚蒋沈韩杨朱秦吕曹魏姜戚邹喻窦潘葛奚范彭韦俞袁柳酆鲍岑薛倪滕殷罗毕郝邬傅卞伍孟黄穆萧尹姚邵汪祁禹狄臧戴宋茅庞董梁杜阮闵贾娄颜郭刁钟徐邱骆蔡樊凌霍虞柯昝卢裘缪邓郁杭洪崔钮龚嵇邢裴翁荀於甄芮羿靳汲糜' +
    '巫隗侯宓郗栾刘黎邰卓蔺屠乔郦胥莘翟谭劳逄姬冉雍璩桑桂濮扈燕冀郏浦庄晏柴瞿阎慕茹艾廖耿匡寇沃蔚隆巩聂晁敖訾阚饶曾鞠蒯荆竺逯桓王李佘谌楼堵粟税滑冼邸桂龙苗佟迟仝揭庹弋仉隗訾逄綦郄亓鄢璩郇琚贠仵撖厍邴宓缑郜丘'
  )
    .split('')
    .map((surname) => surname.charCodeAt(0)),
);

export const isPureSurname = (code: number): boolean => pure.has(code);

// A rare surname that is no word (仉, 隗) tells a name as well as a usual one.
for (const code of pure) if (classes[code] === 1) classes[code] = 2;

/**
 * Surnames that are foremost a particle or a verb (和, 来): read as such only directly behind an office, before a given name of two
 * characters.
 */
const shy = new Set('和来经字归强都那念'.split('').map((surname) => surname.charCodeAt(0)));

export const isShySurname = (code: number): boolean => shy.has(code);

const compounds = new Set(compoundSurnames.split(' ').map((surname) => pairAt(surname, 0)));

const compoundStarts = new Uint8Array(0x10000);
for (const surname of compoundSurnames.split(' ')) compoundStarts[surname.charCodeAt(0)] = 1;

export function isCompoundSurname(folded: string, at: number): boolean {
  return compoundStarts[folded.charCodeAt(at)] === 1 && compounds.has(pairAt(folded, at));
}
