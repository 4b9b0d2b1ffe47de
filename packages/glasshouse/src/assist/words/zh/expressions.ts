import type { Words } from '../words.ts';

/** What expressions may ask, and why not. */
export const expressions: Words = {
  'the grade': '等级',
  'the place in the household': '在住户中的角色',
  'what kind of unit it is': '单位的种类',
  'the region': '所在的地区',
  'whether the person is on a list': '这个人是否在某份名单上',
  list: '名单',
  'the name of one {category}': '{category}的名称',
  'whether such conduct was recorded in this tick': '这个周期内是否记录了这种行为',
  'conduct kind': '一种行为',
  'whether a rule of governance is in force': '某条治理规则是否正在生效',
  'rule of governance': '治理规则',
  'whether no adverse record has come for so long': '是否已有这么久没有新增不良记录',
  'whether the grade has been the same so long': '等级是否已有这么久没有变化',
  'whether a condition holds for a linked unit, as in `any(household, on(barred))`':
    '与之相连的某个单位是否符合条件，例如 `any(household, on(barred))`',
  'a link and a condition': '一个连接和一个条件',
  'a rule of a list may not ask for it': '名单的规则不能查询它',
  'only conduct, sources, responses and states depend on consequences':
    '只有行为、来源、反应和状态可以取决于后果',
  'only conduct, sources, responses, states and observations depend on what the person knows':
    '只有行为、来源、反应、状态和观察项目可以取决于本人所知道的事',
  'only observations count comings and goings': '只有观察项目统计列入和移出',
  'only consequences, and what people do, depend on what everybody can read':
    '只有后果和人们的行为可以取决于公开给所有人看的内容',
  'the scheme does not know the truth; only conduct and observations may ask for it':
    '制度不知道真相；只有行为和观察项目可以查询它',
  'it is the truth, and of this tick: only states and misuse at a source may ask for it':
    '这是真相，而且是本周期的：只有状态和来源处的滥用可以查询它',
  'nobody is told anything here: there is no `redress.notice`':
    '这里什么也不会告知任何人：没有 `redress.notice`',
  '{what}: {values}': '{what}：{values}',
  'a link': '连接',
  'a value of `{name}`': '`{name}` 的值',
  'it looks at one unit, and at nobody else': '它只看一个单位，不看别的任何单位',
  'of another unit only what it keeps from one tick to the next can be read':
    '对别的单位，只能读取它从一个周期保留到下一个周期的内容',
  "whether the person's name on a list is there for everybody to read":
    '这个人的姓名是否在某份名单上公开给所有人看',
  'public list': '公开的名单',
  'the rule of a consequence may not ask for it': '后果的规则不能查询它',
  'whether any sanction falls on the person': '这个人是否正受任何惩戒',
  'whether any reward falls on the person': '这个人是否正受任何奖励',
  'whether the person was told of a listing that is to come': '这个人是否已被告知即将列入',
  'list with a grace': '有宽限期的名单',
  'whether a consequence falls on the person': '某种后果是否落在这个人身上',
  consequence: '后果',
  'a rule about a response may not ask for it': '反应的规则不能查询它',
  'records are of this tick; conduct and responses look at the end of the last one':
    '记录是本周期的；行为和反应看到的是上一周期结束时的情况',
  'only lists, consequences and observations ask how long a file has been clean':
    '只有名单、后果和观察项目可以查询档案已有多久没有不良记录',
  'only lists, consequences and observations ask how long a grade has been held':
    '只有名单、后果和观察项目可以查询等级已保持多久',
  'the number of true adverse records filed in this tick': '本周期登记的属实不良记录的条数',
  'the number of false adverse records filed in this tick': '本周期登记的不实不良记录的条数',
  'whether the person came on a list in this tick': '这个人是否在本周期列入某份名单',
  'whether the person came off a list in this tick': '这个人是否在本周期移出某份名单',
  'whether the person would be on a list if files told the truth':
    '假如档案说的都是真相，这个人是否会在某份名单上',
  'a rule about who somebody is may not ask for it': '关于一个人是谁的规则不能查询它',
  'who somebody is does not depend on governance': '一个人是谁，不取决于治理',
  'whether the person was told of a record': '这个人是否被告知有记录',
  'a rule about conduct may not ask for it': '行为的规则不能查询它',
  'the scheme does not know the states of people; let a kind of conduct depend on it, and a source see that':
    '制度不知道人们的状态；请让一种行为取决于它，再由来源看见那种行为',
  'whether the person did such a thing in this tick': '这个人在本周期是否做了这种事',
  'a rule about a change of a state may not ask for it': '状态变化的规则不能查询它',
  'a rule that brings a grade down may not ask for it': '使等级降低的规则不能查询它',
  'this regime has no score': '这个制度没有分数',
  'this regime has no grades': '这个制度没有等级',
  'a rule about what a source does may not ask for it': '关于来源做什么的规则不能查询它',
  'a rule about misuse at a source may not ask for it': '来源处滥用的规则不能查询它',
};
