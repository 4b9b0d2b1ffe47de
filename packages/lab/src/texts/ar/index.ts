import { compare } from './compare.ts';
import { crowd } from './crowd.ts';
import { desks } from './desks.ts';
import { download } from './download.ts';
import { frame } from './frame.ts';
import { ledgers } from './ledgers.ts';
import { life } from './life.ts';
import { map } from './map.ts';
import { pipeline } from './pipeline.ts';
import { time } from './time.ts';
import { tours } from './tours.ts';
import { who } from './who.ts';
import { write } from './write.ts';

export const ar = {
  frame,
  download,
  pipeline,
  ledgers,
  crowd,
  who,
  life,
  desks,
  time,
  map,
  compare,
  write,
  tours,
};
