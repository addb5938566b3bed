import { readNumber } from '../dates/numerals.ts';
import { echoOf } from '../headlines/echo.ts';
import { readLead } from '../signatures/lead.ts';
import { endsSentence } from '../text/marks.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { Row } from './row.ts';

/** The mark or number of an item, if any: `▲`, `（三）`, `2.`. */
const itemMark = /^(?:[●◆■▲★○◇▶►•※△□◎]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d))\s?/;
/** `2.14个村通了自来水`: the number of an item right before a figure, as a digest alone may be trusted to have. */
const numberBeside = /^\d{1,2}[.．](?=\d)/;
const holdsBlank = holdsOneOf(' \u3000');
const marks = unitsOf('●◆■▲★○◇▶►•※△□◎（(0123456789');

/** Length of the headline with which a brief opens. */
const shortest = 6;
const longest = 30;
/** Fewest characters of the text behind it, and of its start without a stop or a blank. */
const shortestText = 24;
const shortestStart = 10;

/** Shortest line of headline and text without a mark before it. */
const shortestPlain = 40;

/** Share of the headline that the text behind it says again, with a mark before it and without. */
const said = 0.4;
const saidPlain = 0.5;
const latin = /[A-Za-z\d]/;

/** A brief: the form of its mark, where its headline starts and ends in the row, and where its text starts. */
export interface Brief {
  form: string;
  start: number;
  end: number;
  text: number;
  /** The text says the headline again. */
  echoes: boolean;
  /** A full stop and nothing else parts headline and text. */
  stopped: boolean;
  /** Commas stand in its headline, as in any sentence. */
  clauses?: boolean;
  /** The number before it. */
  number?: number | undefined;
}

/** Length of the shortest headline behind a number that counts on. */
const shortestNumbered = 2;

/** Longest headline with a number before it and a full stop behind it. */
const longestStopped = 36;

const opensNumbered = opensWithOneOf('（(一二三四五六七八九十0123456789');
const numeral = /^[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})[)）.．、]/;

/** The number before an item: 2 for `2.` and `（二）`. */
const numberOf = (mark: string): number | undefined => {
  const printed = opensNumbered(mark) ? numeral.exec(mark)?.[1] : undefined;
  return printed === undefined ? undefined : readNumber(printed);
};

/** The mark of a brief without its number. */
const formOf = (printed: string) => printed.replace(/[\d一二三四五六七八九十\s]/g, '');

/** Longest headline in brackets, and the lead that may stand in them. */
const longestBoxed = 40;
const lead = /本[报報刊社][讯訊]|[日社网網又专專急航][讯訊电電]$|消息$|[报報][导導道]$|记者|記者|通[讯訊][员員]/;

/** `【三个村完成换届】近日，…。`: the headline in brackets, the text behind them. */
function readBoxed(text: string): Brief | undefined {
  const end = text.indexOf('】');
  const headline = text.slice(1, end);
  const behind = text.slice(end + 1).trimStart();
  if (headline.length < shortest || headline.length > longestBoxed || behind.length < shortestText) return undefined;
  if (lead.test(headline) || (readLead(text)?.signers.length ?? 0) > 0) return undefined;
  const echoes = echoOf(headline, behind) >= said;
  return { form: '【', start: 1, end, text: text.length - behind.length, echoes, stopped: false };
}

/** `2.老渡口搬新家 渡船添两条。老渡口…`: behind a number the first sentence, without commas or of several clauses. */
function readCounted(text: string, printed: string, form: 'clause' | 'clauses'): Brief | undefined {
  const clauses = form === 'clauses';
  const start = printed.length;
  const stop = text.indexOf('。', start);
  const headline = text.slice(start, stop);
  const behind = text.slice(stop + 1).trimStart();
  if (stop < 0 || headline.length < shortestNumbered || headline.length > longestStopped) return undefined;
  if ((clauses ? /[；;]/ : /[，,；;]/).test(headline) || behind.length < shortestText) return undefined;
  const echoes = !clauses && headline.length >= shortest && echoOf(headline, behind) >= said;
  return {
    form: formOf(printed),
    start,
    end: stop,
    text: text.length - behind.length,
    echoes,
    stopped: true,
    clauses,
    number: numberOf(printed),
  };
}

/** `▲老渡口搬新家　老渡口5月6日…。`: a headline, a blank, and the text on the same line; or a full stop between them. */
function readParted(text: string, printed: string): Brief | undefined {
  const start = printed.length;
  const plain = start === 0;
  if (plain && (text.length < shortestPlain || !holdsBlank(text.slice(shortest, longest)))) return undefined;
  for (
    let end = start + (numberOf(printed) === undefined ? shortest : shortestNumbered);
    end <= start + longest;
    end += 1
  ) {
    const at = text.charAt(end);
    if (at !== '。' && at !== '\u3000' && at !== ' ') continue;
    // `GDP 增长`: a blank beside a word or figure in Latin letters
    if (plain && at === ' ' && latin.test(text.charAt(end - 1))) continue;
    if (/[，,；]/.test(text.slice(start, end))) return undefined;
    const gap = /^[。\u3000 ]+/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    const behind = text.slice(end + gap);
    if (behind.length < shortestText) return undefined;
    if (!/[。\u3000 ]/.test(behind.slice(0, shortestStart))) {
      const echoes = echoOf(text.slice(start, end), behind) >= (plain ? saidPlain : said);
      if (plain && (at === '。' || !endsSentence(text) || /[:：]$|^[-–*]/.test(text.slice(0, end)))) return undefined;
      return {
        form: formOf(printed),
        start,
        end,
        text: end + gap,
        echoes: echoes && end - start >= shortest,
        stopped: at === '。',
        number: numberOf(printed),
      };
    }
  }
  return undefined;
}

/** The row as a brief, by what stands before its headline. */
export function readBrief({ text, mark }: Row): Brief | undefined {
  if (mark !== undefined || text.length < shortest + shortestText) return undefined;
  if (text.startsWith('【')) return readBoxed(text);
  const printed = (marks.has(text.charCodeAt(0)) ? itemMark.exec(text)?.[0] : undefined) ?? '';
  const beside = numberBeside.exec(text)?.[0];
  if (beside !== undefined) return readCounted(text, beside, 'clauses');
  if (numberOf(printed) === undefined) return readParted(text, printed);
  return readCounted(text, printed, 'clause') ?? readParted(text, printed) ?? readCounted(text, printed, 'clauses');
}
