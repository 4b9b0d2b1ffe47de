import type { Texts } from '../english.ts';
import { count, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNIT_TYPES, UNITS } from './units.ts';

export const caseFile = (noun: Nouns): Texts['caseFile'] => ({
  kind: `一个并不存在的${noun.one}的档案`,
  semicolon: '；',
  heading: (code) => `档案 ${code}`,
  about: (type, unit, persons, regime, ticks, period, replicate, seed) =>
    `第 ${unit} 号（${UNIT_TYPES[type]}，共 ${persons} 号），在“${regime}”之下生活了 ${count(ticks)} ${UNITS[period]}，随机种子 ${seed}` +
    `${replicate === 0 ? '' : `，第 ${count(replicate)} 次重复运行`}。这样的${noun.one}并不存在；真正发生过什么之所以已知，是因为它是虚构的。`,
  at: (period, tick) => `第 ${count(tick + 1)} ${UNITS[period]}`,
  start: '开始',
  reference: (code, type, unit) => `${code}（${type === 'person' ? '' : UNIT_TYPES[type]}第 ${unit} 号）`,
  lookUp: (folder) => `查看另一个${noun.one}：npx glasshouse person ${folder} CODE`,
  wrong: '✗',
  wrongMeans: '✗ 表示档案有错。',

  who: {
    head: '这是谁',
    region: '地区',
    type: '这是什么',
    types: (type) => UNIT_TYPES[type],
    community: '社区',
    links: {
      household: '同住一户',
      neighbours: '邻居',
      friends: '朋友',
      employer: '受雇于',
      firms: '任其法定代表人',
      representative: '法定代表人',
      holding: '属同一所有者',
    },
    household: '住户',
    alone: '独居',
    role: (role, size) => (role === 'head' ? `${count(size)} 口之家的户主` : `${count(size)} 口之家的成员`),
    with: { head: '户主', member: '同户成员' },
    theirs: '会被记上其记录的人',
    own: '会被误记本人记录的人',
    namesake: (reference) => `${reference}，同名者，来源有时会把两人弄混`,
    noSubject: `该制度不适用于${noun.either('此人', '该主体')}：没有档案，所做的事也与该制度无关。`,
  },

  happenings: {
    head: '发生了什么，档案知道什么',
    none: '没有发生任何与制度有关的事。',
    columns: ['时间', '事实', '档案'],
    lawful: (kind) => `${kind}（合法）`,
    induced: (kind) => `${kind}，因制度而为`,
    seen: (source) => `被${source}看见`,
    seenAnd: (source, filed) => `被${source}看见；${filed}`,
    atOnce: '立即入档',
    underway: '到期末仍未入档',
    lost: '因档案已满而丢失',
    unseen: '无人看见',
    misfiled: (reference) => `记到同名者名下，${reference}`,
    heldBack: (kind) => `若无此制度本会：${kind}`,
    made: {
      invented: (source, kind) => `${source}捏造：${kind}`,
      'false-match': (source, kind) => `${source}认错了脸：${kind}`,
      insider: (source, kind) => `${source}有人故意设定：${kind}`,
      quota: (source, kind) => `${source}为凑指标：${kind}`,
      duplicate: (source, kind) => `${source}重复登记：${kind}`,
    },
    nothing: '没有做这样的事',
    arrived: (source, kind) => `来自${source}：${kind}`,
    byNamesake: (reference) => `是同名者所为，${reference}`,
    did: (when) => `${when}所为`,
    filed: (kind, source) => `入档：${kind}，来自${source}`,
    lapsed: (kind) => `失效：${kind}`,
    corrected: (kind) => `撤销：${kind}`,
    pushedOut: (kind) => `被挤出已满的档案：${kind}`,
    changed: (state, value, change) => `${state}：${value}（${change}）`,
    told: (kind) => `被告知有记录：${kind}`,
    objects: '提出异议',
    upheld: '异议成立',
    dismissed: '异议被驳回',
    waits: '案件等待裁定',
    appeals: '诉至法院',
    courtUpheld: '法院支持异议',
    courtDismissed: '法院驳回异议',
    givesUp: '放弃等待',
    warned: (list) => `被告知将被列入名单“${list}”`,
    averted: (list) => `列入名单“${list}”的决定在生效前撤销`,
    struck: (list) => `从名单“${list}”除名`,
    downgraded: (title, grade) => `降到最高 ${grade} 级：${title}`,
    listed: (list) => `列入名单“${list}”`,
    unlisted: (list) => `移出名单“${list}”`,
    due: (list) => `应列入名单“${list}”`,
    dueNoMore: (list) => `不应再列入名单“${list}”`,
    isDue: '应当如此',
    isNotDue: '不应如此',
    stillDue: '仍应列入',
    isOn: '在名单上',
    isNotOn: '不在名单上',
    refused: (what) => `被拒绝：${what}`,
    granted: (what) => `获给予：${what}`,
    reached: (what) => `因他人受连累：${what}`,
    same: '没有错误时也会如此',
    other: '没有错误时此刻不会',
    unknownSource: '无法辨明的来源',
  },

  records: {
    head: `${noun.either('此人', '该主体')}名下的记录`,
    none: `${noun.either('此人', '该主体')}名下没有产生任何记录。`,
    columns: ['记录', '来源', '事实', '入档时间', '终止'],
    cause: {
      true: (when) => `${when}所为`,
      invented: (when) => `${when}捏造`,
      namesake: (when) => `属于同名者，${when}`,
      'false-match': (when) => `认错了脸，${when}`,
      insider: (when) => `${when}有人故意设定`,
      quota: (when) => `${when}为凑指标而设`,
      duplicate: (when) => `${when}所为，重复登记`,
    },
    never: '从未',
    stays: '直到最后',
    end: { lapsed: '失效', corrected: '撤销', 'pushed-out': '被挤出' },
    ended: (how, when) => `${when}${how}`,
  },

  score: {
    head: '分数',
    same: (score) => `自始至终为 ${score}，档案中如此，应得的也如此。`,
    columns: ['时间', '档案', '应得', '相差'],
    graded: (score, grade) => (grade === undefined ? score : `${score}（${grade}）`),
  },

  lists: {
    head: '名单',
    none: '不在任何名单上，也不应列入任何名单。',
    columns: (period) => [
      '名单',
      '列入时间',
      '应列入时间',
      `错误列入的${PERIOD[period]}数`,
      `漏列的${PERIOD[period]}数`,
    ],
    spell: (period, from, until, ticks) => {
      if (until - from === 1) return `第 ${count(from + 1)} ${UNITS[period]}`;
      return until === ticks
        ? `第 ${count(from + 1)} ${UNITS[period]}直到最后`
        : `第 ${count(from + 1)} 至 ${count(until)} ${UNITS[period]}`;
    },
    never: '从未',
    because: (ticks, causes) => (causes.length === 0 ? ticks : `${ticks}（${causes.join('，')}）`),
    cause: (cause, ticks) => `${cause}：${ticks}`,
  },

  consequences: {
    head: '被剥夺和获给予的',
    none: `没有任何后果落在${noun.either('此人身上', '该主体上')}。`,
    by: (consequence, agency) => `${consequence}（${agency}）`,
    columns: (period) => [
      '后果',
      '领域',
      `施加于${noun.either('此人', '该主体')}`,
      `不应受的${PERIOD[period]}数`,
      '被拒绝或获给予的次数',
      '其中不应',
      `因他人受连累的${PERIOD[period]}数`,
    ],
  },

  states: {
    head: '档案不知道的',
    columns: ['什么', '值', '时间'],
  },

  redress: {
    head: '告知与异议',
    noNotice: '该制度没有告知：没有人被告知档案中有什么。',
    noObjection: '该制度没有异议程序：档案中的内容保留到失效为止。',
    told: (times) => (times === 0 ? '从未被告知有记录。' : `被告知有记录 ${count(times)} 次。`),
    objected: (times, upheld, corrected) =>
      times === 0
        ? '从未提出异议。'
        : `提出异议 ${count(times)} 次；成立 ${count(upheld)} 次，撤销记录 ${count(corrected)} 条。`,
  },

  without: {
    head: '如果没有错误会怎样',
    note: (overlay) => `同一个人生、同样的骰子，只是由一个立即看见一切、从不捏造的来源记录（${overlay}）。`,
    governance: '掌权者在该次运行中所做的事视为既定。',
    isIdeal: '该次运行本身就有这样的来源，因此没有可以去除的错误。',
    columns: ['', '实际', '没有错误时'],
    black: (period) => `在黑名单上的${PERIOD[period]}数`,
    wrongful: (period) => `其中错误列入的${PERIOD[period]}数`,
    sanctioned: (period) => `受惩戒的${PERIOD[period]}数`,
    refused: '被拒绝的次数',
    granted: '获给予的次数',
    deterred: '遏止的违规',
    chilled: '不敢做的合法行为',
    falseRecords: '错误记录',
    score: '结束时档案中的分数',
    avoided: (avoided, added) => `有 ${count(avoided)} 次拒绝不会发生，另有 ${count(added)} 次会发生。`,
  },

  again: {
    head: '这些从何而来',
    note: `这里的内容都没有存储。${noun.either('此人', '该主体')}所在的社区由运行清单重新计算，逐位相同，并与该次运行的统计核对过。`,
    run: '运行',
    digest: '摘要值',
    engine: '引擎',
  },

  like: {
    none: (searched) => `在查找过的 ${searched} 人中，任何时候都没有一人符合。`,
    columns: (period) => ['代码', '编号', `最后一次符合的${PERIOD[period]}`],
    more: (searched, persons) => `查找了 ${persons} 人中的前 ${searched} 人；用 --limit 可找出更多。`,
  },
});
