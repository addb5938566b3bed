import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const read = (text: string) => {
  const { articles } = parseIssue([{ file: 'page.txt', text }]);
  return articles.map(({ title, body, bylines }) => ({
    title: title?.text,
    body: body.map(({ kind, text: printed }) => [kind, printed]),
    names: bylines.map(({ name }) => name),
  }));
};

test('the first line of a text that jumped is as full as the notice before it makes it', () => {
  const source = `老渡口搬到下游
　　本报讯（记者　沈一舟）五月六日，新安镇的
老渡口搬到了下游两里的地方，来往的人不用再绕
远路，船票仍是两元。
　　新码头能停八条船，候船的棚子也盖好了，镇
里还说要在岸边种上两排柳（下转第2版）
第2版　综合　2021年6月2日　星期三
桥头小学添书屋
　　本报讯（记者　顾小满）五月五日，桥头小学
的书屋开了门，三百本新书摆上了架，孩子们围着
书架看了一个中午，放学了也不肯走。
（上接第1版）树，让等船的人夏天里有个乘凉
的地方。
　　镇里的老人说，这是十年来最好的事，往后过
河看病、上学都方便，船工也不用再摸黑撑船，大
家都说好。`;
  const [ferry] = read(source);
  expect(ferry?.body.map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(ferry?.body[1]?.[1]).toContain('种上两排柳树，让等船的人夏天里有个乘凉的地方。');
});

test('a lead that fills its line has its text on the next, below the blank behind it', () => {
  const source = `老渡口搬到下游
　　本报讯（记者　沈　舟　通讯员　顾小满）
　五月六日，新安镇的老渡口搬到了下游两里的地
方，来往的人不用再绕远路，船票仍是两元。
　　新码头能停八条船，候船的棚子也盖好了，镇
里还说要在岸边种上两排柳树，过河的人多了，船
也添了一条，早晚各多开一班。
　　镇里的老人说，这是十年来最好的事，往后过
河看病、上学都方便，船工也不用再摸黑撑船，大
家都说好。`;
  expect(read(source)[0]?.body.length).toBe(3);
  expect(read(source)[0]?.names).toEqual(['沈舟', '顾小满']);
});

test.each(['俯瞰新安里 记者 沈一舟 摄', '沈一舟的筆記本（記者顧小滿攝）'])(
  '%s between two pieces of a sentence is a caption',
  (caption) => {
    const source = [
      '老渡口搬到下游',
      '五月六日，新安镇的老渡口搬到了下游两里的地方，来往的人不用再绕远路，新码头能停八',
      caption,
      '条船，候船的棚子也盖好了。',
      '镇里的老人说，这是十年来最好的事，往后过河看病、上学都方便，镇里还说要在岸边种上两排柳树。',
    ].join('\n\n');
    expect(read(source)[0]?.body.map(([kind]) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
  },
);

test('who took a picture, in brackets on a line of its own, opens no text', () => {
  const source = [
    '老渡口搬到下游',
    '五月六日，新安鎮的老渡口搬到了下游兩里的地方，來往的人不用再繞遠路，船票仍是兩元。',
    '新安街景。',
    '（記者顧小滿攝）',
    '鎮裡的老人說，這是十年來最好的事，往後過河看病、上學都方便，鎮裡還說要在岸邊種上兩排柳樹。',
  ].join('\n');
  const [ferry] = read(source);
  expect(ferry?.body.at(-1)?.[1]).toMatch(/^鎮裡的老人說/);
  expect(ferry?.names).toEqual(['顧小滿']);
});

const filler = '鎮裡的老人說，這是十年來最好的事，往後過河看病、上學都方便，鎮裡還說要在岸邊種上兩排柳樹。';

test.each([
  ['八十一歲的沈一舟', '坐在窗邊說：「一個人吃，菜都冷去。」'],
  ['项目部工程师沈一', '正解释，水位不足是最大原因，会把意见带回研究，下月公布方案。'],
  ['記者從青口區漁會', '會員大會獲悉，今年的漁獲比去年多了一成，價錢也好。'],
  ['记者从区人大常委', '会代表联络处获悉，今年建议的办结率为九成八，比去年高。'],
  ['業界統計顯示，上', '月渡船平均載客率為八成七，按年上升三個百分點，以家庭旅客居多。'],
  ['到今年4月，分厂', '已连续十六个月盈利，工资也涨了两次，大家都说好。'],
  ['小隊長沈一舟正背著', '三十公斤裝備爬到十樓，只花了四分鐘，再以繩索將人垂降到地面。'],
  ['青口里社區關懷據點3日揭牌，由閒置多年的市場', '二樓改建，每週供餐五天，首日就有五十多位長輩報到。'],
])('%s and what stands below it are one sentence', (above, below) => {
  const cut = [
    '新安鎮的老渡口搬到了下游兩里的地方，來往的人不用再繞遠路，船票仍是兩元，船工說往後都不',
    '漲，鎮裡也答應了，還要在岸邊種上兩排柳樹。',
  ];
  const source = ['老渡口搬到下游', ...cut, filler, ...cut, above, below, filler].join('\n\n');
  expect(read(source)[0]?.body.map(([, printed]) => printed)).toContain(above + below);
});

test.each(['守護山林的隊長沈一舟', '活著', '三岁的沈一舟'])(
  '%s above a text that names who acts is a crosshead',
  (head) => {
    const source = [
      '老渡口搬到下游',
      filler,
      filler,
      head,
      '沈一舟每天清晨上山，一走就是二十里路，餓了就啃一口乾糧。',
      filler,
    ].join('\n\n');
    expect(read(source).flatMap(({ title, body }) => [title, ...body.map(([, printed]) => printed)])).toContain(head);
  },
);

test.each([
  ['渡船换新', '5月6日,崭新的电动渡船停靠\n在河西渡口。这条航线已有88\n年历史,新船可载85人,船票仍\n是两元。'],
  ['不打烊的爱', '消防分队日前为独居长者安装报警\n器，一天装了六十户。'],
])('%s above a column narrower than the others heads its text', (title, column) => {
  const text = `本报讯(记者 沈一舟) 一张红纸,
对折两下,剪刀绕着手指转,一只喜
鹊就飞上了枝头。五月六日,青口小
学的剪纸课上,老人正在教孩子们剪
连年有余,孩子们围着看了一个中午。
手艺是跟祖母学的。老人记得小时候
家里穷,旧报纸也拿来剪,剪好了贴在
窗上,过年才换一回。`;
  const source = `百年剪纸有了小传人\n${text}\n${title}\n${column}\n罗立\n\n老渡口搬到下游\n${text}`;
  const story = read(source)[1];
  expect(story?.title).toBe(title);
  expect(story?.body.map(([, printed]) => printed)).toEqual([column.replaceAll('\n', '')]);
});
