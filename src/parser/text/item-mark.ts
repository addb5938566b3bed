import { opensWithOneOf } from './quick-look.ts';

/** True for a text that opens with a mark of items: `●青口镇…`. */
export const opensAsItem = opensWithOneOf('△▲▽▼◆◇■□●○◎•►▶※★☆▍▌▎▋▊▉█▇▐');
