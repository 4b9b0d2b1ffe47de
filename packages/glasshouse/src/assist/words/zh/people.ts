import type { Words } from '../words.ts';

/** What the keys of the file say that are about itself, about who lives there, and about what they do. */
export const people: Words = {
  'The version of the language: `1`.': '语言的版本：`1`。',
  'The name of the regime in commands, file names and results.': '制度在命令、文件名和结果中的名称。',
  'What people read as its name, in several languages.': '给人看的名称，可以用多种语言。',
  'In English.': '英文。',
  'In Chinese.': '中文。',
  'In Arabic.': '阿拉伯文。',
  'In Persian.': '波斯文。',
  'The step of time: nothing can happen between two ticks.': '时间推进的一步：两个周期之间不会发生任何事。',
  'How long a run is; a choice, not a claim about the world.': '运行多久；这是一项选择，不是关于现实的论断。',
  'Who lives there.': '谁生活在其下。',
  'How many units there are, persons and organisations together, unless the run says otherwise.':
    '共有多少个单位，个人与组织合计，除非运行时另定。',
  'The share of units that are firms, public bodies and social organisations; the rest are persons.':
    '企业、公共机构和社会组织在全部单位中各占的比例；其余的是个人。',
  'The value that a single run takes.': '只运行一次时所取的值。',
  'The lowest and the highest value that one would believe.': '仍然认为可信的最低值和最高值。',
  'The value as it was published.': '所公布的值。',
  'The key of the source in the bibliography.': '出处在参考文献中的键。',
  'What else is to be said about the number.': '关于这个数字还要说明的话。',
  'The share of owners with each number of firms; without it everybody has one.':
    '拥有每一种企业数的业主各占的比例；不写则每个业主只有一家。',
  'The share of households with each number of persons; without it everybody lives alone.':
    '每一种人数的住户各占的比例；不写则人人独居。',
  'The regions, by number or by name and share.': '各个地区：写明有多少个，或写明名称和比例。',
  'How many regions of equal size there are, without names.': '有多少个大小相同、没有名称的地区。',
  'Whether a whole community lies in one region, or each person has a region.':
    '整个社区同在一个地区，还是每个人各有所在的地区。',
  'What persons differ in.': '人与人有哪些不同。',
  'The lowest and the highest whole number; each between them is equally frequent.':
    '最低和最高的整数；两者之间每个数的机会相等。',
  'The number that counts as 1 where something scales with the attribute.':
    '别的数字按这项特征折算时，相当于 1 的数。',
  'What people read in place of the name, in several languages.':
    '在名称的位置上给人看的文字，可以用多种语言。',
  'The attribute that it depends on, or `role` (head and member), or `type` (what kind of unit it is).':
    '它所取决的特征；也可以是 `role`（户主和成员）或 `type`（单位的种类）。',
  'For each value of the other attribute, the share of persons with each value of this one.':
    '对另一项特征的每个值，写明人们在这项特征上取各个值的比例。',
  'The share of persons with each value.': '取各个值的人所占的比例。',
  'The attributes by whose values, and their combinations, results are counted; `group` if left out.':
    '按哪些特征的值及其组合分别统计结果；不写则为 `group`。',
  'Who is subject to the regime and has a file; everybody if left out.':
    '谁受这个制度管辖并有档案；不写则人人都是。',
  'The regime that this file changes, by its `id`.': '本文件所更改的制度，写它的 `id`。',
  'What the regime is, in a few sentences.': '用几句话说明这是怎样的制度。',
  'The sources that published numbers name.': '公布过的数字所指的出处。',
  'Who said it, where and when, as one would cite it.': '谁在何处、何时说的，像引用文献那样写。',
  'How far to trust it: A first-hand or official, B press or scholarship, C one weak account, S a founding document of the project, M made up.':
    '可信的程度：A 原始或官方，B 新闻报道或学术著作，C 单独一处不太可靠的说法，S 本项目的创始文件，M 虚构。',
  'Where to find it: an address or a shelf mark.': '在哪里可以找到：网址或馆藏编号。',
  'When it was published or seen.': '何时公布，或何时看到。',
  'What befalls people, and what the scheme does not know: a job, an illness, a grievance.':
    '人们的遭遇，而制度并不知道：工作、疾病、冤屈。',
  'What it can be: a list, or a map with titles. A person has one of them at a time.':
    '可以是哪些值：写成列表，或写成带标题的映射。一个人在同一时间只有其中一个。',
  'The value that people begin with: one for all, or shares.': '人们开始时的值：所有人同一个，或写明比例。',
  'The attribute that it depends on, or `role`, which has the values head and member.':
    '它所取决的特征；也可以是 `role`，其值为户主和成员。',
  'For each value of the attribute, the share of persons who begin with each value of the state.':
    '对特征的每个值，写明开始时处于状态各个值的人所占的比例。',
  'How it changes; within a tick in the order of the file, and at most once for a person.':
    '它怎样变化；一个周期之内按文件中的顺序，每个人至多一次。',
  'The value that the person has afterwards.': '变化之后这个人的值。',
  'How often it happens to a person whom it can happen to.': '在可能发生的人身上，多久发生一次。',
  'The values from which it can happen; every other value if left out.':
    '从哪些值可以发生这种变化；不写则从其他任何值。',
  'Factors on the rate, by attribute or state and value; 1 where none is given.':
    '发生率的系数，按特征或状态及其值；没有写的为 1。',
  'A uniform attribute that the rate is proportional to.': '一项均匀分布的特征，发生率与它成正比。',
  'Further factors on the rate, each with its condition.': '发生率的其他系数，各有条件。',
  'For whom, and when, the factor holds.': '这个系数适用于谁，在什么时候适用。',
  'What the rate is multiplied by.': '发生率所乘的数。',
  'To whom it can happen, and when; to everybody at any time if left out.':
    '会在谁身上、什么时候发生；不写则任何人在任何时候。',
  'What people do, lawful or not, and how often.': '人们做什么，合法与否，多久一次。',
  'The area of life that it belongs to.': '它所属的生活领域。',
  'How often it happens to a person who can do it.': '能做这件事的人多久做一次。',
  'Whether the law outside the scheme allows it; deterred lawful conduct is counted as chilled. False if left out.':
    '制度之外的法律是否允许；合法行为若被遏止，就计为“不敢做的合法行为”。不写则为否。',
  'Whether it is a merit, so that records of it are to the good of the person. False if left out.':
    '是否算作善行，使有关的记录对本人有利。不写则为否。',
  'Who can do it, and when; everybody at any time if left out.':
    '谁能做，什么时候能做；不写则任何人在任何时候。',
  'How often a person can do it within a tick, 2 to 4 times, where the rate counts events; once if left out.':
    '一个人在一个周期之内最多能做几次，2 至 4 次；发生率须以事件计。不写则为一次。',
};
