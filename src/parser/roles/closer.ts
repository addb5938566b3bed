import type { Part } from '../part.ts';
import { isUnitName } from '../signatures/labels.ts';
import { type Signature, signatureOf } from '../signatures/signature.ts';
import { namesDocument } from '../text/document-name.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import type { RoleSite } from './rule.ts';

/** Longest line that closes a text by its place. */
const longest = 24;

/** `校刊編輯室 啟`: a body announces. */
const announces = lean(/^(\p{Script=Han}{3,16})[ \u3000]{0,3}[启啟啓示]$/u);
const mayAnnounce = endsWithOneOf('启啟啓示');

/** `县博物馆` `青口供电所`: bodies that give notice. */
const body = lean(
  /^\p{Script=Han}{2,12}(?:局|[馆館]|所|站|[学學]校|[医醫]院|公司|[员員][会會]|[协協農农商理事][会會]|合作社|中心|[办辦]公室|政府|[书書][处處]|[编編][辑輯]部|[课課]|[处處])$/u,
);
const mayBeBody = endsWithOneOf('局馆館所站校院司会會社心室府处處部课課');
/** `发布单位：`: data of the record that begins below. */
const labels = /^[^:：]{2,6}[:：]/;
const holdsColon = holdsOneOf(':：');

/** Parts above in which the headline of a notice is looked for. */
const reach = 14;

/** The last headline above names a notice. */
function closesNotice(above: readonly Part[]): boolean {
  const headline = above.slice(-reach).findLast(({ kind }) => kind === 'short');
  const name = headline?.text.replace(/[ \u3000]/g, '') ?? '';
  return namesDocument(name) || /招聘|[简簡]章|[徵征]稿/.test(name);
}

/**
 * Who closes a text by the place of the line alone: below its last sentence, above the next headline, a body with 啟, or the body that a
 * notice is of.
 */
export function readCloser({ unit: { text }, after, above }: RoleSite): Signature | undefined {
  const before = above.at(-1);
  if (text.length > longest || before === undefined || !(mayAnnounce(text) || mayBeBody(text))) return undefined;
  if (
    after?.running === true ||
    after?.mark === 'list' ||
    (after && holdsColon(after.text.slice(0, 7)) && labels.test(after.text))
  )
    return undefined;
  if (before.kind === 'text' ? !endsSentence(before.text) : before.kind !== 'list' && before.kind !== 'table')
    return undefined;
  const name = announces.exec(text)?.[1] ?? '';
  if (isUnitName(name) || /[编編][辑輯]室$/.test(name)) return signatureOf(name);
  return body.test(text) && closesNotice(above) ? signatureOf(text) : undefined;
}
