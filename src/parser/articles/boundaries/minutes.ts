import { holdsOneOf } from '../../text/quick-look.ts';

const minutes = /(?:[会會][议議]|[议議]事)(?:[记紀][录錄要]|[录錄])|[议議]程表?$|[议議]事日程|速[记記][录錄]?$/;

const mayBe = holdsOneOf('议議速');

/** `青口镇代表会第三次会议记录`: the name of minutes, whose lines are headed by matters, speakers and votes. */
export const namesMinutes = (text: string): boolean => text.length <= 48 && mayBe(text) && minutes.test(text);
