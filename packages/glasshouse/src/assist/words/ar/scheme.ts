import type { Words } from '../words.ts';

/** Keys of sources, scores, grades and lists. */
export const scheme: Words = {
  'Who reports conduct to the file, and with what errors.': 'من يُبلغ الملف بالسلوك، وبأي أخطاء.',
  'The kinds of conduct that it sees: `all`, a list, those of some sort, or a map that says more on each.':
    'أنواع السلوك التي يراها: `all`، أو قائمة، أو ما كان من صنف معيّن، أو مجموعة مفاتيح تقول المزيد عن كل منها.',
  'Those that belong to these areas of life.': 'ما ينتمي إلى مجالات الحياة هذه.',
  'Those that are lawful, or those that are not.': 'المشروع منها، أو غير المشروع.',
  'Those that are good, or those that are not.': 'الحسن منها، أو غيره.',
  'The share of acts that it records.': 'نسبة الأفعال التي يسجّلها.',
  'Factors on the number, by attribute and value of the attribute.':
    'معاملات ضرب على الرقم، بحسب السمة وقيمتها.',
  'How long after the act the record is on file; at once if left out.':
    'كم يمضي من الوقت بعد الفعل حتى يدخل السجل الملف؛ وإن لم يُكتب ففورًا.',
  'How often it records, for a person who could have done it, an act that did not happen; never if left out.':
    'كم مرة يسجّل، لشخص كان يمكن أن يفعل الشيء، فعلًا لم يقع؛ وإن لم يُكتب فلا يحدث ذلك أبدًا.',
  'By which way it comes to what it knows.': 'من أي طريق يصل إليه ما يعرفه.',
  'The share of its records that land on a person of the same name.':
    'نسبة سجلاته التي تقع على شخص يحمل الاسم نفسه.',
  'The share of its true records that it files twice.': 'نسبة سجلاته الصحيحة التي يسجّلها مرتين.',
  'How many records it makes of a person that say nothing about conduct.':
    'كم يضع للشخص من سجلات لا تقول شيئًا عن السلوك.',
  'That it knows people by their faces, and how often that goes wrong.':
    'أنه يعرف الناس من وجوههم، وكم مرة يخطئ في ذلك.',
  'How many comparisons touch a person in the gallery.': 'كم مقارنة تمسّ شخصًا في مجموعة الوجوه المحفوظة.',
  'False match rate: the share of comparisons with another face that say it is the same.':
    'معدل المطابقة الكاذبة: نسبة المقارنات بوجه آخر التي تقول إنه الوجه نفسه.',
  'False non-match rate: the share of comparisons with the same face that say it is another.':
    'معدل عدم المطابقة الكاذب: نسبة المقارنات بالوجه نفسه التي تقول إنه وجه آخر.',
  'Whose face is in the gallery; that of everybody if left out.':
    'من وجهه في المجموعة المحفوظة؛ وإن لم يُكتب فوجوه الجميع.',
  'Records that somebody there sets on purpose.': 'سجلات يضعها أحدهم هناك عمدًا.',
  'The kind of conduct that is put on file.': 'نوع السلوك الذي يوضع في الملف.',
  'How often it is done to a person whom it is meant for.': 'كم مرة يُفعل ذلك بشخص من المقصودين.',
  'Whom it is meant for, and when; everybody at any time if left out.':
    'من المقصود به، ومتى؛ وإن لم يُكتب فالجميع في أي وقت.',
  'The rule of governance while which is in force it is done, to fill a quota.':
    'قاعدة الحُكم التي يُفعل ذلك ما دامت نافذة، لبلوغ حصة.',
  'Factors on what it does, each with its condition.': 'معاملات ضرب على ما يفعله، لكل منها شرطه.',
  'On the share of acts that it records.': 'على نسبة الأفعال التي يسجّلها.',
  'On the rate of its false records.': 'على معدل سجلاته الكاذبة.',
  'What each of its records costs, a useless one too.': 'كم يكلّف كل سجل من سجلاته، حتى ما لا فائدة فيه.',
  'In money; one currency for the whole regime.': 'من المال؛ وعملة واحدة للنظام كله.',
  'In hours of work.': 'من ساعات العمل.',
  'How records become points.': 'كيف تصير السجلات نقاطًا.',
  'What a record of each kind of conduct is worth.': 'كم نقطة يساوي سجل كل نوع من السلوك.',
  'The points that a record adds, or takes away if negative.':
    'النقاط التي يضيفها السجل، أو ينقصها إن كانت سالبة.',
  'The dimension that the points belong to; needed where the score has dimensions.':
    'الحساب الذي تنتمي إليه النقاط؛ ويلزم حيث يتألف الرصيد من حسابات.',
  'How long the record counts; for good if left out.': 'كم يبقى السجل محسوبًا؛ وإن لم تُكتب المدة فإلى الأبد.',
  '`true`: the points fade evenly, to nothing at the end of the retention.':
    '`true`: تتلاشى النقاط بالتساوي، حتى تصير لا شيء في نهاية مدة الاحتفاظ.',
  'The share of the points that is lost with time, up to the end of the retention.':
    'نسبة النقاط التي تضيع مع الزمن، حتى نهاية مدة الاحتفاظ.',
  'The points that everybody begins with; where there are dimensions, these have it.':
    'النقاط التي يبدأ بها الجميع؛ وحيث تكون حسابات تُكتب فيها.',
  'The score does not fall below this.': 'لا ينزل الرصيد عن هذا.',
  'The score does not rise above this.': 'لا يزيد الرصيد على هذا.',
  'Accounts that are kept apart and add up to the score.': 'حسابات يُمسك كل منها على حدة، ومجموعها الرصيد.',
  'The points that everybody begins with.': 'النقاط التي يبدأ بها الجميع.',
  'The share of the range of the score that this dimension decides; all dimensions have one, or none.':
    'النسبة التي يقررها هذا الحساب من مدى الرصيد؛ تُكتب في الحسابات كلها، أو لا تُكتب في أي منها.',
  'How often the score is published; lists and consequences follow the score as last published. At every tick if left out.':
    'كم مرة يُنشر الرصيد؛ وتتبع القوائم والعواقب آخر رصيد منشور. وإن لم يُكتب ففي كل خطوة زمنية.',
  'How points become grades, from the highest to the lowest.': 'كيف تصير النقاط درجات، من الأعلى إلى الأدنى.',
  '`true`: this grade is for all others.': '`true`: هذه الدرجة لكل الباقين.',
  'The lowest score of the grade.': 'أدنى رصيد لهذه الدرجة.',
  'The share of all who have a score that may hold this grade or a better one; the lowest score rises as it must.':
    'أقصى نسبة من كل من لهم رصيد يجوز أن تكون لهم هذه الدرجة أو أعلى منها؛ ويرتفع أدنى رصيد لها بقدر ما يلزم.',
  'What brings a grade down directly, whatever the points.': 'ما يُنزل الدرجة مباشرة، أيًّا كانت النقاط.',
  'The best grade that the person can have meanwhile.': 'أعلى درجة يمكن أن تكون للشخص في هذه الأثناء.',
  'Whom it falls on.': 'على من يقع.',
  'For how long.': 'كم يدوم.',
  'Numbers with a name, for use in expressions.': 'أرقام لها أسماء، تُستعمل في التعابير.',
  'Durations with a name, for use in expressions.': 'مُدد لها أسماء، تُستعمل في التعابير.',
  'Lists that people are put on.': 'القوائم التي يُدرَج فيها الناس.',
  '`black` for a list that harms, `red` for one that favours.': '`black` لقائمة تضرّ، و`red` لقائمة تُحابي.',
  'The grounds for entry; one that holds is enough.': 'أسباب الإدراج؛ ويكفي أن يصح واحد منها.',
  'Who is put on the list.': 'من يُدرَج في القائمة.',
  'How long a person listed on this ground stays; until the exit if left out.':
    'كم يبقى من أُدرج لهذا السبب؛ وإن لم يُكتب فحتى يصح شرط الخروج.',
  'How long a person listed on this ground stays at least, whatever the exit says.':
    'أقل مدة يبقاها من أُدرج لهذا السبب، مهما قال شرط الخروج.',
  'How long a person has between the decision and the listing; who is told, by `notice`, can perform or object until then.':
    'المهلة بين القرار والإدراج؛ ومن أُبلغ، بحسب `notice`، يستطيع حتى ذلك الحين أن ينفّذ ما عليه أو يعترض.',
  'Who is taken off the list before the term ends.': 'من يُشطب من القائمة قبل انتهاء الأجل.',
  'The agencies that may use it; a consequence of another agency that does is an error. Every one if left out.':
    'الجهات التي يجوز لها أن تستعملها؛ واستعمال جهة أخرى لها في عاقبة يُعدّ خطأ. وإن لم تُكتب فكل الجهات.',
  'How long after the listing the name is published for everybody to read; a list without it is not public.':
    'كم يمضي من الوقت بعد الإدراج حتى يُنشر الاسم ليقرأه الجميع؛ والقائمة التي ليس فيها هذا غير علنية.',
  'Who asks the keeper whether a person is on it; each answer is counted.':
    'من يسأل حافظ القائمة هل الشخص عليها؛ وكل جواب يُعدّ.',
  'How often somebody asks about a person.': 'كم مرة يسأل أحد عن الشخص.',
  'What the keeper is paid for an answer, in money; one currency for the whole regime.':
    'ما يُدفع لحافظ القائمة عن الجواب، من المال؛ وعملة واحدة للنظام كله.',
  'Copies of lists that others keep, and how well they follow.':
    'نسخ من القوائم يحفظها آخرون، وكيف تتبع أصلها.',
  'The list, or the copy above, that it follows.': 'القائمة التي تتبعها، أو النسخة التي فوقها.',
  'How long an entry takes to arrive; none if left out.': 'كم يستغرق وصول الإدراج؛ وإن لم يُكتب فلا تأخير.',
  'How long a removal takes to arrive; none if left out.': 'كم يستغرق وصول الشطب؛ وإن لم يُكتب فلا تأخير.',
  'The share of entries that arrive at all; all if left out.':
    'نسبة ما يصل من الإدراجات أصلًا؛ وإن لم تُكتب فكلها.',
  'The share of removals that never arrive; none if left out.':
    'نسبة ما لا يصل أبدًا من عمليات الشطب؛ وإن لم تُكتب فلا شيء منها.',
};
