import type { ConditionWords } from '../../../language/expression/condition-words.ts';

export const conditions: ConditionWords = {
  always: 'دائمًا',
  never: 'أبدًا',
  and: ' و',
  or: ' أو ',
  orElse: '، أو ',
  named: (name, negated) => `${negated ? 'ليس ' : ''}${name}`,
  order: {
    lt: (left, right) => `${left} دون ${right}`,
    le: (left, right) => `${left} لا يزيد على ${right}`,
    gt: (left, right) => `${left} فوق ${right}`,
    ge: (left, right) => `${left} لا يقل عن ${right}`,
  },
  // Without a verb, which would have to follow the gender of what is compared.
  oneOf: (left, values, negated) =>
    `${left} ${negated ? 'غير ' : ''}${values.join(negated ? ' وغير ' : ' أو ')}`,
  is: (left, right, differs) => `${left} ${differs ? 'غير ' : ''}${right}`,
  choose: (condition, whenTrue, whenFalse) => `إذا ${condition}: ${whenTrue}؛ وإلا: ${whenFalse}`,
  valueIf: (condition, value, other) => `${value} إذا ${condition}، وإلا ${other}`,
  eitherOr: (left, right) => `إما ${left} وإما ${right} دون اجتماعهما`,
  exactlyWhen: (left, right) => `${left} إذا وفقط إذا ${right}`,
  minus: (value) => `ناقص ${value}`,
  any: (condition, whom) => `${condition} لدى ${whom}`,
  arithmetic: { add: 'زائد', sub: 'ناقص', mul: 'في' },
  calls: {
    on: (title) => [`على قائمة ${title}`, `ليس على قائمة ${title}`],
    entered: (title) => [`يدخل قائمة ${title}`, `لا يدخل قائمة ${title}`],
    left: (title) => [`يخرج من قائمة ${title}`, `لا يخرج من قائمة ${title}`],
    warned: (title) => [`أُبلغ بإدراج قادم في قائمة ${title}`, `لم يُبلَّغ بإدراج قادم في قائمة ${title}`],
    public: (title) => [`مُعلَن اسمه على قائمة ${title}`, `غير مُعلَن اسمه على قائمة ${title}`],
    deserves: (title) => [`يستحق في الحقيقة قائمة ${title}`, `لا يستحق في الحقيقة قائمة ${title}`],
    recorded: (title) => [`سجل جديد: ${title}`, `لا سجل جديدًا: ${title}`],
    did: (title) => [`فعل للتو ${title}`, `لم يفعل للتو ${title}`],
    'in-force': (title) => [`${title} نافذ`, `${title} غير نافذ`],
    'clean-for': (title) => [`لا سجل سلبيًّا منذ ${title}`, `سجل سلبي خلال ${title}`],
    'held-for': (title) => [`الدرجة نفسها منذ ${title}`, `درجة أخرى خلال ${title}`],
  },
  otherCall: (title, name) => [`${name} ${title}`, `ليس ${name} ${title}`],
};
