import type { Words } from '../words.ts';

/** Keys of consequences, redress, responses and governance, and of overlays. */
export const effects: Words = {
  'Public bodies and others that apply consequences and use lists.':
    'نهادهای عمومی و دیگرانی که پیامدها را اجرا می‌کنند و از فهرست‌ها استفاده می‌کنند.',
  'What is denied or granted, and to whom.': 'چه چیزی دریغ یا داده می‌شود، و به چه کسی.',
  '`sanction` if it takes something away, `reward` if it grants something.':
    '`sanction` اگر چیزی را بگیرد، `reward` اگر چیزی بدهد.',
  'The area of life in which it falls.': 'عرصه‌ای از زندگی که در آن رخ می‌دهد.',
  'The body that applies it.': 'نهادی که آن را اجرا می‌کند.',
  'Where it is applied at all; everywhere if left out.': 'اصلاً کجا اجرا می‌شود؛ اگر نیاید، همه جا.',
  'The share of regions that apply it, or of bodies that do in each region.':
    'سهم منطقه‌هایی که آن را اجرا می‌کنند، یا سهم نهادهایی که در هر منطقه چنین می‌کنند.',
  'How many bodies decide on it, each in each region on its own; whoever asks one of them asks any of them alike. Without it a region applies it as a whole or not.':
    'چند نهاد دربارهٔ آن تصمیم می‌گیرند، هر یک در هر منطقه جداگانه؛ کسی که کارش به آن‌ها می‌افتد، ممکن است به یک اندازه سراغ هر یک برود. بی آن، منطقه یا یکپارچه اجرایش می‌کند یا نه.',
  'How long the rule must have held before it bites; at once if left out.':
    'قاعده باید چه مدت برقرار بوده باشد تا اثر کند؛ اگر نیاید، بی‌درنگ.',
  'How often a person would have used what is denied or granted; each use is counted.':
    'شخص چند وقت یک بار آنچه را که دریغ یا داده می‌شود به کار می‌برد؛ هر بار شمرده می‌شود.',
  'Whom else it falls on, beside the person.': 'جز خود شخص، بر چه کسان دیگری می‌آید.',
  'Which members of the household it reaches.': 'به کدام اعضای خانوار می‌رسد.',
  'Which employees of an organisation it reaches.': 'به کدام کارکنان سازمان می‌رسد.',
  'Which legal representatives of an organisation it reaches.': 'به کدام نمایندگان قانونی سازمان می‌رسد.',
  'Which organisations it reaches whose legal representative it falls on.':
    'وقتی بر نمایندهٔ قانونی می‌آید، به کدام سازمان‌ها می‌رسد.',
  'Which other firms of the same owner it reaches.': 'به کدام شرکت‌های دیگر همان مالک می‌رسد.',
  'Which friends it reaches.': 'به کدام دوستان می‌رسد.',
  'Which members of the households next door it reaches.': 'به کدام اعضای خانوارهای همسایه می‌رسد.',
  'How people learn of a listing, and what they can do against it.':
    'مردم چگونه از آمدن در فهرست باخبر می‌شوند، و در برابر آن چه می‌توانند بکنند.',
  'The share of records, and of decisions to list somebody, of which the person is told.':
    'سهم سوابق و تصمیم‌های ورود به فهرست که شخص از آن‌ها خبر می‌یابد.',
  'How listed persons object to false records.': 'کسانی که در فهرست‌اند چگونه به سوابق نادرست اعتراض می‌کنند.',
  'How often a listed person who was told objects.':
    'کسی که در فهرست است و خبر یافته، چند وقت یک بار اعتراض می‌کند.',
  'The share of objections to false records that succeed.': 'سهم اعتراض‌ها به سوابق نادرست که پذیرفته می‌شود.',
  'How long a decision takes; at once if left out.': 'رأی چقدر طول می‌کشد؛ اگر نیاید، بی‌درنگ.',
  'How much can be decided; cases wait in a queue.':
    'به چند پرونده می‌توان رسیدگی کرد؛ پرونده‌ها در صف می‌مانند.',
  'How many reviewers there are.': 'شمار بازبین‌ها.',
  'How many cases each of them decides.': 'هر یک از آن‌ها به چند پرونده رسیدگی می‌کند.',
  'For how many persons there is so much; for all together if left out.':
    'این اندازه برای هر چند نفر است؛ اگر نیاید، برای همه با هم.',
  '`region`: each region has its own queue. One for the nation if left out.':
    '`region`: هر منطقه صف خود را دارد. اگر نیاید، یک صف برای همهٔ کشور.',
  'How many cases are decided.': 'به چند پرونده رسیدگی می‌شود.',
  'How often somebody who waits gives up.': 'کسی که در انتظار است چند وقت یک بار دست می‌کشد.',
  'How often a person who is rightly on a black list, and was told, objects all the same; never if left out.':
    'کسی که به‌حق در فهرست سیاه است و خبر یافته، چند وقت یک بار با این همه اعتراض می‌کند؛ اگر نیاید، هرگز.',
  'The share of objections of people who are rightly on a list that succeed all the same; none if left out.':
    'سهم اعتراض‌های کسانی که به‌حق در فهرست‌اند و با این همه پذیرفته می‌شود؛ اگر نیاید، هیچ.',
  'How long a person who was struck from a black list is not put on one again, unless an adverse record is added; not at all if left out.':
    'کسی که از فهرست سیاه حذف شده چه مدت دوباره در چنین فهرستی نمی‌آید، مگر سابقهٔ منفی تازه‌ای افزوده شود؛ اگر نیاید، هیچ.',
  'What is paid for each wrong that was put right.': 'برای هر خطایی که جبران شده چقدر پرداخت می‌شود.',
  'Where rejected objections can go on to.': 'اعتراض‌های ردشده به کجا می‌تواند برود.',
  'The share of rejected objections that go on to the court.': 'سهم اعتراض‌های ردشده که به دادگاه می‌رود.',
  'How people change what they do because of the scheme.': 'مردم به سبب طرح رفتارشان را چگونه تغییر می‌دهند.',
  'The kinds of conduct that change: `all`, a list, or those of some sort.':
    'گونه‌های رفتاری که تغییر می‌کند: `all`، یک فهرست، یا آن‌هایی که از دستهٔ معینی‌اند.',
  'The rate that is added.': 'نرخی که افزوده می‌شود.',
  'Who responds, and when; everybody always if left out.':
    'چه کسی، و چه وقت، واکنش نشان می‌دهد؛ اگر نیاید، همه همیشه.',
  'How many times as often it happens as before, at least once; the further acts have dice of their own.':
    'چند برابر پیش از آن رخ می‌دهد، دست‌کم یک برابر؛ کارهای افزون بر آن تاس‌های خود را دارد.',
  'The share of acts that no longer happen.': 'سهم کارهایی که دیگر رخ نمی‌دهد.',
  'How the scheme itself reacts to what it causes.': 'خود طرح به آنچه پدید می‌آورد چگونه واکنش نشان می‌دهد.',
  'What is watched, as a share of all persons within a tick: a kind of conduct, those on a list, those on whom a consequence falls, `objections`, or the `backlog` of objections.':
    'آنچه پاییده می‌شود، به صورت سهمی از همهٔ افراد در یک گام: گونه‌ای رفتار، کسانی که در فهرستی‌اند، کسانی که پیامدی بر آنان می‌آید، اعتراض‌ها (`objections`)، یا اعتراض‌های در انتظار (`backlog`).',
  'The share of persons above which the rule takes effect.': 'سهمی از افراد که قاعده بالاتر از آن اثر می‌کند.',
  'The share of persons below which it takes effect, in place of `above`.':
    'سهمی از افراد که قاعده پایین‌تر از آن اثر می‌کند، به جای `above`.',
  'From when on it watches; from the start if left out.': 'از کی می‌پاید؛ اگر نیاید، از آغاز.',
  '`region`: each region watches and decides for itself. The nation as one if left out.':
    '`region`: هر منطقه خود می‌پاید و تصمیم می‌گیرد. اگر نیاید، همهٔ کشور یکجا.',
  'The lists and consequences that it suspends.': 'فهرست‌ها و پیامدهایی که معلق می‌کند.',
  'For how long; for good if left out.': 'به چه مدت؛ اگر نیاید، برای همیشه.',
  'When it begins.': 'کی آغاز می‌شود.',
  'What to count beside the two ledgers.': 'آنچه در کنار دو دفتر شمرده شود.',
  'Whom to count at each tick.': 'در هر گام چه کسانی شمرده شوند.',
  'What people read in place of names that cannot have a title: values of attributes, regions, parameters, durations.':
    'آنچه مردم به جای نام‌هایی می‌خوانند که نمی‌توانند عنوان داشته باشند: مقدارهای ویژگی‌ها، منطقه‌ها، پارامترها، مدت‌ها.',
  'The name of the overlay in commands and results.': 'نام افزوده در فرمان‌ها و نتیجه‌ها.',
  'What changes in the regime: keys as there. `remove` takes an entry away; `"*"` stands for every entry that a map holds.':
    'آنچه در طرح تغییر می‌کند، با همان کلیدها. `remove` بندی را برمی‌دارد؛ `"*"` به جای همهٔ بندهای مجموعه می‌آید.',
  'What the overlay does, in a few sentences.': 'این که افزوده چه می‌کند، در چند جمله.',
  'The sources that its published numbers name.': 'منبع‌هایی که عددهای منتشرشده‌اش از آن‌ها نام می‌برند.',
};
