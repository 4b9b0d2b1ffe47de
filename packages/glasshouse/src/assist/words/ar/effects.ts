import type { Words } from '../words.ts';

/** Keys of consequences, redress, responses and governance, and of overlays. */
export const effects: Words = {
  'Public bodies and others that apply consequences and use lists.':
    'الهيئات العامة وغيرها ممن يطبّق العواقب ويستعمل القوائم.',
  'What is denied or granted, and to whom.': 'ما يُحرم منه أو يُمنح، ومن يصيبه ذلك.',
  '`sanction` if it takes something away, `reward` if it grants something.':
    '`sanction` إن كانت تسلب شيئًا، و`reward` إن كانت تمنح شيئًا.',
  'The area of life in which it falls.': 'مجال الحياة الذي تقع فيه.',
  'The body that applies it.': 'الجهة التي تطبّقها.',
  'Where it is applied at all; everywhere if left out.': 'أين تُطبَّق أصلًا؛ وإن لم يُكتب ففي كل مكان.',
  'The share of regions that apply it, or of bodies that do in each region.':
    'نسبة المناطق التي تطبّقها، أو نسبة الهيئات التي تطبّقها في كل منطقة.',
  'How many bodies decide on it, each in each region on its own; whoever asks one of them asks any of them alike. Without it a region applies it as a whole or not.':
    'كم هيئة تقرر في شأنها، كل منها في كل منطقة على حدة؛ ومن يقصد واحدة منها يقصد أيًّا منها على السواء. وإن لم يُكتب فالمنطقة تطبّقها كلها أو لا تطبّقها.',
  'How long the rule must have held before it bites; at once if left out.':
    'كم من الوقت يجب أن يصح الشرط قبل أن تسري؛ وإن لم يُكتب ففورًا.',
  'How often a person would have used what is denied or granted; each use is counted.':
    'كم مرة كان الشخص سيستعمل ما يُحرم منه أو يُمنحه؛ وكل استعمال يُعدّ.',
  'Whom else it falls on, beside the person.': 'على من تقع أيضًا، غير الشخص نفسه.',
  'Which members of the household it reaches.': 'أي أفراد الأسرة تصيب.',
  'Which employees of an organisation it reaches.': 'أي العاملين في المنظمة تصيب.',
  'Which legal representatives of an organisation it reaches.': 'أي الممثلين القانونيين للمنظمة تصيب.',
  'Which organisations it reaches whose legal representative it falls on.':
    'أي المنظمات تصيب إذا وقعت على ممثلها القانوني.',
  'Which other firms of the same owner it reaches.': 'أي الشركات الأخرى للمالك نفسه تصيب.',
  'Which friends it reaches.': 'أي الأصدقاء تصيب.',
  'Which members of the households next door it reaches.': 'أي أفراد الأسر المجاورة تصيب.',
  'How people learn of a listing, and what they can do against it.':
    'كيف يعلم الناس بالإدراج، وما يستطيعونه إزاءه.',
  'The share of records, and of decisions to list somebody, of which the person is told.':
    'نسبة ما يُبلَّغ به الشخص من السجلات ومن قرارات الإدراج.',
  'How listed persons object to false records.': 'كيف يعترض المدرَجون على السجلات الكاذبة.',
  'How often a listed person who was told objects.': 'كم مرة يعترض المدرَج الذي أُبلغ.',
  'The share of objections to false records that succeed.': 'نسبة ما يُقبل من الاعتراضات على السجلات الكاذبة.',
  'How long a decision takes; at once if left out.': 'كم يستغرق البتّ؛ وإن لم يُكتب ففورًا.',
  'How much can be decided; cases wait in a queue.': 'كم قضية يمكن أن يُبتّ فيها؛ وتنتظر القضايا في طابور.',
  'How many reviewers there are.': 'عدد المراجعين.',
  'How many cases each of them decides.': 'في كم قضية يبتّ كل منهم.',
  'For how many persons there is so much; for all together if left out.':
    'عدد الأشخاص الذين لهم هذا القدر؛ وإن لم يُكتب فللجميع معًا.',
  '`region`: each region has its own queue. One for the nation if left out.':
    '`region`: لكل منطقة طابورها. وإن لم يُكتب فطابور واحد للبلاد كلها.',
  'How many cases are decided.': 'في كم قضية يُبتّ.',
  'How often somebody who waits gives up.': 'كم مرة ييأس أحد ممن ينتظرون.',
  'How often a person who is rightly on a black list, and was told, objects all the same; never if left out.':
    'كم مرة يعترض مع ذلك من هو على قائمة سوداء بحق وأُبلغ؛ وإن لم يُكتب فلا يحدث ذلك أبدًا.',
  'The share of objections of people who are rightly on a list that succeed all the same; none if left out.':
    'نسبة ما يُقبل مع ذلك من اعتراضات المدرَجين بحق؛ وإن لم تُكتب فلا شيء.',
  'How long a person who was struck from a black list is not put on one again, unless an adverse record is added; not at all if left out.':
    'المدة التي لا يُعاد فيها إلى قائمة سوداء من شُطب من واحدة، ما لم يُضف سجل سلبي؛ وإن لم تُكتب فلا مدة كهذه.',
  'What is paid for each wrong that was put right.': 'ما يُدفع عن كل خطأ صُحّح.',
  'Where rejected objections can go on to.': 'إلى أين تمضي الاعتراضات المرفوضة.',
  'The share of rejected objections that go on to the court.':
    'نسبة الاعتراضات المرفوضة التي تمضي إلى المحكمة.',
  'How people change what they do because of the scheme.': 'كيف يغيّر الناس ما يفعلونه بسبب النظام.',
  'The kinds of conduct that change: `all`, a list, or those of some sort.':
    'أنواع السلوك التي تتغير: `all`، أو قائمة، أو ما كان من صنف معيّن.',
  'The rate that is added.': 'المعدل الذي يُضاف.',
  'Who responds, and when; everybody always if left out.': 'من يستجيب، ومتى؛ وإن لم يُكتب فالجميع دائمًا.',
  'How many times as often it happens as before, at least once; the further acts have dice of their own.':
    'كم ضعفًا يحدث بالنسبة إلى ما كان، ضعف واحد على الأقل؛ وللأفعال الزائدة نرد خاص بها.',
  'The share of acts that no longer happen.': 'نسبة الأفعال التي لم تعد تقع.',
  'How the scheme itself reacts to what it causes.': 'كيف يستجيب النظام نفسه لما يتسبب فيه.',
  'What is watched, as a share of all persons within a tick: a kind of conduct, those on a list, those on whom a consequence falls, `objections`, or the `backlog` of objections.':
    'ما يُراقَب، نسبةً من كل الأشخاص في الخطوة الواحدة: نوع من السلوك، أو من هم على قائمة، أو من تقع عليهم عاقبة، أو الاعتراضات (`objections`)، أو الاعتراضات المنتظرة (`backlog`).',
  'The share of persons above which the rule takes effect.': 'نسبة الأشخاص التي تسري القاعدة إذا تجاوزتها.',
  'The share of persons below which it takes effect, in place of `above`.':
    'نسبة الأشخاص التي تسري القاعدة إذا قلّت عنها، بدلًا من `above`.',
  'From when on it watches; from the start if left out.': 'متى تبدأ المراقبة؛ وإن لم يُكتب فمن البداية.',
  '`region`: each region watches and decides for itself. The nation as one if left out.':
    '`region`: تراقب كل منطقة وتقرر لنفسها. وإن لم يُكتب فالبلاد كلها معًا.',
  'The lists and consequences that it suspends.': 'القوائم والعواقب التي تعلّقها.',
  'For how long; for good if left out.': 'كم يدوم ذلك؛ وإن لم يُكتب فإلى الأبد.',
  'When it begins.': 'متى تبدأ.',
  'What to count beside the two ledgers.': 'ما يُعدّ إلى جانب الدفترين.',
  'Whom to count at each tick.': 'من يُعدّ في كل خطوة زمنية.',
  'What people read in place of names that cannot have a title: values of attributes, regions, parameters, durations.':
    'ما يقرؤه الناس مكان أسماء لا يمكن أن يكون لها عنوان: قيم السمات، والمناطق، والمعاملات، والمُدد.',
  'The name of the overlay in commands and results.': 'اسم الإضافة في الأوامر والنتائج.',
  'What changes in the regime: keys as there. `remove` takes an entry away; `"*"` stands for every entry that a map holds.':
    'ما يتغير في النظام، بالمفاتيح التي هناك. `remove` تحذف بندًا؛ و`"*"` تعني كل بند في مجموعة المفاتيح.',
  'What the overlay does, in a few sentences.': 'ما تفعله الإضافة، في بضع جمل.',
  'The sources that its published numbers name.': 'المصادر التي تسمّيها أرقامها المنشورة.',
};
