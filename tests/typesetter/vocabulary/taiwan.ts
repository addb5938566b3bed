import type { Random } from '../random.ts';
import { personName } from './people.ts';

const townships = [
  '青溪區',
  '望海鎮',
  '竹塘湖鄉',
  '鹿鳴鄉',
  '石碇坑鎮',
  '梅山腳鄉',
  '白沙灣區',
  '稻香鎮',
  '東埔尾鄉',
  '風櫃鎮',
];
const bureaus = ['水利局', '工務局', '教育局', '社會局', '環保局', '農業局', '交通局', '衛生局', '文化局', '消防局'];
const primaries = ['青溪國小', '望海國中', '鹿鳴國小', '稻香國小', '風櫃國中', '東埔尾國小', '竹湖高中', '白沙灣國小'];
const works = [
  '排水改善工程',
  '人行道拓寬工程',
  '跨溪景觀橋',
  '社會住宅',
  '長照據點',
  '運動公園',
  '分洪道工程',
  '老街拱廊修復',
];
const crops = ['芒果', '蓮霧', '文旦', '火龍果', '鳳梨', '洋蔥', '柚子', '草莓', '紅棗'];
const guilds = ['青商會', '獅子會', '慈惠堂', '農友會', '同心慈善會', '老街商圈發展協會', '宮廟管理委員會'];
const rivers = ['鹿鳴溪', '青溪', '白水溪', '梅子溪', '稻香大排', '風櫃溪', '石碇坑溪'];
const neighbourhoods = ['中興', '和平', '仁愛', '東明', '福安', '新庄', '大同', '復興'];
const officers = ['市長', '縣長', '鄉長', '鎮長', '區長', '副市長'];
const oldTowns = ['青口', '柳泉', '石浦', '雁洲', '白渡', '梅渚', '榆關', '東岑', '金堰'];

/** Slots of the traditional-script topics. */
export const taiwanSlots: Record<string, (random: Random) => string> = {
  township: (random) => random.word(townships),
  bureau: (random) => random.word(bureaus),
  primary: (random) => random.word(primaries),
  work: (random) => random.word(works),
  crop: (random) => random.word(crops),
  guild: (random) => random.word(guilds),
  river2: (random) => random.word(rivers),
  village2: (random) => random.word(neighbourhoods),
  officer: (random) => random.word(officers) + personName(random),
  chief: personName,
  volunteer: personName,
  month: (random) => String(random.int(1, 12)),
  dd: (random) => String(random.int(1, 28)),
  oldTown: (random) => random.word(oldTowns),
  oldName: personName,
  om: (random) => random.pick(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']),
  od: (random) => random.pick(['三', '五', '八', '十', '十二', '十六', '二十', '廿一', '廿五']),
};
export const taiwanUnits = bureaus;
export const taiwanPlaces = oldTowns;
