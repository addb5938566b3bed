import type { FurnitureRule } from './rule.ts';

/** `- 3 -` `— 12 —` `第3页 共8页` `3/8`; a bare number only in hand-wrapped text or beside a page break. */
export const pageNumber: FurnitureRule = {
  name: 'page-number',
  limit: 24,
  needs: { holds: '0123456789０１２３４５６７８９' },
  test: ({ row, after, pageNumbers, index }) => {
    if (/^[-‐―－﹣—–─·•~〜．.]{1,3}\s*[\d０-９]{1,4}\s*[-‐―－﹣—–─·•~〜．.]{1,3}$/.test(row.text)) return true;
    if (
      /^(?:第\s?\d{1,4}\s?[页頁]|[Pp](?:age|[.:：])?\s?\d{1,4})(?:\s*[,，/／]?\s*共\s?\d{1,4}\s?[页頁])?$/.test(
        row.text,
      )
    )
      return true;
    if (/^\d{1,3}\s?\/\s?\d{1,3}$/.test(row.text)) return row.opensPage || after?.opensPage === true;
    return (
      /^\d{1,3}$/.test(row.text) && (pageNumbers.has(index) || row.opensPage || after === undefined || after.opensPage)
    );
  },
};
