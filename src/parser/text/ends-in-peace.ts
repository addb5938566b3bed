/**
 * What stands before the last character of `握手言和` `春风祥和` `温和`: 和 ends a word there, and is no “and” that something must follow.
 */
export const beforePeace = '共温溫祥平缓緩谐諧言讲講议議求饱飽总總柔谦謙亲親暖随隨附';
