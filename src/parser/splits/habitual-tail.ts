import type { House } from '../house/survey.ts';
import { lean } from '../text/lean.ts';
import type { Tail } from './closing-signature.ts';

/** Names behind the last full stop that make them the habit of a house. */
const habit = 2;

const plain = lean(/[。！？!?”」]\s?(\p{Script=Han}{2,3})$/u);
const bracketed = lean(/[。！？!?”」]\s?([（(](\p{Script=Han}{2,4})[）)])$/u);

/** Grammar words, which stand in no name. */
const grammar = /[的了是不也都而及或把被對对將将著着們们個个這这那些我你他她]/;
/** What else stands in brackets below a text. */
const noName =
  /^(?:[待未][续續完]|全文完|[上下][转轉接]|[节節][选選]|摘[要自编編]|[转轉][载載]|附[图圖表件]|[资資]料|[完续續略]\S?|\S*[图圖])$/;

/**
 * `…还要走一遭。白云` `…。（终南）`: a name that is also a word, or a rare one. Where other texts of the page end with names of the
 * same form, the place says that a name stands here. Offsets into the text.
 */
export function habitualTail(text: string, house: House): Tail | undefined {
  const found =
    (house.gluedNames >= habit ? plain.exec(text) : null) ??
    (house.bracketedNames >= habit ? bracketed.exec(text) : null);
  if (!found) return undefined;
  const printed = found[1] ?? '';
  const name = found[2] ?? printed;
  if (grammar.test(name) || noName.test(name)) return undefined;
  const start = printed.indexOf(name);
  const signers = [{ name, role: 'writer' as const, start, end: start + name.length }];
  return {
    at: text.length - printed.length,
    kind: 'signature',
    signature: { signers, units: [], explicit: found[2] !== undefined },
  };
}
