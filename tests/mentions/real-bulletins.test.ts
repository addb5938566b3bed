import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/index.ts';
import type { FoundMentions } from '../../src/mentions/types.ts';
import { parseIssue } from '../../src/parser/index.ts';
import { toMentionArticle } from '../../src/records/index.ts';

/** The mentions of a bulletin of the archive, article by article in print order. */
function read(issue: string): FoundMentions[] {
  const file = `content/bulletins/${issue}.txt`;
  const parsed = parseIssue([{ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') }]);
  return findMentions(parsed.articles.map(toMentionArticle), { home: '江苏省南通市' });
}

/** Each person once, with every office printed for the person, and how often the name stands in the issue. */
function people(found: readonly FoundMentions[]): Record<string, string> {
  const listed: Record<string, { offices: Set<string>; times: number }> = {};
  for (const { name, organization, role } of found.flatMap(({ people }) => people)) {
    listed[name] ??= { offices: new Set(), times: 0 };
    listed[name].times++;
    if (role !== undefined) listed[name].offices.add(organization === undefined ? role : `${organization}|${role}`);
  }
  return Object.fromEntries(
    Object.entries(listed).map(([name, { offices, times }]) => [name, [`${times}`, ...offices].join(' ')]),
  );
}

const placeNames = (found: readonly FoundMentions[]) =>
  [...new Set(found.flatMap(({ places }) => places.map(({ name }) => name)))].sort();

describe('gangzha-2020-05-30', () => {
  const found = read('gangzha-2020-05-30');
  test('names exactly these people', () => {
    expect(people(found)).toEqual({
      黄卫锋: '13 区委书记 港闸区|区委书记',
      习近平: '1 总书记',
      徐惠民: '1 市委书记',
      曹金海: '1 区委副书记、区长、区政协主席',
      朱菲菲: '1 市民',
      冯斌: '2 区委常委、常务副区长、市北高新区党工委书记 区领导',
      王斌: '2 区领导',
      朱萍: '2 区领导',
      周卫平: '3 区领导 副区长',
      宣志成: '2 区领导',
      秦咏薪: '2 梁溪区|区委书记',
    });
  });
  test('names exactly these places', () => {
    expect(placeNames(found)).toEqual([
      '万科金域广场',
      '上海市',
      '北大街',
      '南通市',
      '南通新机场',
      '唐闸古镇',
      '小娄巷历史文化街区',
      '市北高新区',
      '恒隆广场',
      '无锡市',
      '昆山市',
      '梁溪区',
      '清名桥历史街区',
      '清名桥古运河景区',
      '港闸区',
      '港闸经济开发区',
      '苏南',
      '苏州市',
      '通州湾',
      '长三角',
    ]);
  });
});

describe('chongchuan-2021-01-14', () => {
  const found = read('chongchuan-2021-01-14');
  test('names exactly these people', () => {
    expect(people(found)).toEqual({
      黄卫锋: '1 区委副书记、区长',
      陈中锋: '1 区人大常委会党组书记、副主任',
      严崇明: '5 区政协主席、党组成员',
      江建春: '2 区政协党组书记、副主席',
      杨万平: '1 区委副书记',
      镇海洋: '1 区政协党组成员、副主席',
      宣志成: '1 区政协党组成员、副主席',
      金吉林: '1 区政协副主席',
      陈爱国: '1 区政协副主席',
      袁继平: '1 区政协副主席',
      吴佳培: '1 区政协副主席',
      马俊: '1 区政协副主席',
      张东华: '1 区政协副主席',
      王学平: '1 区政协副主席',
      苏美云: '1 区政协副主席',
      姜永良: '1 区政协副主席',
      马立兵: '1 区政协党组成员',
      王耀明: '1 秘书长',
      刘浩: '1 市委常委、区委书记',
      习近平: '1',
      王晶: '1 崇川经济开发区|党工委副书记、管委会主任',
      龚培湘: '1 虹桥街道|党委书记',
      宋卫兵: '1 港闸经济开发区|党工委副书记、天生港镇街道党工委书记',
      葛晓冬: '1 幸福街道|党工委副书记、街道办事处主任',
      王文献: '1 城东街道|党工委书记',
      孙亚栋: '1 狼山镇街道|党工委书记、办事处主任',
      王健华: '1 唐闸镇街道|党工委书记',
      张飞: '1 学田街道|党工委书记',
    });
  });
  test('names exactly these places', () => {
    expect(placeNames(found)).toEqual([
      '上海市',
      '五一路',
      '南通市',
      '唐闸古镇',
      '唐闸镇街道',
      '城东街道',
      '天生港镇街道',
      '天生湾',
      '学田街道',
      '崇川区',
      '崇川开发区',
      '崇川经济开发区',
      '崇川路',
      '工农路',
      '市北高新区',
      '幸福街道',
      '教育路',
      '新桥北村社区',
      '更俗剧院',
      '港闸开发区',
      '港闸经济开发区',
      '狼山镇街道',
      '虹桥公园',
      '虹桥新村',
      '虹桥街道',
      '虹桥路',
      '通达社区',
      '长三角',
      '长江',
      '青年路',
    ]);
  });
});
