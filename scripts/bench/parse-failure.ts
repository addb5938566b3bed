import type { ParsedIssue } from '../../src/parser/tree.ts';
import type { Truth } from '../../tests/typesetter/types.ts';
import { placeLines } from './parse-compare.ts';
import { isRight } from './parse-match.ts';
import type { DocumentScore } from './parse-score.ts';

const short = (text: string, length = 46) => (text.length > length ? `${text.slice(0, length)}…` : text);

/**
 * A document that was read wrong, as a table of source lines: line, what was expected, what was got, text.
 * Lines on which both agree are left out, but for their neighbours.
 */
export function renderFailure(name: string, truth: Truth, issue: ParsedIssue, score: DocumentScore): string {
  const places = placeLines(issue);
  const pair = new Map(score.matches.map(({ truth, parsed }) => [truth, parsed]));
  const setAside = new Map(
    issue.setAside.flatMap((each) => each.spans.map((span) => [span.line, each.reason] as const)),
  );
  const rows = truth.lines
    .map((line, index) => {
      const expected = line.article === undefined ? line.role : `${line.article + 1} ${line.role}`;
      const got = (places[index] ?? []).map(({ article, role }) => `${article + 1} ${role}`);
      const wanted = line.article === undefined ? undefined : pair.get(line.article);
      const alike =
        line.role === 'blank' ||
        line.role === 'service' ||
        (line.article === undefined
          ? got.length === 0
          : (places[index] ?? []).some(
              ({ article, role }) => article === wanted && (role === line.role || line.role === 'body'),
            ));
      const aside = setAside.get(index + 1);
      return {
        number: index + 1,
        expected,
        got: got.join(' + ') || (aside === undefined ? '–' : `aside ${aside}`),
        alike,
        text: line.text,
        role: line.role,
      };
    })
    .filter((row) => row.role !== 'blank');
  const shown = rows.filter(
    (row, index) => !row.alike || rows[index - 1]?.alike === false || rows[index + 1]?.alike === false,
  );
  const wrong = score.matches.filter((match) => !isRight(match));
  return [
    `── ${name}: ${wrong.length} of ${score.matches.length} articles wrong, ${score.missing.length} paragraphs missing, ${score.unjoined.length} breaks not joined`,
    ...wrong.map((match) => {
      const parsed = match.parsed === undefined ? undefined : issue.articles[match.parsed];
      const title = truth.articles[match.truth]?.title ?? '(untitled)';
      return `   article ${match.truth + 1}: expected ${short(title)}; got ${parsed === undefined ? 'nothing' : (parsed.title?.text ?? '(untitled)')}; own ${Math.round(match.own * 100)} %, whole ${Math.round(match.whole * 100)} %`;
    }),
    ...shown.map(
      (row) =>
        `${row.alike ? ' ' : '✗'} ${String(row.number).padStart(4)}  ${row.expected.padEnd(12)} ${row.got.padEnd(22)} ${short(row.text)}`,
    ),
    ...(score.unjoined.length > 0 ? [`   not joined at lines ${score.unjoined.join(', ')}`] : []),
    ...(shown.length === 0 ? score.missing.slice(0, 5).map((text) => `   paragraph missing: ${short(text, 100)}`) : []),
  ].join('\n');
}
