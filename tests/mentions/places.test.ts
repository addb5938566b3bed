import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/index.ts';
import { mentionsOf, places } from './mentions-of.ts';

const nantong = { home: '江苏省南通市' };

describe('divisions by full name', () => {
  test.each([
    ['江苏省南通市崇川区', ['江苏省#320000', '南通市#320600', '崇川区#320613']],
    ['代表团赴无锡市梁溪区考察。', ['无锡市#320200', '梁溪区#320213']],
    ['崇川区政协召开会议。', ['崇川区#320613']],
    ['港闸区委书记到会。', ['港闸区#320611']],
    ['区委召开会议。', []],
    ['督查室会同县财政局、县发改局实地检查。', []],
    ['湖南省怀化市会同县召开会议。', ['湖南省#430000', '怀化市#431200', '会同县#431225']],
    ['南通市民热情高涨。', ['南通=南通市#320600']],
    ['南通市场活跃。', ['南通=南通市#320600']],
    ['南通市政府发布公告。', ['南通市#320600']],
    ['内蒙古自治区呼和浩特市', ['内蒙古自治区#150000', '呼和浩特市#150100']],
    ['湖北省恩施土家族苗族自治州', ['湖北省#420000', '恩施土家族苗族自治州#422800']],
    ['新城区建设加快,老城区面貌一新。', []],
    ['上海门市部开业', ['上海=上海市#310000']],
    ['香港特别行政区', ['香港特别行政区#810000']],
    ['花蓮縣吉安鄉', ['花蓮縣', '吉安鄉']],
    ['臺北市中山區', ['臺北市', '中山區']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('short names', () => {
  test.each([
    ['今年是南通夺取五连冠的决胜之年。', ['南通=南通市#320600']],
    ['全面融入上海、苏南半小时经济圈', ['上海=上海市#310000']],
    ['在苏州昆山举行恳谈会', ['苏州=苏州市#320500', '昆山=昆山市#320583']],
    ['赴昆山考察', ['昆山=昆山市#320583']],
    ['昆山玉石精美', []],
    ['海门与启东签约', ['海门=海门区#320614', '启东=启东市#320681']],
    ['朝阳产业、和平发展、长治久安', []],
    ['日照充足,大同世界,来宾云集', []],
    ['长沙发展很快,沙发很软', ['长沙=长沙市#430100']],
    ['买了一张长沙发', []],
    ['北京大学与江苏银行合作', []],
    ['北京路、南京东路', ['北京路', '南京东路']],
    ['北京时间八点整', []],
    ['西南通过了验收', []],
    ['舞台中央', []],
    ['讓臺灣共好', ['臺灣=臺灣省#710000']],
  ])('%s', (text, expected) => {
    expect(places(text, nantong)).toEqual(expected);
  });

  test('the short name of a county counts where its full name stands in the issue', () => {
    expect(places('梁溪发展很快。')).toEqual([]);
    expect(places('梁溪发展很快。\n梁溪区出台政策。')).toEqual(['梁溪=梁溪区#320213', '梁溪区#320213']);
  });
});

describe('abroad', () => {
  test.each([
    ['产品远销越南、意大利和阿联酋。', ['越南', '意大利', '阿联酋']],
    ['代表團訪問義大利、紐西蘭、寮國。', ['義大利=意大利', '紐西蘭=新西蘭', '寮國=老撾']],
    ['法国首都巴黎、德国杜伊斯堡', ['法国', '巴黎', '德国', '杜伊斯堡']],
    ['在三藩市、檀香山两地', ['三藩市=旧金山', '檀香山']],
    ['先赴罗马,再前往万象参展', ['罗马', '万象']],
    ['新年伊始,万象更新。', []],
    ['万象城开业,万象汇封顶', []],
    ['罗马数字与汉堡店', []],
    ['上海地铁、增加纳税、赞美国家', ['上海=上海市#310000']],
    ['西班牙语、法国梧桐、荷兰豆', []],
    ['我国与各国、本国的交流', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
  test('a city is told with its country', () => {
    expect(mentionsOf('在曼谷参展').places[0]).toMatchObject({ kind: 'abroad', parent: '泰国' });
    expect(mentionsOf('在泰国参展').places[0]).toMatchObject({ kind: 'country' });
  });
});

describe('one name, several divisions', () => {
  test.each([
    ['南京市鼓楼区', {}, '320106'],
    ['福州市鼓楼区', {}, '350102'],
    ['鼓楼区召开会议。', { home: '江苏省南京市' }, '320106'],
    ['鼓楼区召开会议。', {}, undefined],
    ['鼓楼区召开会议。南京市发布通知。', {}, '320106'],
    ['朝阳区举行活动。', { home: '110000' }, '110105'],
    ['朝阳区举行活动。', {}, undefined],
  ])('%s at home in %o is %s', (text, context, code) => {
    const found = mentionsOf(text, context).places.find(({ name }) => /鼓楼|朝阳/.test(name));
    expect(found?.code).toBe(code);
  });

  test('a street office is read in the home and in the counties named', () => {
    const code = (text: string, home: string) =>
      mentionsOf(text, { home }).places.find(({ kind }) => kind === 'township')?.code;
    expect(code('虹桥街道召开会议。', '江苏省南通市崇川区')).toBe('320613005');
    expect(code('虹桥街道召开会议。', '江苏省南通市')).toBe('320613005');
    expect(code('长宁区虹桥街道召开会议。', '江苏省南通市')).toBe('310105009');
    expect(code('云顶山街道召开会议。', '江苏省南通市')).toBeUndefined();
  });
});

describe('retired divisions', () => {
  test('carry their period, what became of them and the source', () => {
    const [place] = mentionsOf('港闸区举行发展恳谈会。').places;
    expect(place).toMatchObject({
      name: '港闸区',
      kind: 'county',
      code: '320611',
      parent: '南通市',
      period: '1991/2020',
    });
    expect(place?.note).toMatch(/崇川区.*来源：民政部/);
  });
  test.each([
    ['卢湾区', '310103', '1'],
    ['上海市闸北区', '310108', '1'],
    ['宣武区', '110104', '1952/2010'],
    ['邢台市桥东区', '130502', '/2020'],
    ['石家庄市桥东区', '130103', '/2014'],
    ['绍兴县', '330621', '/2013'],
  ])('%s', (text, code, period) => {
    const found = mentionsOf(text).places.at(-1);
    expect(found?.code).toBe(code);
    expect(found?.period).toContain(period);
  });
});

describe('places by their last word', () => {
  test.each([
    ['推进虹口新村等老小区改造工程', ['虹口新村']],
    ['推进青口路综合提升改造', ['青口路']],
    ['打造涵盖五一路、教育路、青年路的商圈', ['五一路', '教育路', '青年路']],
    ['更新青口公园等一批便民载体', ['青口公园']],
    ['考察了清风桥历史街区、数据湖产业园', ['清风桥历史街区', '数据湖产业园']],
    ['青口镇街道将全面贯彻', ['青口镇街道']],
    ['青口经济开发区、市北高新区负责同志', ['青口经济开发区', '市北高新区']],
    ['到梅仙镇汶潭村、半山村察看', ['梅仙镇', '汶潭村', '半山村']],
    ['新桥北村社区获评先进', ['新桥北村社区']],
    ['以长江生态文化为切入点', ['长江']],
    ['家住环湖路157弄', ['环湖路']],
    ['唐家古镇与清风桥古运河景区对接', ['唐家古镇', '清风桥古运河景区']],
    ['恒丰广场开业', ['恒丰广场']],
    ['泰山、黄河、太湖', ['泰山', '黄河', '太湖']],
    ['会议在大华剧院胜利闭幕', ['大华剧院']],
    ['前往金湖鎮舉行', ['金湖鎮']],
  ])('%s', (text, expected) => {
    expect(places(text).filter((place) => !place.includes('='))).toEqual(expected);
  });

  test.each([
    '建设美丽乡村,发展特色农村。',
    '修好致富路,走好振兴路,打开新思路。',
    '老旧小区改造、智慧社区建设、文明小区创建。',
    '全市公路、铁路、道路建设',
    '各街道、各镇村要落实责任。',
    '今年街道将改造老旧小区。',
    '江山如画,登山望远,拔河比赛。',
    '这条路、那座桥、一条河、每个村',
    '长江路小学、长江证券、长江学者',
    '口袋公园、主题公园、城市公园',
    '九三学社区委会主委',
    '村容村貌整治',
    '力争实现开发区高质量发展',
    '百年老镇换新颜',
    '开展送服务进社区活动',
    '强化街道社会治理',
    '街道党工委书记带头',
    '环湖步道、沿江绿廊、滨海湿地',
    '城市快速路、主干路、支路',
    '打造“幸福家园”品牌',
  ])('nothing in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('people and places', () => {
  test('a person is never a place', () => {
    expect(places('市委书记江北海主持。江北海强调,要抓紧。')).toEqual([]);
    expect(places('局长高明主持会议,高明说。', { home: '广东省佛山市' })).toEqual([]);
  });
  test('a place is never a person', () => {
    expect(mentionsOf('河口区委书记沈一舟、梁溪区委书记秦咏梅致辞。').people.map(({ name }) => name)).toEqual([
      '沈一舟',
      '秦咏梅',
    ]);
  });
  test('an editor adds and drops places', () => {
    expect(places('走进天电北', { places: { add: [{ name: '天电北', kind: 'site' }] } })).toEqual(['天电北']);
    expect(places('走进青口公园', { places: { drop: ['青口公园'] } })).toEqual([]);
  });
});

describe('townships by the lists of home and of counties named', () => {
  test.each([
    ['是震泽镇的养蚕能手', { home: '江苏省苏州市吴江区' }, ['震泽镇#320509108']],
    ['三里屯街道“议事会”', { home: '北京市朝阳区' }, ['三里屯街道#110105004']],
    ['贡江镇长征小学', { home: '江西省赣州市于都县' }, ['贡江镇#360731100']],
    ['柳河镇办起培训班。', {}, ['柳河镇']],
    ['今年街道老旧小区改造提速', { home: '江苏省南通市' }, []],
  ])('%s %o', (text, context, expected) => {
    expect(places(text, context)).toEqual(expected);
  });

  test('a county named in another article gives no code', () => {
    const [first, second] = findMentions(
      [
        { texts: [{ field: 'body', block: 0, text: '吴江区召开会议。震泽镇发言。' }], bylines: [] },
        { texts: [{ field: 'body', block: 0, text: '震泽镇发言。' }], bylines: [] },
      ],
      {},
    );
    expect(first?.places.map(({ code }) => code)).toEqual(['320509', '320509108']);
    expect(second?.places.map(({ code }) => code)).toEqual([undefined]);
  });
});

describe('roads, bridges and waters', () => {
  test.each([
    ['即人民东路和跃进桥。', ['人民东路', '跃进桥']],
    ['鄉公所於8月25日假鄉立體育館舉辦法會。', []],
    ['縣府訂於9月3日下午假文化路活動中心說明。', ['文化路']],
    ['二〇一六年柳泉镇开工。', ['柳泉镇']],
    ['青口大桥通车。', ['青口大桥']],
    ['建设跨江大桥、公路大桥、新大桥。', []],
    ['一期由中山路起。', ['中山路']],
    ['位于科技园路8号', ['科技园路']],
    ['在天目路上,车流不断。', ['天目路']],
    ['走在回家路上,人在旅途。', []],
    ['白石溪整治经费已获核定', ['白石溪']],
    ['湘江水涨,汉江西岸绿化。', ['湘江', '汉江']],
    ['长江后浪推前浪,黄河大合唱响起。', []],
    ['新剧《秦岭人家》亮相,《苏州日报》报道。', []],
    ['受到沿河居民的欢迎。', []],
    ['《中山路上的人》在文化路首映。', ['文化路']],
    ['《早报》记者到中山路,《晚报》记者也到。', ['中山路']],
    ['“一带一路”光彩之路', []],
    ['金山银山就是绿水青山', []],
    ['映山红开,白山黑水。', []],
    ['中南海香烟、中山装', []],
    ['清风科技园项目落户。', []],
    ['江河湖海、山水林田皆入画。', []],
    ['铺好石板路。州乡村振兴局介绍。', []],
    ['位於中正北路', ['中正北路']],
    ['河北省定縣東亭鄉农业社', ['河北省#130000', '東亭鄉']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('short names of cities', () => {
  test.each([
    ['江阴的花、昆山的石,都上了车。', ['江阴=江阴市#320281']],
    ['部队从江阴出发。', ['江阴=江阴市#320281']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
  test('a short name that is a word counts where one comes to it from its own home', () => {
    expect(places('赴百色考察,百色的花。', { home: '广西壮族自治区百色市' })).toEqual(['百色=百色市#451000']);
  });
});

describe('where the name of a place begins', () => {
  test.each([
    ['本报青口镇6月3日讯', ['青口镇']],
    ['本報青口鎮6月3日電', ['青口鎮']],
    ['据青口镇办事处介绍,排水已经完成。', ['青口镇']],
    ['数据湖产业园开园', ['数据湖产业园']],
    ['老师花了三年,走遍青口乡9个聚落。', []],
    ['——记青口路修锁匠', ['青口路']],
    ['10月6日正逢青口镇大集', []],
    ['第3届青口湖荷花节', ['青口湖']],
    ['青口镇队和梅坪社区队争夺冠军', ['青口镇', '梅坪社区']],
    ['对岸梅坪村的产妇难产', ['梅坪村']],
    ['通車典禮日前假梅坪村酒家舉行', ['梅坪村']],
    ['(青口1日電)下厝里社區關懷據點揭牌', ['下厝里社區']],
    ['秋游长汀河源', []],
    ['唱响梅坪路广场', ['梅坪路广场']],
    ['在望海河边清理漂浮物', ['望海河']],
    ['滔滔黄河', ['黄河']],
    ['在雙溪口鎮辦理講座', ['雙溪口鎮']],
    ['前晚在梅山坪鄉外海觸礁', ['梅山坪鄉']],
  ])('%s', (text, expected) => {
    expect(places(text).filter((place) => !place.includes('='))).toEqual(expected);
  });
});

describe('where the name of a place ends', () => {
  test.each([
    ['青口村村头的便民桥恢复通行', ['青口村']],
    ['青口村山药卖到了省城', ['青口村']],
    ['青口镇山区道路坍方', ['青口镇']],
    ['青口镇村级换届有序推进', ['青口镇']],
    ['在青口湾区人民医院', []],
    ['请用路人避免前往', []],
    ['在青磡街市賣魚30年', ['青磡街市']],
    ['在青口街市场买菜', ['青口街']],
    ['力争镇域治理能力不断提升', []],
    ['新增港湾式公交站', []],
  ])('%s', (text, expected) => {
    expect(places(text).filter((place) => !place.includes('='))).toEqual(expected);
  });
});

describe('what is said with the last word of a place is none', () => {
  test.each([
    '老问题要有新思路。',
    '一要查,查线路、查插座。',
    '他熟门熟路地取下自己的碗。',
    '没有让居民多跑一里路。',
    '287米断头路全线通车。',
    '全数捐予社区饭堂。',
    '全部收归社区管理。',
    '像这样的驿站全街道已有7处。',
    '上學放學路口沒有紅燈。',
    '為大家談登山的風險判斷。',
    '爱上图书馆,愿捐建图书馆一所。',
    '活動中心前廣場共四十二攤。',
    '路面成河,护好一河清水。',
    '郊野公园行山徑重鋪。',
    '翻山越岭,越過山嶺。',
    '十三鄉代表抬轎。',
    '5000歲之碼頭工友',
    '所里分三路沿河搜寻。',
    '观众一路喊着给他加油。',
    '街谈巷议',
    '西河矿业、澄湖纸业、远山百货商店',
    '沙溪报 2018年1月',
    '教育處長江阿好答詢時表示。',
    '連接兩個渡輪碼頭',
    '更多村和社区,薄弱村、邻村',
  ])('%s', (text) => {
    expect(places(text)).toEqual([]);
  });

  test.each([
    '八一路',
    '玉成路',
    '福全镇',
    '羲之路',
    '跃进村',
    '半山村',
    '七里街道',
    '清水路',
    '东涌尾郊野公园',
    '三里桥村',
  ])('but %s is one', (name) => {
    expect(places(`在${name}召开会议。`)).toEqual([name]);
  });
});

describe('a person whose name ends like a river or a mountain', () => {
  test.each([
    '局长余长河办的是企业变更登记。',
    '质检员徐河清一一记下。',
    '老木匠江雪梅正给一把椅子上漆。',
    '孟长河接到电话赶来。',
    '鲁淑河拿出一本笔记。',
    '搶修人員路素財在齊腰的泥水裡',
  ])('%s', (text) => {
    expect(places(text)).toEqual([]);
  });

  test.each(['在柳溪进行拉练', '沿着兰陂路走了一圈', '前往柳河看望'])('but %s names a place', (text) => {
    expect(places(text)).toHaveLength(1);
  });
});

describe('estates, villages and roads of Taiwan, Hong Kong and Macao', () => {
  test.each([
    ['屹立青岸邨12年的茶餐廳', ['青岸邨']],
    ['雙層巴士駛至青岸灣道交界時失控', ['青岸灣道']],
    ['對外巴士改經青傍道,繁忙時', ['青傍道']],
    ['青坪里活動中心整修完成', ['青坪里']],
    ['青坪里里長說', ['青坪里']],
    ['楓樹坪部落今天舉行收穫祭', ['楓樹坪部落']],
    ['三岔坡隧道左线顺利贯通', ['三岔坡隧道']],
    ['兩個公共屋邨,每日有八千人', []],
    ['他打趣道。少变道、不急刹。', []],
    ['建好高标准农田,配套机耕道。', []],
    ['镜头里,家里,公里', []],
    ['9月14日上午,青口体育馆里摆开102张桌子', ['青口体育馆']],
    ['复合肥每吨260元', []],
  ])('%s', (text, expected) => {
    expect(places(text).filter((place) => !place.includes('='))).toEqual(expected);
  });
});
