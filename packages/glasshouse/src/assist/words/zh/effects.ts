import type { Words } from '../words.ts';

/** Keys of consequences, redress, responses and governance, and of overlays. */
export const effects: Words = {
  'Public bodies and others that apply consequences and use lists.':
    '执行后果、使用名单的公共机构和其他各方。',
  'What is denied or granted, and to whom.': '拒绝或给予什么，对谁。',
  '`sanction` if it takes something away, `reward` if it grants something.':
    '`sanction` 是剥夺某种东西，`reward` 是给予某种东西。',
  'The area of life in which it falls.': '它所属的生活领域。',
  'The body that applies it.': '由哪个机构执行。',
  'Where it is applied at all; everywhere if left out.': '哪些地方会执行；不写则处处执行。',
  'The share of regions that apply it, or of bodies that do in each region.':
    '执行它的地区占多大比例；或在每个地区中，执行它的机构占多大比例。',
  'How many bodies decide on it, each in each region on its own; whoever asks one of them asks any of them alike. Without it a region applies it as a whole or not.':
    '有多少个机构决定是否执行，每个机构在每个地区各自决定；去办事的人找到其中每个机构的机会相同。不写则一个地区要么整体执行，要么不执行。',
  'How long the rule must have held before it bites; at once if left out.':
    '条件要成立多久之后才起作用；不写则立即。',
  'How often a person would have used what is denied or granted; each use is counted.':
    '所拒绝或给予之事，一个人本来会用到多少次；每次都计数。',
  'Whom else it falls on, beside the person.': '除了本人，还落在谁身上。',
  'Which members of the household it reaches.': '连累住户中的哪些成员。',
  'Which employees of an organisation it reaches.': '连累组织的哪些员工。',
  'Which legal representatives of an organisation it reaches.': '连累组织的哪些法定代表人。',
  'Which organisations it reaches whose legal representative it falls on.':
    '落在法定代表人身上时，连累哪些组织。',
  'Which other firms of the same owner it reaches.': '连累同一业主的哪些其他企业。',
  'Which friends it reaches.': '连累哪些朋友。',
  'Which members of the households next door it reaches.': '连累隔壁住户中的哪些成员。',
  'How people learn of a listing, and what they can do against it.':
    '人们怎样得知被列入名单，又能做些什么来反对。',
  'The share of records, and of decisions to list somebody, of which the person is told.':
    '有多大比例的记录和列入决定会告知本人。',
  'How listed persons object to false records.': '被列入的人怎样对不实记录提出异议。',
  'How often a listed person who was told objects.': '被列入并被告知的人多久提出一次异议。',
  'The share of objections to false records that succeed.': '对不实记录的异议有多大比例成立。',
  'How long a decision takes; at once if left out.': '裁定要多久；不写则立即。',
  'How much can be decided; cases wait in a queue.': '能裁定多少；其余案件排队等待。',
  'How many reviewers there are.': '有多少名审查员。',
  'How many cases each of them decides.': '每名审查员裁定多少案件。',
  'For how many persons there is so much; for all together if left out.':
    '每多少人有这样的处理能力；不写则为所有人合计的处理能力。',
  '`region`: each region has its own queue. One for the nation if left out.':
    '`region`：每个地区各有自己的队列。不写则全国共用一个。',
  'How many cases are decided.': '裁定多少案件。',
  'How often somebody who waits gives up.': '等待的人多久会放弃。',
  'How often a person who is rightly on a black list, and was told, objects all the same; never if left out.':
    '应当列入黑名单并被告知的人，多久仍会提出一次异议；不写则从不。',
  'The share of objections of people who are rightly on a list that succeed all the same; none if left out.':
    '应当列入的人提出的异议，有多大比例仍然成立；不写则没有。',
  'How long a person who was struck from a black list is not put on one again, unless an adverse record is added; not at all if left out.':
    '从黑名单上除名的人，多久之内不再列入黑名单，除非新增不良记录；不写则没有这样的期限。',
  'What is paid for each wrong that was put right.': '每纠正一项冤错赔付多少。',
  'Where rejected objections can go on to.': '被驳回的异议可以继续诉至何处。',
  'The share of rejected objections that go on to the court.': '被驳回的异议有多大比例诉至法院。',
  'How people change what they do because of the scheme.': '人们因为制度怎样改变行为。',
  'The kinds of conduct that change: `all`, a list, or those of some sort.':
    '哪些行为会改变：`all`、一个列表，或某一类行为。',
  'The rate that is added.': '所增添的发生率。',
  'Who responds, and when; everybody always if left out.': '谁会有反应，什么时候；不写则人人始终都有。',
  'How many times as often it happens as before, at least once; the further acts have dice of their own.':
    '发生次数是以前的几倍，至少一倍；多出来的由另外的骰子决定。',
  'The share of acts that no longer happen.': '不再发生的行为占多大比例。',
  'How the scheme itself reacts to what it causes.': '制度对它自己造成的情况怎样反应。',
  'What is watched, as a share of all persons within a tick: a kind of conduct, those on a list, those on whom a consequence falls, `objections`, or the `backlog` of objections.':
    '观察什么，以一个周期内占总人数的比例计：一种行为、名单上的人、受某种后果影响的人、`objections`（异议），或 `backlog`（等待裁定的异议）。',
  'The share of persons above which the rule takes effect.': '人数比例高于此值，规则就生效。',
  'The share of persons below which it takes effect, in place of `above`.':
    '人数比例低于此值，规则就生效；用来代替 `above`。',
  'From when on it watches; from the start if left out.': '从什么时候开始观察；不写则从一开始。',
  '`region`: each region watches and decides for itself. The nation as one if left out.':
    '`region`：每个地区各自观察、各自决定。不写则全国作为一个整体。',
  'The lists and consequences that it suspends.': '它所暂停的名单和后果。',
  'For how long; for good if left out.': '持续多久；不写则永久。',
  'When it begins.': '什么时候开始。',
  'What to count beside the two ledgers.': '两本账之外还要统计什么。',
  'Whom to count at each tick.': '每个周期统计谁。',
  'What people read in place of names that cannot have a title: values of attributes, regions, parameters, durations.':
    '给不能带标题的名称配上给人看的文字：特征的值、地区、参数、时长。',
  'The name of the overlay in commands and results.': '叠加在命令和结果中的名称。',
  'What changes in the regime: keys as there. `remove` takes an entry away; `"*"` stands for every entry that a map holds.':
    '制度中要改变的内容，键与那里相同。`remove` 去掉一个条目；`"*"` 代表映射中的每一个条目。',
  'What the overlay does, in a few sentences.': '用几句话说明这项叠加做什么。',
  'The sources that its published numbers name.': '它的公布过的数字所指的出处。',
};
