import type { Words } from '../words.ts';

/** What expressions may ask, and why not. */
export const expressions: Words = {
  'the grade': 'رتبه',
  'the place in the household': 'نقش در خانوار',
  'what kind of unit it is': 'واحد از کدام گونه است',
  'the region': 'منطقه',
  'whether the person is on a list': 'آیا شخص در فهرستی هست',
  list: 'فهرست',
  'the name of one {category}': 'نام {category}',
  'whether such conduct was recorded in this tick': 'آیا چنین رفتاری در این گام ثبت شد',
  'conduct kind': 'گونه‌ای رفتار',
  'whether a rule of governance is in force': 'آیا قاعده‌ای از حکمرانی برقرار است',
  'rule of governance': 'قاعدهٔ حکمرانی',
  'whether no adverse record has come for so long': 'آیا این مدت هیچ سابقهٔ منفی تازه‌ای نیامده است',
  'whether the grade has been the same so long': 'آیا رتبه در این مدت همان مانده است',
  'whether a condition holds for a linked unit, as in `any(household, on(barred))`':
    'آیا شرطی برای واحدی درست است که با این واحد پیوند دارد، مانند `any(household, on(barred))`',
  'a link and a condition': 'یک پیوند و یک شرط',
  'a rule of a list may not ask for it': 'قاعدهٔ فهرست نمی‌تواند آن را بپرسد',
  'only conduct, sources, responses and states depend on consequences':
    'تنها رفتار، منبع‌ها، واکنش‌ها و وضعیت‌ها به پیامدها بسته‌اند',
  'only conduct, sources, responses, states and observations depend on what the person knows':
    'تنها رفتار، منبع‌ها، واکنش‌ها، وضعیت‌ها و مشاهده‌ها به آنچه شخص می‌داند بسته‌اند',
  'only observations count comings and goings': 'تنها مشاهده‌ها آمدن‌ها و رفتن‌ها را می‌شمارند',
  'only consequences, and what people do, depend on what everybody can read':
    'تنها پیامدها، و آنچه مردم می‌کنند، به آنچه همه می‌توانند بخوانند بسته‌اند',
  'the scheme does not know the truth; only conduct and observations may ask for it':
    'طرح حقیقت را نمی‌داند؛ تنها رفتار و مشاهده‌ها می‌توانند آن را بپرسند',
  'it is the truth, and of this tick: only states and misuse at a source may ask for it':
    'این حقیقت است، و از همین گام: تنها وضعیت‌ها و سوءاستفاده در منبع می‌توانند آن را بپرسند',
  'nobody is told anything here: there is no `redress.notice`':
    'اینجا به هیچ کس خبری نمی‌دهند: `redress.notice` نیست',
  '{what}: {values}': '{what}: {values}',
  'a link': 'پیوند',
  'a value of `{name}`': 'مقداری از `{name}`',
  'it looks at one unit, and at nobody else': 'تنها به یک واحد نگاه می‌کند، و نه به هیچ کس دیگر',
  'of another unit only what it keeps from one tick to the next can be read':
    'از واحد دیگر تنها چیزی را می‌توان خواند که از گامی به گام بعد نگه می‌دارد',
  "whether the person's name on a list is there for everybody to read":
    'آیا نام شخص در فهرستی برای خواندن همه هست',
  'public list': 'فهرست همگانی',
  'the rule of a consequence may not ask for it': 'قاعدهٔ پیامد نمی‌تواند آن را بپرسد',
  'whether any sanction falls on the person': 'آیا مجازاتی بر شخص می‌آید',
  'whether any reward falls on the person': 'آیا پاداشی به شخص می‌رسد',
  'whether the person was told of a listing that is to come': 'آیا به شخص خبر داده‌اند که در فهرست خواهد آمد',
  'list with a grace': 'فهرستی که مهلت دارد',
  'whether a consequence falls on the person': 'آیا پیامدی بر شخص می‌آید',
  consequence: 'پیامد',
  'a rule about a response may not ask for it': 'قاعدهٔ واکنش نمی‌تواند آن را بپرسد',
  'records are of this tick; conduct and responses look at the end of the last one':
    'سوابق از همین گام‌اند؛ رفتار و واکنش‌ها به پایان گام پیش نگاه می‌کنند',
  'only lists, consequences and observations ask how long a file has been clean':
    'تنها فهرست‌ها، پیامدها و مشاهده‌ها می‌پرسند که پرونده از کی پاک مانده است',
  'only lists, consequences and observations ask how long a grade has been held':
    'تنها فهرست‌ها، پیامدها و مشاهده‌ها می‌پرسند که رتبه از کی همان مانده است',
  'the number of true adverse records filed in this tick': 'شمار سوابق منفی درستی که در این گام ثبت شد',
  'the number of false adverse records filed in this tick': 'شمار سوابق منفی نادرستی که در این گام ثبت شد',
  'whether the person came on a list in this tick': 'آیا شخص در این گام در فهرستی آمد',
  'whether the person came off a list in this tick': 'آیا شخص در این گام از فهرستی بیرون رفت',
  'whether the person would be on a list if files told the truth':
    'آیا شخص در فهرستی بود اگر پرونده‌ها حقیقت را می‌گفتند',
  'a rule about who somebody is may not ask for it': 'قاعده‌ای دربارهٔ این که شخص کیست نمی‌تواند آن را بپرسد',
  'who somebody is does not depend on governance': 'این که شخص کیست به حکمرانی بسته نیست',
  'whether the person was told of a record': 'آیا به شخص از سابقه‌ای خبر داده‌اند',
  'a rule about conduct may not ask for it': 'قاعدهٔ رفتار نمی‌تواند آن را بپرسد',
  'the scheme does not know the states of people; let a kind of conduct depend on it, and a source see that':
    'طرح وضعیت مردم را نمی‌داند؛ گونه‌ای رفتار را به آن ببندید، و بگذارید منبعی آن رفتار را ببیند',
  'whether the person did such a thing in this tick': 'آیا شخص در این گام چنین کاری کرد',
  'a rule about a change of a state may not ask for it': 'قاعدهٔ تغییر وضعیت نمی‌تواند آن را بپرسد',
  'a rule that brings a grade down may not ask for it':
    'قاعده‌ای که رتبه را پایین می‌آورد نمی‌تواند آن را بپرسد',
  'this regime has no score': 'این طرح امتیاز ندارد',
  'this regime has no grades': 'این طرح رتبه ندارد',
  'a rule about what a source does may not ask for it': 'قاعده‌ای دربارهٔ آنچه منبع می‌کند نمی‌تواند آن را بپرسد',
  'a rule about misuse at a source may not ask for it':
    'قاعده‌ای دربارهٔ سوءاستفاده در منبع نمی‌تواند آن را بپرسد',
};
