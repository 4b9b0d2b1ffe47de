import type { Texts } from '../english.ts';
import { count, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS, unitsOf } from './units.ts';

const forEach = (each: string | undefined) =>
  each === undefined ? '，却没有因此遏止任何违规' : `，即每遏止一起违规 ${each}`;

export const summary = (noun: Nouns): Texts['summary'] => ({
  people: (persons) => `${persons} 个虚构的人`,
  units: (counts) => `${counts.map(([type, many]) => unitsOf(type, many)).join('、')}（均为虚构）`,
  ran: (regime, who, ticks, unit, replicates, overlays) =>
    `${who}在“${regime}”${overlays === '' ? '' : `（叠加 ${overlays}）`}之下生活了 ${count(ticks)} ${UNITS[unit]}` +
    `${replicates > 1 ? `，重复运行 ${count(replicates)} 次` : ''}。他们都不存在。`,
  to: '至',
  prevents: '它防止和执行了什么',
  does: `它对${noun.one}做了什么`,
  bandNote: (of, sampled) =>
    of === 'percentiles'
      ? `前一个数：中心运行。区间：另外 ${count(sampled)} 次重复运行的第 5 至第 95 百分位数，每次从假设的范围中另取数值，另掷骰子。`
      : `前一个数：中心运行。范围：另外 ${count(sampled)} 次重复运行的最小值至最大值，数值取自假设的范围，另掷骰子（次数太少，不足以给出百分位数）。`,
  noBand:
    '只运行了一次：每项假设都取中间值，因此没有区间。加上 --replicates 20 再运行一次，可以看到无知对这些数字的影响。',

  rows: {
    deterred: '遏止的违规',
    seen: '被来源看到的违规',
    seenOf: (violations, share) => `共 ${violations} 起（${share}）`,
    rightly: (unit, tick) => `应当列入者，第 ${count(tick)} ${UNITS[unit]}`,
    missed: (unit, tick) => `漏列者，第 ${count(tick)} ${UNITS[unit]}`,
    missedOf: (share) => `应列入而不在任何名单上：占应列入者的 ${share}`,
    rightlyTime: (unit) => `应当列入的${noun.time}${PERIOD[unit]}数`,
    induced: '因制度而做出的行为',
    provoked: '由制度引发的违规',
    granted: '给予的奖励',
    grantedWrong: (many) => `其中 ${many} 次给了不应得的${noun.one}`,

    wrongful: (unit, tick) => `错误列入者，第 ${count(tick)} ${UNITS[unit]}`,
    wrongfulOf: (share) => `占全部列入者的 ${share}`,
    wrongfulEver: `曾被错误列入的${noun.one}`,
    wrongfulTime: (unit) => `错误列入的${noun.time}${PERIOD[unit]}数`,
    wrongfulMean: (mean, unit) => `平均每${noun.count} ${mean} ${UNITS[unit]}`,
    chilled: '不敢做的合法行为',
    heldAgainst: '被记为劣迹的合法行为',
    refused: '不应受而受的拒绝',
    refusedOf: (many) => `共 ${many} 次拒绝`,
    reached: `受牵连的${noun.one}`,
    reachedOf: (unit, wrongful) => `以${noun.time}${PERIOD[unit]}计；其中 ${wrongful} 起于错误列入`,
    falseRecords: '产生的错误记录',
    tooLow: (unit) => `等级被评低的${noun.time}${PERIOD[unit]}数`,
    objections: '异议',
    corrected: (many) => `更正了 ${many} 条记录`,
  },

  noBlackList: `该制度没有黑名单，因此没有${noun.one}被列入；它的作用见于等级和后果。`,
  trade: {
    both: (unit, ratio) => `每遏止一起违规，就有 ${ratio} ${noun.time}${PERIOD[unit]}的错误列入。`,
    bothPer: (unit, per, ratio) =>
      `每遏止 ${per} 起违规，就有 ${ratio} ${noun.time}${PERIOD[unit]}的错误列入。`,
    noneDeterred: (unit, time) => `没有遏止任何违规；错误列入共 ${time} ${noun.time}${PERIOD[unit]}。`,
    nobodyWronged: (deterred) => `遏止了 ${deterred} 起违规，没有${noun.one}被错误列入。`,
    nothing: `没有遏止任何违规，也没有${noun.one}被错误列入。`,
  },

  costs: {
    money: (all, each) => `这些记录花费的钱为 ${all}${forEach(each)}。`,
    hours: (all, each) => `这些记录花费 ${all} 个工时${forEach(each)}。`,
    useless: (many, share) => `其中 ${many} 条记录（占全部的 ${share}）没有说明任何${noun.one}做过什么。`,
  },

  whoHead: '谁受到影响',
  whoColumns: (unit) => ['', noun.number, '列入', '错误', '漏列', 'FPR', 'FNR', `错误${PERIOD[unit]}数`],
  whoNote: '运行结束时。FPR：不应列入者中被错误列入的比例。FNR：应列入者中漏列的比例。',
  group: (label, of) => (of === undefined ? `群体 ${label}` : `${of}：${label}`),
  region: (label) => `地区 ${label}`,
  everybody: `所有${noun.one}`,

  audit: {
    apart: (names, parity, odds) =>
      `按${names}分，列入比例最多相差 ${parity} 个百分点（人口均等），错误率最多相差 ${odds} 个百分点（均等几率）。`,
    worst: (label, share, low, high) =>
      `FPR 最高：${label}，${share}（因骰子的运气，在 ${low} 至 ${high} 之间）。`,
  },

  falseHead: '错误记录从哪里来',
  falseRow: (source, parts, share) => `${source}：${parts.join('，')}（占全部错误记录的 ${share}）`,
  falseOf: {
    invented: (many) => `${many} 条凭空捏造`,
    namesake: (many) => `${many} 条记在同名者名下`,
    'false-match': (many) => `${many} 条认错了脸`,
    insider: (many) => `${many} 条有人故意设置`,
    quota: (many) => `${many} 条为凑指标`,
    duplicate: (many) => `${many} 条重复记录`,
  },
  noFalse: '没有来源产生错误记录。',

  cause: (cause, share) => `${cause}（${share}）`,
  causes: (shares) => `${noun.people}为何被错误列入：${shares.join('，')}。`,
  officialHead: '什么错了，系统自己能说出多少',
  officialFiles: (listed, objections, upheld, struck, share) =>
    `按档案：列入 ${listed} ${noun.count}，异议 ${objections} 起，其中 ${upheld} 起成立，除名 ${struck} 次，错误率为 ${share}。`,
  officialTruth: (wrongful, share, times) =>
    `按事实：其中 ${wrongful} ${noun.count}曾被错误列入，占 ${share}${times === undefined ? '' : `，是前者的 ${times} 倍`}。`,

  states: {
    head: `${noun.people}后来怎样了（档案不知道）`,
    value: (value, first, last) => `${value} ${first} 和 ${last}`,
    line: (state, unit, values) => `${state}，在第 1 ${UNITS[unit]}和结束时：${values.join('，')}。`,
  },

  downgrades: {
    head: '直接降级',
    one: (title, grade, persons, time, wrongful, missed, unit) =>
      `${title}（最高为 ${grade}）：结束时 ${persons} ${noun.count}；共 ${time} ${noun.time}${PERIOD[unit]}，其中 ${wrongful} 不应受，另有 ${missed} 应受而档案中没有。`,
    pair: (to, from, persons) => `由 ${from} 降为 ${to}：${persons}`,
    fallen: (pairs) => `结束时等级低于分数所应得的：${pairs.join('，')}。`,
  },

  governanceHead: '治理者做了什么',
  inForce: (title, unit, from, until) =>
    until === undefined
      ? `自第 ${count(from)} ${UNITS[unit]}起直到结束：${title}。`
      : `第 ${count(from)} 至第 ${count(until)} ${UNITS[unit]}：${title}。`,
  neverInForce: (title) => `从未生效：${title}。`,
  inRegions: (title, some, all, share, unit) =>
    `曾在 ${all} 个地区中的 ${some} 个生效，占全部${PERIOD[unit]}与地区的 ${share}：${title}。`,

  notice: {
    head: '列入之前的告知',
    lines: ([announced, warned, averted, wrongful, unwarned]) => [
      `作出列入决定 ${announced} 次，其中 ${warned} 次告知了${noun.self}。后者有 ${averted} 次因${noun.self}及时履行或异议而从未生效，其中 ${wrongful} 次本会是错误的。`,
      `有 ${unwarned} 次列入在${noun.self}不知情时生效。`,
    ],
  },

  queues: {
    head: `等待裁决的${noun.one}`,
    instances: { objection: '主管部门', court: '法院' },
    line: (instance, joined, decided, wait, unit, waiting) =>
      `${instance}收到 ${joined} 起案件；裁决了 ${decided} 起${wait === undefined ? '' : `，平均等待 ${wait} ${UNITS[unit]}`}。结束时还有 ${waiting} 起在等待。`,
    lost: (instance, abandoned, moot) =>
      `在${instance}，有 ${abandoned} ${noun.count}放弃；${moot} 起轮到时已无可裁决。`,
    letOff: (many) => `有 ${many} ${noun.either('名', '个')}应当列入者被放过。`,
    paid: (amount) => `付给异议成立者：${amount}。`,
  },

  cannotHead: '不能得出什么结论',
  assumed: (assumed, all) =>
    assumed === 0
      ? `该制度的 ${count(all)} 个数字全部有出处。`
      : `${count(all)} 个数字中有 ${count(assumed)} 个是在一定范围内的假设；结果不会比这些假设更可靠。`,
  mostMoving: (title, direction, replicates) =>
    `在各项假设中，${title} 对错误列入的影响最大（它越大，错误列入越${direction === 'more' ? '多' : '少'}），这是 ${count(replicates)} 次重复运行所能说明的。`,
  noneMoves: (replicates) =>
    `在 ${count(replicates)} 次重复运行中，没有哪项假设对错误列入的影响明显超出偶然。`,
  synthetic: `这是成文规则对虚构的${noun.one}的作用；它不说明任何${noun.either('真实的人', '真实的个人或组织')}。`,

  run: (persons, seconds, rate, unit, backend, workers) =>
    `${persons} ${noun.time}${PERIOD[unit]}，用时 ${seconds} 秒（每秒 ${rate}；${backend}，${count(workers)} 个工作线程）`,
  digest: '摘要值',
  seed: '随机种子',
  files: '文件',
  reproduce: '再次运行',
});
