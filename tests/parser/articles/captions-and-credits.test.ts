import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const read = (lines: readonly string[], gap = '\n') =>
  parseIssue([{ file: 'page.txt', text: lines.join(gap) }]).articles;
const titlesOf = (lines: readonly string[], gap?: string) => read(lines, gap).map(({ title }) => title?.text);

const lead = (name: string, text: string) => `【記者${name}／青口報導】${text}`;
const first = '鄉間郵差月底退休，三十年來他在青口鎮的山路上騎了五萬公里，換過六輛車。';
const more = '他負責的人家散落在五條溪谷，有的門牌早已脫落，他靠屋前的果樹認門。';
const second = '清晨六點，上百隻鴨子排著隊下到河口村的稻田裡吃蟲。';

test.each(['顧小滿談起經過。（民眾提供）', '顧小滿談起經過。（記者羅立攝）'])(
  'a headline has its text below the caption with its credit: %s',
  (caption) => {
    const lines = ['郵差交出郵袋', lead('沈一舟', first), more, '稻田養鴨不打農藥', caption, lead('沈一舟', second)];
    expect(titlesOf(lines)).toEqual(['郵差交出郵袋', '稻田養鴨不打農藥']);
  },
);

test.each([
  ['从没人要到抢着要', '图为村民向记者介绍情况。（简峰 摄）'],
  ['從沒人要到搶著要', '圖為村民向記者介紹情形。（簡峰 攝）'],
])('a crosshead above a picture of the text is no picture story: %s', (crosshead, caption) => {
  const lines = [
    '小产业做成大文章 村民腰包鼓了',
    '　　本报讯（记者 裘若华）走进河口村，杏林挂满了黄澄澄的果子，收购车从村口一直排到山脚。',
    crosshead,
    caption,
    '　　村支书回忆，前些年杏子熟了没人收，一场雨下来烂在树下一大片，村里成立了合作社。',
    '　　今年合作社分红二十四万元，其中三成留作公益金，用来修路灯、补贴老人食堂，杏子卖到了外省。',
  ];
  expect(titlesOf(lines)).toEqual(['小产业做成大文章 村民腰包鼓了']);
});

test('the data of a release stand between its title and its subtitle', () => {
  const release = (title: string, subtitle: string, text: string) => [
    title,
    '發稿單位：衛生局',
    '發稿日期：94年5月9日',
    '聯絡人：沈一舟 聯絡電話：0000-000-000',
    subtitle,
    text,
  ];
  const lines = [
    ...release(
      '文化資產修繕補助 即日起收件',
      '老屋屋主可洽承辦人',
      '衛生局推動老屋再生，補助即日起收件，申請人須檢附產權證明。',
    ),
    ...release(
      '食安稽查多件 數件不合格',
      '違規業者限期改善',
      '衛生局提醒，申請人補助收件後選購散裝食品應留意攤商衛生與產權證明。',
    ),
  ];
  expect(titlesOf(lines)).toEqual(['文化資產修繕補助 即日起收件', '食安稽查多件 數件不合格']);
});

test('in a wrapped text without indents a headline as wide as the column ends above the dateline of its text', () => {
  const lines = [
    '夜市火警燒毀多攤 無人傷亡',
    '(記者沈一舟青口二十五日電)',
    '青口夜市凌晨發生火警,數個攤位燒',
    '毀,所幸無人傷亡,消防局出動分隊搶',
    '救。',
    '攤商接到電話趕來,二十年的攤只剩鐵',
    '架,她坐在路邊說不出話,鄰居陪著她。',
    '小將揮拍爭霸 連九年捧盃而歸',
    '起手式不同 教練說全靠苦練出來',
    '(記者顧小滿青口二十五日電)',
    '議長盃桌球錦標賽昨天在青口舉行,男',
    '團決賽打滿五點,最後一局連拿三分。',
    '教練說,孩子們早上六點半練球,放學',
    '再練一小時半,球拍膠皮都是校友捐。',
  ];
  expect(read(lines)).toHaveLength(2);
});

test.each(['記者沈一舟／攝影', '沈一舟／摄影', '圖／青口市政府提供'])(
  'a caption is over behind who took the picture: %s',
  (credit) => {
    const lines = [
      '春茶雨水足香氣佳',
      '青口春茶一月三日開採，今年雨水適時，',
      '芽葉整齊，茶農預估產量比去年多一成。',
      '農會舉辦的春茶比賽收到許多茶樣，',
      '評審一天要喝上百杯，中間以清水漱口。',
      `茶農（前排右二）與在場人士。 ${credit}`,
      '曬柿餅的日子',
      '九降風起，河口的柿農把一盤盤柿子排上',
      '竹架，遠看像鋪了一地的橘色棋盤，風一',
      '來就輕輕地晃，孩子們在架下跑來跑去。',
    ];
    const printed = read(lines).flatMap(({ title, kicker, body }) =>
      [title, ...kicker, ...body].map((part) => part?.text),
    );
    expect(printed).toContain('曬柿餅的日子');
  },
);
