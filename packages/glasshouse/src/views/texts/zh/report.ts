import type { Texts } from '../english.ts';
import { charts } from './charts.ts';
import { count, listOf, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS, unitsOf } from './units.ts';

export const report = (noun: Nouns): Texts['report'] => ({
  kind: `在虚构的${noun.one}身上运行一次的报告`,
  people: (persons) => `${persons} 个并不存在的人`,
  units: (counts) => `${counts.map(([type, many]) => unitsOf(type, many)).join('、')}（都不存在）`,
  ran: (who, ticks, unit, replicates, overlays) =>
    `${who}在它之下生活了 ${count(ticks)} ${UNITS[unit]}` +
    `${overlays.length === 0 ? '' : `，叠加${listOf(overlays)}`}` +
    `${replicates > 1 ? `，以不同的假设和骰子运行 ${count(replicates)} 次` : ''}。` +
    '因为他们是虚构的，他们真正做过什么是已知的，可以用来对照档案。',
  contents: '目录',
  ledgersHead: '两本账',
  wrongfulMeans: `错误列入：档案把${noun.one}放在黑名单上，而按同样的规则，事实并不如此。错误的记录会造成这种情形；来得太晚的真实记录、来得太晚的终止也会。漏列则相反。`,
  pipelineHead: '制度如何运作',
  legend: '每个数字都连到全部数字表中的那一行。下划线：有出处。点线：假设，小字为其范围。',
  partSize: (id, many) => `${count(many)} ${PARTS[id] ?? '条规则'}`,
  chartsHead: '结果如何',
  asTable: '同样内容的表格',
  ...charts(noun),
  consequences: {
    head: '每种后果做了什么？',
    columns: (unit) => [
      '后果',
      `受其影响的${noun.time}${PERIOD[unit]}数`,
      '其中错误',
      '拒绝或给予的次数',
      '其中错误',
      `受牵连的住户，${noun.time}${PERIOD[unit]}数`,
      '其中错误',
    ],
    note: `错误：如果档案说的是事实，这种后果就不会落在${noun.either('此人', '该主体')}身上。`,
  },
  lists: {
    head: '每份名单做了什么？',
    columns: (unit) => [
      '名单',
      '结束时列入',
      '应列入',
      '错误列入',
      '漏列',
      `错误列入的${noun.time}${PERIOD[unit]}数`,
      '应当列入者占全部列入者的比例（PPV）',
    ],
  },
  numbers: {
    head: '制度的全部数字',
    note: '名称即 --set 所用的名称。除第一次外，每次重复运行都在范围内为假设的数字抽取一个值。',
    name: '数字',
    value: '值',
    from: '出处或范围',
    sampled: '本次运行中抽取的值',
    published: '有出处',
    assumed: '假设',
    set: '人工设定',
    notSampled: '–',
  },
  limits: {
    oneRun: '只运行了一次，每项假设都取中间值：这里看不出事实可能偏离多远。',
    bandIs: '如果规则正如所写，区间就是假设的范围和骰子所留下的余地。规则是否照写的执行，本身也是一个假设。',
    noObjection: '该制度的文件中没有异议程序；在此之外有过什么更正，这里没有反映。',
    noResponse: `没有${noun.one}因为该制度而改变行为：文件中没有遏止，也没有寒蝉效应。`,
    noGovernance: '规则始终不变：文件中没有治理。',
    unmodelled: [
      '贿赂、人情和选择性执法，只有当文件把它们写成行为或来源时，才会反映在数字中。',
      `痛苦、恐惧和损失没有被衡量。这些统计说明有多少${noun.one}、多长时间，而不说明有多严重。`,
      `除了住户、社区和文件所写的关联之外，${noun.one}是各自独立抽取的；真实的生活纠缠得更深。`,
    ],
    boundaryHead: '界限',
    boundary: `这里的每个${noun.one}都是虚构的。群体是抽象的，身份代码带有并不存在的地区，用这个程序无法载入、评分、列入或监视任何真实的人。报告说明一套成文规则对一个人群的作用；它不是关于任何人的证据。`,
  },
  colophon: {
    head: '再做一次',
    digest: '摘要值',
    seed: '随机种子',
    engine: '引擎',
    work: '计算量',
    workIs: (personTicks, unit, seconds, workers) =>
      `${personTicks} ${noun.time}${PERIOD[unit]}，用时 ${seconds} 秒，${count(workers)} 个工作线程`,
    note: '在任何机器上，无论用多少工作线程，同样的命令都得出同样的摘要值。',
  },
});

const PARTS: Readonly<Record<string, string>> = {
  population: '项特征',
  states: '种状态',
  conduct: '种行为',
  sources: '个来源',
  score: '项',
  parameters: '个数字',
  lists: '份名单',
  consequences: '种后果',
  redress: '个步骤',
  response: '种反应',
  governance: '条规则',
  observations: '项统计',
};
