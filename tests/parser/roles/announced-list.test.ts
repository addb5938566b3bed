import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤，察看了水位和堤防，询问了值班情况，要求把每一处隐患记在本子上。';

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles;

test.each([
  [
    'prizes',
    ['一等奖：《会说话的垃圾桶》 高一（3）班 沈一舟', '二等奖：《纸桥》 初二（5）班 顾小满'],
    '现将获奖名单公布如下：',
  ],
  [
    'persons',
    ['沈　舟　（女）　市公交公司职工', '顾小满　青口小学教师'],
    `${text}授予以下两名同志“劳动模范”荣誉称号：`,
  ],
  [
    'prizes of several works',
    [
      '一等奖：《会说话的垃圾桶》 沈一舟',
      '二等奖：《纸桥》 顾小满；《雪夜》 罗立；《第一次领工资》 韩冬',
      '组织奖：青口小学、河口船厂',
    ],
    '经评委会评定,下列作品获奖：',
  ],
  ['prizes, traditional', ['第一名：青口國小 162分', '第二名：河口國小 150分'], `${text}得獎名單如下：`],
])('%s below what announces them are a list of its article', (_, items, announcement) => {
  const [first, second, ...others] = read(
    '青口镇评选揭晓',
    `${text}`,
    announcement,
    ...items,
    '青口大桥合龙',
    `本报讯（记者 罗立）${text}`,
  );
  expect(others).toEqual([]);
  expect(first?.body.filter(({ kind }) => kind === 'list').map(({ text: item }) => item)).toEqual(items);
  expect(second?.title?.text).toBe('青口大桥合龙');
});

test.each(['報道：沈一舟', '◎沈一舟', '（记者 沈一舟）', '·沈　舟·'])(
  '%s below the prizes signs the article',
  (line) => {
    const items = ['一等奖（3名）：孟一舟 乐小满 康平', '罗立', '二等奖（1名）：黄如玉'];
    const [list] = read('青口镇评选揭晓', `${text}现将名单公布如下：`, ...items, line, '青口大桥合龙', text);
    expect(list?.bylines.map(({ name }) => name)).toEqual([line.replace(/[^\p{Script=Han}]|報道|记者/gu, '')]);
    expect(list?.body.filter(({ kind }) => kind === 'list').map(({ text: item }) => item)).toEqual(items);
  },
);

test('a headline below an announcement is no item', () => {
  const bridge = '两岸的人家从早上起就等在桥头，等着走过去看一看对岸的集市。';
  expect(read('青口镇评选揭晓', `${text}授予以下称号：`, '青口大桥合龙', `本报讯（记者 罗立）${bridge}`)).toHaveLength(
    2,
  );
});

test.each([
  ['征文比赛揭晓', '经评审委员会审定，名单如下：', '一等奖：沈一舟 顾小满'],
  ['作文比賽名次公布', '經評審委員會審定，名單如下：', '佳作：羅立等10名'],
])('%s: the line that announces a list is text, and a new article begins above', (headline, announcement, list) => {
  const [, second] = read('青口大桥合龙', text, headline, announcement, list);
  expect([second?.title?.text, second?.body[0]?.text]).toEqual([headline, announcement]);
});

test('a headline in two short clauses below a list of prizes is none of them', () => {
  const items = ['一等奖：《纸桥》 沈一舟', '组织奖：青口小学、河口船厂'];
  const [list, next] = read(
    '青口镇评选揭晓',
    `${text}下列作品获奖：`,
    ...items,
    '一碗茶 化开三年结',
    `本报讯（记者 罗立）${text}`,
  );
  expect(list?.body.filter(({ kind }) => kind === 'list')).toHaveLength(2);
  expect(next?.title?.text).toBe('一碗茶 化开三年结');
});

test.each(['河口小学筹建新校舍 千人宴筹款八十万', '河口坊会办急救班'])(
  'the headline below a list of persons with colons is none of its items: %s',
  (headline) => {
    const items = ['会长：孟一舟', '财政：康平；查账：罗立'];
    const [list, next] = read('青口会馆选出新董事', `${text}新届董事如下：`, ...items, headline, '特约：顾小满', text);
    expect(list?.body.filter(({ kind }) => kind === 'list')).toHaveLength(2);
    expect(next?.title?.text).toBe(headline);
  },
);

test('places and who took them are the list below their headline', () => {
  const lines = [
    '青口國語文競賽得獎名單',
    '國小組演說：第一名沈一舟、第二名顧小滿',
    '國中組朗讀：第一名羅立、第二名陳雨桐',
  ];
  const [article] = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles;
  expect([article?.title?.text, article?.body.map(({ kind }) => kind)]).toEqual([lines[0], ['list', 'list']]);
});

test.each([
  ['下一阶段的安排已经确定：', '1.年底开展满意度调查；', '2.设立意见箱，每周五集中回复。'],
  ['下一階段的安排已經確定：', '●年底辦理滿意度調查；', '●設置意見箱，每週五集中回覆。'],
])('%s between a text and a list heads no article', (line, ...items) => {
  const [first, second] = read(
    '青口小学食堂开张',
    text,
    line,
    ...items,
    text,
    '青口大桥合龙',
    `本报讯（记者 罗立）${text}`,
  );
  expect([first?.body[1]?.text, first?.body.length]).toEqual([line, 3 + items.length]);
  expect(second?.title?.text).toBe('青口大桥合龙');
});
