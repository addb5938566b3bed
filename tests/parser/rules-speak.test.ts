import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { boundaryRules, openBoundaryRules } from '../../src/parser/articles/boundaries/index.ts';
import { otherBoundaries } from '../../src/parser/explain/sentences/boundaries.ts';
import { otherFurniture } from '../../src/parser/explain/sentences/furniture.ts';
import { otherJoins } from '../../src/parser/explain/sentences/joins.ts';
import { otherRoles } from '../../src/parser/explain/sentences/roles.ts';
import { furnitureRules } from '../../src/parser/furniture/index.ts';
import { headlineRules } from '../../src/parser/headlines/headline.ts';
import { titleRules } from '../../src/parser/headlines/title-score.ts';
import { parseIssue } from '../../src/parser/index.ts';
import { joinRules } from '../../src/parser/joins/index.ts';
import { roleRules } from '../../src/parser/roles/index.ts';
import { type Family, rulesHeard } from './rules-heard.ts';

const text =
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改,一时改不了的说明原因。';
const other = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const lead = `本报讯（记者 顾小满）${other}`;

const read = (source: string) => parseIssue([{ file: 'p1.txt', text: source }]);

/** A loose page: a blank line between any two lines. */
const loose = (...lines: string[]) => lines.join('\n\n');
/** A close page: no blank lines but those given as empty lines. */
const close = (...lines: string[]) => lines.join('\n');

