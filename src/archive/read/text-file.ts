/** The endings of the files that are read as text. */
export const textFile = /\.(?:txt|md|html?)$/i;
