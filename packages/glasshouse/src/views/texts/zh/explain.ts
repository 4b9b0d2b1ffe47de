import type { Domain } from '../../../language/regime/basics.ts';
import type { Reach } from '../../../model/links.ts';
import { type NumberPart, type Sentence, say, series } from '../../explain/sentence.ts';
import type { Texts } from '../english.ts';
import { PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNIT_TYPES, UNITS, written } from './units.ts';

const DOMAINS: Readonly<Record<Domain, string>> = {
  administrative: '行政',
  commercial: '商业',
  social: '社会',
  judicial: '司法',
  political: '政治',
  online: '网络',
  health: '健康',
  transport: '交通',
  education: '教育',
  employment: '就业',
};
const listed = (words: readonly string[], last = '和'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join('、')}${last}${words.at(-1)}`;
/** What a number depends on, after it. */
const after = (depends: Sentence): Sentence => (depends.length === 0 ? [] : say`，${depends}`);
const rows = (shares: readonly Sentence[]): Sentence => say`${series(shares, '，', '，')}。`;

/** Whom a consequence drags along. */
const REACHED: Readonly<Record<Reach, string>> = {
  household: '家庭成员',
  staff: '员工',
  representative: '法定代表人',
  firms: '其任法定代表人的企业',
  holding: '同一业主的其他企业',
  friends: '朋友',
  neighbours: '邻居家庭',
};

const CHANNELS: Texts['explain']['sources']['channels'] = {
  'agency-register': '某个部门的登记',
  court: '法院',
  police: '警方',
  bank: '银行',
  utility: '水电煤气公司',
  tax: '税务机关',
  customs: '海关',
  employer: '雇主',
  association: '协会',
  platform: '平台',
  camera: '摄像头',
  informant: '举报人',
  questionnaire: '问卷',
  positioning: '手机定位',
  media: '媒体',
};

export const explain = (noun: Nouns): Texts['explain'] => ({
  comma: '，',
  and: '，并且',
  list: (words) => listed(words),
  or: (words) => listed(words, '或'),
  quoted: (title) => `“${title}”`,
  label: (word) => `“${word}”`,
  names: {
    score: '分数',
    grade: '等级',
    told: '已被告知有记录',
    sanctioned: '正受惩戒',
    rewarded: '正受奖励',
    'new-true-negatives': '新的属实不良记录',
    'new-false-negatives': '新的不实不良记录',
    region: '地区',
    role: '在住户中的角色',
    type: '类型',
    head: '户主',
    member: '成员',
    person: '个人',
    firm: '企业',
    'public-body': '公共机构',
    'social-organisation': '社会组织',
    regions: '地区',
    households: '住户',
    units: '单位类型',
    holdings: '同一所有者的企业',
  },
  links: {
    household: ['同户的某人', '同户无人'],
    neighbours: ['某位邻居', '没有邻居'],
    friends: ['某位朋友', '没有朋友'],
    employer: ['雇主', '没有雇主'],
    firms: ['其任法定代表人的某企业', '其任法定代表人的企业中没有一家'],
    representative: ['法定代表人', '没有法定代表人'],
    holding: ['同一业主的另一企业', '同一业主没有另一企业'],
  },
  domain: (id) => DOMAINS[id],
  written,
  parameter: (name, value) => `${name}（${value}）`,
  range: (low, high) => `${low} 至 ${high}`,
  times: (factor, subject, label) => say`${subject}为${label}者乘以 ${factor}`,
  facts: {
    time: (tick, horizon) =>
      `按${PERIOD[tick as keyof typeof PERIOD] ?? tick}推进，共 ${horizon} ${UNITS[tick as keyof typeof UNITS] ?? tick}。`,
    overlays: (names) => `叠加：${listed(names)}。`,
    numbers: (published, assumed, set) =>
      `共有 ${published + assumed + set} 个数字：${published} 个有出处，${assumed} 个在一定范围内假设${set === 0 ? '' : `，${set} 个手工设定`}。`,
  },
  legend: '每个数字后面标明来历：[低 至 高] 是假设的范围，{key} 是出处，{set} 是人工设定的值。',
  headings: {
    population: [noun.one, '谁生活在其下。全部是虚构的。'],
    states: ['生活', `${noun.people}的遭遇，而制度并不知道。`],
    conduct: ['行为', `${noun.people}做什么，合法与否。`],
    sources: ['来源', '谁看见，看见多少，又弄错什么。'],
    score: ['分数与等级', '记录怎样加总。'],
    parameters: ['参数', '下面的规则提到的数字。'],
    lists: ['名单', '谁被列入，列入多久。'],
    consequences: ['后果', `档案中的${noun.one}会怎样。`],
    redress: ['救济', `${noun.people}对错误记录能做什么。`],
    response: ['反应', `${noun.people}因此怎样改变行为。`],
    governance: ['治理', '统治者何时改变规则。'],
    observations: ['观察', '此外还统计什么。'],
  },
  population: {
    size: noun.number,
    attribute: (title, id) => `${title}（${id}）`,
    sizeIs: (units, hasOrganisations) =>
      say`${units} ${hasOrganisations ? '个主体' : '人'}，除非运行时另定。`,
    units: (shares) => say`其中：${series(shares, '，', '，')}。其余是人。`,
    unit: (type) => UNIT_TYPES[type],
    holdings: '同一业主的企业',
    holdingSizes: (shares) => say`业主按企业数：${series(shares, '，', '，')}。`,
    audit: (attributes) => say`按${listed(attributes)}及其各种组合分别统计。`,
    subjects: (condition) => say`制度只适用于符合此条件的${noun.one}：${condition}。`,
    regions: '地区',
    regionShares: rows,
    regionsAlike: (count) => say`${String(count)} 个地区，权重相同。`,
    together: say`邻居住在同一地区。`,
    apart: say`每个${noun.one}的地区各自抽取。`,
    households: '家庭',
    householdSizes: (shares) => say`按人数：${series(shares, '，', '，')}。`,
    labelled: (label, share) => say`${label}：${share}`,
    shares: rows,
    sharesGiven: (given, label, shares) => say`${given}为${label}时：${series(shares, '，', '，')}。`,
    uniform: (min, max, one) => say`在 ${min} 至 ${max} 之间均匀分布，${one} 表示系数为一。`,
  },
  states: {
    values: (values) => say`取值之一：${values}。`,
    start: (value) => say`${noun.either('人人', '每个主体都')}以 ${value} 开始。`,
    starts: (shares) => say`开始时：${series(shares, '，', '，')}。`,
    change: (title, from, to, rate, depends) =>
      say`${title}：从 ${from} 到 ${to}，每${noun.count} ${rate}${after(depends)}。`,
  },
  conduct: {
    nature: (lawful, good, domain) =>
      say`${lawful ? '合法' : '违法'}${good ? '，且算作善行' : ''}；${DOMAINS[domain]}。`,
    atMost: (acts) => say`一个周期内至多 ${String(acts)} 次。`,
    rate: (rate, depends) => say`每${noun.count} ${rate}${after(depends)}。`,
    scales: (attribute) => say`乘以${attribute}。`,
    when: (condition) => say`仅当：${condition}。`,
    factor: (factor, condition) => say`${condition}时乘以 ${factor}。`,
  },
  sources: {
    sees: (kinds, coverage, depends) => say`看见${kinds}的 ${coverage}${after(depends)}。`,
    delay: (delay) => say`记录在 ${delay}后到达。`,
    noDelay: say`记录立即到达。`,
    invents: (rate, depends) => say`捏造无人做过之事的记录：每${noun.count} ${rate}${after(depends)}。`,
    inventsNothing: say`不捏造任何记录。`,
    namesakes: (share, depends) => say`把 ${share} 的记录归到同名者名下${after(depends)}。`,
    duplicates: (share, depends) => say`把 ${share} 的属实记录登记两次${after(depends)}。`,
    useless: (count) => say`为每${noun.count}制作 ${count} 条毫无内容的记录。`,
    probes: (probes, gallery) =>
      gallery === undefined
        ? say`按人脸认人：每人被比对 ${probes} 次。`
        : say`按人脸认人：符合此条件者（${gallery}）每人被比对 ${probes} 次。`,
    fmr: (share, depends) => say`其中 ${share} 把别人的脸认作同一人${after(depends)}。`,
    fnmr: (share, depends) => say`其中 ${share} 认不出同一张脸${after(depends)}。`,
    misuse: (title, kind, rate, depends, condition) =>
      say`故意设定（${title}）：${kind}，${condition === undefined ? `每${noun.count}` : `符合此条件者（${condition}）每${noun.count}`} ${rate}${after(depends)}。`,
    quota: (title, rule) => say`该项（${title}）在${rule}生效期间为凑指标而为。`,
    misuseFactor: (title, factor, condition) => say`${condition}时，该项（${title}）乘以 ${factor}。`,
    coverageFactor: (factor, condition) => say`${condition}时，所见乘以 ${factor}。`,
    falseRecordFactor: (factor, condition) => say`${condition}时，所捏造的乘以 ${factor}。`,
    is: (channel) => say`它是${CHANNELS[channel]}。`,
    channels: CHANNELS,
    costMoney: (cost) => say`每条记录花费 ${cost}。`,
    costHours: (cost) => say`每条记录耗费 ${cost} 个工时。`,
  },
  score: {
    start: (start, bounds) => say`起始为 ${start}${bounds}。`,
    bounds: (min, max) => {
      if (min !== undefined && max !== undefined) return `，保持在 ${min} 至 ${max} 之间`;
      if (min !== undefined) return `，不低于 ${min}`;
      return max === undefined ? '' : `，不高于 ${max}`;
    },
    whole: '总分',
    wholeBounds: (bounds) => say`各账户之和${bounds}。`,
    weight: (weight) => say`占分数范围的 ${weight}。`,
    weighted: (bounds) => say`各账户按其范围和权重折算到总分范围${bounds}。`,
    update: (every) => say`每 ${every}公布一次；其间一律以上次公布的分数为准。`,
    fades: say`，匀速消减至零`,
    decays: (decay) => say`，每期减去所余的 ${decay}`,
    downgrade: (title) => `直接降级：${title}`,
    falls: (condition, grade, term) => say`不论分数，${term}内最高为 ${grade} 级：${condition}。`,
    points: '分值',
    changes: (kind, points, account, retention, fading) =>
      retention === undefined
        ? say`${kind}：${account === undefined ? '' : `${account}账户 `}${points}，永久。`
        : say`${kind}：${account === undefined ? '' : `${account}账户 `}${points}，保留 ${retention}${fading}。`,
    grade: (id, title) => (title === id ? `${id} 级` : `${id} 级：${title}`),
    from: (from) => say`自 ${from} 起。`,
    otherwise: say`其余。`,
    quota: (share) =>
      say`至多 ${share} 的${noun.one}可有此级或更高等级；超出时，下一个时段起最低分数相应提高。`,
  },
  lists: {
    kind: (kind) => (kind === 'black' ? say`黑名单。` : say`红名单，列入者受优待。`),
    entry: (condition, term) =>
      term === undefined ? say`列入，无期限：${condition}。` : say`列入 ${term}：${condition}。`,
    grace: (grace) => say`宽限 ${grace}后才列入。`,
    notice: say`被告知者在此之前可以履行或提出异议；撤销的列入不会生效。`,
    exit: (condition) => say`移出：${condition}。`,
    noExit: say`期满之前没有规则让${noun.one}移出。`,
    neverLeaves: say`没有规则也没有期限让${noun.one}移出。`,
  },
  consequences: {
    nature: (kind, domain) => say`${kind === 'sanction' ? '惩戒' : '奖励'}；${DOMAINS[domain]}。`,
    when: (condition) => say`落在符合此条件的每个${noun.one}身上：${condition}。`,
    uses: (kind, uses) =>
      kind === 'sanction'
        ? say`每${noun.count}申请它所拒绝之事：${uses}。`
        : say`每${noun.count}申请它所给予之事：${uses}。`,
    reaches: (whom, condition) => say`连累${REACHED[whom]}：${condition}。`,
  },
  redress: {
    notice: '告知',
    noticeIs: (share) => say`${share} 的不良记录会告知${noun.self}。`,
    noNotice: say`没有。`,
    objection: '异议',
    objectionRate: (rate, isTold) =>
      isTold
        ? say`受冤且被告知的${noun.one}提出异议：${rate}。`
        : say`受冤的${noun.one}提出异议，视为无需告知也会发现：${rate}。`,
    decided: (wait) => say`错误须持续 ${wait}后才能裁定。`,
    upheld: (share) => say`${share} 的异议成立：记录撤销，错误列入终止。`,
    noObjection: say`没有：入档的就留着。`,
    rightfulRate: (rate) => say`应当列入黑名单的${noun.one}也提出异议：${rate}。`,
    where: (per, scope) =>
      `${per === undefined ? '' : `（每 ${per} ${noun.count}）`}${scope === 'region' ? '（各地区）' : ''}`,
    cases: (cases, where) => say`裁定 ${cases}${where}；其余案件等待。`,
    reviewers: (reviewers, decides, where) =>
      say`${reviewers} 名审查员${where}，每人裁定 ${decides}；其余案件等待。`,
    abandons: (rate) => say`等待者放弃：${rate}。`,
    letOff: (share) => say`应当列入者的异议中有 ${share} 成立：他们被放过。`,
    hold: (hold) => say`从名单除名者在 ${hold}内不再列入，除非新增不良记录。`,
    compensation: (amount) => say`每一项成立的异议赔付 ${amount}。`,
    court: '法院',
    appeals: (share) => say`${share} 被驳回的异议诉至法院。`,
  },
  response: {
    multiplies: (kinds, factor) => say`${kinds}增多：发生次数为 ${factor} 倍。`,
    reduces: (kinds, share, depends) => say`${kinds}减少 ${share}${after(depends)}。`,
    adds: (kinds, rate, depends) =>
      say`本不会发生的行为：${kinds}，每${noun.count} ${rate}${after(depends)}。`,
    when: (condition) => say`限于：${condition}。`,
  },
  governance: {
    watched: (signal, title) =>
      ({
        kind: `一个周期内的${title}`,
        list: `名单${title}上的${noun.one}`,
        consequence: `受${title}影响的${noun.one}`,
        objections: '一个周期内的异议',
        backlog: '等待中的异议',
      })[signal],
    above: (what, share) => say`当${what}超过人口的 ${share}：`,
    below: (what, share) => say`当${what}少于人口的 ${share}：`,
    after: (wait) => say`${wait}后：`,
    looksAfter: (wait) => say`${wait}后开始观察。`,
    byRegion: say`各地区各自观察、各自决定。`,
    fromThen: '从那时起',
    fromNextTick: '从下一周期起',
    inForce: (from) => say`${from}生效，供规则查询。`,
    suspends: (from, titles) => say`${from}暂停：${titles}。`,
    lasting: (lasting: NumberPart) => say`持续 ${lasting}。`,
    forGood: say`永久有效。`,
  },
  observations: { when: (condition) => say`符合此条件的${noun.one}：${condition}。` },
  sourcesHead: '有出处数字的来源',
  sourceMarks:
    'A：原始或官方文本。B：可靠的二手网页。C：不太可靠的网页。S：仅见于本项目的创始文件。M：未经核实。',
});
