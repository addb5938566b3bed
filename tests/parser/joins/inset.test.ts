import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

/** The blocks of an article whose text is open at `open` and goes on at `rest`, with lines between. */
const blocksOf = (open: string, between: readonly string[], rest: string) =>
  parseIssue([{ file: 'p1.txt', text: ['青口大桥合龙', open, ...between, rest].join('\n\n') }]).articles.flatMap(
    ({ body }) => body.map(({ text }) => text),
  );

const open = '青口县防汛指挥部统计，截至昨晚八时共接到灾情报告六十七件，其中积水四十一件、道边树木';
const rest = '倒下十九件，没有人员伤亡，被困的居民已经转移到安全的地方。';

test('the end of a caption with its credit is no picture set into the caption', () => {
  const lines = [
    '青口街坊昨晚筵開十五',
    '席盆菜宴，席間有醒獅及粵',
    '曲助慶。（顧小滿攝）',
    '社團慈善步行籌得善款逾七十萬',
    '【本報訊】多個社團合辦的慈善步行昨日舉行，參加者逾千人。',
  ];
  const { articles } = parseIssue([{ file: 'p1.txt', text: ['盆菜宴聯歡', ...lines].join('\n') }]);
  expect(articles.at(-1)?.title?.text).toBe('社團慈善步行籌得善款逾七十萬');
});

