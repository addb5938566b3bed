import type { Random } from '../random.ts';
import type { Day } from '../types.ts';
import { monthAndDay, someDay } from '../vocabulary/dates.ts';
import { figureSlots } from '../vocabulary/figures.ts';
import { personName } from '../vocabulary/people.ts';
import * as phrases from '../vocabulary/phrases.ts';
import * as places from '../vocabulary/places.ts';
import { taiwanSlots } from '../vocabulary/taiwan.ts';
import * as units from '../vocabulary/units.ts';

/** The cast and the stage of one article: the same slot means the same name throughout. */
export interface Scene {
  day: Day;
  fixed: Readonly<Record<string, string>>;
}

const levelOf = (county: string) => county.slice(-1);

const changing = new Set(['month', 'dd', 'om', 'od', 'chief', 'volunteer', 'oldName']);
/** Places and officers of the traditional-script topics, the same throughout an article. */
const taiwanStage = (random: Random) =>
  Object.fromEntries(
    Object.entries(taiwanSlots)
      .filter(([slot]) => !changing.has(slot))
      .map(([slot, draw]) => [slot, draw(random)]),
  );

/** Sets a scene in a county on a day; both are shared by the articles of one issue. */
export function setScene(random: Random, county: string, issueDay: Day): Scene {
  const day = { ...issueDay, day: Math.max(1, issueDay.day - random.int(0, 2)) };
  const level = levelOf(county);
  const person = () => personName(random);
  const town = random.word(places.towns);
  const fixed = {
    county,
    countyShort: county.slice(0, -1),
    level,
    town,
    town2: random.word(places.towns.filter((other) => other !== town)),
    village: random.word(places.villages),
    community: random.word(places.communities),
    road: random.word(places.roads),
    bridge: random.word(places.bridges),
    river: random.word(places.rivers),
    park: random.word(places.parks),
    dept: random.word(units.departments),
    school: random.word(units.schools),
    company: random.word(units.companies),
    project: random.word(units.projects),
    meeting: random.word(units.meetings).replace(/^县/, level),
    class: random.word(units.classes),
    paper: random.word(units.papers),
    event: random.word(phrases.events),
    theme: random.word(phrases.themes),
    product: random.word(phrases.products),
    leader: person(),
    leaderRole: random.pick([
      `${level}委书记`,
      `${level}长`,
      `${level}委副书记、${level}长`,
      `副${level}长`,
      `${level}人大常委会主任`,
    ]),
    second: person(),
    secondRole: random.pick([`副${level}长`, `${level}委常委、宣传部部长`, `${level}政协主席`, `${level}委办公室主任`]),
    townRole: random.pick(['党委书记', '党工委书记', '镇长', '办事处主任', '党工委副书记、办事处主任']),
    hero: person(),
    worker: person(),
    date: monthAndDay(day),
    ...taiwanStage(random),
  };
  return { day, fixed };
}

const anyDay = (random: Random) => monthAndDay(someDay(random));

/** Slots drawn anew at each use. */
export const freeSlots: Record<string, (random: Random) => string> = {
  ...figureSlots,
  ...taiwanSlots,
  name: (random) => personName(random),
  names: (random) => Array.from({ length: random.int(2, 5) }, () => personName(random)).join('、'),
  post: (random) => random.word(units.posts),
  otherDept: (random) => random.word(units.departments),
  otherTown: (random) => random.word(places.towns),
  otherVillage: (random) => random.word(places.villages),
  otherCompany: (random) => random.word(units.companies),
  otherProject: (random) => random.word(units.projects),
  otherSchool: (random) => random.word(units.schools),
  four: (random) => random.word(phrases.fours),
  slogan: (random) => random.word(phrases.slogans),
  quoted: (random) => random.word(phrases.themes),
  part: (random) => random.pick(['上午', '下午', '', '晚', '清晨']),
  anyDay,
  lately: (random) => random.pick(['日前', '近日', '连日来', '今年以来', '目前', '近年来', '入冬以来', '开春以来']),
  year: (random) => String(random.int(1985, 2024)),
};
