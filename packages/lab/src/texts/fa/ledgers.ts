import type { Catalogue } from '../languages.ts';

export const ledgers: Catalogue['ledgers'] = {
  head: 'دو دفتر',
  trade:
    'در برابر هر تخلفی که بازداشته شد، {subjects, select, units {{people} شخص و سازمان} other {{people} نفر}} به‌ناحق در فهرست آمدند.',
  tradePer:
    'در برابر هر {per} تخلفی که بازداشته شد، {subjects, select, units {{people} شخص و سازمان} other {{people} نفر}} به‌ناحق در فهرست آمدند.',
  tradeNobody: '{deterred} تخلف بازداشته شد و هیچ کس به‌ناحق در فهرست نیامد.',
  tradeNone:
    'هیچ تخلفی بازداشته نشد؛ {subjects, select, units {{people} شخص و سازمان} other {{people} نفر}} به‌ناحق در فهرست آمدند.',
  tradeNothing: 'هیچ تخلفی بازداشته نشد و هیچ کس به‌ناحق در فهرست نیامد.',
  who: 'نشان بده چه کسانی',
  band: 'بازه: {text}',
  waiting: 'بازه‌ها وقتی می‌آیند که لحظه‌ای چیزی جابه‌جا نشود.',
  more: 'همهٔ سطرها',
  fewer: 'سطرهای اصلی',
  before: 'پیش‌تر: {value}',
};
