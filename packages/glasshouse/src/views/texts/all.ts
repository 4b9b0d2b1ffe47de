/** Reads the texts in all languages: for the command line and the library, where they are on the disk anyway. */
import { arabic } from './ar/index.ts';
import { persian } from './fa/index.ts';
import { addTexts } from './texts.ts';
import { chinese } from './zh/index.ts';

addTexts('zh', chinese);
addTexts('ar', arabic);
addTexts('fa', persian);
