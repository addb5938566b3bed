import { unitsOf } from './unit-set.ts';

/**
 * Surnames by which a printed name is told from a word, both scripts. After the commonest surnames of the 2020 name report
 * (公安部《二〇二〇年全国姓名报告》), further ones of 《百家姓》 and its compound surnames.
 */
const singles =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓' +
  '鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范範方石姚谭譚廖邹鄒熊金陆' +
  '陸郝孔白崔康毛邱丘秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪' +
  '翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷耿牟卜包裴' +
  '祁代车車冉解闫閆单單柏迟遲桂佟欧歐查阮凌霍曲房桑游柴初宫宮关關仲卫衛屈鲍鮑覃项項缪繆蒲戚纪紀盛刁甘舒' +
  '霍闵閔党苗邬鄔麦麥娄婁褚窦竇连連艾储儲蓝藍封燕贝貝池荆荊米宁寧虞巩鞏应應尚景明胥郎郁全时時滕利敖丛叢' +
  '卓阙闕冷简簡亓楚隋奚支薄强強迟仇甄栾欒粟苟商匡谌諶晏巫靳古华華么晁佘符牧皮昌原苑阳陽湛种谈談闻聞惠成' +
  '宗宣尉钮鈕瞿竺伏伊衣容邝鄺麻丰豐步居别鹿边邊逄寇衡褟揭那税農农訾鞠勾井花计計和英臧富沙占战戰扈干国國' +
  '平水练練詹晋晉昝居乐樂茅卞' +
  '童翁骆駱费費席饶饒荣榮芮荀楼樓蔺藺厉厲屠帅帥桓濮郦酈修亢仝佴俎劳勞双姬宓宦岑岩巢师師幸庚庹廉延忻怀懷' +
  '戈戎扎揣朴权權束杭松栗檀沐浦漆狄班琚璩甯盖蓋眭矫矯祖禄祿禚禹秘竹笪筱糜索缑緱羊肇苍蒼茆茹莘萨薩蒯蒙蓬' +
  '蔚裘诸諸贡貢逯郇郗郜鄢酆钦欽铁鐵阴陰隗隆雍雒靖韶顿頓颉頡乌烏宾賓翦冼植冮衷芈堵斯仓倉吉辜佘乜穆區禤粘' +
  '凃塗仉仵弋暨旷恽惲慕呙邸章郄冀柯付喻官邰赫况況嵇阚闞鄞尧堯';
const compounds = [
  '欧阳',
  '歐陽',
  '司马',
  '司馬',
  '上官',
  '诸葛',
  '諸葛',
  '东方',
  '東方',
  '皇甫',
  '尉迟',
  '尉遲',
  '公孙',
  '公孫',
  '轩辕',
  '軒轅',
  '令狐',
  '慕容',
  '司徒',
  '司空',
  '夏侯',
  '端木',
  '南宫',
  '南宮',
  '西门',
  '西門',
  '独孤',
  '獨孤',
  '宇文',
  '长孙',
  '長孫',
  '澹台',
  '澹臺',
  '公冶',
  '太史',
  '申屠',
  '仲孙',
  '闻人',
  '呼延',
  '百里',
  '东郭',
  '濮阳',
  '濮陽',
  '淳于',
  '钟离',
  '鍾離',
  '赫连',
  '赫連',
  '完颜',
  '完顏',
  '拓跋',
  '万俟',
  '张简',
  '張簡',
  '范姜',
  '张廖',
  '張廖',
  '鲜于',
  '鮮于',
  '聞人',
  '仲孫',
  '東郭',
  '萬俟',
  '纳兰',
  '納蘭',
  '闾丘',
  '閭丘',
  '亓官',
  '司寇',
  '左丘',
  '梁丘',
  '谷梁',
  '穀梁',
  '巫马',
  '巫馬',
  '漆雕',
  '欧陽',
];

const singleSet = unitsOf(singles);
const compoundSet: ReadonlySet<string> = new Set(compounds);
/** With what compound surnames open: most texts need not be cut to see that they have none. */
const compoundFirsts = unitsOf(compounds.map((surname) => surname.charAt(0)).join(''));

/** Length of the surname with which a text starts, in characters: 2 for a compound surname, 1, or 0 for none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  const first = text.charCodeAt(0);
  if (compoundFirsts.has(first) && compoundSet.has(text.slice(0, 2))) return 2;
  return singleSet.has(first) ? 1 : 0;
}
