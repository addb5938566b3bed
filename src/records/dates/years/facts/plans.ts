/** First and last year of a five-year plan, and where that can be read. */
export interface Plan {
  first: number;
  last: number;
  source: string;
}

const outline = (ordinal: string) => `《中华人民共和国国民经济和社会发展第${ordinal}个五年规划纲要》`;

/** The five-year plans, as in “十三五”. */
export const plans: Readonly<Record<string, Plan>> = {
  十五: { first: 2001, last: 2005, source: '《中华人民共和国国民经济和社会发展第十个五年计划纲要》' },
  十一五: { first: 2006, last: 2010, source: outline('十一') },
  十二五: { first: 2011, last: 2015, source: outline('十二') },
  十三五: { first: 2016, last: 2020, source: outline('十三') },
  十四五: { first: 2021, last: 2025, source: outline('十四') },
  十五五: {
    first: 2026,
    last: 2030,
    source: '《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》，2025年10月23日',
  },
};
