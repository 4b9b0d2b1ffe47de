import type { Texts } from '../english.ts';
import { count, listOf, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

type More = 'more' | 'fewer';

const people = (noun: Nouns, many: string, more: More) =>
  more === 'more' ? `多 ${many} ${noun.count}被错误列入` : `少 ${many} ${noun.count}被错误列入`;
const violations = (many: string, more: More) =>
  more === 'more' ? `多遏止 ${many} 起违规` : `少遏止 ${many} 起违规`;

export const comparison = (noun: Nouns): Texts['comparison'] => ({
  lived: (persons, ticks, unit, replicates) =>
    `同样的 ${persons} 个虚构的${noun.one}，以同样的骰子，在两个制度之下各生活了 ${count(ticks)} ${UNITS[unit]}` +
    `${replicates > 1 ? `，重复运行 ${count(replicates)} 次` : ''}。他们都不存在。`,
  changed: (title, changes) => (changes.length === 0 ? title : `${title}（附加 ${changes.join('、')}）`),
  strangers: (traits) =>
    `他们并非处处相同：两个制度对以下各项的说法不同：${listOf(traits)}。下面的差别也可能由此而来。`,
  alike: `没有任何差别：每次重复运行的每个数字都相同，每个被追踪的${noun.either('人生', '经历')}也都相同。`,
  sameBits: '两次运行逐位相同。',
  figuresAlike: '每次重复运行的每个数字都相同。',

  columns: ['A', 'B', 'B - A'],
  range: { percentiles: '（第 5 至第 95 百分位）', range: '（范围）' },
  moreLess: '多 / 少',
  onlyOne: { a: '只在 A 中', b: '只在 B 中' },
  central: 'A、B 和 B - A 属于中心运行。',
  band: (of, sampled) =>
    `括号内：${of === 'percentiles' ? 'B - A 的第 5 至第 95 百分位数' : 'B - A 的最小值至最大值'}，逐次取自数值来自假设范围的 ${count(sampled)} 次重复运行` +
    `${of === 'percentiles' ? '' : '（次数太少，不足以给出百分位数）'}。`,
  counted: (replicates) => `最后：全部 ${count(replicates)} 次重复运行中，B 较多和较少的各有几次。`,
  narrow: '更宽的终端会显示 B 在多少次重复运行中较多或较少，以及区间。',
  noBand: '只运行了一次：每项假设都取中间值。加上 --replicates 20 再比较一次，可以看到无知是否会让差别反转。',
  zeros: '在两个制度之下、每次重复运行中都为 0 的，不予列出。',

  told: `${noun.people}得知有记录的次数`,
  cost: '它的记录花费多少',
  costMoney: '钱',
  costHours: '工时',
  useless: '没有内容的记录',
  lists: (unit) => `逐份名单，以${noun.time}${PERIOD[unit]}计`,
  consequences: (unit) => `落在${noun.people}身上的，以${noun.time}${PERIOD[unit]}计`,
  who: (unit) => `谁受到影响，以${noun.time}${PERIOD[unit]}计`,
  states: (unit) => `${noun.people}后来怎样，以${noun.time}${PERIOD[unit]}计`,
  governance: (unit) => `掌权者做了什么，以${PERIOD[unit]}计`,
  listed: '列入',
  wrongly: '错误列入',
  missed: '漏列',
  hit: '受影响',
  hitWrongly: '受影响而不应受',
  inForce: '生效',
  inState: '处于其中',

  trade: {
    costs: (each) => `每多遏止一起违规，就${people(noun, each, 'more')}。`,
    spares: (each) => `每少遏止一起违规，就${people(noun, each, 'fewer')}。`,
    costsPer: (per, each) => `每多遏止 ${per} 起违规，就${people(noun, each, 'more')}。`,
    sparesPer: (per, each) => `每少遏止 ${per} 起违规，就${people(noun, each, 'fewer')}。`,
    better: (deterred, wronged) =>
      `在 B 之下，${violations(deterred, 'more')}，${people(noun, wronged, 'fewer')}：两方面都更好。`,
    worse: (deterred, wronged) =>
      `在 B 之下，${violations(deterred, 'fewer')}，${people(noun, wronged, 'more')}：两方面都更坏。`,
    onlyWronged: (wronged, more) =>
      `遏止的违规一样多；在 B 之下，${people(noun, wronged, more ? 'more' : 'fewer')}。`,
    onlyDeterred: (deterred, more) =>
      `被错误列入的${noun.one}一样多；在 B 之下，${violations(deterred, more ? 'more' : 'fewer')}。`,
    neither: `遏止的违规一样多，被错误列入的${noun.one}也一样多。`,
    holds: (replicates, of) => `在 ${count(of)} 次重复运行中，有 ${count(replicates)} 次如此。`,
  },

  livesHead: `差别最大的${noun.either('人生', '经历')}`,
  livesCount: (differing, traced) =>
    `在中心运行中，${traced} 个被追踪的${noun.one}里有 ${differing} 个在 B 之下${noun.either('活得', '表现得')}不同。`,
  livesNone: (traced) =>
    `在中心运行中，${traced} 个被追踪的${noun.one}里没有一个在 B 之下${noun.either('活得', '表现得')}不同。`,
  life: (unit, tick, from) => `${unit} 号，从第 ${from} ${UNITS[tick]}起`,
  only: { a: '只在 A 之下：', b: '只在 B 之下：' },
  nothing: '没有什么',
  at: (event, when) => `${event}（${when}）`,
  end: '。',
  when: (tick, first, last) =>
    first === last ? `第 ${first} ${UNITS[tick]}` : `第 ${first} 至 ${last} ${UNITS[tick]}`,
  times: (event, many) => `${event}，${many} 次`,
  moreEvents: (many) => `还有其他 ${count(many)} 种事件`,
  morePersons: (many) => `用 --json 可看到另外 ${many} 个。`,

  events: {
    listed: (of) => `列入${of}`,
    unlisted: (of) => `移出${of}`,
    struck: (of) => `从${of}除名`,
    refused: (of) => `被拒绝：${of}`,
    granted: (of) => `获给予：${of}`,
    reached: (of) => `受牵连：${of}`,
    deserves: (of) => `应列入${of}`,
    'deserves-no-more': (of) => `不再应列入${of}`,
    act: (of) => `做出${of}`,
    deterred: (of) => `被遏止：${of}`,
    chilled: (of) => `不敢做：${of}`,
    induced: (of) => `因制度而做出${of}`,
    changed: (of) => of,
    decided: () => '案件有了裁定',
    objection: () => '提出异议',
    appeal: () => '诉至法院',
    abandoned: () => '放弃等待',
    corrected: (of) => `${of}从档案中撤销`,
    told: (of) => `得知档案中有${of}`,
    filed: (of) => `${of}入档`,
    lapsed: (of) => `${of}失效`,
    invented: (of) => `${of}被捏造`,
    'false-match': (of) => `被认作做了${of}的人`,
    insider: (of) => `${of}被故意设定`,
    quota: (of) => `${of}为凑指标而设`,
    duplicate: (of) => `${of}重复登记`,
    misfiled: (of) => `${of}记到同名者名下`,
    namesake: () => '被记上同名者的记录',
    downgraded: (of) => `被降级：${of}`,
    'deserves-downgrade': (of) => `应被降级：${of}`,
    score: (of) => `按${of}的分数变动`,
  },
  ledgers: { file: '档案', truth: '事实' },
  falsely: (event) => `${event}（错误）`,

  digests: (a, b, seed) => `A 的摘要值 ${a}，B 的摘要值 ${b}，随机种子 ${seed}`,
  again: { a: '再次运行 A', b: '再次运行 B' },
  files: { a: 'A 的文件', b: 'B 的文件' },
});
