import { oneOf } from '../../../parser/text/one-of.ts';

/** A verb of one character with its aspect or direction: 算了, 端出, 搬来, 握着. */
const aspect = oneOf(
  /^[说讲谈问答看听想写读唱笑哭喊叫走跑跳站坐躺蹲爬追赶送带拿端搬抬扛背抱捧握拉推扶举提抓扔扑冲钻骑开驾修补种养喂摘采收卖买换做办建盖拆洗烧煮炒炸切吃喝穿戴住搭拍摄画打踢射投救找查算数领挑接交借还捐存花赚挣当吹弹敲贴挂扫擦翻拎牵递拔踏迈登入离念围夹闭掏捏盯望守陪教编织缝绣炖熬蒸泡晒挖刨锄刷钉锯焊调按点弯伸招塞扮抖抹演练尝套撑蹬绕哄瞧摸搓揉盛][了着过]/,
  /^[说谈问想写画拍录记唱喊走跑跳站坐爬追赶送带拿端搬抬扛背抱捧拉推扶举提抓扑冲钻骑开驾种摘收夹掏塞扮捏买打踢投救找算领挑接交借捐翻拎牵递踏迈登][出进起来回上下到入向给]/,
  /^(?:[站坐躺蹲趴跪守住窝靠睡倚]在|[住搬走跑]进|[扮拍写画装分]成)/,
);

/** True when a verb of one character with its aspect or direction starts at `at` in folded text. */
export function opensAspect(folded: string, at: number): boolean {
  return aspect.test(folded.slice(at, at + 3));
}
