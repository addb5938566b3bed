import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const story = (title: string) => [title, text, text];
const asideOf = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).setAside.map((part) => part.text);

test.each([
  '青口天气 多云 12℃—20℃ 东南风3-4级',
  '青口天氣 多雲 12℃—20℃ 東南風3-4級',
  '今日气温 12～20℃',
  '今日氣溫 12～20℃',
  '日出06:12 日落18:05',
  '日沒18:05　滿潮09:20',
  '潮汐：高潮 09:20　低潮 15:40',
  '空气质量：良',
  '空氣質素：良',
  '金价：518元/克',
  '金價：每兩 28,400元',
  '外汇牌价 1美元=6.45元人民币',
  '今日匯率：美元 645.2',
  '双色球第2021066期 01 05 09 12 22 30 + 08',
  '雙贏彩第110000066期 開獎號碼 01 05 09',
  '本报常年法律顾问：罗立律师',
  '本報常年法律顧問：羅立律師',
  '本报投递质量监督电话：000-5550000',
  '本報投遞質量監督電話：000-5550000',
  '本报零售每份五分',
  '本報零售每份四毫',
  '本报保留一切版权',
  '本報保留一切版權',
  '本报由县融媒体中心主办',
  '本報由文化健康站協辦',
  '(本栏目由青口供电公司协办)',
  '（本欄由青口農會贊助）',
  '广告垂询：000-5550000',
  '廣告洽詢：00-12340000',
  '代印：青口印刷厂',
  '代印：青口印刷廠',
  '乡村干事办事处出版 电话：2000 0000',
  '鄉村幹事辦事處出版 電話：2000 0000',
  '青口新闻网：www.example.com',
  '青口新聞網 www.example.com',
  '下载青口客户端 看更多新闻',
  '下載青口客戶端 即時看新聞',
])('between two articles a paper tells of the day and of itself: %s', (line) => {
  expect(asideOf([...story('青口大桥合龙'), line, ...story('县医院扩建开工')])).toContain(line);
  expect(asideOf([...story('青口大桥合龙'), ...story('县医院扩建开工'), line])).toContain(line);
});

test.each([
  ['空气质量：良', text],
  ['本報由文化健康站協辦', text],
  ['本报由文化健康站协办', text],
  ['空氣質素：良', text],
])('above its text it is a headline: %s', (line, below) => {
  expect(asideOf([...story('青口大桥合龙'), line, below, below])).not.toContain(line);
});

test.each([
  '金价上涨 市民观望',
  '金價上漲 市民觀望',
  '日出东山 日落西湖',
  '日出東山 日落西湖',
  '空气质量持续改善',
  '空氣質素持續改善',
])('what tells news is none: %s', (line) => {
  expect(asideOf([...story('青口大桥合龙'), line, ...story('县医院扩建开工')])).not.toContain(line);
});
