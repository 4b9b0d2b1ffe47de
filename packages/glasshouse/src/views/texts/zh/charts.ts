import type { charts as english } from '../en/charts.ts';
import { count, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

type Period = keyof typeof PERIOD;

const axis = (unit: Period) => `运行的第几${UNITS[unit]}`;
const onlyHighest = (most: number | undefined) =>
  most === undefined ? '' : `只画出最高的 ${count(most)} 个；表中有全部。`;

export const charts = (noun: Nouns): ReturnType<typeof english> => ({
  standing: {
    title: `制度错误列入的${noun.one}比漏列的${noun.one}多吗？`,
    description: `运行中每个时点错误列入的${noun.number}和漏列的${noun.number}。`,
    axis,
    persons: noun.number,
    wrongful: '错误列入',
    missed: '漏列',
    band: (label) => `${label}：区间`,
    caption: (isBanded) =>
      `实线：在黑名单上而不应在的${noun.one}。虚线：应在黑名单上而不在的${noun.one}。${isBanded ? '各线背后的阴影是假设的范围所留下的余地。' : ''}`,
  },
  audit: {
    title: (names) => `按${names}分，谁被错误列入，有多确定？`,
    heading: '结束时错误列入，占全部不应列入者（FPR）',
    description: '不应列入黑名单者中在名单上的比例，每个群体一个点，并给出以 95 % 的把握包含它的区间。',
    interval: (share, low, high) => `${share}（${low} 至 ${high}）`,
    caption: (parity, odds, most) =>
      `横条和括号：以 95 % 的把握包含该比例的区间（威尔逊）；它说明在这种规模的群体中运气的作用，而不是假设所留下的余地。列入比例之间的最大差距（人口均等差）：${parity} 个百分点；错误率之间（均等几率差）：${odds} 个百分点。${onlyHighest(most)}`,
    columns: (unit) => [
      '谁',
      noun.number,
      '列入（选择率）',
      '错误列入，占不应列入者（FPR）',
      '漏列，占应列入者（FNR）',
      '应当列入，占全部列入者（PPV）',
      '曾被错误列入',
      `每 1,000 ${noun.count}错误列入的${PERIOD[unit]}数`,
      `每 1,000 ${noun.count}不应受的拒绝`,
      `每 1,000 ${noun.count}不敢做的合法行为`,
      '错误列入的主要原因',
    ],
  },
  who: {
    groupsTitle: '有没有哪个群体受到的打击更重？',
    regionsTitle: '这与住在哪里有关吗？',
    fpr: (unit) => `错误列入，占全部不应列入的${noun.time}${PERIOD[unit]}数（FPR）`,
    fnr: (unit) => `漏列，占全部应列入的${noun.time}${PERIOD[unit]}数（FNR）`,
    rate: (share, many) => `${share}（${many}）`,
    caption: (unit, most) =>
      `整个运行期间的比例，括号内为${noun.time}${PERIOD[unit]}数。背后的${noun.time}${PERIOD[unit]}数少，就容易受偶然影响。${onlyHighest(most)}`,
    columns: (unit) => [
      '谁',
      noun.number,
      '曾列入',
      '曾错误列入',
      '曾漏列',
      `错误列入的${noun.time}${PERIOD[unit]}数`,
      `漏列的${noun.time}${PERIOD[unit]}数`,
      '选择率',
      'FPR',
      'FNR',
      'PPV',
    ],
  },
  wrongfulTime: {
    title: '一次错误列入会持续多久？',
    description: `按错误列入的总时间统计的${noun.number}。`,
    atLeast: (ticks, unit) => `至少 ${count(ticks)} ${UNITS[unit]}`,
    persons: (many, share) => `${many}（${share}）`,
    caption: (mean, unit) =>
      `到运行结束时错误列入至少这么久的${noun.number}，以及占全部曾被错误列入者的比例。平均为 ${mean} ${UNITS[unit]}。结束时仍在名单上的${noun.one}还要等更久。`,
    columns: ['错误列入的时间', noun.number, '占曾被错误列入者的比例'],
  },
  causes: {
    title: '列入为什么会错？',
    description: '不应在黑名单上而在的时间，按原因分。',
    bar: (time, share) => `${time}（${share}）`,
    caption: (unit) =>
      `不应在而在黑名单上的${PERIOD[unit]}数，逐一追溯原因：把档案中的错误一个接一个改正，直到规则不再成立。`,
    columns: (unit) => ['名单', '什么错了', '原因', `${noun.time}${PERIOD[unit]}数`, '比例'],
    wrongful: '错误列入',
    missed: '应列入而漏列',
    names: {
      invented: '凭空捏造的记录',
      'false-match': '认错了脸',
      insider: '故意设置的记录',
      quota: '为凑指标的记录',
      namesake: '同名者的记录',
      duplicate: '同一行为记了两次',
      late: '来得太晚的记录',
      'stale-copy': '移出尚未传到的副本',
      uncorrected: '更正尚未传到的副本',
      linked: '另一单位档案中的错误',
      unrecorded: `有利于${noun.self}的事没有记录`,
      misfiled: '记在别人名下的记录',
      'false-merit': `有利于${noun.self}的错误记录`,
      'not-shared': '列入从未转送',
      unseen: '没有人看见，或没有记录',
      'let-off': '异议之后被放过',
    },
  },
  official: {
    title: '系统自称有多少错误？',
    description: '档案所显示的错误率与真实的错误率，截至每个时点。',
    axis: (unit) => PERIOD[unit],
    share: '占曾列入者',
    admitted: '按档案',
    actual: '按事实',
    caption: (admitted, actual, times) =>
      `系统可以从自己的档案中公布的：因异议而从黑名单上除名，相对于每个曾列入的${noun.one}（${admitted}）。旁边是没有任何档案说明的：曾列入者中曾被错误列入的比例（${actual}${times === undefined ? '' : `，是前者的 ${times} 倍`}）。`,
    columns: ['项目', '数字'],
    rows: {
      listed: `被列入黑名单的${noun.one}`,
      objections: '异议',
      upheld: '成立的异议',
      struck: '因异议除名',
      corrected: '更正的记录',
      admitted: '档案所显示的错误率',
      wrongful: `曾被错误列入的${noun.one}（没有档案说明）`,
      actual: '真实的错误率',
    },
    upheld: (many, share) => `${many}（${share}）`,
  },
  backlog: {
    title: '有多少案件等待裁决？',
    description: '每个时点结束时等待中的案件，分主管部门和法院。',
    axis: (unit) => PERIOD[unit],
    waiting: '等待中的案件',
    instances: { objection: '主管部门', court: '法院' },
    column: (instance) => `等待中：${instance}`,
    caption: (instance, joined, decided, wait, unit, abandoned, waiting) =>
      `${instance}：收到 ${joined} 起，裁决 ${decided} 起${wait === undefined ? '' : `，平均等待 ${wait} ${UNITS[unit]}`}，放弃 ${abandoned} 起，结束时还有 ${waiting} 起在等待。`,
  },
  falseRecords: {
    title: '错误记录从哪里来？',
    description: '运行期间的错误记录，按来源和原因分。',
    bar: (source, cause) => `${source}：${cause}`,
    causes: {
      invented: '凭空捏造',
      namesake: '属于同名者',
      'false-match': '认错了脸',
      insider: '故意设置',
      quota: '为凑指标',
      duplicate: '记了两次',
    },
    caption: '实心：没有人做过的事的记录。空心：真实行为的记录，但记在别人名下或记了两次。',
    columns: {
      source: '来源',
      channel: '它是什么',
      true: '真实记录',
      cause: (cause) => cause,
      share: '错误，占全部有内容的记录',
      useless: '没有内容',
    },
  },
  conduct: {
    title: `${noun.people}不再做什么，又开始做什么？`,
    description: '因为制度而没有发生或发生的行为。',
    deterred: (kind) => `${kind}：遏止`,
    chilled: (kind) => `${kind}：不敢做`,
    induced: (kind) => `${kind}：因制度而做`,
    lawful: '合法',
    unlawful: '不合法',
    caption: `空心：被遏止的不合法行为。实心：不敢做的合法行为，或因制度而做的行为：比如为了分数，或为了抗议。逐${noun.count}统计，与骰子相同而对制度没有反应的情形对照。`,
    columns: ['行为', '法律', '次数', '被来源看见', '遏止或不敢做', '因制度而做'],
  },
  scores: {
    title: `档案给${noun.one}的分数，与事实所应给的一样吗？`,
    description: `运行结束时按分数统计的${noun.number}，按档案和按事实。`,
    axis: '分数',
    persons: noun.number,
    onFile: `${noun.number}，按档案`,
    inTruth: `${noun.number}，按事实`,
    bin: (from, to) => `${from} 至不足 ${to}`,
    caption: (isLog, meanFile, meanTruth) =>
      `实心条：档案中的分数。轮廓：同样的规则对${noun.people}真正所做的事给出的分数。平均：档案 ${meanFile}，事实 ${meanTruth}。${isLog ? `注意刻度：每升一格，${noun.number}是十倍。` : ''}`,
  },
  grades: {
    title: '等级如何变动，离事实多远？',
    description: `每个时点处于该等级的${noun.one}的比例，按档案（实线）和按事实（虚线）。`,
    axis,
    onFile: (grade) => `${grade}，按档案`,
    inTruth: (grade) => `${grade}，按事实`,
    caption: `处于各等级的${noun.one}的比例。实线：按档案。虚线：按事实。每个等级有自己的刻度，不一定从零开始。`,
  },
  states: {
    title: `${noun.people}后来怎样了？`,
    description: `每个时点的${noun.number}比例。`,
    axis,
    line: (state, value) => `${state}：${value}`,
    change: (state, change, times) => `${state}，${change}：${times}`,
    caption: (changes) =>
      `实际如此的${noun.one}的比例，无论档案怎么说：没有档案知道它。${changes.length === 0 ? '' : `运行期间的变化：${changes.join('；')}。`}`,
  },
  sensitivity: {
    title: '哪项假设对错误列入的影响最大？',
    description: '影响最大的假设数字与错误列入时间的等级相关。',
    axis: '等级相关（斯皮尔曼）',
    caption: (sampled, level, tested, byChance) =>
      `基于 ${count(sampled)} 次抽样的重复运行。偏右：它越大，错误列入越多。灰色之内（低于 ${level}）是偶然本身的作用；${count(tested)} 个毫无影响的数字中，仍会有约 ${byChance} 个落在灰色之外。${sampled < 40 ? '重复次数这么少，只能显示最强的影响。' : ''}`,
    columns: ['数字', '等级相关'],
  },
});
