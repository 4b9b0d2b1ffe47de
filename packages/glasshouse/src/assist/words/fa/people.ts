import type { Words } from '../words.ts';

/** What the keys of the file say that are about itself, about who lives there, and about what they do. */
export const people: Words = {
  'The version of the language: `1`.': 'نسخهٔ زبان: `1`.',
  'The name of the regime in commands, file names and results.': 'نام طرح در فرمان‌ها، نام فایل‌ها و نتیجه‌ها.',
  'What people read as its name, in several languages.': 'آنچه مردم به‌عنوان نام آن می‌خوانند، به چند زبان.',
  'In English.': 'به انگلیسی.',
  'In Chinese.': 'به چینی.',
  'In Arabic.': 'به عربی.',
  'In Persian.': 'به فارسی.',
  'The step of time: nothing can happen between two ticks.': 'گام زمانی: میان دو گام چیزی نمی‌تواند رخ دهد.',
  'How long a run is; a choice, not a claim about the world.':
    'اجرا چقدر طول می‌کشد؛ این یک انتخاب است، نه ادعایی دربارهٔ جهان.',
  'Who lives there.': 'چه کسانی زیر آن زندگی می‌کنند.',
  'How many units there are, persons and organisations together, unless the run says otherwise.':
    'شمار واحدها، آدم‌ها و سازمان‌ها با هم، مگر اجرا شمار دیگری بخواهد.',
  'The share of units that are firms, public bodies and social organisations; the rest are persons.':
    'سهم شرکت‌ها، نهادهای عمومی و سازمان‌های اجتماعی از همهٔ واحدها؛ بقیه آدم‌اند.',
  'The value that a single run takes.': 'مقداری که در اجرای تکی به کار می‌رود.',
  'The lowest and the highest value that one would believe.': 'کمترین و بیشترین مقداری که باورکردنی است.',
  'The value as it was published.': 'مقدار، همان‌گونه که منتشر شده است.',
  'The key of the source in the bibliography.': 'کلید منبع در کتاب‌نامه.',
  'What else is to be said about the number.': 'آنچه جز این دربارهٔ عدد باید گفت.',
  'The share of owners with each number of firms; without it everybody has one.':
    'سهم مالکانی که هر شماری از شرکت‌ها را دارند؛ اگر نیاید، هر مالک یک شرکت دارد.',
  'The share of households with each number of persons; without it everybody lives alone.':
    'سهم خانوارها با هر شماری از افراد؛ اگر نیاید، هر کس تنها زندگی می‌کند.',
  'The regions, by number or by name and share.': 'منطقه‌ها، با شمارشان یا با نام و سهم هر یک.',
  'How many regions of equal size there are, without names.': 'شمار منطقه‌های هم‌اندازه و بی‌نام.',
  'Whether a whole community lies in one region, or each person has a region.':
    'آیا همهٔ یک اجتماع در یک منطقه است، یا هر کس منطقهٔ خود را دارد.',
  'What persons differ in.': 'آنچه آدم‌ها در آن با هم فرق دارند.',
  'The lowest and the highest whole number; each between them is equally frequent.':
    'کمترین و بیشترین عدد صحیح؛ همهٔ عددهای میان آن دو به یک اندازه پیش می‌آیند.',
  'The number that counts as 1 where something scales with the attribute.':
    'عددی که ۱ به حساب می‌آید، جایی که چیزی با این ویژگی متناسب است.',
  'What people read in place of the name, in several languages.':
    'آنچه مردم به جای نام می‌خوانند، به چند زبان.',
  'The attribute that it depends on, or `role` (head and member), or `type` (what kind of unit it is).':
    'ویژگی‌ای که این یکی به آن بسته است، یا `role` (سرپرست و عضو)، یا `type` (این که واحد از کدام گونه است).',
  'For each value of the other attribute, the share of persons with each value of this one.':
    'برای هر مقدار ویژگی دیگر، سهم کسانی که هر مقدار این ویژگی را دارند.',
  'The share of persons with each value.': 'سهم کسانی که هر مقدار را دارند.',
  'The attributes by whose values, and their combinations, results are counted; `group` if left out.':
    'ویژگی‌هایی که نتیجه‌ها بر پایهٔ مقدارهایشان، و هر ترکیبی از آن‌ها، شمرده می‌شود؛ اگر نیاید، `group`.',
  'Who is subject to the regime and has a file; everybody if left out.':
    'طرح شامل چه کسانی است و برای چه کسانی پرونده دارد؛ اگر نیاید، همه.',
  'The regime that this file changes, by its `id`.': 'طرحی که این فایل تغییرش می‌دهد، با `id` آن.',
  'What the regime is, in a few sentences.': 'این که طرح چیست، در چند جمله.',
  'The sources that published numbers name.': 'منبع‌هایی که عددهای منتشرشده از آن‌ها نام می‌برند.',
  'Who said it, where and when, as one would cite it.':
    'چه کسی، کجا و کی آن را گفته است، همان‌گونه که به آن ارجاع می‌دهند.',
  'How far to trust it: A first-hand or official, B press or scholarship, C one weak account, S a founding document of the project, M made up.':
    'چقدر می‌توان به آن اعتماد کرد: A دست اول یا رسمی، B مطبوعات یا پژوهش، C یک گزارش ضعیف، S سند بنیادی این پروژه، M ساختگی.',
  'Where to find it: an address or a shelf mark.': 'کجا پیدا می‌شود: نشانی اینترنتی یا شمارهٔ بازیابی.',
  'When it was published or seen.': 'کی منتشر شده یا دیده شده است.',
  'What befalls people, and what the scheme does not know: a job, an illness, a grievance.':
    'آنچه بر سر مردم می‌آید و طرح نمی‌داند: کار، بیماری، رنجش از ستم.',
  'What it can be: a list, or a map with titles. A person has one of them at a time.':
    'چه می‌تواند باشد: یک فهرست، یا مجموعه‌ای از کلیدها با عنوان. هر کس در هر زمان یکی از آن‌ها را دارد.',
  'The value that people begin with: one for all, or shares.':
    'مقداری که آدم‌ها با آن آغاز می‌کنند: یکی برای همه، یا سهم‌ها.',
  'The attribute that it depends on, or `role`, which has the values head and member.':
    'ویژگی‌ای که به آن بسته است، یا `role` که مقدارهایش سرپرست و عضو است.',
  'For each value of the attribute, the share of persons who begin with each value of the state.':
    'برای هر مقدار ویژگی، سهم کسانی که با هر مقدار وضعیت آغاز می‌کنند.',
  'How it changes; within a tick in the order of the file, and at most once for a person.':
    'چگونه تغییر می‌کند؛ در هر گام به ترتیب فایل، و برای هر کس حداکثر یک بار.',
  'The value that the person has afterwards.': 'مقداری که شخص پس از آن دارد.',
  'How often it happens to a person whom it can happen to.':
    'چند وقت یک بار برای کسی رخ می‌دهد که می‌تواند برایش رخ دهد.',
  'The values from which it can happen; every other value if left out.':
    'مقدارهایی که تغییر از آن‌ها می‌تواند رخ دهد؛ اگر نیاید، هر مقدار دیگر.',
  'Factors on the rate, by attribute or state and value; 1 where none is given.':
    'ضریب‌های نرخ، بر پایهٔ ویژگی یا وضعیت و مقدار آن؛ آنچه نیاید ۱ است.',
  'A uniform attribute that the rate is proportional to.': 'ویژگی یکنواختی که نرخ با آن متناسب است.',
  'Further factors on the rate, each with its condition.': 'ضریب‌های دیگر نرخ، هر یک با شرط خود.',
  'For whom, and when, the factor holds.': 'ضریب برای چه کسی، و چه وقت، به کار می‌رود.',
  'What the rate is multiplied by.': 'آنچه نرخ در آن ضرب می‌شود.',
  'To whom it can happen, and when; to everybody at any time if left out.':
    'برای چه کسی، و چه وقت، می‌تواند رخ دهد؛ اگر نیاید، برای همه در هر زمان.',
  'What people do, lawful or not, and how often.': 'مردم چه می‌کنند، قانونی یا نه، و چند وقت یک بار.',
  'The area of life that it belongs to.': 'عرصه‌ای از زندگی که به آن تعلق دارد.',
  'How often it happens to a person who can do it.': 'کسی که می‌تواند آن را بکند، چند وقت یک بار می‌کند.',
  'Whether the law outside the scheme allows it; deterred lawful conduct is counted as chilled. False if left out.':
    'آیا قانون بیرون از طرح آن را روا می‌داند؛ رفتار قانونی که بازداشته شود، کاری شمرده می‌شود که جرئتش نبود. اگر نیاید، نه.',
  'Whether it is a merit, so that records of it are to the good of the person. False if left out.':
    'آیا کار نیک است، چنان که سوابق آن به سود شخص باشد. اگر نیاید، نه.',
  'Who can do it, and when; everybody at any time if left out.':
    'چه کسی، و چه وقت، می‌تواند آن را بکند؛ اگر نیاید، همه در هر زمان.',
  'How often a person can do it within a tick, 2 to 4 times, where the rate counts events; once if left out.':
    'هر کس در یک گام چند بار می‌تواند آن را بکند، ۲ تا ۴ بار، جایی که نرخ رویدادها را می‌شمارد؛ اگر نیاید، یک بار.',
};
