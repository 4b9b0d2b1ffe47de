import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../engine/types.ts';
import { duration } from './terminal.ts';

export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly close: () => void;
}

/** A bar with rate and time left on a terminal; nothing elsewhere. */
export function openProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { update: () => {}, close: () => {} };
  const bar = new SingleBar(
    {
      stream,
      format:
        'replicate {replicate} of {replicates} {bar} {percentage} %  {rate} M person-ticks/s  {left} left',
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      barsize: 30,
      emptyOnZero: true,
      fps: 8,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let begun: number | undefined;
  return {
    update({ done, total, replicate, replicates }) {
      // What a resumed run has already is not part of its rate.
      begun ??= done;
      const seconds = (performance.now() - started) / 1000;
      const rate = seconds > 0 ? (done - begun) / seconds : 0;
      const left = rate > 0 ? duration((total - done) / rate) : '?';
      const payload = {
        replicate: replicate + 1,
        replicates,
        rate: (rate / 1e6).toFixed(rate < 1e7 ? 2 : 0),
        left,
      };
      if (bar.isActive) bar.update(done, payload);
      else bar.start(total, done, payload);
    },
    close() {
      if (bar.isActive) bar.stop();
    },
  };
}
