/** What a field of a record says of its text; `other` is any field that tells neither title, writer nor text. */
export type FieldKind = 'title' | 'kicker' | 'subtitle' | 'writer' | 'day' | 'text' | 'other';

/** Names of fields, as archives of newspapers, libraries, portals and programs call them, in both scripts and in English. */
const words: readonly (readonly [FieldKind, string])[] = [
  [
    'title',
    '标题 標題 题目 題目 题名 題名 篇名 篇目 文题 文題 正题 正題 主标题 主標題 大标题 大標題 正标题 正標題 文章标题 文章標題 新闻标题 新聞標題 稿件标题 稿件標題 文章题目 文章題目 ' +
      '文章名 文章名称 文章名稱 标目 標目 主旨 title headline subject ti t1',
  ],
  ['kicker', '引题 引題 肩题 肩題 眉题 眉題 上标题 上標題 kicker'],
  ['subtitle', '副题 副題 副标题 副標題 子题 子題 下标题 下標題 次标题 次標題 小标题 小標題 subtitle subheading'],
  [
    'writer',
    '作者 记者 記者 责任者 責任者 著者 撰稿 撰稿人 撰稿者 撰文 撰文者 作者姓名 文章作者 本文作者 作者名 署名 通讯员 通訊員 采访 採訪 采写 採寫 供稿 供稿人 发布人 發布人 發佈人 ' +
      '发布者 發布者 發佈者 张贴人 張貼人 张贴者 張貼者 投稿人 投稿者 发表人 發表人 author writer byline by reporter creator au a1',
  ],
  [
    'day',
    '日期 时间 時間 刊期 刊登日期 出版日期 见报日期 見報日期 发布日期 發布日期 發佈日期 发布时间 發布時間 發佈時間 发表时间 發表時間 发表日期 發表日期 张贴日期 張貼日期 更新时间 ' +
      '更新時間 更新日期 刊出日期 刊发日期 刊發日期 date pubdate published time created dt da py y1',
  ],
  [
    'text',
    '正文 内容 內容 内文 內文 全文 文章内容 文章內容 新闻内容 新聞內容 本文 文本 content body text fulltext article tx',
  ],
  [
    'other',
    '来源 來源 出处 出處 稿源 报纸 報紙 报名 報名 报别 報別 报刊 報刊 刊名 报刊名 報刊名 媒体 媒體 版次 版名 版号 版號 版面 版别 版別 版位 页码 頁碼 栏目 欄目 专栏 專欄 类别 ' +
      '類別 分类 分類 编号 編號 序号 序號 卷期 期号 期號 期数 期數 关键词 關鍵詞 关键字 關鍵字 主题词 主題詞 摘要 提要 字数 字數 点击 點擊 点击数 點擊數 点阅 點閱 点阅数 點閱數 ' +
      '阅读 閱讀 阅读量 閱讀量 阅读次数 閱讀次數 浏览 瀏覽 浏览量 瀏覽量 浏览次数 瀏覽次數 人气 人氣 联系人 联络人 聯絡人 聯繫人 联系电话 聯絡電話 承办人 承辦人 编辑 編輯 责编 責編 ' +
      '责任编辑 責任編輯 发布单位 發布單位 發佈單位 发布机构 發布機構 發佈機構 單位 单位 网址 網址 链接 連結 鏈接 原文链接 原文連結 url link source newspaper ' +
      'journal page section category keywords tags id abstract summary views editor pg sp so jf jo ed kw ab ' +
      'ur sn vl ty er',
  ],
];

const kinds = new Map(words.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)));

/** The kind of field a label names; absent for a word that no list of fields holds. */
export const kindOfLabel = (label: string): FieldKind | undefined => kinds.get(label);
