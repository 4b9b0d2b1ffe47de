import type { AdvicePhrase } from '../../phrase-keys.ts';

/** What to do, and what else there is to see. */
export const advice: Readonly<Record<AdvicePhrase, string>> = {
  '`{}` begins here': '`{1}` اینجا آغاز می‌شود',
  '`{}` is here': '`{1}` اینجاست',
  'it is here for the first time': 'نخستین بار اینجا آمده است',
  'it is named here already': 'پیش‌تر اینجا نام برده شده است',
  'the dimensions begin here, each with its own start': 'حساب‌ها اینجا آغاز می‌شوند، هر یک با آغاز خود',
  'the range is here': 'دامنه اینجاست',

  'a number is `published`, with its `source`, or `assumed`, with its `range`':
    'عدد یا `published` است همراه `source`، یا `assumed` است همراه `range`',
  'a published number is taken as it is': 'عدد منتشرشده همان‌طور که هست به کار می‌رود',
  'add an entry, or leave the key out': 'بندی بیفزایید، یا کلید را بردارید',
  'an alias cannot stand inside of what it repeats':
    'نام مستعار نمی‌تواند درون چیزی باشد که آن را تکرار می‌کند',
  'begin the file with `{}`': 'فایل را با `{1}` آغاز کنید',
  'give each regime a file of its own': 'به هر طرح فایلی جداگانه بدهید',
  'keep one of the two': 'یکی از این دو را نگه دارید',
  'keep one of the two; what else is known goes into `note`':
    'یکی از این دو را نگه دارید؛ جای دانسته‌های دیگر در `note` است',
  'keep one of them': 'یکی از آن‌ها را نگه دارید',
  'leave it out': 'آن را بردارید',
  'leave it out; an expression that begins with `!` must stand between quotes or parentheses':
    'آن را بردارید؛ عبارتی که با `!` آغاز می‌شود باید میان علامت نقل‌قول یا پرانتز باشد',
  'name each kind of conduct once': 'هر گونهٔ رفتار را یک بار نام ببرید',
  'put a space after the colon': 'پس از دونقطه فاصله بگذارید',
  'put a text that has a comma or a colon between quotes':
    'متنی را که ویرگول یا دونقطه دارد میان علامت نقل‌قول بگذارید',
  'remove one of the two, or rename it': 'یکی از این دو را بردارید، یا نامش را تغییر دهید',
  'rename one of the two': 'نام یکی از این دو را تغییر دهید',
  'save the file as UTF-8': 'فایل را به صورت UTF-8 ذخیره کنید',
  'say in `note` what is known of its origin': 'آنچه از خاستگاه آن می‌دانید در `note` بنویسید',
  'this number is the same for everybody': 'این عدد برای همه یکی است',
  'use spaces; two for each level are usual': 'فاصله بگذارید؛ معمولاً دو فاصله برای هر سطح',
  'write out what the alias stands for, or use fewer aliases of aliases':
    'آنچه را نام مستعار به جای آن آمده بنویسید، یا از نام‌های مستعار تودرتو کم کنید',
  '`{}` cannot be set': '`{1}` را نمی‌توان تنظیم کرد',
  '{phrase} takes {names}': 'کلیدهای «{1}»: {2}',

  'add the lowest and the highest value that you would believe: `{}`':
    'کمترین و بیشترین مقداری را که باور می‌کنید بیفزایید: `{1}`',
  'say within which time, for instance `{}`': 'بگویید در چه مدتی، مثلاً `{1}`',
  'write `{}` if somebody has published it, else `{}`':
    'اگر کسی آن را منتشر کرده است بنویسید `{1}`، وگرنه `{2}`',
  'write it in the unit of the file; or give it an origin of its own, `{ assumed: ..., range: ... }`':
    'آن را با واحد فایل بنویسید؛ یا خاستگاه جداگانه‌ای به آن بدهید، `{ assumed: ..., range: ... }`',
  'write it in whole ticks, or choose a shorter tick':
    'آن را با چند گام کامل بنویسید، یا گام کوتاه‌تری برگزینید',
  'write the lower end first': 'سرِ پایین‌تر را نخست بنویسید',

  '`{}` is {phrase}; it takes nothing in parentheses': '`{1}` یعنی {2}؛ پس از آن پرانتزی نمی‌آید',
  'a share belongs under `parameters:` or in a rate': 'جای سهم زیر `parameters:` یا در نرخ است',
  'a value of `{}` is a text and stands in quotes': 'مقدار `{1}` متن است و میان علامت نقل‌قول می‌آید',
  'compare them with `==`, `!=` or `in [...]`': 'آن‌ها را با `==`، `!=` یا `in [...]` مقایسه کنید',
  'divide it into several rules, or into observations that have names':
    'آن را به چند قاعده، یا به مشاهده‌هایی که نام دارند، بخش کنید',
  'give it a name under `parameters:`, as published or assumed, and use the name here':
    'زیر `parameters:` نامی به آن بدهید، منتشرشده یا فرضی، و اینجا همان نام را به کار ببرید',
  'in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`':
    'در عبارت‌ها خط پیوند نشانهٔ تفریق است؛ خط پیوند در نام به صورت `_` نوشته می‌شود',
  'it tells whether a condition holds for a unit that a link leads to':
    'می‌گوید شرطی دربارهٔ واحدی که پیوند به آن می‌رسد درست است یا نه',
  'it tells {phrase}, and takes the name of one {phrase}': 'می‌گوید {1}، و در پرانتز آن یک نام می‌آید: {2}',
  'leave out the `u`': '`u` را بردارید',
  'name the values, as in `in ["A", "B"]`': 'مقدارها را نام ببرید، مانند `in ["A", "B"]`',
  'rules count in whole numbers': 'قاعده‌ها با عددهای صحیح می‌شمارند',
  'the values are {names} and {} more': 'مقدارها {1} و {2} مقدار دیگر است',
  'the values are {names}': 'مقدارها {1} است',
  'whole numbers cannot be divided without loss; multiply the other side':
    'تقسیم عددهای صحیح چیزی را از دست می‌دهد؛ سوی دیگر را ضرب کنید',
  'write `{}`: in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`':
    'بنویسید `{1}`: در عبارت‌ها خط پیوند نشانهٔ تفریق است؛ خط پیوند در نام به صورت `_` نوشته می‌شود',
  'write the remark as a YAML comment, with `#`, outside of the expression':
    'توضیح را بیرون از عبارت، پس از `#`، به صورت توضیح YAML بنویسید',

  'add `above` or `below`': '`above` یا `below` را بیفزایید',
  'add `exit` to the list, or take `earliest-exit` out':
    '`exit` را به فهرست بیفزایید، یا `earliest-exit` را بردارید',
  'add `lawful: true`, or take out `good: true`': '`lawful: true` را بیفزایید، یا `good: true` را بردارید',
  'add `score:`, or take this out': '`score:` را بیفزایید، یا این را بردارید',
  'add `{}`, or take this out': '`{1}` را بیفزایید، یا این را بردارید',
  'call the attribute `group`, with the values A, B, ...':
    'این ویژگی را `group` بنامید، با مقدارهای A، B و مانند آن',
  'give each entry a `term`, or the list an `exit`': 'به هر ورود `term` بدهید، یا به فهرست `exit`',
  'give factors by `region` only, or put the rest into the `when` of the consequence':
    'ضریب‌ها را تنها بر پایهٔ `region` بدهید، یا بقیه را در `when` پیامد بگذارید',
  'it is for {names}: name the right `agency`, or add it to the `access` of the list':
    'برای {1} است: `agency` درست را بنویسید، یا آن را به `access` فهرست بیفزایید',
  'lay it over a regime with `--overlay`': 'با `--overlay` آن را روی یک طرح بگذارید',
  'name a grade below the first': 'رتبه‌ای پایین‌تر از نخستین را نام ببرید',
  'name under `from` values other than that under `to`, or leave `from` out':
    'زیر `from` مقدارهایی جز مقدار `to` بنویسید، یا `from` را بردارید',
  'run it by itself, or name it in `extends`': 'آن را به‌تنهایی اجرا کنید، یا در `extends` نامش را ببرید',
  'say what it `suspends`, or ask for it with `in_force(...)` in a rule that it changes':
    'بگویید چه را متوقف می‌کند (`suspends`)، یا در قاعده‌ای که تغییر می‌دهد با `in_force(...)` آن را بپرسید',
  'write the grades from the highest to the lowest, each with a lower `from`':
    'رتبه‌ها را از بالاترین تا پایین‌ترین بنویسید، هر یک با `from` پایین‌تر',
  'write the rate as events, such as `3 / month`': 'نرخ را به صورت رویداد بنویسید، مانند `3 / month`',
  'write what is copied above its copies': 'اصل را بالاتر از رونوشت‌هایش بنویسید',
  'write what makes acts rarer with `reduces`': 'آنچه کارها را کمتر می‌کند با `reduces` نوشته می‌شود',

  '`glasshouse list` shows the regimes, `glasshouse --help` the commands':
    '`glasshouse list` طرح‌ها را نشان می‌دهد، و `glasshouse --help` فرمان‌ها را',
  '`glasshouse list` shows what there is': '`glasshouse list` نشان می‌دهد چه هست',
  'choose another folder with `--out`': 'با `--out` پوشهٔ دیگری برگزینید',
  'choose another folder with `--out`, or remove that one yourself':
    'با `--out` پوشهٔ دیگری برگزینید، یا خودتان آن پوشه را پاک کنید',
  'choose another name, or remove that file yourself': 'نام دیگری برگزینید، یا خودتان آن فایل را پاک کنید',
  'continue it with `glasshouse resume`': 'با `glasshouse resume` آن را ادامه دهید',
  'give an identity code as the panel and case files show it, or the number of the person, from 0':
    'کد شناسایی را چنان که `panel` و پروندهٔ اشخاص نشان می‌دهد بنویسید، یا شمارهٔ شخص را، از ۰',
  'in the repository, build them: `npm run build -w packages/lab`':
    'در مخزن آن‌ها را بسازید: `npm run build -w packages/lab`',
  'leave the option out, or name the regime in place of the folder':
    'گزینه را بردارید، یا به جای پوشه نام طرح را بیاورید',
  'make room, then continue with `glasshouse resume`, or choose another folder with `--out`':
    'جا باز کنید و با `glasshouse resume` ادامه دهید، یا با `--out` پوشهٔ دیگری برگزینید',
  'please report it with the program below; `--backend reference` computes the same results, slowly, without machine code':
    'لطفاً آن را همراه برنامهٔ زیر گزارش کنید؛ `--backend reference` همان نتیجه‌ها را، آهسته، بی کد ماشین محاسبه می‌کند',
  'please report it with the regime file and the command that you used':
    'لطفاً آن را همراه فایل طرح و فرمانی که به کار بردید گزارش کنید',
  'run both with the same `--seed`, `--population`, `--ticks` and `--replicates`':
    'هر دو را با `--seed`، `--population`، `--ticks` و `--replicates` یکسان اجرا کنید',
  'run the regime again; the command is in the report and in the manifest':
    'طرح را دوباره اجرا کنید؛ فرمان در گزارش و در شناسنامه آمده است',
  'run the regime again; the folder holds its text and its inputs in manifest.json':
    'طرح را دوباره اجرا کنید؛ متن و ورودی‌های آن در `manifest.json` پوشه آمده است',
  'run the regime anew with this version; the command is in the report and in the manifest':
    'طرح را از نو با این نسخه اجرا کنید؛ فرمان در گزارش و در شناسنامه آمده است',
  'take a smaller `--population`, or a machine with more memory':
    '`--population` کوچک‌تری بدهید، یا دستگاهی با حافظهٔ بیشتر',
  'the codes of people in a run begin with 00, a region that is not assigned to any place':
    'کدهای آدم‌های اجرا با ۰۰ آغاز می‌شود، منطقه‌ای که به هیچ جایی داده نشده است',
  'the tables are `observables`, `panel`, `numbers` and `manifest`; `describe observables` shows the columns of one':
    'جدول‌ها `observables`، `panel`، `numbers` و `manifest` هستند؛ `describe observables` ستون‌های یکی را نشان می‌دهد',
  'what was done is kept: go on with `glasshouse resume`, with fewer `--workers` where memory ran out':
    'آنچه انجام شده مانده است: با `glasshouse resume` ادامه دهید، و اگر حافظه تمام شده بود با `--workers` کمتر',
};
