import { mebibytes, quote } from '../../codes/define.ts';
import type { MessageWords, Say } from '../words.ts';

export const messages = ({ phrase, count, or, and }: Say): MessageWords => ({
  GH1001: ({ byteOffset }) => `الملف ليس نصًّا بترميز UTF-8: البايت ${byteOffset} لا يوافق أي حرف`,
  GH1002: () => 'ليس في الملف نظام: فهو فارغ، أو ليس فيه إلا تعليقات',
  GH1003: ({ bytes, bytesMax }) =>
    `حجم الملف ${count(mebibytes(bytes))} MiB، وأقصى حجم لملف نظام ${count(mebibytes(bytesMax))} MiB`,
  GH1004: ({ problem }) => `هذا ليس YAML صحيحًا: ${phrase(problem)}`,
  GH1005: () => 'لا تسمح YAML بالإزاحة بمفتاح Tab',
  GH1006: ({ key }) => `المفتاح ${quote(key)} مكتوب مرتين في الموضع نفسه`,
  GH1007: ({ nodesMax }) => `إذا كُتب ما تحل الأسماء المستعارة محله، زادت بنود الملف على ${count(nodesMax)}`,
  GH1008: ({ file, reason }) => `تعذّرت قراءة ${quote(file)}: ${phrase(reason)}`,
  GH1009: () => 'هنا يبدأ مستند YAML ثانٍ، وفي ملف النظام مستند واحد',
  GH1010: ({ levelsMax }) => `التداخل هنا أعمق من ${levelsMax} مستوى`,
  GH1011: ({ entriesMax }) => `في نظام واحد أكثر من ${count(entriesMax)} قيمة`,
  GH1012: ({ construct }) => `لا يُستعمل في ملف نظام: ${phrase(construct)}`,

  GH1101: ({ key, of }) => `${quote(key)} ليس من مفاتيح «${phrase(of)}»`,
  GH1102: ({ key, of }) => `ينقص المفتاح ${quote(key)} في «${phrase(of)}»`,
  GH1103: ({ expected, found }) => `المتوقع ${phrase(expected)}، والموجود ${phrase(found)}`,
  GH1104: ({ found, allowed }) => `المتوقع ${or(allowed)}، والموجود ${quote(found)}`,
  GH1105: ({ found, supported }) =>
    found === undefined
      ? 'لا يذكر الملف بأي إصدار من اللغة كُتب'
      : `إصدار اللغة ${quote(found)} غير معروف؛ وهذا الإصدار من Glasshouse يقرأ الإصدار ${supported}`,
  GH1106: ({ of }) => `يلزم في ${phrase(of)} بند واحد على الأقل`,
  GH1107: ({ key, other, of }) => `${quote(key)} لا يجتمع مع ${quote(other)} في «${phrase(of)}»`,

  GH1201: ({ category, name }) => `ليس هنا ${phrase(category)} باسم ${quote(name)}`,
  GH1202: ({ category, name }) => `الاسم ${quote(name)} (${phrase(category)}) مستعمل من قبل`,
  GH1203: ({ category, name }) => `لا أساس للبناء: ليس هنا ${phrase(category)} باسم ${quote(name)}`,
  GH1204: ({ circle }) => `لا يُبنى نظام على نفسه: ${circle.map(quote).join(' مبني على ')}`,
  GH1205: ({ name, form }) => `${quote(name)} لا يصلح اسمًا هنا: ${phrase(form)}`,
  GH1206: ({ path, base }) => `ليس في ${quote(base)} ما يُغيَّر باسم ${quote(path)}`,
  GH1207: ({ expected, found }) => `هذا الملف ${phrase(found)}، والمتوقع هنا ${phrase(expected)}`,

  GH1301: ({ text, expected }) => `لا يُقرأ ${quote(text)} على أنه ${phrase(expected)}`,
  GH1302: ({ unit, known }) => `${quote(unit)} ليست وحدة؛ والوحدات المعروفة هي ${phrase(known)}`,
  GH1303: ({ expected, found, example }) =>
    `المتوقع ${phrase(expected)} مثل ${quote(example)}، والموجود ${phrase(found)}`,
  GH1304: ({ text }) => `${quote(text)} ليس بين 0 % و100 %`,
  GH1305: ({ text }) => `لا يُذكر من أين جاء الرقم ${quote(text)}`,
  GH1306: ({ text }) => `القيمة المفترضة ${quote(text)} بلا مجال`,
  GH1307: ({ value, low, high }) =>
    `القيمة المفترضة ${quote(value)} ليست بين ${quote(low)} و${quote(high)}، وهو مجالها`,
  GH1308: ({ low, high }) => `يبدأ المجال بالقيمة ${quote(low)}، وهي أكبر من ${quote(high)}`,
  GH1309: ({ key }) => `ليس في ثبت المراجع ${quote(key)}`,
  GH1310: ({ of, total }) => `${phrase(of)}: مجموع النسب ${total}، لا 100 %`,
  GH1311: () => 'الرقم إما منشور وإما مفترض، وقد قيل هنا إنه كلاهما',
  GH1312: ({ text, tick }) => `${quote(text)} ليست عددًا صحيحًا من الخطوات؛ فالخطوة هنا ${phrase(tick)}`,
  GH1313: ({ value, bound }) => `وحدة الحد ${quote(bound)} غير وحدة القيمة ${quote(value)}`,
  GH1314: ({ text, limit }) => `لا يُمثَّل ${quote(text)}: ${phrase(limit)}`,
  GH1315: ({ text, was }) => `وحدة ${quote(text)} غير وحدة ما تحل محله، ${quote(was)}`,

  GH1401: ({ problem }) => `تعذّرت قراءة هذا التعبير: ${phrase(problem)}`,
  GH1402: ({ name, context }) => `لا شيء اسمه ${quote(name)} في هذا الموضع: ${phrase(context)}`,
  GH1403: ({ problem }) => phrase(problem),
  GH1404: ({ name, usage }) => `تُستعمل ${quote(name)} هكذا: ${quote(usage)}`,
  GH1405: ({ text }) => `لا يُذكر من أين جاء الرقم ${quote(text)} في هذا التعبير`,
  GH1406: ({ construct }) => `لا يُستعمل في نظام: ${phrase(construct)}`,
  GH1407: ({ found }) => `المتوقع شرط يكون صوابًا أو خطأ، والموجود ${phrase(found)}`,
  GH1408: ({ name, context, reason }) =>
    `لا يُقرأ ${quote(name)} في هذا الموضع (${phrase(context)}): ${phrase(reason)}`,
  GH1409: ({ name, label }) => `لا تكون قيمة ${quote(name)} أبدًا ${quote(label)}`,
  GH1410: ({ limit }) => `هذا التعبير أكبر مما ينبغي: أقصى ما فيه ${phrase(limit)}`,
  GH1411: ({ name }) => `قيم ${quote(name)} لا ترتيب لها`,
  GH1412: ({ text }) => `${quote(text)} خارج الأعداد الصحيحة الممكنة، من -2147483648 إلى 2147483647`,

  GH1501: ({ grade, above }) => `لا تبدأ الدرجة ${quote(grade)} دون ${quote(above)} التي فوقها`,
  GH1502: ({ grade }) =>
    `تخالف الدرجة ${quote(grade)} القاعدة: الدرجة الأخيرة، دون غيرها، هي \`otherwise: true\``,
  GH1503: ({ list }) => `لا يخرج أحد أبدًا من القائمة ${quote(list)}: فليس لها أجل ولا شرط خروج`,
  GH1504: ({ user }) => `يحتاج «${phrase(user)}» إلى رصيد، ولا رصيد في هذا النظام`,
  GH1505: ({ conduct }) => `لا يرى أي مصدر ${quote(conduct)}، فلا يصل إلى ملف أبدًا`,
  GH1506: ({ name }) => `تُعطى نقاط عن ${quote(name)}، وليس هذا من أنواع السلوك في النظام`,
  GH1507: ({ name, role }) =>
    role === 'signal'
      ? `لا يصلح ${quote(name)} إشارة: فليس نوعًا من السلوك ولا قائمة ولا عاقبة`
      : `لا يُوقَف ${quote(name)}: فليس قائمة ولا عاقبة`,
  GH1508: ({ conduct }) => `قيل إن ${quote(conduct)} حسن، ولم يُقل إنه مشروع`,
  GH1511: ({ change, value }) => `يؤدي التغيّر ${quote(change)} إلى ${quote(value)}، ولا يبدأ من قيمة غيرها`,
  GH1512: ({ conduct, rate }) =>
    `قد يحدث ${quote(conduct)} مرات في الخطوة الواحدة، ولا يقول ${quote(rate)} إلا لكم من الناس يحدث`,
  GH1513: () => 'ليس في هذا النظام نوع من السلوك كهذا، فلا أثر لهذا البند',
  GH1514: ({ factor }) => `السلوك المضاعف يحدث كما كان على الأقل، و${quote(factor)} أقل من مرة`,
  GH1521: ({ downgrade, grade }) => `يُنزل ${quote(downgrade)} الناس إلى ${quote(grade)}، وهي أعلى الدرجات`,
  GH1522: ({ of, min, max, spanMax }) =>
    `مدى «${phrase(of)}» من ${min} إلى ${max}؛ ومع الأوزان يجب أن يكون الحد الأعلى أكبر، وألا يزيد الفرق على ${count(spanMax)}`,
  GH1530: ({ total }) => `نسبة المنظمات ${total} من الوحدات، فلا يبقى أشخاص`,
  GH1541: ({ copy, of }) =>
    copy === of
      ? `قيل إن ${quote(copy)} نسخة من نفسها`
      : `${quote(copy)} نسخة من ${quote(of)}، وهذه تأتي بعدها`,
  GH1542: ({ attribute }) => `لا يتوقف على ${quote(attribute)} أن تطبّق منطقة عاقبة أو لا تطبّقها`,
  GH1543: ({ consequence, list, agency }) =>
    agency === undefined
      ? `تستعمل ${quote(consequence)} القائمة ${quote(list)}، وهي لبعض الجهات فقط، ولا تذكر جهة`
      : `تطبّق ${quote(agency)} العاقبة ${quote(consequence)}، وليس لها أن تستعمل القائمة ${quote(list)}`,
  GH1544: () => 'ذُكر أقرب موعد للخروج، وليس للقائمة `exit` قد يأتي قبل أوانه',
  GH1550: ({ rule, both }) =>
    `تراقب القاعدة ${quote(rule)} إشارة، ${both ? 'وفيها `above` و`below` معًا' : 'وليس فيها `above` ولا `below`'}، فلا يُعرف متى تسري`,
  GH1551: ({ rule }) => `لا توقف القاعدة ${quote(rule)} شيئًا، ولا تسأل قاعدة أخرى هل هي سارية`,
  GH1552: ({ key, other }) => `لا معنى هنا للمفتاح ${quote(key)} بغير ${quote(other)}`,
  GH1553: () => 'يقول كل من `decided-after` و`capacity` كم يدوم البتّ',

  GH1601: ({ name }) => `${quote(name)} اسم مجموعة حقيقية من الناس، والمجموعات هنا مجردة`,
  GH1602: ({ name }) => `لا يصلح ${quote(name)} اسمًا لمجموعة: فالمجموعات تُسمى A وB وC وهكذا`,
  GH1603: () => 'قد يكون رمز الهوية هذا لإنسان موجود، ولا يُبحث هنا عن أي إنسان موجود',

  GH1701: ({ size, sizeMax }) => `عدد الناس ${count(size)}، وأقصى ما يتسع له التشغيل ${count(sizeMax)}`,
  GH1702: ({ what, count: found, countMax }) =>
    `${phrase(what)}: العدد في هذا النظام ${count(found)}، وأقصى عدد ${count(countMax)}`,
  GH1703: ({ size, bytes, bytesMax, sizeMax }) =>
    `يحتاج ${count(size)} من الناس إلى ${count(bytes)} بايت، والمتاح ${count(bytesMax)}؛ ويتسع ذلك لعدد ${count(sizeMax)}`,

  GH2001: ({ what, name }) => `ليس هنا ${phrase(what)} باسم ${quote(name)}`,
  GH2002: ({ folder }) => `المجلد ${quote(folder)} موجود، ولا يُكتب تشغيل فوق آخر أبدًا`,
  GH2003: ({ folder, reason }) => `تعذّرت الكتابة في ${quote(folder)}: ${phrase(reason)}`,
  GH2004: ({ folder, reason }) => `${quote(folder)} ليس مجلد تشغيل: ${phrase(reason)}`,
  GH2005: ({ file, reason }) => `الملف ${quote(file)} تالف: ${phrase(reason)}`,
  GH2006: ({ path }) => `ليس في هذا النظام ${quote(path)} لتُغيَّر قيمته`,
  GH2007: ({ option, found, expected }) =>
    `ما يقبله ${quote(option)}: ${phrase(expected)}، لا ${quote(found)}`,
  GH2008: ({ folder }) => `لم يبق مكان على القرص الذي فيه ${quote(folder)}`,
  GH2009: ({ folder }) => `التشغيل الذي في ${quote(folder)} لم يكتمل`,
  GH2010: ({ reason }) => `لا جواب لهذا الاستعلام: ${phrase(reason)}`,
  GH2011: ({ folder, reason }) => `لا يمكن استئناف التشغيل الذي في ${quote(folder)}: ${phrase(reason)}`,
  GH2012: ({ folder, reason }) => `لا يمكن أن يُعاد التشغيل الذي في ${quote(folder)}: ${phrase(reason)}`,
  GH2013: ({ code, reason }) => `${quote(code)} ليس رمز أحد هنا: ${phrase(reason)}`,
  GH2014: ({ who, persons }) =>
    `${quote(who)} ليس في هذا التشغيل، وأرقام الأشخاص فيه من 0 إلى ${count(persons - 1)}`,
  GH2015: ({ file }) => `الملف ${quote(file)} موجود، ولا يُكتب فوقه`,
  GH2016: ({ differences }) =>
    `لا يمكن أن يقارَن التشغيلان شخصًا بشخص؛ فهما يختلفان في: ${and(differences.map(phrase))}`,
  GH2017: ({ option, folder }) => `الخيار ${quote(option)} لنظام لم يُشغَّل بعد، و${quote(folder)} مجلد تشغيل`,
  GH2018: () => 'صفحات المختبر ليست هنا',

  GH9001: ({ what }) => `هذا خلل في Glasshouse، وليس خطأك: ${phrase(what)}`,
  GH9002: ({ reason }) => `توقف خيط عمل قبل أن يُتم عمله: ${phrase(reason)}`,
  GH9003: ({ program, reason }) =>
    `شفرة الآلة المصنوعة من ${quote(program)} غير صالحة، وهذا خلل في Glasshouse: ${phrase(reason)}`,
});
