import type { Words } from '../words.ts';

/** Keys of sources, scores, grades and lists. */
export const scheme: Words = {
  'Who reports conduct to the file, and with what errors.':
    'چه کسی رفتار را به پرونده گزارش می‌دهد، و با چه خطاهایی.',
  'The kinds of conduct that it sees: `all`, a list, those of some sort, or a map that says more on each.':
    'گونه‌های رفتاری که می‌بیند: `all`، یک فهرست، آن‌هایی که از دستهٔ معینی‌اند، یا مجموعه‌ای از کلیدها که دربارهٔ هر یک بیشتر می‌گوید.',
  'Those that belong to these areas of life.': 'آن‌هایی که به این عرصه‌های زندگی تعلق دارند.',
  'Those that are lawful, or those that are not.': 'آن‌هایی که قانونی‌اند، یا آن‌هایی که نیستند.',
  'Those that are good, or those that are not.': 'آن‌هایی که نیک‌اند، یا آن‌هایی که نیستند.',
  'The share of acts that it records.': 'سهم کارهایی که ثبت می‌کند.',
  'Factors on the number, by attribute and value of the attribute.': 'ضریب‌های عدد، بر پایهٔ ویژگی و مقدار آن.',
  'How long after the act the record is on file; at once if left out.':
    'چه مدت پس از کار، سابقه در پرونده می‌آید؛ اگر نیاید، بی‌درنگ.',
  'How often it records, for a person who could have done it, an act that did not happen; never if left out.':
    'چند وقت یک بار برای کسی که می‌توانست آن را بکند کاری را ثبت می‌کند که رخ نداده است؛ اگر نیاید، هرگز.',
  'By which way it comes to what it knows.': 'آنچه را می‌داند از چه راهی به دست می‌آورد.',
  'The share of its records that land on a person of the same name.': 'سهم سوابقی که به نام همنام ثبت می‌شود.',
  'The share of its true records that it files twice.': 'سهم سوابق درستی که دو بار ثبت می‌شود.',
  'How many records it makes of a person that say nothing about conduct.':
    'برای هر کس چند سابقه می‌سازد که دربارهٔ رفتار چیزی نمی‌گوید.',
  'That it knows people by their faces, and how often that goes wrong.':
    'این که مردم را از چهره می‌شناسد، و چند وقت یک بار اشتباه می‌کند.',
  'How many comparisons touch a person in the gallery.': 'چند مقایسه به هر کسی می‌رسد که در مجموعهٔ چهره‌هاست.',
  'False match rate: the share of comparisons with another face that say it is the same.':
    'نرخ تطبیق نادرست: سهم مقایسه‌ها با چهره‌ای دیگر که می‌گوید همان است.',
  'False non-match rate: the share of comparisons with the same face that say it is another.':
    'نرخ عدم تطبیق نادرست: سهم مقایسه‌ها با همان چهره که می‌گوید چهرهٔ دیگری است.',
  'Whose face is in the gallery; that of everybody if left out.':
    'چهرهٔ چه کسی در مجموعهٔ چهره‌هاست؛ اگر نیاید، همه.',
  'Records that somebody there sets on purpose.': 'سوابقی که کسی در آنجا به‌عمد می‌گذارد.',
  'The kind of conduct that is put on file.': 'گونهٔ رفتاری که در پرونده گذاشته می‌شود.',
  'How often it is done to a person whom it is meant for.': 'چند وقت یک بار با کسی که منظور است چنین می‌کنند.',
  'Whom it is meant for, and when; everybody at any time if left out.':
    'منظور چه کسی است، و چه وقت؛ اگر نیاید، همه در هر زمان.',
  'The rule of governance while which is in force it is done, to fill a quota.':
    'قاعدهٔ حکمرانی که تا وقتی برقرار است، این کار برای پر کردن سهمیه انجام می‌شود.',
  'Factors on what it does, each with its condition.': 'ضریب‌های آنچه می‌کند، هر یک با شرط خود.',
  'On the share of acts that it records.': 'بر سهم کارهایی که ثبت می‌کند.',
  'On the rate of its false records.': 'بر نرخ سوابق نادرستش.',
  'What each of its records costs, a useless one too.': 'هر سابقه‌اش چه هزینه‌ای دارد، سابقهٔ بی‌فایده هم.',
  'In money; one currency for the whole regime.': 'به پول؛ یک واحد پول برای همهٔ طرح.',
  'In hours of work.': 'به ساعت کار.',
  'How records become points.': 'سوابق چگونه امتیاز می‌شوند.',
  'What a record of each kind of conduct is worth.': 'سابقه‌ای از هر گونه رفتار چند امتیاز می‌ارزد.',
  'The points that a record adds, or takes away if negative.':
    'امتیازهایی که سابقه می‌افزاید، یا اگر منفی باشد کم می‌کند.',
  'The dimension that the points belong to; needed where the score has dimensions.':
    'حسابی که امتیازها به آن می‌رود؛ جایی که امتیاز چند حساب دارد لازم است.',
  'How long the record counts; for good if left out.': 'سابقه تا کی به حساب می‌آید؛ اگر نیاید، برای همیشه.',
  '`true`: the points fade evenly, to nothing at the end of the retention.':
    '`true`: امتیازها یکنواخت محو می‌شوند، تا در پایان مدت نگهداری چیزی نماند.',
  'The share of the points that is lost with time, up to the end of the retention.':
    'سهمی از امتیازها که با گذشت زمان از دست می‌رود، تا پایان مدت نگهداری.',
  'The points that everybody begins with; where there are dimensions, these have it.':
    'امتیازهایی که همه با آن آغاز می‌کنند؛ جایی که حساب‌ها هست، در آن‌ها می‌آید.',
  'The score does not fall below this.': 'امتیاز از این پایین‌تر نمی‌رود.',
  'The score does not rise above this.': 'امتیاز از این بالاتر نمی‌رود.',
  'Accounts that are kept apart and add up to the score.':
    'حساب‌هایی که جدا نگه داشته می‌شوند و جمعشان امتیاز است.',
  'The points that everybody begins with.': 'امتیازهایی که همه با آن آغاز می‌کنند.',
  'The share of the range of the score that this dimension decides; all dimensions have one, or none.':
    'سهمی از دامنهٔ امتیاز که این حساب تعیین می‌کند؛ یا همهٔ حساب‌ها آن را دارند، یا هیچ‌یک.',
  'How often the score is published; lists and consequences follow the score as last published. At every tick if left out.':
    'امتیاز هر چند وقت اعلام می‌شود؛ فهرست‌ها و پیامدها به آخرین امتیاز اعلام‌شده بسته‌اند. اگر نیاید، در هر گام.',
  'How points become grades, from the highest to the lowest.':
    'امتیازها چگونه رتبه می‌شوند، از بالاترین تا پایین‌ترین.',
  '`true`: this grade is for all others.': '`true`: این رتبه برای همهٔ دیگران است.',
  'The lowest score of the grade.': 'کمترین امتیاز این رتبه.',
  'The share of all who have a score that may hold this grade or a better one; the lowest score rises as it must.':
    'حداکثر سهمی از دارندگان امتیاز که می‌توانند این رتبه یا رتبهٔ بالاتر را داشته باشند؛ کمترین امتیاز آن به همان اندازه که لازم است بالا می‌رود.',
  'What brings a grade down directly, whatever the points.':
    'آنچه رتبه را یکراست پایین می‌آورد، امتیاز هر چه باشد.',
  'The best grade that the person can have meanwhile.':
    'بالاترین رتبه‌ای که شخص در این مدت می‌تواند داشته باشد.',
  'Whom it falls on.': 'بر چه کسی می‌آید.',
  'For how long.': 'به چه مدت.',
  'Numbers with a name, for use in expressions.': 'عددهای نام‌دار، برای به کار بردن در عبارت‌ها.',
  'Durations with a name, for use in expressions.': 'مدت‌های نام‌دار، برای به کار بردن در عبارت‌ها.',
  'Lists that people are put on.': 'فهرست‌هایی که مردم در آن‌ها می‌آیند.',
  '`black` for a list that harms, `red` for one that favours.':
    '`black` برای فهرستی که زیان می‌رساند، `red` برای فهرستی که می‌نوازد.',
  'The grounds for entry; one that holds is enough.': 'دلیل‌های ورود به فهرست؛ یکی که درست باشد بس است.',
  'Who is put on the list.': 'چه کسی در فهرست می‌آید.',
  'How long a person listed on this ground stays; until the exit if left out.':
    'کسی که به این دلیل در فهرست آمده چه مدت می‌ماند؛ اگر نیاید، تا شرط خروج.',
  'How long a person listed on this ground stays at least, whatever the exit says.':
    'کسی که به این دلیل در فهرست آمده دست‌کم چه مدت می‌ماند، شرط خروج هر چه بگوید.',
  'How long a person has between the decision and the listing; who is told, by `notice`, can perform or object until then.':
    'شخص میان تصمیم و آمدن در فهرست چقدر وقت دارد؛ کسی که با `notice` خبر یافته، تا آن زمان می‌تواند ادا یا اعتراض کند.',
  'Who is taken off the list before the term ends.': 'چه کسی پیش از پایان مدت از فهرست بیرون می‌رود.',
  'The agencies that may use it; a consequence of another agency that does is an error. Every one if left out.':
    'نهادهایی که اجازهٔ استفاده از آن را دارند؛ پیامدِ نهاد دیگری که از آن استفاده کند خطاست. اگر نیاید، همه.',
  'How long after the listing the name is published for everybody to read; a list without it is not public.':
    'چه مدت پس از آمدن در فهرست، نام برای خواندن همه منتشر می‌شود؛ فهرستی که این را ندارد همگانی نیست.',
  'Who asks the keeper whether a person is on it; each answer is counted.':
    'چه کسی از نگهدارندهٔ فهرست می‌پرسد که شخص در آن هست یا نه؛ هر پاسخ شمرده می‌شود.',
  'How often somebody asks about a person.': 'چند وقت یک بار کسی دربارهٔ شخص می‌پرسد.',
  'What the keeper is paid for an answer, in money; one currency for the whole regime.':
    'برای هر پاسخ چقدر به نگهدارنده می‌پردازند، به پول؛ یک واحد پول برای همهٔ طرح.',
  'Copies of lists that others keep, and how well they follow.':
    'رونوشت‌هایی از فهرست‌ها که دیگران نگه می‌دارند، و این که چقدر خوب از اصل پیروی می‌کنند.',
  'The list, or the copy above, that it follows.':
    'فهرستی که از آن پیروی می‌کند، یا رونوشتی که بالاتر آمده است.',
  'How long an entry takes to arrive; none if left out.': 'رسیدن هر ورود چقدر طول می‌کشد؛ اگر نیاید، هیچ.',
  'How long a removal takes to arrive; none if left out.': 'رسیدن هر حذف چقدر طول می‌کشد؛ اگر نیاید، هیچ.',
  'The share of entries that arrive at all; all if left out.': 'سهم ورودهایی که اصلاً می‌رسد؛ اگر نیاید، همه.',
  'The share of removals that never arrive; none if left out.': 'سهم حذف‌هایی که هرگز نمی‌رسد؛ اگر نیاید، هیچ.',
};
