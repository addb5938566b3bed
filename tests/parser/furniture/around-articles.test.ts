import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行，群众拍手称好。';
const story = (title: string) => [title, `本报讯（记者 沈一舟）${text}`, text, ''];
const above = ['青口日报', '2021年6月2日 星期三 第1234期', ...story('北河涵闸检修全部结束')];

const isSetAside = (line: string): boolean =>
  parseIssue([
    { file: 'page.txt', text: [...above, line, '', ...story('渡口镇办起百姓大讲堂')].join('\n') },
  ]).setAside.some((part) => part.text === line);

test.each([
  '今日 多云转小雨 18℃~25℃ 东南风3-4级',
  '今日 多雲轉小雨 18℃~25℃',
  '今天白天到夜间晴，18℃—25℃',
  '潮汐：高潮 03:12 低潮 09:40',
  '日出：5:42 日落：18:30',
  '上网时间：5:00',
  '上網時間：5:00',
  '開印：2:30　印完：5:10',
  '本期印数：1200份 发送对象：本系统职工',
  '發送範圍：各村、各單位',
  '刊头题字 罗立',
  '報頭題字：羅立',
  '本版由青口县水利局协办',
  '本欄目由青口銀行冠名',
  'A1 要聞 A2 港聞 A3 國際',
  '体彩排列3 第21140期 5 2 8',
  '中奖号码 双色球第2021062期 01 05 12 18 22 31 + 08',
  '24小时新闻热线 0000-8000000',
  '24小時客服專線：0800-000-000',
  '每份售港幣六元',
  '总第1234期 今日8版 零售价1.50元',
  '本刊贈閱 歡迎索取',
  '来稿文责自负',
  '►►►详见3版',
  '詳見A3',
  '今日社论见A12',
  '下载青口客户端 随时看新闻',
  '中華郵政青口字第0000號執照登記為第二類新聞紙類',
  '2021年6月2日 农历辛丑年四月廿二 星期三',
])('%s between two articles is the paper’s', (line) => {
  expect(isSetAside(line)).toBe(true);
});

test.each(['今天下雨，18℃的河水里仍有人游泳。', '本版由来', '今日社论见闻', '日出东方', '刊头题字的人'])(
  '%s is not',
  (line) => {
    expect(isSetAside(line)).toBe(false);
  },
);
