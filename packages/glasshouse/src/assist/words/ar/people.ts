import type { Words } from '../words.ts';

/** What the keys of the file say that are about itself, about who lives there, and about what they do. */
export const people: Words = {
  'The version of the language: `1`.': 'إصدار اللغة: `1`.',
  'The name of the regime in commands, file names and results.':
    'اسم النظام في الأوامر وأسماء الملفات والنتائج.',
  'What people read as its name, in several languages.': 'ما يقرؤه الناس اسمًا له، بلغات عدة.',
  'In English.': 'بالإنجليزية.',
  'In Chinese.': 'بالصينية.',
  'In Arabic.': 'بالعربية.',
  'In Persian.': 'بالفارسية.',
  'The step of time: nothing can happen between two ticks.':
    'الخطوة الزمنية: لا يمكن أن يحدث شيء بين خطوتين.',
  'How long a run is; a choice, not a claim about the world.':
    'كم تدوم مدة التشغيل؛ وهي اختيار، لا قول عن العالم.',
  'Who lives there.': 'من يعيش في ظله.',
  'How many units there are, persons and organisations together, unless the run says otherwise.':
    'عدد الوحدات، الأشخاص والمنظمات معًا، ما لم يطلب التشغيل عددًا آخر.',
  'The share of units that are firms, public bodies and social organisations; the rest are persons.':
    'نسب الشركات والهيئات العامة والمنظمات الاجتماعية من كل الوحدات؛ والباقي أشخاص.',
  'The value that a single run takes.': 'القيمة التي يأخذها التشغيل الواحد.',
  'The lowest and the highest value that one would believe.': 'أدنى قيمة وأعلى قيمة يراهما المرء معقولتين.',
  'The value as it was published.': 'القيمة كما نُشرت.',
  'The key of the source in the bibliography.': 'مفتاح المصدر في ثبت المراجع.',
  'What else is to be said about the number.': 'ما ينبغي أن يقال غير ذلك عن الرقم.',
  'The share of owners with each number of firms; without it everybody has one.':
    'نسبة الملاك بحسب عدد شركاتهم؛ وإن لم تُكتب فلكل مالك شركة واحدة.',
  'The share of households with each number of persons; without it everybody lives alone.':
    'نسبة الأسر بحسب عدد أفرادها؛ وإن لم تُكتب فكل شخص يعيش وحده.',
  'The regions, by number or by name and share.': 'المناطق، بعددها، أو بأسمائها ونسبها.',
  'How many regions of equal size there are, without names.': 'عدد المناطق المتساوية في الحجم، بلا أسماء.',
  'Whether a whole community lies in one region, or each person has a region.':
    'هل تقع الجماعة كلها في منطقة واحدة، أم لكل شخص منطقته.',
  'What persons differ in.': 'ما يختلف فيه الأشخاص.',
  'The lowest and the highest whole number; each between them is equally frequent.':
    'أدنى عدد صحيح وأعلاه؛ وكل الأعداد بينهما متساوية الاحتمال.',
  'The number that counts as 1 where something scales with the attribute.':
    'العدد الذي يُحسب 1 حيث يتناسب شيء مع السمة.',
  'What people read in place of the name, in several languages.': 'ما يقرؤه الناس مكان الاسم، بلغات عدة.',
  'The attribute that it depends on, or `role` (head and member), or `type` (what kind of unit it is).':
    'السمة التي تتوقف عليها، أو `role` (رب الأسرة أو فرد منها)، أو `type` (نوع الوحدة).',
  'For each value of the other attribute, the share of persons with each value of this one.':
    'لكل قيمة من قيم السمة الأخرى، نسبة الأشخاص الذين لهم كل قيمة من قيم هذه السمة.',
  'The share of persons with each value.': 'نسبة الأشخاص الذين لهم كل قيمة.',
  'The attributes by whose values, and their combinations, results are counted; `group` if left out.':
    'السمات التي تُعدّ النتائج بحسب قيمها وكل تركيب منها؛ وإن لم تُكتب فهي `group`.',
  'Who is subject to the regime and has a file; everybody if left out.':
    'من يخضع للنظام وله ملف؛ وإن لم يُكتب فالجميع.',
  'The regime that this file changes, by its `id`.': 'النظام الذي يغيّره هذا الملف، بقيمة `id` فيه.',
  'What the regime is, in a few sentences.': 'ما هو النظام، في بضع جمل.',
  'The sources that published numbers name.': 'المصادر التي تسمّيها الأرقام المنشورة.',
  'Who said it, where and when, as one would cite it.': 'من قال ذلك، وأين ومتى، كما يُكتب في قوائم المراجع.',
  'How far to trust it: A first-hand or official, B press or scholarship, C one weak account, S a founding document of the project, M made up.':
    'إلى أي حد يوثق به: A نص أصلي أو رسمي، وB صحافة أو بحث علمي، وC رواية واحدة ضعيفة، وS وثيقة تأسيسية لهذا المشروع، وM مختلَق.',
  'Where to find it: an address or a shelf mark.': 'أين يوجد: عنوان على الشبكة أو رقم حفظ في مكتبة.',
  'When it was published or seen.': 'متى نُشر أو متى اطُّلع عليه.',
  'What befalls people, and what the scheme does not know: a job, an illness, a grievance.':
    'ما يصيب الناس ولا يعلمه النظام: عمل، أو مرض، أو مظلمة.',
  'What it can be: a list, or a map with titles. A person has one of them at a time.':
    'القيم الممكنة: قائمة، أو مجموعة مفاتيح بعناوين. وللشخص واحدة منها في كل وقت.',
  'The value that people begin with: one for all, or shares.':
    'القيمة التي يبدأ بها الأشخاص: واحدة للجميع، أو نسب.',
  'The attribute that it depends on, or `role`, which has the values head and member.':
    'السمة التي تتوقف عليها، أو `role` وقيمتاه رب الأسرة وفرد منها.',
  'For each value of the attribute, the share of persons who begin with each value of the state.':
    'لكل قيمة من قيم السمة، نسبة الأشخاص الذين يبدؤون بكل قيمة من قيم الحالة.',
  'How it changes; within a tick in the order of the file, and at most once for a person.':
    'كيف تتغير؛ وفي الخطوة الواحدة بترتيب الملف، ومرة واحدة على الأكثر لكل شخص.',
  'The value that the person has afterwards.': 'القيمة التي تكون للشخص بعد ذلك.',
  'How often it happens to a person whom it can happen to.': 'كم مرة يصيب ذلك من يمكن أن يصيبه.',
  'The values from which it can happen; every other value if left out.':
    'القيم التي يمكن أن يحدث التغيّر منها؛ وإن لم تُكتب فكل قيمة أخرى.',
  'Factors on the rate, by attribute or state and value; 1 where none is given.':
    'معاملات ضرب على المعدل، بحسب سمة أو حالة وقيمتها؛ وما لم يُكتب فهو 1.',
  'A uniform attribute that the rate is proportional to.': 'سمة موزَّعة بالتساوي يتناسب معها المعدل.',
  'Further factors on the rate, each with its condition.': 'معاملات ضرب أخرى على المعدل، لكل منها شرطه.',
  'For whom, and when, the factor holds.': 'لمن يسري المعامل، ومتى.',
  'What the rate is multiplied by.': 'ما يُضرب فيه المعدل.',
  'To whom it can happen, and when; to everybody at any time if left out.':
    'لمن يمكن أن يحدث ذلك، ومتى؛ وإن لم يُكتب فللجميع في أي وقت.',
  'What people do, lawful or not, and how often.': 'ما يفعله الناس، مشروعًا كان أم لا، وكم مرة.',
  'The area of life that it belongs to.': 'مجال الحياة الذي ينتمي إليه.',
  'How often it happens to a person who can do it.': 'كم مرة يفعله من يستطيع فعله.',
  'Whether the law outside the scheme allows it; deterred lawful conduct is counted as chilled. False if left out.':
    'هل يسمح به القانون خارج النظام؛ والمشروع الذي يُمنع يُعدّ فعلًا أُحجم عنه. وإن لم يُكتب فلا.',
  'Whether it is a merit, so that records of it are to the good of the person. False if left out.':
    'هل هو حسن، فتكون سجلاته في صالح الشخص. وإن لم يُكتب فلا.',
  'Who can do it, and when; everybody at any time if left out.':
    'من يستطيع فعله، ومتى؛ وإن لم يُكتب فالجميع في أي وقت.',
  'How often a person can do it within a tick, 2 to 4 times, where the rate counts events; once if left out.':
    'كم مرة يمكن أن يفعله الشخص في الخطوة الواحدة، من 2 إلى 4 مرات، حيث يعدّ المعدل أحداثًا؛ وإن لم يُكتب فمرة واحدة.',
};
