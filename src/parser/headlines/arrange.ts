import type { Part } from '../part.ts';
import { endsWithEvent } from '../text/event.ts';
import { echoOf } from './echo.ts';

/** The lines of a headline by their part. */
export interface Headline {
  column: Part[];
  kicker: Part[];
  title: Part[];
  subtitle: Part[];
  /** 0 to 1: how far the chosen title stands above the other lines. */
  margin: number;
}

const bracketed = /^(?:【[^】]{1,14}】|〖[^〗]{1,14}〗|[·•■◆●]\s?[^·•]{2,8}\s?[·•■◆●])$/u;
const subtitleMark = /^(?:[—―─－-]{1,2}|——)/;
const subtitleWord = /(?:侧记|側記|纪实|紀實|综述|綜述|见闻|見聞|纪略|记事|掠影|巡礼|扫描|访谈录|述评|观察)$/;

/** `…调研时强调` `…系列报道之二` `劳动者的故事`: lines that lead up to the title. */
const kickerForm =
  /(?:强调|強調|指出|要求|表示|提出|时说|時說|寄语|致辞)$|(?:系列|连续)(?:活动|报道|報導|评论)?(?:之|[（(])?[一二三四五六七八九十\d]{0,3}[）)]?$|的故事$|(?:活动|活動|走基层|走基層|之窗)$|^(?:走进|走進|迎接|我[区县市镇區縣鎮]又一)/u;

/** Two lines of one headline: both short, of one length, without a blank inside: `粮价稳了` / `农户笑了`. */
function isOneHeadline(first: Part, second: Part): boolean {
  const [a, b] = [first.text, second.text];
  const shares = [...a].some((character, place) => b.charAt(place) === character);
  return a.length <= 12 && a.length === b.length && !/\s/.test(a + b) && shares;
}

/** How much a line looks like the main title: it says who did what, and the text below says it again. */
function titleScore(line: string, text: string, longest: number): number {
  let score = echoOf(line, text) * 4;
  const halves = /^(\S{2,6})[ \u3000]+(\S{2,6})$/.exec(line);
  if (halves?.[1]?.length === halves?.[2]?.length && halves) score -= 0.9;
  if (line.length <= 6 && longest >= line.length * 1.6) score -= 1.2;
  if (endsWithEvent(line)) score += 0.5;
  if (subtitleWord.test(line)) score -= 2;
  if (kickerForm.test(line)) score -= 3;
  if (/^[^:：]{2,12}[:：]./.test(line)) score += 0.8;
  if (/[“"「]/.test(line)) score += 0.1;
  return score + Math.min(line.length, 24) * 0.03;
}

/** A plain line is more often a kicker above the title than a subtitle below it. */
const laterLine = 0.6;

/** Arranges the lines of a headline; `text` is the start of the text below. */
export function arrangeHeadline(lines: readonly Part[], text: string): Headline {
  const column = lines.filter(({ kind, text: line }) => kind === 'column' || bracketed.test(line));
  const rest = lines.filter((line) => !column.includes(line));
  const kicker: Part[] = [];
  const subtitle: Part[] = [];
  const plain: Part[] = [];
  for (const line of rest) {
    if (/[:：]$/.test(line.text) && plain.length === 0 && rest.length > 1) kicker.push(line);
    else if (subtitleMark.test(line.text) && rest.length > 1) subtitle.push(line);
    else if (subtitle.length > 0) subtitle.push(line);
    else plain.push(line);
  }
  if (plain.length === 0) {
    const line = kicker.pop() ?? subtitle.shift();
    return {
      column: line ? column : column.slice(1),
      kicker,
      title: line ? [line] : column.slice(0, 1),
      subtitle,
      margin: 0.5,
    };
  }
  const longest = plain.reduce((most, { text: line }) => Math.max(most, line.length), 0);
  const scores = plain.map(({ text: line }, index) => titleScore(line, text, longest) + index * laterLine);
  let main = 0;
  scores.forEach((score, index) => {
    if (score > (scores[main] ?? 0)) main = index;
  });
  const others = scores.filter((_, index) => index !== main);
  const margin =
    others.length === 0
      ? 1
      : Math.min(
          1,
          Math.max(
            0,
            (scores[main] ?? 0) - others.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY),
          ),
        );
  let first = main;
  let last = main;
  const line = (index: number) => plain[index];
  for (let a = line(first - 1), b = line(first); a && b && isOneHeadline(a, b); a = line(first - 1), b = line(first))
    first -= 1;
  for (let a = line(last), b = line(last + 1); a && b && isOneHeadline(a, b); a = line(last), b = line(last + 1))
    last += 1;
  return {
    column,
    kicker: [...kicker, ...plain.slice(0, first)],
    title: plain.slice(first, last + 1),
    subtitle: [...plain.slice(last + 1), ...subtitle],
    margin,
  };
}