describe('a picture set into an open sentence', () => {
  test.each([
    ['▲群众在桥头观看。'],
    ['▲群众在桥头观看。（记者 沈一舟 摄）'],
    ['图为防汛现场。'],
    ['工作人员忙碌情形。（图／沈一舟）'],
    ['记者采访现场。（记者 沈一舟 摄）'],
    ['▲群众在桥头观看。', '图／记者沈一舟'],
    ['沈一舟（左）接受採訪。 記者顧小滿／攝影'],
    ['■沈一舟（右）與家人在橋頭。（顧小滿攝）'],
    ['◆青口渡口一景。  本報記者沈一舟攝'],
    ['圖：沈一舟談起經過。（顧小滿攝）'],
    ['沈一舟讲述当时的经过。 顾小满 摄'],
    ['居民在桥头观看大水。', '青口日报记者 沈一舟摄'],
    ['居民在橋頭觀看大水。', '沈一舟 攝'],
  ])('%s %s', (...between) => {
    const [first, ...others] = blocksOf(open, between, rest);
    expect(first).toBe(open + rest);
    expect(others.join('')).toContain(between[0]?.replace(/[ （].*/, ''));
  });

  test('in a first piece without a mark of a text', () => {
    expect(blocksOf('今年六十一岁的守堤人沈一舟，二十岁就', ['▲群众在桥头观看。'], '跟着师傅上了堤。')[0]).toBe(
      '今年六十一岁的守堤人沈一舟，二十岁就跟着师傅上了堤。',
    );
  });

  test('in a first piece that a comma tells from a headline, when somebody is named for it', () => {
    expect(
      blocksOf(
        '走进大桥村,一百四十亩杏林挂满了黄澄澄',
        ['杏林一角。 沈一舟 摄'],
        '的果子,收购车从村口一直排到山脚。',
      )[0],
    ).toBe('走进大桥村,一百四十亩杏林挂满了黄澄澄的果子,收购车从村口一直排到山脚。');
  });

  test('in the first piece of an indented paragraph, which a body opens', () => {
    const lines = [
      '青口大桥合龙',
      `　　${open}${rest}`,
      `　　${rest}${rest}`,
      `　　${rest}`,
      '　　自来水公司营运所',
      '▲群众在桥头观看。',
      `${rest}`,
    ];
    const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]);
    expect(articles[0]?.body.map(({ text }) => text)).toContain(`自来水公司营运所${rest}`);
  });

  test('in a text wrapped by hand, its credit cut by the measure', () => {
    const wrap = (text: string): string[] => `　　${text}`.match(/.{1,12}/gu) ?? [];
    const lines = [
      '青口大桥合龙',
      ...wrap('青口镇的新桥今天合龙，两岸的人家从早上起就等在桥头，要看一看对岸的新集市。'),
      ...wrap('渡口小学的师生来到河堤，参观堤防、水文站、抢险').slice(0, 2),
      '孩子在堤上写生。（沈一',
      '舟 摄）',
      '物资，还同守堤人座谈。',
    ];
    const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
    const texts = articles[0]?.body.map(({ text }) => text);
    expect(texts).toContain('渡口小学的师生来到河堤，参观堤防、水文站、抢物资，还同守堤人座谈。');
  });

  test('without mark and credit, where the sentence plainly goes on below it', () => {
    const [first, second] = blocksOf(
      '居民说起昨晚的大水还是后怕，目击者称有一辆电单车疑为闪避横过马',
      ['沈一舟谈起经过'],
      '路的行人，失控撞上了堤坝，所幸没有人受伤。',
    );
    expect(first).toMatch(/马路的行人/);
    expect(second).toBe('沈一舟谈起经过');
  });

  test('the last clause of a text stays with it, though who took the picture stands behind it', () => {
    const text = blocksOf(open, ['倒下十九件。（沈一舟 摄）'], '今天一早，青口渡口恢复通航，两岸的居民过江不再绕行。');
    expect(text).toContain(`${open}倒下十九件。`);
  });

  test('a text goes on below its picture: what stands below is no article for the name of who took it', () => {
    const { articles } = parseIssue([
      {
        file: 'p1.txt',
        text: [
          '青口大桥合龙',
          open,
          '沈一舟讲述当时的经过。 顾小满 摄',
          rest,
          '连夜抢修',
          '抢修队二十人守了一夜，天亮以前把缺口堵上了。',
          '沈一舟',
          '防汛见闻',
          '五月六日一早，记者来到青口渡口，看见两岸的居民已经开始清扫。',
          '沈一舟',
        ].join('\n\n'),
      },
    ]);
    expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '防汛见闻']);
  });

  test.each([
    ['5月6日，位于青口新城的公园建成开放，居民出门就能见绿。（沈一舟 摄）'],
    ['5月6日，位于青口新城的公园建成开放，居民出门就能见绿。图／沈一舟'],
    ['5月6日，位于青口新城的公园建成开放，居民出门就能见绿。图/沈一舟'],
    ['▲五月六日，位于青口新城的公园建成开放，居民都來觀看，場面熱鬧。'],
  ])('news below a picture is no rest of the sentence: %s', (picture) => {
    for (const block of blocksOf(open, [picture], rest)) expect(block).not.toMatch(/树木[▲5]/);
  });

  test.each([
    [
      'the sentence is over',
      `${open}倒下。`,
      '▲群众在桥头观看。',
      '今天一早，被困的居民已经转移到安全的地方，没有人员伤亡。',
    ],
    ['what stands below is a headline', open, '▲群众在桥头观看。', '防汛见闻'],
  ])('none where %s', (_, above, picture, below) => {
    expect(blocksOf(above, [picture], below)[0]).not.toContain(below);
  });

  test.each([
    ['“平时觉得碍事，真用起来', '消防员讲解使用方法。', '才知道拔销子要使多大劲。”卖干货的沈一舟第一次按下压把。'],
    ['「平時覺得礙事，真用起來', '消防員講解使用方法。', '才知道拔插銷要使多大勁。」賣乾貨的沈一舟第一次按下壓把。'],
  ])('within what somebody says: %s %s', (above, picture, below) => {
    expect(blocksOf(above, [picture], below)).toEqual([above + below, picture]);
  });

  test('below the head of a page it opens no article', () => {
    const lines = [
      '青口日报 2021年6月2日 第1版',
      '青口大桥合龙',
      open,
      '第2版',
      '图为现场。顾小满 摄',
      rest,
      open + rest,
    ];
    const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
    expect(articles.map(({ title, bylines }) => [title?.text, bylines.map(({ name }) => name).join()])).toEqual([
      ['青口大桥合龙', '顾小满'],
    ]);
  });

  test('a second picture behind which another text begins is no part of the sentence', () => {
    const [first] = blocksOf(
      open,
      ['▲群众在桥头观看。', rest.replace('。', '、送去'), '居民转移现场。（记者 沈一舟 摄）'],
      '本报讯（记者 顾小满）今天一早，青口渡口恢复通航，两岸的居民过江不再绕行。',
    );
    expect(first).toBe(open + rest.replace('。', '、送去'));
  });

  test('the rest of a caption that a column cuts stays with it', () => {
    expect(
      blocksOf(
        '九月六日，青口大桥合龙，两岸的人家从早上起就等在桥头，孩子们在桥上放风筝。图',
        ['为合龙现场。（沈一舟 摄）'],
        rest,
      )[0],
    ).toMatch(/图为合龙现场/);
  });
});
