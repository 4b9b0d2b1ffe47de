import type { AdvicePhrase } from '../../phrase-keys.ts';

/** What to do, and what else there is to see. */
export const advice: Readonly<Record<AdvicePhrase, string>> = {
  '`{}` begins here': 'هنا تبدأ `{1}`',
  '`{}` is here': '`{1}` هنا',
  'it is here for the first time': 'هنا ورد أول مرة',
  'it is named here already': 'هنا ذُكر من قبل',
  'the dimensions begin here, each with its own start': 'هنا تبدأ الحسابات، ولكل منها بدايته',
  'the range is here': 'المجال هنا',

  'a number is `published`, with its `source`, or `assumed`, with its `range`':
    'الرقم إما `published` ومعه `source`، وإما `assumed` ومعه `range`',
  'a published number is taken as it is': 'الرقم المنشور يؤخذ كما هو',
  'add an entry, or leave the key out': 'أضف بندًا، أو احذف المفتاح',
  'an alias cannot stand inside of what it repeats': 'لا يقع الاسم المستعار داخل ما يكرّره',
  'begin the file with `{}`': 'ابدأ الملف بالسطر `{1}`',
  'give each regime a file of its own': 'اجعل لكل نظام ملفًا',
  'keep one of the two': 'أبقِ واحدًا منهما',
  'keep one of the two; what else is known goes into `note`': 'أبقِ واحدًا منهما؛ وما سوى ذلك مكانه `note`',
  'keep one of them': 'أبقِ واحدًا منهما',
  'leave it out': 'احذفه',
  'leave it out; an expression that begins with `!` must stand between quotes or parentheses':
    'احذفه؛ والتعبير الذي يبدأ بالعلامة `!` يجب أن يكون بين علامتي اقتباس أو قوسين',
  'name each kind of conduct once': 'اذكر كل نوع من السلوك مرة واحدة',
  'put a space after the colon': 'ضع مسافة بعد النقطتين',
  'put a text that has a comma or a colon between quotes':
    'ضع النص الذي فيه فاصلة أو نقطتان بين علامتي اقتباس',
  'remove one of the two, or rename it': 'احذف أحدهما، أو غيّر اسمه',
  'rename one of the two': 'غيّر اسم أحدهما',
  'save the file as UTF-8': 'احفظ الملف بترميز UTF-8',
  'say in `note` what is known of its origin': 'اكتب في `note` ما يُعرف عن أصله',
  'this number is the same for everybody': 'هذا الرقم واحد للجميع',
  'use spaces; two for each level are usual': 'استعمل المسافات؛ والمعتاد مسافتان لكل مستوى',
  'write out what the alias stands for, or use fewer aliases of aliases':
    'اكتب ما يحل الاسم المستعار محله، أو قلّل الأسماء المستعارة التي تحيل إلى أسماء مستعارة',
  '`{}` cannot be set': 'لا تُغيَّر قيمة `{1}`',
  '{phrase} takes {names}': 'المفاتيح المقبولة في «{1}»: {2}',

  'add the lowest and the highest value that you would believe: `{}`':
    'أضف أدنى قيمة وأعلى قيمة تصدّقهما: `{1}`',
  'say within which time, for instance `{}`': 'اذكر في أي مدة، مثل `{1}`',
  'write `{}` if somebody has published it, else `{}`': 'اكتب `{1}` إن كان أحد قد نشره، وإلا فاكتب `{2}`',
  'write it in the unit of the file; or give it an origin of its own, `{ assumed: ..., range: ... }`':
    'اكتبها بوحدة الملف؛ أو اذكر لها أصلًا خاصًّا بها، `{ assumed: ..., range: ... }`',
  'write it in whole ticks, or choose a shorter tick': 'اكتبها بعدد صحيح من الخطوات، أو اختر خطوة أقصر',
  'write the lower end first': 'اكتب الطرف الأدنى أولًا',

  '`{}` is {phrase}; it takes nothing in parentheses': '`{1}` هو: {2}؛ ولا يتبعه شيء بين قوسين',
  'a share belongs under `parameters:` or in a rate': 'مكان النسبة تحت `parameters:` أو في معدل',
  'a value of `{}` is a text and stands in quotes': 'قيمة `{1}` نص، وتوضع بين علامتي اقتباس',
  'compare them with `==`, `!=` or `in [...]`': 'قارنها بالعلامة `==` أو `!=` أو `in [...]`',
  'divide it into several rules, or into observations that have names':
    'قسّمه إلى قواعد عدة، أو إلى مشاهدات لها أسماء',
  'give it a name under `parameters:`, as published or assumed, and use the name here':
    'سمّه تحت `parameters:`، منشورًا أو مفترضًا، واستعمل الاسم هنا',
  'in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`':
    'الشرطة في التعابير علامة طرح؛ والشرطة في الاسم تُكتب `_`',
  'it tells whether a condition holds for a unit that a link leads to':
    'تبيّن هل يتحقق شرط في وحدة تؤدي إليها صلة',
  'it tells {phrase}, and takes the name of one {phrase}': 'تبيّن: {1}؟ وما بين قوسيها اسم واحد: {2}',
  'leave out the `u`': 'احذف `u`',
  'name the values, as in `in ["A", "B"]`': 'اذكر القيم، كما في `in ["A", "B"]`',
  'rules count in whole numbers': 'القواعد تحسب بأعداد صحيحة',
  'the values are {names} and {} more': 'القيم هي {1}، و{2} غيرها',
  'the values are {names}': 'القيم هي {1}',
  'whole numbers cannot be divided without loss; multiply the other side':
    'لا تُقسم الأعداد الصحيحة بلا نقص؛ فاضرب الطرف الآخر',
  'write `{}`: in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`':
    'اكتب `{1}`: فالشرطة في التعابير علامة طرح، والشرطة في الاسم تُكتب `_`',
  'write the remark as a YAML comment, with `#`, outside of the expression':
    'اكتب التعليق تعليقًا في YAML، بعد `#`، خارج التعبير',

  'add `above` or `below`': 'أضف `above` أو `below`',
  'add `exit` to the list, or take `earliest-exit` out': 'أضف `exit` إلى القائمة، أو احذف `earliest-exit`',
  'add `lawful: true`, or take out `good: true`': 'أضف `lawful: true`، أو احذف `good: true`',
  'add `score:`, or take this out': 'أضف `score:`، أو احذف هذا',
  'add `{}`, or take this out': 'أضف `{1}`، أو احذف هذا',
  'call the attribute `group`, with the values A, B, ...': 'سمّ السمة `group`، واجعل قيمها A وB وهكذا',
  'give each entry a `term`, or the list an `exit`':
    'اجعل لكل إدراج أجلًا (`term`)، أو للقائمة شرط خروج (`exit`)',
  'give factors by `region` only, or put the rest into the `when` of the consequence':
    'لا تذكر معاملات الضرب إلا بحسب `region`، واجعل ما سوى ذلك في `when` من العاقبة',
  'it is for {names}: name the right `agency`, or add it to the `access` of the list':
    'هي لهذه الجهات: {1}؛ فاذكر الجهة الصحيحة في `agency`، أو أضفها إلى `access` من القائمة',
  'lay it over a regime with `--overlay`': 'ضعها على نظام بالخيار `--overlay`',
  'name a grade below the first': 'اذكر درجة دون الأولى',
  'name under `from` values other than that under `to`, or leave `from` out':
    'اذكر تحت `from` قيمًا غير التي تحت `to`، أو احذف `from`',
  'run it by itself, or name it in `extends`': 'شغّله وحده، أو اذكره في `extends`',
  'say what it `suspends`, or ask for it with `in_force(...)` in a rule that it changes':
    'اذكر في `suspends` ما توقفه، أو اسأل عنها بالدالة `in_force(...)` في قاعدة تغيّرها',
  'write the grades from the highest to the lowest, each with a lower `from`':
    'اكتب الدرجات من الأعلى إلى الأدنى، ولكل منها `from` أدنى مما قبلها',
  'write the rate as events, such as `3 / month`': 'اكتب المعدل بعدد الأحداث، مثل `3 / month`',
  'write what is copied above its copies': 'اكتب الأصل فوق نسخه',
  'write what makes acts rarer with `reduces`': 'ما يجعل الأفعال أندر يُكتب بالمفتاح `reduces`',

  '`glasshouse list` shows the regimes, `glasshouse --help` the commands':
    'يعرض `glasshouse list` الأنظمة، و`glasshouse --help` الأوامر',
  '`glasshouse list` shows what there is': 'يعرض `glasshouse list` ما هو موجود',
  'choose another folder with `--out`': 'اختر مجلدًا آخر بالخيار `--out`',
  'choose another folder with `--out`, or remove that one yourself':
    'اختر مجلدًا آخر بالخيار `--out`، أو احذف ذلك المجلد بنفسك',
  'choose another name, or remove that file yourself': 'اختر اسمًا آخر، أو احذف ذلك الملف بنفسك',
  'continue it with `glasshouse resume`': 'استأنفه بالأمر `glasshouse resume`',
  'give an identity code as the panel and case files show it, or the number of the person, from 0':
    'اكتب رمز هوية كما يظهر في `panel` وفي ملفات القضايا، أو رقم الشخص، ابتداءً من 0',
  'in the repository, build them: `npm run build -w packages/lab`':
    'ابنِها في المستودع: `npm run build -w packages/lab`',
  'leave the option out, or name the regime in place of the folder':
    'احذف الخيار، أو اذكر النظام مكان المجلد',
  'make room, then continue with `glasshouse resume`, or choose another folder with `--out`':
    'أفسح مكانًا ثم استأنف بالأمر `glasshouse resume`، أو اختر مجلدًا آخر بالخيار `--out`',
  'please report it with the program below; `--backend reference` computes the same results, slowly, without machine code':
    'نرجو أن تُبلغنا به ومعه البرنامج أدناه؛ و`--backend reference` يحسب النتائج نفسها، ببطء، بلا شفرة آلة',
  'please report it with the regime file and the command that you used':
    'نرجو أن تُبلغنا به ومعه ملف النظام والأمر الذي استعملته',
  'run both with the same `--seed`, `--population`, `--ticks` and `--replicates`':
    'شغّلهما بالقيم نفسها للخيارات `--seed` و`--population` و`--ticks` و`--replicates`',
  'run the regime again; the command is in the report and in the manifest':
    'شغّل النظام مرة أخرى؛ والأمر مكتوب في التقرير وفي بيان التشغيل',
  'run the regime again; the folder holds its text and its inputs in manifest.json':
    'شغّل النظام مرة أخرى؛ ففي المجلد نصه ومدخلاته في `manifest.json`',
  'run the regime anew with this version; the command is in the report and in the manifest':
    'شغّل النظام من جديد بهذا الإصدار؛ والأمر مكتوب في التقرير وفي بيان التشغيل',
  'take a smaller `--population`, or a machine with more memory':
    'اختر للخيار `--population` عددًا أصغر، أو جهازًا ذاكرته أكبر',
  'the codes of people in a run begin with 00, a region that is not assigned to any place':
    'رموز الناس في التشغيل تبدأ بالرقم 00، وهو رقم منطقة غير مخصَّص لأي مكان',
  'the tables are `observables`, `panel`, `numbers` and `manifest`; `describe observables` shows the columns of one':
    'الجداول هي `observables` و`panel` و`numbers` و`manifest`؛ ويعرض `describe observables` أعمدة أحدها',
  'what was done is kept: go on with `glasshouse resume`, with fewer `--workers` where memory ran out':
    'ما أُنجز محفوظ: تابع بالأمر `glasshouse resume`، وقلّل `--workers` إن كانت الذاكرة قد نفدت',
};
