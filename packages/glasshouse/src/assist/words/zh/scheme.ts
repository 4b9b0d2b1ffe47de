import type { Words } from '../words.ts';

/** Keys of sources, scores, grades and lists. */
export const scheme: Words = {
  'Who reports conduct to the file, and with what errors.': '谁把行为报入档案，又有哪些差错。',
  'The kinds of conduct that it sees: `all`, a list, those of some sort, or a map that says more on each.':
    '它看见哪些行为：`all`、一个列表、某一类行为，或一个对每种行为写得更详细的映射。',
  'Those that belong to these areas of life.': '属于这些生活领域的行为。',
  'Those that are lawful, or those that are not.': '合法的行为，或不合法的行为。',
  'Those that are good, or those that are not.': '算作善行的行为，或不算的。',
  'The share of acts that it records.': '它所记录的行为占多大比例。',
  'Factors on the number, by attribute and value of the attribute.': '这个数字的系数，按特征及其值。',
  'How long after the act the record is on file; at once if left out.':
    '行为发生多久之后记录入档；不写则立即入档。',
  'How often it records, for a person who could have done it, an act that did not happen; never if left out.':
    '对本来可能做这件事的人，它多久记下一次没有发生过的行为；不写则从不。',
  'By which way it comes to what it knows.': '它所知道的事从何种渠道得来。',
  'The share of its records that land on a person of the same name.': '它的记录有多大比例落到同名者身上。',
  'The share of its true records that it files twice.': '它的属实记录有多大比例被登记两次。',
  'How many records it makes of a person that say nothing about conduct.':
    '它为每个人制作多少条与行为无关的记录。',
  'That it knows people by their faces, and how often that goes wrong.': '它靠人脸认人，以及多常认错。',
  'How many comparisons touch a person in the gallery.': '人脸库中的一个人被比对多少次。',
  'False match rate: the share of comparisons with another face that say it is the same.':
    '错误匹配率：与别人的脸比对时，有多大比例判为同一人。',
  'False non-match rate: the share of comparisons with the same face that say it is another.':
    '错误不匹配率：与同一张脸比对时，有多大比例判为另一人。',
  'Whose face is in the gallery; that of everybody if left out.': '谁的脸在人脸库中；不写则人人都在。',
  'Records that somebody there sets on purpose.': '那里有人故意设定的记录。',
  'The kind of conduct that is put on file.': '记入档案的是哪种行为。',
  'How often it is done to a person whom it is meant for.': '对所针对的人多久设定一次。',
  'Whom it is meant for, and when; everybody at any time if left out.':
    '针对谁，什么时候；不写则任何人在任何时候。',
  'The rule of governance while which is in force it is done, to fill a quota.':
    '哪一条治理规则生效期间，为凑指标而设定。',
  'Factors on what it does, each with its condition.': '它所做之事的系数，各有条件。',
  'On the share of acts that it records.': '用于它所记录的行为的比例。',
  'On the rate of its false records.': '用于它的不实记录的发生率。',
  'What each of its records costs, a useless one too.': '它的每条记录要花费多少，无用的也算在内。',
  'In money; one currency for the whole regime.': '以金钱计；整个制度用同一种货币。',
  'In hours of work.': '以工时计。',
  'How records become points.': '记录怎样变成分数。',
  'What a record of each kind of conduct is worth.': '每种行为的一条记录值多少分。',
  'The points that a record adds, or takes away if negative.': '一条记录加多少分；负数则为扣分。',
  'The dimension that the points belong to; needed where the score has dimensions.':
    '分值所属的账户；分数分为几个账户时必须写明。',
  'How long the record counts; for good if left out.': '记录计分多久；不写则永久。',
  '`true`: the points fade evenly, to nothing at the end of the retention.':
    '`true`：分值匀速消减，到保留期满时归零。',
  'The share of the points that is lost with time, up to the end of the retention.':
    '分值随时间减去的比例，直到保留期满。',
  'The points that everybody begins with; where there are dimensions, these have it.':
    '人人开始时的分数；如果有账户，则写在各个账户里。',
  'The score does not fall below this.': '分数不会低于此值。',
  'The score does not rise above this.': '分数不会高于此值。',
  'Accounts that are kept apart and add up to the score.': '分开记的账户，加起来就是分数。',
  'The points that everybody begins with.': '人人开始时的分数。',
  'The share of the range of the score that this dimension decides; all dimensions have one, or none.':
    '这个账户决定分数范围的多大比例；要么所有账户都写，要么都不写。',
  'How often the score is published; lists and consequences follow the score as last published. At every tick if left out.':
    '分数多久公布一次；名单和后果以上次公布的分数为准。不写则每个周期公布。',
  'How points become grades, from the highest to the lowest.': '分数怎样变成等级，从高到低。',
  '`true`: this grade is for all others.': '`true`：这个等级留给其余所有人。',
  'The lowest score of the grade.': '这个等级的最低分数。',
  'The share of all who have a score that may hold this grade or a better one; the lowest score rises as it must.':
    '有分数的人当中，最多多大比例可以得到这个等级或更高的等级；最低分数会相应提高。',
  'What brings a grade down directly, whatever the points.': '不管分数多少，什么会直接使等级降低。',
  'The best grade that the person can have meanwhile.': '在此期间这个人最高可以有的等级。',
  'Whom it falls on.': '落在谁身上。',
  'For how long.': '持续多久。',
  'Numbers with a name, for use in expressions.': '有名称的数字，供表达式使用。',
  'Durations with a name, for use in expressions.': '有名称的时长，供表达式使用。',
  'Lists that people are put on.': '把人列入的名单。',
  '`black` for a list that harms, `red` for one that favours.':
    '`black` 是使人受害的名单，`red` 是使人受优待的名单。',
  'The grounds for entry; one that holds is enough.': '列入的理由；有一项成立即可。',
  'Who is put on the list.': '谁被列入名单。',
  'How long a person listed on this ground stays; until the exit if left out.':
    '以此理由列入的人留在名单上多久；不写则直到符合移出条件。',
  'How long a person listed on this ground stays at least, whatever the exit says.':
    '以此理由列入的人至少留在名单上多久，不管移出条件怎么说。',
  'How long a person has between the decision and the listing; who is told, by `notice`, can perform or object until then.':
    '从决定到列入之间给人多少时间；由 `notice` 得知的人，在此之前可以履行或提出异议。',
  'Who is taken off the list before the term ends.': '谁在期满之前移出名单。',
  'The agencies that may use it; a consequence of another agency that does is an error. Every one if left out.':
    '可以使用它的办事机构；别的办事机构的后果若使用它，就是错误。不写则任何机构都可以使用。',
  'How long after the listing the name is published for everybody to read; a list without it is not public.':
    '列入多久之后公布姓名，供所有人查看；不写则名单不公开。',
  'Who asks the keeper whether a person is on it; each answer is counted.':
    '谁向保管者查询某人是否在名单上；每次答复都计数。',
  'How often somebody asks about a person.': '多久有人查询一次某个人。',
  'What the keeper is paid for an answer, in money; one currency for the whole regime.':
    '每次答复付给保管者多少钱；整个制度用同一种货币。',
  'Copies of lists that others keep, and how well they follow.': '别处保存的名单副本，以及它们跟得多好。',
  'The list, or the copy above, that it follows.': '它所依照的名单，或写在上面的副本。',
  'How long an entry takes to arrive; none if left out.': '列入多久之后传到这里；不写则立即。',
  'How long a removal takes to arrive; none if left out.': '移出多久之后传到这里；不写则立即。',
  'The share of entries that arrive at all; all if left out.': '有多大比例的列入会传到这里；不写则全部。',
  'The share of removals that never arrive; none if left out.':
    '有多大比例的移出永远传不到这里；不写则没有。',
};