/** Rules that no fixture, or few, make speak: each with the least page on which it does. */
const cases: readonly [Family, string, string][] = [
  ['boundary', 'art-work', close('防汛见闻记', text, other, '渡口（版画）', '（沈一舟）')],
  [
    'boundary',
    'numbered-picture',
    close(
      '秋收（附图片２张）',
      '１、渡口运粮',
      '渡口的三条船连夜运粮。（沈一舟摄）',
      '２、晒谷场上',
      '谷子铺满了晒场。（顾小满摄）',
    ),
  ],
  ['boundary', 'subject', loose('防汛见闻记', text, '守堤人和他的三条船', other)],
  ['boundary', 'closed-in-brackets', loose('防汛见闻记', `${text}（选自《青口诗集》）`, '守堤人的灯', other)],
  [
    'boundary',
    'verse-above',
    close(
      '落叶',
      '高一（1）班 沈一舟',
      '一片叶子落下来',
      '像一封没有写完的信',
      '风把它念给大地听',
      '大地沉默着',
      '把它收进了泥土里',
      '守堤人的家',
      text,
    ),
  ],
  ['boundary', 'series-below', loose('守堤人的家', text, '血糖忽高忽低', other, '一看时间', text, '二看饮食', other)],
  [
    'boundary',
    'advice-below',
    loose('守堤人的家', text, '中暑急救口诀', '移到阴凉处，松开衣领，少量多次补水。意识不清者不可灌水，应立即送医。'),
  ],
  [
    'boundary',
    'set-in',
    loose('防汛见闻记', `${text}守堤人说,`, '小小消防员', other, '（顾小满 摄）', '下一步将把每一处都看一遍。'),
  ],
  [
    'boundary',
    'named-list',
    loose('守堤人的船', text, other, '報告事項', '1.禮拜後開會。', '2.下週聚餐。', '3.週六查經。'),
  ],
  [
    'boundary',
    'below-named-list',
    loose(
      '校內語文競賽優勝名單',
      '國語演說第一名 沈一舟',
      '閩南語朗讀第一名 顧小滿',
      '作文第一名 羅立',
      '守堤人和他的三条船',
      text,
    ),
  ],
  ['boundary', 'explicit-mark', close('# 防汛见闻记', text, '# 守堤人', other)],
  ['boundary', 'unmarked', close('标题：防汛见闻记', text, '守堤人', other, '标题：桥头小记', text)],
  ['boundary', 'marked-crosshead', close('# 防汛见闻记', text, '## 守堤人', other, '# 桥头小记', text)],
  ['boundary', 'jump-above', loose('防汛见闻记', `${text}（下转第2版）`, '守堤人', other)],
  ['boundary', 'jump', loose('防汛见闻记', text, '（上接第1版）', other)],
  ['boundary', 'day-sent', loose('青口大橋合龍', text, '1974-03-14(本報訊)', text)],
  ['boundary', 'meta-line', loose('防汛见闻记', '作者：沈一舟  时间：2021-06-02', text)],
  [
    'boundary',
    'no-meta-line',
    loose(
      '防汛见闻记',
      '作者：沈一舟  时间：2021-06-02',
      text,
      '桥头小记',
      '作者：顾小满  时间：2021-06-02',
      other,
      '算一笔账',
      other,
    ),
  ],
  [
    'boundary',
    'separated',
    close(
      '防汛见闻记',
      text,
      other,
      '',
      '桥头小记一则',
      text,
      other,
      '',
      '守堤人的家',
      text,
      other,
      '',
      '算一笔账',
      text,
      other,
    ),
  ],
  ['boundary', 'wide-gap', close('防汛见闻记', text, '', '', '桥头小记', other)],
  ['boundary', 'gap-above-headline', close('防汛见闻记', text, other, '', '桥头小记', text, other)],
  [
    'boundary',
    'indent',
    close('防汛见闻记', `　　${text}`, `　　${other}`, '桥头小记', `　　${text}`, '守堤人', `　　${other}`),
  ],
  ['boundary', 'reporter-line', loose('防汛见闻记', text, '守堤人', '记者 顾小满', other)],
  ['boundary', 'headline-without-text', loose('守堤人和他的三条船', '本报记者 沈一舟', '走在大堤上', text)],
  [
    'boundary',
    'reporter-below-caption',
    close('书市开进小学', '孩子们在书市上挑选图书。（青口镇文化站提供）', '记者沈一舟／青口报导', text),
  ],
  ['boundary', 'signed-apart', loose('防汛见闻记', lead, '守堤人', other, '沈一舟')],
  [
    'boundary',
    'unsigned-above',
    loose('防汛见闻记', text, '沈一舟', '守堤人', other, '顾小满', '桥头小记', text, '算一笔账', other, '沈一舟'),
  ],
  ['boundary', 'photo-below', loose('防汛见闻记', text, '青口大桥合龙', '5月6日,工人们正在庆祝合龙。', '沈一舟 摄')],
  ['boundary', 'stands-apart', close('防汛见闻记', text, text, text, '', other)],
  ['boundary', 'letter-below', loose('防汛见闻记', text, '问了谁？', '编辑同志：', other)],
  ['boundary', 'month', close('青口大事记', '一月', text, '二月', other)],
  ['boundary', 'round-up', close('答好民生这张卷', '——来自青口基层的报告', text, '守住一河清水', other)],
  [
    'boundary',
    'picture-story',
    loose('防汛见闻记', text, '▲5月6日，位于青口新城的口袋公园建成开放，园内设有健身步道和儿童乐园。', text),
  ],
  ['boundary', 'signed-brief', loose('防汛见闻记', `${other}（沈一舟）`, `${other}（顾小满）`, `${other}（罗立）`)],
  ['boundary', 'signed-item', loose('防汛见闻记', lead, '守堤人', other, '沈一舟')],
  ['boundary', 'dash-below', loose('防汛见闻记', text, '守堤人', '——青口镇防汛见闻', other)],
  ['boundary', 'no-lead-below', loose('防汛见闻记', lead, '守堤人', lead, '桥头小记', lead, '算一笔账', text)],
  [
    'boundary',
    'level',
    close('村里修通水泥路', text, '自来水接到山上', other, '油菜籽价上涨啦', text, '祠堂前面包粽子', other),
  ],
  ['boundary', 'reporter-above', loose('防汛见闻记', '本报记者 沈一舟', text, '走在大堤上', other)],
  [
    'boundary',
    'verse-below',
    close(
      '守堤人的家',
      text,
      '落叶',
      '沈一舟',
      '一片叶子落下来',
      '像一封没有写完的信',
      '风把它念给大地听',
      '大地沉默着',
      '把它收进了泥土里',
    ),
  ],
  ['boundary', 'report-name', loose('守堤人和他的三条船', text, '一线走笔', other)],
  ['boundary', 'wide-crosshead', loose('守堤人和他的三条船', text, '重 要 意 义', other, '主 要 做 法', text)],
  ['boundary', 'letter-spaced', loose('守堤人和他的三条船', text, '集 市', other)],
  ['boundary', 'minutes', loose('青口镇代表会第三次会议记录', text, '报告事项', other)],
  ['boundary', 'marked-brief', close('各地简讯', `▲${text}（沈一舟）`, `▲${other}（顾小满）`)],
  [
    'boundary',
    'digest',
    loose(
      '青口镇修通村口水泥路',
      text,
      '河口乡农民夜校今天开课',
      other,
      '白沙镇新桥昨日正式通车',
      text,
      '双桥镇防汛培训班结业啦',
      other,
    ),
  ],
  ['boundary', 'goes-on-below', loose('青口镇部署防汛工作', text, '压实责任', `会议强调,${other}`)],
  ['boundary', 'pronoun-below', loose('守堤人和他的船', text, '一根竹竿', `修得多了,他就不怕了。${other}`)],
  ['boundary', 'no-text-below', loose('防汛见闻记', text, '青口大桥合龙')],
  ['boundary', 'advice', loose('防汛见闻记', text, '雨天开车记住三件事', other)],
  ['boundary', 'column-name', loose('防汛见闻记', text, '校园短波', other)],
  [
    'boundary',
    'item-day',
    close('2021.06.02', '守堤人', text, '2021.06.02', '渡口', other, '2021.06.01', '新桥', text),
  ],
  ['boundary', 'parted', loose('防汛见闻记', text, '2021年6月2日青口日报 第3版', other)],
  [
    'boundary',
    'signed-briefs-below',
    loose('防汛见闻记', text, '邻里小耳朵', other, '沈一舟', '村里修好了路灯。', '顾小满', '书屋周末开放。', '罗立'),
  ],
  [
    'boundary',
    'boxed-part',
    loose('【见证】', '迟到的一封信', text, '【分享】', '把饭桌搬到巷口', other, '【代祷事项】', text),
  ],
  [
    'boundary',
    'labelled-crosshead',
    loose('老人谁来照顾', text, '〈现状〉名额不够用', other, '〈办法〉邻居轮班一小时', text),
  ],
  ['part', 'closing-data', loose(text, '2021/06/02 14:04 社会', other, '2021/06/03 09:12 生活', text)],
  ['part', 'closing-source', loose('## 桥', text, '📎 来源：青口晚报', '## 路', other)],
  ['boundary', 'headed-brief', loose('青口镇简讯', '防汛见闻', text, '守堤人', other)],
  ['boundary', 'brief-in-column', loose('防汛见闻记', text, '校园短波', text, other)],
  ['boundary', 'numbered-crosshead', loose('青口镇部署防汛工作', text, '一、压实责任', other)],
  ['boundary', 'numbered-crosshead', loose('防汛见闻记', text, '01', '一声“过河啰”', other)],
  ['boundary', 'ends-like-a-sentence', loose('青口镇部署防汛工作', text, '会议决定：', other)],
  ['title', 'kicker-form', loose('清河行动系列报道之二', '青口小桥修了九天', text)],
  ['title', 'subtitle-form', loose('青口小桥修了九天', '青口镇修桥纪实', text)],
  ['title', 'not-said-below', loose('为群众办实事', '青口小桥修了九天', text)],
  ['title', 'between', loose('为群众办实事', '青口小桥修了九天', '二十六座危桥逐一登记造册', text)],
  ['title', 'too-short-below', loose('心香一瓣', '河堤', text)],
  ['title', 'names-writer', loose('青口小桥修了九天', '青口新闻中心/河口报导', text)],
  ['title', 'short-beside-long', loose('守堤人', '青口小桥修了九天九夜', text)],
  ['title', 'slogan', loose('压实责任 守住底线', '青口小桥修了九天', text)],
  ['title', 'event', loose('为群众办实事', '青口大桥合龙', text)],
  ['title', 'label-above', loose('全县职工篮球联赛', '三分绝杀定胜负', text)],
  ['title', 'meeting-above', loose('全县防汛会议召开', '压实责任 守住底线', text)],
  ['title', 'clauses-below', loose('青口县农会走访东区', '修好一座桥 连通两个村', text)],
  ['title', 'clauses-above', loose('路灯亮了 十二条小巷不再摸黑', '年底前全部换新灯', text)],
  ['title', 'quoted-below', loose('青口小桥修了九天', '“往后不用等渡船了”', text)],
  ['title', 'demand-below', loose('全县防汛工作会议召开', '把每一处隐患记在本子上', text)],
  ['title', 'office-answers', loose('青口小桥几时修好', '水利局：年底启用', text)],
  ['title', 'detail-below', loose('青口早稻插秧结束', '比去年提早八天完工', text)],
  ['title', 'agenda-below', loose('沈一舟主持防汛会议', '传达上级精神 部署重点工作', text)],
  ['title', 'attends-below', loose('全县防汛工作会议召开', '沈一舟主持 顾小满出席', text)],
  ['title', 'several-clauses', loose('青口小桥修了九天', '两岸村民欢喜，渡船停航', text)],
  ['title', 'too-long', loose('青口小桥修了九天', '两岸村民从此出门不必再等渡船往返县城可以节省一半时间', text)],
  ['title', 'latin', loose('青口小桥修了九天', 'A Bridge Built in Nine Days', text)],
  ['title', 'document-below', loose('青口县人民代表大会会议', '关于政府工作报告的决议', text)],
  [
    'title',
    'figures-below',
    loose('青口小区给楼道装上“聪明眼”', '148只烟感探头接入值班室', `青口小区给楼道装上探头。${text}`),
  ],
  ['title', 'long-below', loose('青口县农会考察东区各村落', '听取村长与地方乡亲意见改善村庄硬件设施', text)],
  ['title', 'number-only', loose('秋水长亭', '（四十八）', text)],
  ['part', 'forecast-line', loose('冷空气今夜到我县', text, '后天：阴有小雨，12到17摄氏度', '桥头小记一则', other)],
  ['part', 'closing-line', loose('防汛见闻记', text, '（待续）', '桥头小记一则', other)],
  ['part', 'closing-line', loose('防汛见闻记', text, '（本报青口6月1日电）', '桥头小记一则', other)],
  ['part', 'split-byline', loose('會長報告一則 – 沈一舟', text)],
  ['part', 'contact-line', loose('征求意见的公告', text, '邮　　编：000000')],
  ['part', 'announced-list', loose('科技节获奖名单', `${text}名单如下：`, '一等奖：沈一舟 高一（2）班', other)],
  ['part', 'announcement', loose('科技节见闻', '经评委会评审，名单如下：', '一等奖：沈一舟 高一（2）班', other)],
  ['part', 'fact-line', loose('桥头书画展', text, '展期：6月2日至7月1日', '地点：青口镇文化站')],
  ['part', 'letter-close', loose('写给编辑部的信', text, '此致', '敬礼')],
  ['part', 'salutation', loose('县政府工作报告', '各位代表：', text)],
  ['part', 'name-list', loose('校三好学生名单', '沈一舟 顾小满 罗立', '黄如是 陈雨桐')],
  ['part', 'listed-writer', loose('青口大桥合龙', '• 要闻', '• 青口周报', '• 记者：沈一舟 编辑：罗立', text)],
  ['part', 'name-run', loose('河口镇好人名单', '沈一舟', '顾小满', '罗立', '黄如是')],
  ['part', 'caption-line', loose('青口镇部署防汛工作', text, '图为防汛现场。', other)],
  ['part', 'marked-caption', loose('青口镇部署防汛工作', `图为防汛现场。${text}`, other)],
  ['part', 'column-line', loose('【凡人小事】', '守堤人和他的三条船', text)],
  ['part', 'column-brackets', loose('【诗】', '守堤人和他的三条船', text)],
  ['part', 'column-name', loose('图片新闻', '青口大桥合龙', text)],
  ['part', 'opens-text', loose('写给桥头的一封信', '乡亲们平安：', text)],
  ['part', 'split-column', loose('【凡人小事】守堤人和他的三条船', text)],
  ['part', 'second-column', loose('【凡人小事】', '【青口】守堤人和他的三条船', text)],
  ['part', 'spoken', loose('防汛见闻记', text, '这真是难忘的一天啊！', other)],
  ['part', 'heads-nothing', loose('青口镇部署防汛工作', text, '沈一舟', '渡口收费', text, '报纸网站和电台均已转载')],
  [
    'part',
    'gives-address',
    loose('## 桥头小记', text, '链接: https://example.org/', '![码头](a.png)', '## 渡口', text),
  ],
  ['part', 'leads-in', loose('青口镇部署防汛工作', text, '会议决定：', other)],
  [
    'part',
    'long-run',
    loose(
      '守堤人的三条船',
      '桥头镇的老集市',
      '新路灯亮到半夜',
      '河边的几棵大树',
      '老渡口搬了新家',
      '小码头停八条船',
      '学校门前的早晨',
      text,
    ),
  ],
  ['part', 'saying', loose('沈一舟在防汛会议上强调', '守好一条河', text)],
  ['part', 'dash', loose('守堤人', '——青口镇防汛见闻', text)],
  ['part', 'attendant', loose('以更实作风抓好防汛', '沈一舟主持', `5月6日，县长沈一舟主持召开会议。${text}`)],
  ['part', 'below-dash', loose('守堤人', '——青口镇防汛见闻', '三条船和一座桥', text)],
  ['part', 'nothing-plainer', loose('【凡人小事】', text)],
  ['part', 'marked', close('# 进展', '*大桥和渡口的整体情况*', text, '# 任务', other)],
  [
    'join',
    'soft-wrap',
    loose(
      '# 渡口周报',
      '## 大桥',
      close('沈一舟[修好了](a.html)', '大桥的栏杆，', '夜里过桥不再害怕。'),
      text,
      '## 渡口',
      other,
      close('顾小满[搬走了](b.html)', '码头的旧船，新船下月到。'),
      text,
      other,
    ),
  ],
  ['join', 'flow', close('<html>', '<body>', '<p>村里的路修好了,', '路灯也亮了。</p>', '</body>', '</html>')],
  [
    'join',
    'table-cell',
    close(
      '<html><body><h1>防汛见闻记</h1>',
      `<p>${text}</p>`,
      '<table><tr><th>村</th><th>户数</th></tr>',
      '<tr><td>青口村</td><td>12户</td></tr></table></body></html>',
    ),
  ],
  ['part', 'picture-text', close('# 防汛见闻记', text, '![青口大桥合龙](bridge.jpg)', other, '# 守堤人', text)],
  ['join', 'cut-lead', loose('防汛见闻记', '本报青口5月6日讯', `（记者 沈一舟）${text}`, other)],
  ['join', 'cut-name', loose('防汛见闻记', `${text}欧阳金`, '凤', '桥头小记一则', other)],
  ['join', 'closing-mark', loose('防汛见闻记', `${text}要加快“示范街区`, '”建设。', other)],
  [
    'join',
    'enumeration',
    loose('防汛见闻记', text, '宽敞的球场、明亮的书屋、整洁的卫生院、一应', '设施都修到了村民的家门口。'),
  ],
  ['join', 'cut-word', loose('防汛见闻记', text, '沈一舟在会上提出三点', '要求。要关心群众,把每一处隐患记在本子上。')],
  ['join', 'open-clause', loose('防汛见闻记', text, '雨停之后，两岸人家走下', '坡去看水，说起往年的洪水都摇头。')],
  [
    'join',
    'alike-lines',
    close(
      '河口镇的守堤人',
      '守堤人沈一舟在河口镇一共守了三十',
      '一年，如今把钥匙交给了徒弟顾小满',
      '，自己搬到桥头，每天坐在门口看水，',
      '看船，看孩子们放学时走过新桥。',
    ),
  ],
  ['join', 'upright', close('防汛见闻记', text, other, '会', '务', '消', '息', text, other)],
  [
    'join',
    'flush-rest',
    close(
      '防汛见闻记',
      `　　${text}`,
      `　　${other}`,
      '　　社区理事长沈',
      '一舟表示，今年要把每一处的隐患都记在本子上。',
    ),
  ],
  [
    'join',
    'numbered-head',
    loose('防汛见闻记', text, '（一）寻船', '从一张旧票开始', text, '（二）线索', '船工的回忆', other),
  ],
  [
    'join',
    'split-word',
    loose('防汛见闻记', text, '青口镇的书可以按学', '期轮换一次，农户种上果树，傍晚到桥头坐一坐。'),
  ],
  ['join', 'open-quote', loose('防汛见闻记', `${text}他说:“先把账算清楚。`, '再谈怎么分。”村里人都点头。')],
  [
    'join',
    'interrupted',
    loose('防汛见闻记', `${text}守堤人说,`, '小小消防员', other, '（顾小满 摄）', '下一步将把每一处都看一遍。'),
  ],
  ['join', 'speaker-label', loose('防汛问答', text, '答：', other)],
  ['join', 'headline-lines', loose('粮价稳了', '农户笑了', text)],
  ['part', 'mostly-data', loose('青口日报今日标题', '2009年5月12日／星期二', text)],
  ['part', 'day-line', loose('守堤人和他的三条船', '2021-06-02 09:14', text)],
  [
    'part',
    'verse',
    close('落叶', '高一（1）班 沈一舟', '一片叶子落下来', '像一封没有写完的信', '风把它念给大地听', '大地沉默着'),
  ],
  [
    'part',
    'record-line',
    close(
      ...['1956年8月11日　第2版', '守堤人的家', lead],
      ...['1956年8月11日　第1版', '桥头夜话', lead],
      ...['1956年8月11日　第3版', '渡口早市', lead],
    ),
  ],
  ['part', 'item-day', close('2021.06.02', '守堤人', text, '2021.06.02', '渡口', other, '2021.06.01', '新桥', text)],
  ['part', 'record-field', close('标题：守堤人和他的三条船', '执事：沈一舟', '正文：', text)],
  [
    'part',
    'minutes-line',
    loose('县政府第三次常务会议纪要', text, '出席：沈一舟、顾小满', '记录：罗立', '桥头小记一则', other),
  ],
  [
    'part',
    'stands-alone',
    close('河口纪事', '', '', '', '守堤人和他的三条船', lead, '桥头村修通致富路', `本报讯（记者 罗立）${text}`),
  ],
  ['part', 'lone-data', loose('守堤人和他的三条船', text, '2021-06-02 09:14', other)],
  ['part', 'data-line', loose('守堤人和他的三条船', '青口网 2021-06-02 09:14', '来源：青口日报', text)],
  ['part', 'below-data', loose('守堤人和他的三条船', '时间：2021-06-02', '河堤上的九天九夜', text)],
  ['part', 'column-label', loose('栏目：凡人小事', '守堤人和他的三条船', text)],
  ['furniture', 'web-navigation', loose('上一版 下一版 返回首页', '守堤人和他的三条船', text)],
  ['furniture', 'site-notice', loose('守堤人和他的三条船', text, '版权所有 请勿转载')],
  ['furniture', 'front-matter', close('---', 'title: 青口周报', '---', '# 守堤人和他的三条船', text)],
  ['furniture', 'view-count', loose('守堤人和他的三条船', '浏览次数：35', text)],
  ['furniture', 'printed-twice', loose('守堤人和他的三条船', '守堤人和他的三条船', text)],
  [
    'furniture',
    'repeated-line',
    loose(...['守堤人的家', '桥头小记一则', '渡口的三条船'].flatMap((headline) => ['本地 Local', headline, text])),
  ],
  ['furniture', 'latin-line', loose('守堤人和他的三条船', text, 'THE RIVER TIMES', '桥头小记', text)],
  ['furniture', 'code-line', loose('守堤人和他的三条船', text, '年月日:2021:20210602:合并')],
  ['furniture', 'invisible', loose('守堤人和他的三条船', `${text.slice(0, 6)}\u200b${text.slice(6)}`)],
  ['furniture', 'public-notice', loose('守堤人和他的三条船', text, '节约用水 从点滴做起', '青口区融媒体中心 宣')],
  ['furniture', 'public-notice', loose('守堤人和他的三条船', text, '讲文明 树新风 公益广告')],
  ['furniture', 'advert', loose('守堤人和他的三条船', text, '青口大酒店', '年夜饭预订中', '订餐热线：0000000')],
  [
    'furniture',
    'between-furniture',
    close('守堤人和他的三条船', text, '扫码看视频', '潮起东南　28℃', '官方微信', '桥头小记', text),
  ],
  ['furniture', 'section-label', close('【部门动态】', '■守堤人和他的三条船', text, '【各地传真】', '■桥头小记', text)],
  ['furniture', 'site-list', loose('新闻', '特写', '简讯', '图片专辑', '读者来函', '守堤人和他的三条船', text)],
  ['furniture', 'introduction', close('这里说一周的见闻。', '# 守堤人', text, '# 桥头小记', other)],
  ['furniture', 'label', close('标题：三个村完成换届', '正文：', text)],
  [
    'furniture',
    'jump-headline',
    '第1版 要闻 2021年6月2日 星期三\n\n青口镇部署防汛工作\n\n' +
      `${text}村里的路\n\n(下转第2版)\n\f第2版 综合 2021年6月2日 星期三\n\n青口镇部署防汛工作\n\n(上接第1版)\n\n修好了,路灯也亮了。\n`,
  ],
];

test.each(cases)('%s %s speaks', (family, rule, source) => {
  expect([...rulesHeard(read(source))]).toContain(`${family} ${rule}`);
});

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => parseIssue([{ file: `${name}.txt`, text: readFileSync(`${folder}${name}/input.txt`, 'utf8') }]));

const heard = new Set(
  [...fixtures, ...cases.map(([, , source]) => read(source))].flatMap((issue) => [...rulesHeard(issue)]),
);

const names = (rules: readonly { name: string }[]) => rules.map(({ name }) => name);

test.each<[Family, readonly string[]]>([
  ['boundary', [...names([...boundaryRules, ...openBoundaryRules]), ...otherBoundaries]],
  ['title', names(titleRules)],
  ['part', [...names(roleRules), ...otherRoles, ...headlineRules]],
  ['join', [...names(joinRules), ...otherJoins]],
  ['furniture', [...names(furnitureRules), ...otherFurniture]],
])('no %s rule is dead: each speaks in a fixture or in a case above', (family, rules) => {
  expect(rules.filter((rule) => !heard.has(`${family} ${rule}`))).toEqual([]);
});
