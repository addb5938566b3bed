/** Cells of the narrowest column, narrower than which verse is, and of the widest line that is wrapped by hand. */
export const narrowest = 20;
export const widest = 120;

/** Marks within sentences, and the share of the lines of a text that hold one; verses and price lists, alike in length, too, have few. */
export const textMark = /[,，。、：:；;]/;
export const markedShare = 0.4;
