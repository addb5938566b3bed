/**
 * What a paper says of a work in as few characters as a name has, below its headline or its last line: a part, where it goes on, where it
 * was printed before, what it is, which prize it won. In brackets or not, none of them signs.
 */
export const notesOfWork =
  '[全未]?[文剧劇]?[完终終] [待未][续續完] [完续續略] [连連][载載] [节節摘][选選录錄要自编編] [选選登][登載载] [转轉][载載] ' +
  '[旧舊近习習遗遺]作 [之其第外][一二三四五六七八九十] [组組新散][诗詩文] .[篇部幕章节節] ' +
  '[特一二三四]等[奖獎] [优優][秀胜勝][奖獎作] [佳金银銀铜銅][奖獎作] 有[删刪][节節改减減] [小微][小型]?[说說] 散文[诗詩] [随隨][笔筆] [杂雜]文 寓言 童[话話诗詩谣謠]';
