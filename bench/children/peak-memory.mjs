import { readFileSync } from 'node:fs';

/** The most memory that this process has held so far, in bytes, with all its threads. */
export function peakMemory() {
  try {
    // What getrusage says on Linux may stem from the process that started this one.
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kibibytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
