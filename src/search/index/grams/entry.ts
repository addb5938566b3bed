import { writeVarint } from '../../grams/varint.ts';

/** What stands before the body of a gram takes fewer bytes than this. */
export const headBytes = 64;

/** A gram and its body as they stand in a file, in `room`, where the next entry will stand. */
export function toEntry(gram: string, kind: 'list' | 'tree', body: Uint8Array, room: Buffer): Uint8Array {
  let at = writeVarint(gram.length * 2 + (kind === 'list' ? 1 : 0), room, 0);
  for (let index = 0; index < gram.length; index += 1) at = room.writeUInt16BE(gram.charCodeAt(index), at);
  at = writeVarint(body.length, room, at);
  room.set(body, at);
  return room.subarray(0, at + body.length);
}
