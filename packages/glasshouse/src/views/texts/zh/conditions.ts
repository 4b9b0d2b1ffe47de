import type { ConditionWords } from '../../../language/expression/condition-words.ts';

export const conditions: ConditionWords = {
  always: '总是',
  never: '从不',
  and: '且',
  or: '或',
  orElse: '，或',
  named: (name, negated) => `${negated ? '非' : ''}${name}`,
  order: {
    lt: (left, right) => `${left}低于${spaced(right)}`,
    le: (left, right) => `${left}不超过${spaced(right)}`,
    gt: (left, right) => `${left}高于${spaced(right)}`,
    ge: (left, right) => `${left}不低于${spaced(right)}`,
  },
  oneOf: (left, values, negated) =>
    `${left}${negated ? '不是' : '是'}${values.join('、')}${values.length > 1 ? (negated ? '中的任何一个' : '之一') : ''}`,
  is: (left, right, differs) => `${left}${differs ? '不是' : '是'}${right}`,
  choose: (condition, whenTrue, whenFalse) => `如果${condition}：${whenTrue}；否则：${whenFalse}`,
  valueIf: (condition, value, other) => `${condition}时为 ${value}，否则为 ${other}`,
  eitherOr: (left, right) => `${left}与${right}二者只居其一`,
  exactlyWhen: (left, right) => `${left}当且仅当${right}`,
  minus: (value) => `负 ${value}`,
  any: (condition, whom) => `${whom}：${condition}`,
  arithmetic: { add: '加', sub: '减', mul: '乘' },
  calls: {
    on: (title) => [`在名单${title}上`, `不在名单${title}上`],
    entered: (title) => [`刚列入名单${title}`, `没有列入名单${title}`],
    left: (title) => [`刚移出名单${title}`, `没有移出名单${title}`],
    warned: (title) => [`已被告知将列入名单${title}`, `未被告知将列入名单${title}`],
    public: (title) => [`在名单${title}上被公开点名`, `没有在名单${title}上被公开点名`],
    deserves: (title) => [`按事实应列入名单${title}`, `按事实不应列入名单${title}`],
    recorded: (title) => [`有一条新的${title}记录`, `没有新的${title}记录`],
    did: (title) => [`刚做了${title}`, `刚才没有做${title}`],
    'in-force': (title) => [`${title}生效`, `${title}不生效`],
    'clean-for': (title) => [`${title}内没有不良记录`, `${title}内有不良记录`],
    'held-for': (title) => [`${title}内等级不变`, `${title}内等级变过`],
  },
  otherCall: (title, name) => [`${name} ${title}`, `非 ${name} ${title}`],
};

/** Digits and Latin letters stand apart from what is before them, characters do not. */
function spaced(text: string): string {
  return /^[\x21-\x7e]/.test(text) ? ` ${text}` : text;
}
