/** Surnames of two characters, in both scripts; the ones in use today and those met in history pages. */
export const compoundSurnames: readonly string[] = (
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 尉遲 东方 東方 慕容 公孙 公孫 令狐 轩辕 軒轅 宇文 长孙 長孫 司徒 司空 端木 夏侯 南宫 南宮 西门 西門 万俟 闻人 聞人 赫连 ' +
  '赫連 澹台 澹臺 濮阳 濮陽 淳于 单于 單于 申屠 太史 鲜于 鮮于 呼延 独孤 獨孤 拓跋 钟离 鍾離 东郭 東郭 百里 公羊 公冶 宗政 仲孙 仲孫 闾丘 閭丘 左丘 谷梁 穀梁 第五 纳兰 ' +
  '納蘭 完颜 完顏'
).split(' ');
