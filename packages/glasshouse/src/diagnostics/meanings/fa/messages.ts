import { mebibytes, quote } from '../../codes/define.ts';
import type { MessageWords, Say } from '../words.ts';

export const messages = ({ phrase, count, or, and }: Say): MessageWords => {
  const kind = (of: 'regime' | 'overlay'): string => phrase(of === 'overlay' ? 'an overlay' : 'a regime');
  const share = (percent: string): string => `${count(Number.parseFloat(percent))}٪`;
  return {
    GH1001: ({ byteOffset }) => `فایل متن UTF-8 نیست: بایت ${count(byteOffset)} به هیچ نویسه‌ای نمی‌خورد`,
    GH1002: () => 'فایل طرحی ندارد: خالی است، یا تنها توضیح دارد',
    GH1003: ({ bytes, bytesMax }) =>
      `حجم فایل ${count(mebibytes(bytes))} MiB است و فایل طرح حداکثر ${count(mebibytes(bytesMax))} MiB می‌تواند باشد`,
    GH1004: ({ problem }) => `این YAML درستی نیست: ${phrase(problem)}`,
    GH1005: () => 'در YAML تورفتگی با Tab جایز نیست',
    GH1006: ({ key }) => `کلید ${quote(key)} در یک مجموعه دو بار نوشته شده است`,
    GH1007: ({ nodesMax }) => `اگر نام‌های مستعار باز شوند، فایل بیش از ${count(nodesMax)} بند دارد`,
    GH1008: ({ file, reason }) => `${quote(file)} خوانده نمی‌شود: ${phrase(reason)}`,
    GH1009: () => 'سند YAML دومی اینجا آغاز می‌شود، و فایل طرح یک سند دارد',
    GH1010: ({ levelsMax }) => `اینجا بیش از ${count(levelsMax)} سطح تودرتو است`,
    GH1011: ({ entriesMax }) => `در یک طرح بیش از ${count(entriesMax)} مقدار آمده است`,
    GH1012: ({ construct }) => `در فایل طرح به کار نمی‌رود: ${phrase(construct)}`,

    GH1101: ({ key, of }) => `${quote(key)} از کلیدهای «${phrase(of)}» نیست`,
    GH1102: ({ key, of }) => `«${phrase(of)}» کلید ${quote(key)} را کم دارد`,
    GH1103: ({ expected, found }) => `اینجا باید ${phrase(expected)} بیاید، ولی ${phrase(found)} آمده است`,
    GH1104: ({ found, allowed }) => `اینجا باید ${or(allowed)} بیاید، ولی ${quote(found)} آمده است`,
    GH1105: ({ found, supported }) =>
      found === undefined
        ? 'فایل نمی‌گوید از کدام نسخهٔ زبان استفاده می‌کند'
        : `نسخهٔ ${quote(found)} زبان شناخته نیست؛ این Glasshouse نسخهٔ ${count(supported)} را می‌خواند`,
    GH1106: ({ of }) => `در ${phrase(of)} دست‌کم یک بند لازم است`,
    GH1107: ({ key, other, of }) => `${quote(key)} با ${quote(other)} در «${phrase(of)}» جمع نمی‌شود`,

    GH1201: ({ category, name }) => `هیچ ${phrase(category)} به نام ${quote(name)} نیست`,
    GH1202: ({ category, name }) =>
      `${phrase(category)} به نام ${quote(name)} آمده است، ولی این نام از پیش گرفته شده است`,
    GH1203: ({ category, name }) =>
      `هیچ ${phrase(category)} به نام ${quote(name)} نیست که بتوان بر آن بنا کرد`,
    GH1204: ({ circle }) => `طرح نمی‌تواند بر خودش بنا شود: ${circle.map(quote).join(' بر پایهٔ ')}`,
    GH1205: ({ name, form }) => `${quote(name)} اینجا نام نمی‌شود: ${phrase(form)}`,
    GH1206: ({ path, base }) => `در ${quote(base)} چیزی به نام ${quote(path)} نیست که تغییر کند`,
    GH1207: ({ expected, found }) => `این فایل ${kind(found)} است، و اینجا باید ${kind(expected)} بیاید`,

    GH1301: ({ text, expected }) => `${quote(text)} را نمی‌توان به صورت ${phrase(expected)} خواند`,
    GH1302: ({ unit, known }) => `${quote(unit)} واحد نیست؛ واحدهای شناخته: ${phrase(known)}`,
    GH1303: ({ expected, found, example }) =>
      `اینجا باید ${phrase(expected)} مانند ${quote(example)} بیاید، ولی ${phrase(found)} آمده است`,
    GH1304: ({ text }) => `${quote(text)} میان ۰٪ و ۱۰۰٪ نیست`,
    GH1305: ({ text }) => `عدد ${quote(text)} نمی‌گوید از کجاست`,
    GH1306: ({ text }) => `مقدار فرضی ${quote(text)} دامنه ندارد`,
    GH1307: ({ value, low, high }) =>
      `مقدار فرضی ${quote(value)} میان ${quote(low)} و ${quote(high)}، یعنی در دامنهٔ خود، نیست`,
    GH1308: ({ low, high }) => `دامنه با ${quote(low)} آغاز می‌شود، که از ${quote(high)} بیشتر است`,
    GH1309: ({ key }) => `در کتاب‌نامه ${quote(key)} نیست`,
    GH1310: ({ of, total }) => `${phrase(of)}: جمع سهم‌ها ${share(total)} است، نه ۱۰۰٪`,
    GH1311: () => 'عدد یا منتشرشده است یا فرضی، و اینجا هر دو گفته شده است',
    GH1312: ({ text, tick }) => `${quote(text)} چند گام کامل نیست؛ هر گام اینجا یک ${phrase(tick)} است`,
    GH1313: ({ value, bound }) => `واحد مرز ${quote(bound)} با واحد مقدار ${quote(value)} یکی نیست`,
    GH1314: ({ text, limit }) => `${quote(text)} جا نمی‌گیرد: ${phrase(limit)}`,
    GH1315: ({ text, was }) => `واحد ${quote(text)} با واحد آنچه جایش را می‌گیرد، ${quote(was)}، یکی نیست`,

    GH1401: ({ problem }) => `این عبارت خوانده نمی‌شود: ${phrase(problem)}`,
    GH1402: ({ name, context }) => `اینجا (${phrase(context)}) چیزی به نام ${quote(name)} نیست`,
    GH1403: ({ problem }) => phrase(problem),
    GH1404: ({ name, usage }) => `${quote(name)} به صورت ${quote(usage)} به کار می‌رود`,
    GH1405: ({ text }) => `عدد ${quote(text)} در این عبارت نمی‌گوید از کجاست`,
    GH1406: ({ construct }) => `در طرح به کار نمی‌رود: ${phrase(construct)}`,
    GH1407: ({ found }) => `اینجا باید شرطی بیاید که درست یا نادرست باشد، ولی ${phrase(found)} آمده است`,
    GH1408: ({ name, context, reason }) =>
      `اینجا (${phrase(context)}) ${quote(name)} را نمی‌توان خواند: ${phrase(reason)}`,
    GH1409: ({ name, label }) => `${quote(name)} هرگز ${quote(label)} نیست`,
    GH1410: ({ limit }) => `این عبارت بیش از اندازه بزرگ است: حداکثر ${phrase(limit)}`,
    GH1411: ({ name }) => `مقدارهای ${quote(name)} ترتیبی ندارند`,
    GH1412: ({ text }) => `${quote(text)} بیرون از عددهای صحیح ممکن است، یعنی -۲۱۴۷۴۸۳۶۴۸ تا ۲۱۴۷۴۸۳۶۴۷`,

    GH1501: ({ grade, above }) =>
      `رتبهٔ ${quote(grade)} پایین‌تر از ${quote(above)}، که بالای آن آمده است، آغاز نمی‌شود`,
    GH1502: ({ grade }) =>
      `رتبهٔ ${quote(grade)} این قاعده را می‌شکند که رتبهٔ آخر، و تنها همان، \`otherwise: true\` است`,
    GH1503: ({ list }) =>
      `هیچ کس نمی‌تواند هرگز از فهرست ${quote(list)} بیرون برود: نه مدتی دارد و نه شرط خروج`,
    GH1504: ({ user }) => `«${phrase(user)}» به امتیاز نیاز دارد، و این طرح امتیاز ندارد`,
    GH1505: ({ conduct }) => `هیچ منبعی ${quote(conduct)} را نمی‌بیند، پس هرگز به پرونده‌ای نمی‌رسد`,
    GH1506: ({ name }) => `برای ${quote(name)} امتیاز داده شده است، و این در این طرح گونه‌ای از رفتار نیست`,
    GH1507: ({ name, role }) =>
      role === 'signal'
        ? `${quote(name)} نشانه نمی‌شود: نه گونه‌ای از رفتار است، نه فهرست و نه پیامد`
        : `${quote(name)} را نمی‌توان متوقف کرد: نه فهرست است و نه پیامد`,
    GH1508: ({ conduct }) => `گفته شده که ${quote(conduct)} نیک است، ولی نه که قانونی است`,
    GH1511: ({ change, value }) =>
      `تغییر ${quote(change)} به ${quote(value)} می‌رسد، ولی از هیچ مقدار دیگری آغاز نمی‌شود`,
    GH1512: ({ conduct, rate }) =>
      `${quote(conduct)} می‌تواند در یک گام چند بار رخ دهد، و ${quote(rate)} تنها می‌گوید برای چه سهمی رخ می‌دهد`,
    GH1513: () => 'در این طرح هیچ گونه رفتاری از این دست نیست، پس این کاری نمی‌کند',
    GH1514: ({ factor }) =>
      `رفتاری که چند برابر شود دست‌کم به اندازهٔ پیش رخ می‌دهد، و ${quote(factor)} کمتر از یک است`,
    GH1521: ({ downgrade, grade }) =>
      `${quote(downgrade)} مردم را تا ${quote(grade)} پایین می‌آورد، که بالاترین رتبه است`,
    GH1522: ({ of, min, max, spanMax }) =>
      `«${phrase(of)}» از ${count(min)} تا ${count(max)} است؛ با وزن، مرز بالا باید بزرگ‌تر باشد، و فاصله حداکثر ${count(spanMax)}`,
    GH1530: ({ total }) => `سازمان‌ها ${share(total)} واحدها هستند، و شخصی باقی نمی‌ماند`,
    GH1541: ({ copy, of }) =>
      copy === of
        ? `گفته شده که ${quote(copy)} رونوشت خودش است`
        : `${quote(copy)} رونوشت ${quote(of)} است، که پس از آن آمده است`,
    GH1542: ({ attribute }) =>
      `این که منطقه‌ای پیامدی را اجرا کند یا نه نمی‌تواند به ${quote(attribute)} بسته باشد`,
    GH1543: ({ consequence, list, agency }) =>
      agency === undefined
        ? `${quote(consequence)} از فهرست ${quote(list)} استفاده می‌کند، که تنها برای برخی نهادهاست، و نهادی را نام نمی‌برد`
        : `${quote(consequence)} را ${quote(agency)} اجرا می‌کند، که به فهرست ${quote(list)} دسترسی ندارد`,
    GH1544: () => 'زودترین خروج داده شده است، و فهرست `exit` ندارد که بتواند زودتر از موعد باشد',
    GH1550: ({ rule, both }) =>
      `قاعدهٔ ${quote(rule)} نشانه‌ای را می‌پاید و ${both ? 'هم `above` دارد و هم `below`' : 'نه `above` دارد و نه `below`'}، پس معلوم نیست کی به اجرا درمی‌آید`,
    GH1551: ({ rule }) =>
      `قاعدهٔ ${quote(rule)} چیزی را متوقف نمی‌کند، و هیچ قاعدهٔ دیگری نمی‌پرسد که برقرار است یا نه`,
    GH1552: ({ key, other }) => `${quote(key)} اینجا بی ${quote(other)} معنایی ندارد`,
    GH1553: () => '`decided-after` و `capacity` هر دو می‌گویند رأی چقدر طول می‌کشد',

    GH1601: ({ name }) => `${quote(name)} نام گروهی واقعی از مردم است، و گروه‌ها اینجا انتزاعی‌اند`,
    GH1602: ({ name }) => `${quote(name)} گروه نمی‌شود: نام گروه‌ها A، B، C و مانند آن است`,
    GH1603: () => 'این کد شناسایی شاید از آنِ کسی باشد که هست، و اینجا کسی که هست جست‌وجو نمی‌شود',

    GH1701: ({ size, sizeMax }) =>
      `جمعیت ${count(size)} نفری بیش از ${count(sizeMax)} نفری است که در یک اجرا جا می‌شود`,
    GH1702: ({ what, count: found, countMax }) =>
      `طرح ${count(found)} ${phrase(what)} دارد، و برای ${count(countMax)} جا هست`,
    GH1703: ({ size, bytes, bytesMax, sizeMax }) =>
      `جمعیت ${count(size)} نفری ${count(bytes)} بایت می‌خواهد، و ${count(bytesMax)} بایت هست؛ ${count(sizeMax)} نفر جا می‌شوند`,

    GH2001: ({ what, name }) => `هیچ ${phrase(what)} به نام ${quote(name)} نیست`,
    GH2002: ({ folder }) => `پوشهٔ ${quote(folder)} از پیش هست، و هیچ اجرایی روی اجرای دیگر نوشته نمی‌شود`,
    GH2003: ({ folder, reason }) => `در ${quote(folder)} نمی‌توان نوشت: ${phrase(reason)}`,
    GH2004: ({ folder, reason }) => `${quote(folder)} پوشهٔ اجرا نیست: ${phrase(reason)}`,
    GH2005: ({ file, reason }) => `${quote(file)} آسیب دیده است: ${phrase(reason)}`,
    GH2006: ({ path }) => `در این طرح ${quote(path)} نیست که تنظیم شود`,
    GH2007: ({ option, found, expected }) =>
      `${quote(option)} ${phrase(expected)} می‌پذیرد، نه ${quote(found)}`,
    GH2008: ({ folder }) => `روی دیسکی که ${quote(folder)} بر آن است جایی نمانده است`,
    GH2009: ({ folder }) => `اجرای ${quote(folder)} کامل نیست`,
    GH2010: ({ reason }) => `این پرس‌وجو پاسخ ندارد: ${phrase(reason)}`,
    GH2011: ({ folder, reason }) => `اجرای ${quote(folder)} را نمی‌توان ادامه داد: ${phrase(reason)}`,
    GH2012: ({ folder, reason }) => `اجرای ${quote(folder)} را نمی‌توان دوباره ساخت: ${phrase(reason)}`,
    GH2013: ({ code, reason }) => `${quote(code)} اینجا کد هیچ کس نیست: ${phrase(reason)}`,
    GH2014: ({ who, persons }) =>
      `${quote(who)} در این اجرا نیست، که اشخاص ۰ تا ${count(persons - 1)} را دارد`,
    GH2015: ({ file }) => `فایل ${quote(file)} از پیش هست، و روی آن نوشته نمی‌شود`,
    GH2016: ({ differences }) =>
      `این دو را نمی‌توان شخص به شخص مقایسه کرد؛ تفاوتشان در این‌هاست: ${and(differences.map(phrase))}`,
    GH2017: ({ option, folder }) =>
      `${quote(option)} برای طرحی است که هنوز اجرا نشده، و ${quote(folder)} پوشهٔ یک اجراست`,
    GH2018: () => 'صفحه‌های آزمایشگاه اینجا نیست',

    GH9001: ({ what }) => `این اشکال خود Glasshouse است، نه شما: ${phrase(what)}`,
    GH9002: ({ reason }) => `یک رشتهٔ کار پیش از پایان کارش متوقف شد: ${phrase(reason)}`,
    GH9003: ({ program, reason }) =>
      `کد ماشینی که از ${quote(program)} ساخته شد درست نیست، و این اشکال خود Glasshouse است: ${phrase(reason)}`,
  };
};
