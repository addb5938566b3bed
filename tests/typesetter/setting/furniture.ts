import type { Random } from '../random.ts';
import type { Shop } from '../shop.ts';
import type { Line } from '../types.ts';
import { dateForms, weekdayOf } from '../vocabulary/dates.ts';

const pageNames = ['要闻', '综合', '民生', '文化', '副刊', '教育', '经济', '社会', '专版', '广告', '体育', '视点'];

const service: ReadonlyArray<(shop: Shop) => string> = [
  () => '官方微信',
  () => '官方微博',
  () => '官方公众号',
  () => '扫码看视频',
  () => '扫码关注',
  ({ account }) => `扫一扫，关注“${account}”`,
  ({ account }) => `微信公众号：${account}`,
  ({ random }) => `新闻热线：0${random.int(100, 999)}-${random.int(1000000, 9999999)}`,
  ({ random }) => `热线:${random.int(1000000, 9999999)}`,
  ({ random }) => `投稿邮箱：news${random.int(10, 99)}@example.com`,
  ({ random }) => `http://www.example${random.int(1, 99)}.cn`,
  ({ random }) => `国内统一刊号：CN${random.int(10, 99)}-00${random.int(10, 99)}`,
  ({ random }) => `邮发代号：${random.int(10, 99)}-${random.int(100, 999)}`,
  ({ account }) => `${account}客户端`,
];

/** A line of service noise: QR notes, hotlines, addresses, post codes. */
export const serviceLine = (shop: Shop) => shop.furniture(shop.random.pick(service)(shop));

/** `责任编辑:罗立 版式:顾小满` */
export function editorsLine(shop: Shop) {
  const [first = '', second = '', third = ''] = shop.editors;
  return shop.furniture(
    shop.random.pick([
      `责任编辑：${first} 版式：${second}`,
      `责编：${first} 美编：${second} 校对：${third}`,
      `本版责编 ${first} 版式 ${second}`,
      `编辑：${first}　校对：${second}`,
      `责任编辑 ${first} 电话 0000-${shop.random.int(1000000, 9999999)}`,
      `值班编委：${first} 责编：${second} 版式：${third}`,
    ]),
  );
}

const dateForm = (random: Random) =>
  random.pick([
    dateForms['western'],
    dateForms['padded'],
    dateForms['chinese'],
    dateForms['hyphens'],
    dateForms['dots'],
  ]) ?? String;

/** The masthead of the first page: name of the paper, date, number, publisher. */
export function masthead(shop: Shop) {
  const { random, paper, county, day } = shop;
  const date = dateForm(random)(day);
  const lines = [
    random.pick([paper, [...paper].join(' '), `《${paper}》`]),
    random.pick([
      `${date} ${weekdayOf(day)}`,
      `${date}　${weekdayOf(day)}　第${random.int(10, 9000)}期`,
      `第${random.int(10, 9000)}期（总第${random.int(100, 9999)}期） ${date}`,
      `${date} 第${random.int(10, 900)}期 本期${random.pick(['4', '8', '四'])}版`,
    ]),
    ...(random.chance(0.5)
      ? [
          random.pick([
            `中共${county}委宣传部主办`,
            `${county}融媒体中心主办`,
            `主办：${county}融媒体中心`,
            `${county}${county.slice(-1)}委主管 ${paper}社出版`,
          ]),
        ]
      : []),
  ];
  return lines.map(shop.furniture);
}

/** The running heads of an issue's pages, alike but for number and name: `第3版 民生 2021年6月2日 星期三`. */
export function pageHeaders(shop: Shop): (page: number) => Line {
  const { random, paper, day } = shop;
  const date = dateForm(random)(day);
  const weekday = weekdayOf(day);
  const editor = shop.editors[3] ?? '';
  const numberOf = random.pick([
    (page: number) => `第${page}版`,
    (page: number) => `第${'〇一二三四五六七八九'[page] ?? page}版`,
    (page: number) => `0${page}`,
    (page: number) => `A${page}版`,
    (page: number) => `${page}版`,
  ]);
  const headOf = random.pick([
    (number: string, name: string) => `${number} ${name} ${date} ${weekday}`,
    (number: string, name: string) => `${name} ${number} ${date}`,
    (number: string) => `${paper} ${date} ${weekday} ${number}`,
    (number: string, name: string) => `${number}　${name}　${date}　${weekday}　责任编辑：${editor}`,
    (number: string, name: string) => `${date} ${weekday} ${number}：${name}`,
  ]);
  return (page) => shop.furniture(headOf(numberOf(page), random.word(pageNames)));
}
