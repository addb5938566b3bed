import { describe, expect, test } from 'vitest';
import { countsRepublic } from '../../src/parser/dates/counts-republic.ts';
import { findDates } from '../../src/parser/dates/find-dates.ts';
import { parseIssue } from '../../src/parser/index.ts';
import type { PrintedDate } from '../../src/parser/tree.ts';
import { isEdtf } from '../../src/records/edtf.ts';

const valuesIn = (text: string, roc = false) => findDates(text, () => roc).map(({ value }) => value);

describe('days and months', () => {
  test.each([
    ['5月30日上午', ['XXXX-05-30']],
    ['5月30号下午', ['XXXX-05-30']],
    ['5 月 30 日', ['XXXX-05-30']],
    ['2021年6月2日 星期三', ['2021-06-02']],
    ['二〇二一年六月二日', ['2021-06-02']],
    ['二○二一年六月二日', ['2021-06-02']],
    ['二零二一年六月', ['2021-06']],
    ['一九九八年十二月卅一日', ['1998-12-31']],
    ['一九九八年十二月廿五日', ['1998-12-25']],
    ['１９９８年７月', ['1998-07']],
    ['１９９８年７月３日', ['1998-07-03']],
    ['21年6月2日', ['2021-06-02']],
    ['98年6月2日', ['1998-06-02']],
    ['公元1949年4月23日', ['1949-04-23']],
    ['西元二〇二一年六月二日', ['2021-06-02']],
    ['二千零八年五月', ['2008-05']],
    ['两千零二十一年六月二日', ['2021-06-02']],
    ['一千九百四十九年十月一日', ['1949-10-01']],
    ['2O21年5月3O日', ['2021-05-30']],
    ['元月六日', ['XXXX-01-06']],
    ['June 2, 2021', ['2021-06-02']],
    ['Wed., 2nd Jun. 2021', ['2021-06-02']],
    ['MAY 12, 2008', ['2008-05-12']],
    ['Marching 2, 2021', []],
    ['今年三月底', ['XXXX-03']],
    ['三月', []],
    ['6月份', ['XXXX-06']],
    ['实行“一月一签约、一月一开工”机制', []],
    ['历时3个月', []],
    ['乘坐6月5日线', ['XXXX-06']],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('years of the Republic', () => {
  test.each([
    ['中華民國110年6月2日', true, ['2021-06-02']],
    ['民國110年(2021)6月2日', true, ['2021-06-02']],
    ['民國一一○年（西元2021年）六月二日', true, ['2021-06-02']],
    ['112年5月10日', true, ['2023-05-10']],
    ['三十七年六月廿三日', true, ['1948-06-23']],
    ['中華民國一百一十年六月二日', true, ['2021-06-02']],
    ['民國一百零九年五月六日', true, ['2020-05-06']],
    ['民国三十七年六月廿三日', false, ['1948-06-23']],
    ['民國元年一月一日', true, ['1912-01-01']],
    ['110年6月2日', false, ['2021-06-02']],
    ['開工於九十八年三月', true, ['2009-03']],
    ['發稿日期：110年12月30日', true, ['2021-12-30']],
    ['民國110年完工', true, ['2021']],
    ['民国2021年', false, []],
    ['今（110）年6月2日', true, ['2021-06-02']],
    ['去（2020）年12月', false, ['2020-12']],
    ['去(109)年底', true, ['2020']],
    ['本（6）月2日', true, ['XXXX-06-02']],
    ['上（五）月三十日', true, ['XXXX-05-30']],
    ['110.6.2', true, []],
    ['110-06-02', true, ['2021-06-02']],
  ])('%s', (text, roc, values) => {
    expect(valuesIn(text, roc)).toEqual(values);
  });

  test.each([
    ['traditional without western years', '縣長說，這個國中於九十八年開學，為學區裡來說最長的。', true],
    ['traditional with western years only', '區議會於2019年開會，為這個區說話的議員來了，長者說。', false],
    ['both', '縣府民國108年起（2019年）為這個國中開門，說長道短的來了。', true],
    ['simplified', '县长说，这个国中于九十八年开学。', false],
  ])('%s', (_, text, counts) => {
    expect(countsRepublic([text])).toBe(counts);
  });
});

describe('ranges', () => {
  test.each([
    ['5月28日至29日,', ['XXXX-05-28/XXXX-05-29']],
    ['5月30日至6月2日', ['XXXX-05-30/XXXX-06-02']],
    ['5月30—31日', ['XXXX-05-30/XXXX-05-31']],
    ['5月30日~6月2日', ['XXXX-05-30/XXXX-06-02']],
    ['2021年5月30日——6月2日', ['2021-05-30/2021-06-02']],
    ['2020年12月30日至1月2日', ['2020-12-30/2021-01-02']],
    ['2020年12月30日至2021年1月2日', ['2020-12-30/2021-01-02']],
    ['2021年3月至5月', ['2021-03/2021-05']],
    ['2020年11月至2021年2月', ['2020-11/2021-02']],
    ['1—5月，全区', ['XXXX-01/XXXX-05']],
    ['2021年1-5月', ['2021-01/2021-05']],
    ['2019—2021年', ['2019/2021']],
    ['2019年至2021年', ['2019/2021']],
    ['二〇一九年至二〇二一年', ['2019/2021']],
    ['二○一九—二○二一年', ['2019/2021']],
    ['5月30日至45日', ['XXXX-05-30']],
    ['6月2日到学校', ['XXXX-06-02']],
    ['17:00至5月8日8时', ['XXXX-05-08']],
    ['12月30日至次年1月2日', ['XXXX-12-30/XXXX-01-02']],
    ['2020年5月30日至次年6月1日', ['2020-05-30/2021-06-01']],
    ['5月30日至翌年6月1日', ['XXXX-05-30']],
    ['1月份到5月份', ['XXXX-01/XXXX-05']],
    ['自3月9日起至3月20日止', ['XXXX-03-09/XXXX-03-20']],
    ['三月九日起至三月二十日止', ['XXXX-03-09/XXXX-03-20']],
    ['3月9日开始至20日', ['XXXX-03-09/XXXX-03-20']],
    ['3月9日上午8时至3月20日下午5时', ['XXXX-03-09/XXXX-03-20']],
    ['3月9日8:00至10日18:00', ['XXXX-03-09/XXXX-03-10']],
    ['3月9日晚上到10日凌晨', ['XXXX-03-09/XXXX-03-10']],
    ['3月9日8时至12时', ['XXXX-03-09']],
    ['3月9日起，至今', ['XXXX-03-09']],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('several days of one month', () => {
  test.each([
    ['5月30日、31日', ['XXXX-05-30', 'XXXX-05-31']],
    ['2021年6月1日、3日和5日，全区', ['2021-06-01', '2021-06-03', '2021-06-05']],
    ['民國110年六月一日、三日及五日', ['2021-06-01', '2021-06-03', '2021-06-05']],
    ['5月28日至29日、31日', ['XXXX-05-28/XXXX-05-29', 'XXXX-05-31']],
    ['本月12日、15日', ['XXXX-XX-12', 'XXXX-XX-15']],
    ['去年12月30日和31日', ['XXXX-12-30', 'XXXX-12-31']],
    ['6月1、3、5日', ['XXXX-06-01', 'XXXX-06-03', 'XXXX-06-05']],
    ['2021年六月一、二日', ['2021-06-01', '2021-06-02']],
    ['6月1,300元', ['XXXX-06']],
    ['5月30日、45日', ['XXXX-05-30']],
    ['5月30日、1日', ['XXXX-05-30']],
    ['2月28日、30日', ['XXXX-02-28']],
    ['5月1日、3日内办结', ['XXXX-05-01']],
    ['5月1日、6月2日', ['XXXX-05-01', 'XXXX-06-02']],
    ['5月30日,31岁的他', ['XXXX-05-30']],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('each is printed where it stands', () => {
    const text = '6月1日、3日和 5日';
    expect(findDates(text, () => false).map(({ start, end }) => text.slice(start, end))).toEqual([
      '6月1日',
      '3日',
      '5日',
    ]);
  });
});

describe('years, seasons, decades', () => {
  test.each([
    ['2021年，我们将', ['2021']],
    ['2020年度先进', ['2020']],
    ['二〇二一年工作', ['2021']],
    ['2021年春季', ['2021-21']],
    ['2021年春节', ['2021']],
    ['2021年冬天', ['2021-24']],
    ['20世纪80年代', ['198X']],
    ['2020年秋，全校', ['2020-23']],
    ['2020年秋学期', ['2020-23']],
    ['2020年秋粮', ['2020']],
    ['第三年6月', []],
    ['刑期三年6月', []],
    ['二〇年六月', ['2020-06']],
    ['每年5月30日', []],
    ['每年的5月至10月', []],
    ['二十世紀九十年代', ['199X']],
    ['1980年代', ['198X']],
    ['80年代', []],
    ['距今2000年', []],
    ['合同期为1000年', []],
    ['投资12021年', []],
    ['二千零八年建成', ['2008']],
    ['两千年的历史', []],
    ['两千五百年的历史', []],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('figures with dots, dashes and slashes', () => {
  test.each([
    ['发布时间：2021-06-02', ['2021-06-02']],
    ['2021/6/2', ['2021-06-02']],
    ['2021.6.2', ['2021-06-02']],
    ['２０２１／６／２', ['2021-06-02']],
    ['2021-6-2 10:30', ['2021-06-02']],
    ['河口新闻 20210602', ['2021-06-02']],
    ['河口新闻 20211302', []],
    ['电话 20210602', []],
    ['比分是3-2', []],
    ['版本2021.13.2', []],
    ['电话 0513-2021-06-021', []],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('other calendars are left alone', () => {
  test.each([
    '农历五月初五',
    '农历五月十五日',
    '農曆2021年五月十五日',
    '正月初一',
    '三月初三庙会',
    '光绪三十年三月',
    '光緒三十年三月十五日',
    '昭和十二年七月七日',
    '康德五年四月二日',
    '六月初二',
    '辛丑年五月十五日',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
    expect(valuesIn(text, true)).toEqual([]);
  });
});

describe('words that count from another day', () => {
  const shift = (text: string) =>
    findDates(text, () => false).map(({ value, relative, weekday }) =>
      [value, relative?.unit, relative?.by, relative?.from, weekday].filter((part) => part !== undefined).join(' '),
    );

  test.each([
    ['记者昨日从县水利局获悉', ['XXXX-XX-XX day -1']],
    ['昨天上午，大桥通车', ['XXXX-XX-XX day -1']],
    ['今天上午，大桥通车', ['XXXX-XX-XX day 0']],
    ['今日，大桥通车', ['XXXX-XX-XX day 0']],
    ['前天夜里', ['XXXX-XX-XX day -2']],
    ['大前天夜里', ['XXXX-XX-XX day -3']],
    ['前年夏天', ['XXXX-22 year -2']],
    ['大前年夏天', []],
    ['将于明日上午举行', ['XXXX-XX-XX day 1']],
    ['縣長昨（5）日表示', ['XXXX-XX-05 day -1']],
    ['縣長今(6)日表示', ['XXXX-XX-06 day 0']],
    ['〔聯合社青口六日電〕', ['XXXX-XX-06 day 0']],
    ['（中央社記者沈一舟青口26日電）', ['XXXX-XX-26 day 0']],
    ['工期30日报道', ['XXXX-XX-30 day 0']],
    ['本月12日', ['XXXX-XX-12 month 0']],
    ['本月12日至18日', ['XXXX-XX-12/XXXX-XX-18 month 0']],
    ['上月3—6日', ['XXXX-XX-03/XXXX-XX-06 month -1']],
    ['上月28日至6月3日', ['XXXX-XX-28 month -1']],
    ['今年春天，全县', ['XXXX-21 year 0']],
    ['去年冬季，全县', ['XXXX-24 year -1']],
    ['今春以来', ['XXXX-21 year 0']],
    ['去冬今春，全县', ['XXXX-24 year -1', 'XXXX-21 year 0']],
    ['今年春节', ['XXXX year 0']],
    ['今春节目', []],
    ['失去春天', []],
    ['上月28日', ['XXXX-XX-28 month -1']],
    ['上月，全县', ['XXXX-XX month -1']],
    ['上个月，全县', ['XXXX-XX month -1']],
    ['上个月12日，全县', ['XXXX-XX-12 month -1']],
    ['下個月三日', ['XXXX-XX-03 month 1']],
    ['前日下午，全县', ['XXXX-XX-XX day -2']],
    ['前晚，全县', ['XXXX-XX-XX day -2']],
    ['目前日均发电', []],
    ['将于后天上午举行', ['XXXX-XX-XX day 2']],
    ['先天不足，后天努力', []],
    ['上世纪80年代，这里是荒滩', ['XX8X century -1']],
    ['上個世紀九十年代末', ['XX9X century -1']],
    ['1978年参军，第二年6月入党', ['1978', 'XXXX-06 year 1 previous']],
    ['本周三', ['XXXX-XX-XX week 0 3']],
    ['上週五', ['XXXX-XX-XX week -1 5']],
    ['下周日', ['XXXX-XX-XX week 1 7']],
    ['这个星期六', ['XXXX-XX-XX week 0 6']],
    ['今年5月', ['XXXX-05 year 0']],
    ['去年12月30日', ['XXXX-12-30 year -1']],
    ['去年同期', ['XXXX year -1']],
    ['同年9月', ['XXXX-09 year 0 previous']],
    ['次年3月1日', ['XXXX-03-01 year 1 previous']],
    ['2020年动工，次年完工', ['2020', 'XXXX year 1 previous']],
    ['当年完工', []],
    ['同年龄的人', []],
    ['5月6日开工，当日完成，次日通车', ['XXXX-05-06', 'XXXX-XX-XX day 0 previous', 'XXXX-XX-XX day 1 previous']],
    ['日前，大桥通车', []],
    ['近日，大桥通车', []],
    ['走到今天不容易', []],
    ['时至今日', []],
    ['今天的河口', []],
    ['今日8版', []],
    ['他说：“今天真高兴。”', []],
    ['《今日河口》', []],
    ['當今年輕人', []],
    ['创建文明年度工作', []],
    ['以前年度', []],
    ['上周边城市', []],
    ['美好的明天', []],
    ['当日间照料中心', ['XXXX-XX-XX day 0 previous']],
  ])('%s', (text, found) => {
    expect(shift(text)).toEqual(found);
  });
});

test('a day of the old calendar leaves the year', () => {
  expect(valuesIn('二〇二一年六月初二')).toEqual(['2021']);
});

test('a weekday that contradicts its date, and a day that is in no calendar', () => {
  expect(findDates('2021年6月2日 星期一', () => false)[0]?.fault).toBe('weekday-contradiction');
  expect(findDates('2021年2月30日', () => false)[0]?.fault).toBe('impossible-date');
});

test.each(['6月28日至31日', '2022年7月3日至2021年6月28日', '5月30日至29日', '5月30日至5月29日'])(
  'the end of %s is a fault, and its start is read',
  (text) => {
    const [date] = findDates(text, () => false);
    expect(date?.fault).toBe('impossible-range');
    expect(date?.value).not.toContain('/');
  },
);

test('an end that cannot be is told of, and the start dates', () => {
  const { dates, messages } = parseIssue([
    { file: 'a.txt', text: '河口大桥合龙\n\n展览6月28日至6月31日举行，欢迎前来。\n' },
  ]);
  expect(dates.map(({ value }) => value)).toEqual(['XXXX-06-28']);
  expect(messages).toMatchObject([{ rule: 'impossible-range', line: 3, actual: '6月28日至6月31日' }]);
});

describe('a weekday before its date', () => {
  const weekdays = (text: string) => findDates(text, () => false).map(({ weekday, fault }) => [weekday, fault]);

  test.each([
    ['星期三 2021年6月2日 第3版', 3, undefined],
    ['星期四　2021年6月2日', 4, 'weekday-contradiction'],
    ['周三（6月2日）上午', 3, undefined],
    ['星期二 2021年6月2日 星期三', 3, undefined],
    ['每周四 2021年6月2日起', undefined, undefined],
    ['周一至周四 2021年6月2日起', undefined, undefined],
  ])('%s', (text, weekday, fault) => {
    expect(weekdays(text)).toEqual([[weekday, fault]]);
  });

  test('in a row each day has the weekday after it', () => {
    expect(weekdays('6月1日 星期二 6月2日')).toEqual([
      [2, undefined],
      [undefined, undefined],
    ]);
  });
});

test.each([
  ['在 2021年6月2日 星期三 召开', '2021年6月2日 星期三'],
  ['第3版　二〇二一年六月二日', '二〇二一年六月二日'],
  ['6月2日（周三）上午', '6月2日（周三）'],
  ['河口报 星期三 6月2日', '星期三 6月2日'],
  ['周三（6月2日）上午', '6月2日'],
  ['自2019—2021年起', '2019—2021年'],
  [' 5月30日', '5月30日'],
  ['县长昨（5）日说', '昨（5）日'],
])('the date printed in “%s” is “%s”, without the blanks around it', (text, printed) => {
  expect(findDates(text, () => false).map(({ start, end }) => text.slice(start, end))).toEqual([printed]);
});

const datesOf = (text: string) => parseIssue([{ file: 'a.txt', text }]).dates;

test('a date that a column break cuts has both its pieces', () => {
  const text = [
    '河口大桥合龙',
    '连接两岸的河口大桥是全县的重点工程。经过全体建设者一千多个日夜的奋战,主桥合龙段于2021年5月',
    '6日浇筑完成。这座桥自开工以来,一直受到两岸居民的关注。沈一舟',
  ].join('\n\n');
  const [date] = datesOf(text);
  expect(date).toMatchObject({ value: '2021-05-06', printed: '2021年5月6日' });
  expect([date?.span, ...(date?.more ?? [])].map((span) => span?.line)).toEqual([3, 5]);
});

const pieces = [
  '2021年',
  '6月',
  '2日',
  '至',
  '昨日',
  '本月',
  '12日',
  '。',
  '今年',
  '110年',
  '廿',
  '月',
  '“',
  '農曆',
  ' ',
  '—',
];

/** Every text of three of the pieces. */
const mixtures = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => a + b + c)));

test('whatever is found is EDTF, lies in the text, in order, and none over another', () => {
  for (const text of mixtures) {
    const found = findDates(text, () => true);
    expect(found.filter(({ value, fault }) => fault === undefined && !isEdtf(value))).toEqual([]);
    expect(
      found.filter(({ start, end }, i) => start < (found[i - 1]?.end ?? 0) || end <= start || end > text.length),
    ).toEqual([]);
  }
});

test('what is printed of a date is read again as the same date', () => {
  for (const text of mixtures) {
    for (const { value, start, end, fault } of findDates(text, () => true)) {
      if (fault === undefined) expect([text, valuesIn(text.slice(start, end), true)]).toEqual([text, [value]]);
    }
  }
});

test('the place of a date in its article is where its text has it', () => {
  const text = '河口大桥合龙\n\n本报青口5月6日讯 大桥昨日合龙。去年12月30日开工的大桥,将于2021年7月通车。\n';
  const { articles, dates } = parseIssue([{ file: 'a.txt', text }]);
  const textAt = ({ at }: PrintedDate) =>
    articles[at?.article ?? -1]?.body[at?.block ?? -1]?.text.slice(at?.start, at?.end);
  expect(dates.length).toBeGreaterThan(3);
  expect(dates.map(textAt)).toEqual(dates.map(({ printed }) => printed));
});

test.each([
  ['the title of a page of HTML', 'a.html', '<html><head><title>河口日报 2021年6月2日</title></head><body>', 'header'],
  ['the head of a file of Markdown', 'a.md', '---\ntitle: 河口日报\ndate: 2021-06-02\n---\n', 'header'],
  ['a page header before them', 'a.md', '---\ndate: 2020-01-01\n---\n\n河口日报 2021年6月2日 第1版\n', 'header'],
])('%s dates the issue', (_, file, head, place) => {
  const text = `${head}\n<h2>河口大桥合龙</h2>\n<p>本报讯（记者 沈一舟）大桥全长三千二百米，总投资十二亿元，由省交通集团承建。</p>\n`;
  const { dates } = parseIssue([{ file, text }]);
  expect(dates.map((date) => [date.value, date.place])).toEqual([['2021-06-02', place]]);
});

test('a page head with a year alone leaves the day to the head of the file', () => {
  const text =
    '---\ndate: 2021-06-02\n---\n\n# 河口简报 2021年第6期\n\n## 河口大桥合龙\n\n大桥全长三千二百米，由省交通集团承建。\n';
  const { dates } = parseIssue([{ file: 'a.md', text }]);
  expect(dates.filter(({ place }) => place === 'header').map(({ value }) => value)).toEqual(['2021-06-02', '2021']);
});

test.each(['（本报青口6月1日电）', '(新华社青口6月1日电)', '（聯合社青口六月一日電）'])(
  '%s below the text dates the article',
  (line) => {
    const text = `河口大桥合龙\n\n大桥全长三千二百米，由省交通集团承建，两岸居民往来更加便利。\n\n${line}\n`;
    const { articles, dates } = parseIssue([{ file: 'a.txt', text }]);
    expect(articles.map(({ body, signatures }) => [body.length, signatures[0]?.text])).toEqual([[1, line]]);
    expect(dates.map(({ value, place }) => [value, place])).toEqual([['XXXX-06-01', 'dateline']]);
  },
);

test.each([
  [['2021年', '6月2日', '星期三', '第1版'], '2021-06-02'],
  [['6月2日', '2021年', '第5期'], '2021-06-02'],
  [['民國一一○年', '六月二日', '青口日報'], '2021-06-02'],
  [['2021年6月', '2日', '星期三'], '2021-06-02'],
])('a day in two lines of a header is one day: %j', (head, value) => {
  const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
  const { dates } = parseIssue([{ file: 'page.txt', text: [...head, '', '大桥合龙', text, text].join('\n') }]);
  expect(dates.find(({ place }) => place === 'header')?.value).toBe(value);
});
