import type { Words } from '../words.ts';

/** What expressions may ask, and why not. */
export const expressions: Words = {
  'the grade': 'الدرجة',
  'the place in the household': 'الدور في الأسرة',
  'what kind of unit it is': 'نوع الوحدة',
  'the region': 'المنطقة',
  'whether the person is on a list': 'هل الشخص على قائمة',
  list: 'قائمة',
  'the name of one {category}': 'اسم {category}',
  'whether such conduct was recorded in this tick': 'هل سُجّل سلوك كهذا في هذه الخطوة',
  'conduct kind': 'نوع من السلوك',
  'whether a rule of governance is in force': 'هل قاعدة من قواعد الحُكم نافذة',
  'rule of governance': 'قاعدة حُكم',
  'whether no adverse record has come for so long': 'هل مضت هذه المدة بلا سجل سلبي جديد',
  'whether the grade has been the same so long': 'هل بقيت الدرجة نفسها هذه المدة',
  'whether a condition holds for a linked unit, as in `any(household, on(barred))`':
    'هل يصح شرط لوحدة مرتبطة بهذه، كما في `any(household, on(barred))`',
  'a link and a condition': 'رابطة وشرط',
  'a rule of a list may not ask for it': 'لا يجوز لقاعدة في قائمة أن تسأل عنه',
  'only conduct, sources, responses and states depend on consequences':
    'لا يتوقف على العواقب إلا السلوك والمصادر والاستجابات والحالات',
  'only conduct, sources, responses, states and observations depend on what the person knows':
    'لا يتوقف على ما يعلمه الشخص إلا السلوك والمصادر والاستجابات والحالات والمشاهدات',
  'only observations count comings and goings': 'لا يعدّ الدخول والخروج إلا المشاهدات',
  'only consequences, and what people do, depend on what everybody can read':
    'لا يتوقف على ما يستطيع الجميع قراءته إلا العواقب وما يفعله الناس',
  'the scheme does not know the truth; only conduct and observations may ask for it':
    'النظام لا يعرف الحقيقة؛ ولا يجوز أن يسأل عنها إلا السلوك والمشاهدات',
  'it is the truth, and of this tick: only states and misuse at a source may ask for it':
    'هذه هي الحقيقة، وفي هذه الخطوة نفسها: لا يجوز أن يسأل عنها إلا الحالات وإساءة الاستعمال في مصدر',
  'nobody is told anything here: there is no `redress.notice`':
    'لا يُبلَّغ أحد بشيء هنا: ليس هناك `redress.notice`',
  '{what}: {values}': '{what}: {values}',
  'a link': 'رابطة',
  'a value of `{name}`': 'قيمة من قيم `{name}`',
  'it looks at one unit, and at nobody else': 'تنظر إلى وحدة واحدة، لا إلى أحد غيرها',
  'of another unit only what it keeps from one tick to the next can be read':
    'لا يُقرأ من وحدة أخرى إلا ما تحتفظ به من خطوة زمنية إلى التي تليها',
  "whether the person's name on a list is there for everybody to read":
    'هل اسم الشخص على قائمة منشور ليقرأه الجميع',
  'public list': 'قائمة علنية',
  'the rule of a consequence may not ask for it': 'لا يجوز لقاعدة العاقبة أن تسأل عنه',
  'whether any sanction falls on the person': 'هل تقع على الشخص أي عقوبة',
  'whether any reward falls on the person': 'هل ينال الشخص أي مكافأة',
  'whether the person was told of a listing that is to come': 'هل أُبلغ الشخص بإدراج قادم',
  'list with a grace': 'قائمة لها مهلة',
  'whether a consequence falls on the person': 'هل تقع على الشخص عاقبة',
  consequence: 'عاقبة',
  'a rule about a response may not ask for it': 'لا يجوز لقاعدة عن استجابة أن تسأل عنه',
  'records are of this tick; conduct and responses look at the end of the last one':
    'السجلات لهذه الخطوة؛ أما السلوك والاستجابات فتنظر إلى نهاية الخطوة السابقة',
  'only lists, consequences and observations ask how long a file has been clean':
    'لا يسأل كم مضى والملف نظيف إلا القوائم والعواقب والمشاهدات',
  'only lists, consequences and observations ask how long a grade has been held':
    'لا يسأل كم بقيت الدرجة نفسها إلا القوائم والعواقب والمشاهدات',
  'the number of true adverse records filed in this tick':
    'عدد السجلات السلبية الصحيحة التي دخلت الملف في هذه الخطوة',
  'the number of false adverse records filed in this tick':
    'عدد السجلات السلبية الكاذبة التي دخلت الملف في هذه الخطوة',
  'whether the person came on a list in this tick': 'هل دخل الشخص قائمة في هذه الخطوة',
  'whether the person came off a list in this tick': 'هل خرج الشخص من قائمة في هذه الخطوة',
  'whether the person would be on a list if files told the truth':
    'هل كان الشخص سيكون على قائمة لو قالت الملفات الحقيقة',
  'a rule about who somebody is may not ask for it': 'لا يجوز لقاعدة عمّن يكون الشخص أن تسأل عنه',
  'who somebody is does not depend on governance': 'من يكون الشخص لا يتوقف على الحُكم',
  'whether the person was told of a record': 'هل أُبلغ الشخص بسجل',
  'a rule about conduct may not ask for it': 'لا يجوز لقاعدة عن السلوك أن تسأل عنه',
  'the scheme does not know the states of people; let a kind of conduct depend on it, and a source see that':
    'النظام لا يعرف حالات الناس؛ اجعل نوعًا من السلوك يتوقف عليها، ومصدرًا يرى ذلك السلوك',
  'whether the person did such a thing in this tick': 'هل فعل الشخص شيئًا كهذا في هذه الخطوة',
  'a rule about a change of a state may not ask for it': 'لا يجوز لقاعدة عن تغيّر في حالة أن تسأل عنه',
  'a rule that brings a grade down may not ask for it': 'لا يجوز لقاعدة تُنزل درجة أن تسأل عنه',
  'this regime has no score': 'ليس في هذا النظام رصيد',
  'this regime has no grades': 'ليس في هذا النظام درجات',
  'a rule about what a source does may not ask for it': 'لا يجوز لقاعدة عمّا يفعله مصدر أن تسأل عنه',
  'a rule about misuse at a source may not ask for it':
    'لا يجوز لقاعدة عن إساءة الاستعمال في مصدر أن تسأل عنه',
};
