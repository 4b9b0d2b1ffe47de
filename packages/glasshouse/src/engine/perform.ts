import type { Backend, Kernel } from '../ir/backend.ts';
import { NO_CHECKSUM } from './checksum.ts';
import { countsOfTick, countsPerTick, newCounts } from './counts.ts';
import { Governance } from './governance.ts';
import type { Part, Task } from './lane.ts';
import { Residents, type Stepped } from './residents.ts';
import type { ReplicateJob } from './types.ts';

/** Does tasks in this thread. Keeps the kernel of the last job, and the communities that live here between ticks. */
export class Performer {
  private readonly backend: Backend;
  private job: ReplicateJob | undefined;
  private kernel: Kernel | undefined;
  private residents: Residents | undefined;

  constructor(backend: Backend) {
    this.backend = backend;
  }

  async perform(job: ReplicateJob, task: Task, stepped: Stepped): Promise<Part> {
    const kernel = this.kernelOf(job);
    return task.kind === 'all-ticks'
      ? allTicks(job, new Residents(job, kernel, task.share, this.backend.words), stepped)
      : this.oneTick(job, kernel, task, stepped);
  }

  private async oneTick(
    job: ReplicateJob,
    kernel: Kernel,
    task: Extract<Task, { kind: 'tick' }>,
    stepped: Stepped,
  ): Promise<Part> {
    if (task.tick === 0) this.residents = new Residents(job, kernel, task.share, this.backend.words);
    if (this.residents === undefined) throw new Error(`tick ${task.tick} came before tick 0`);
    const counts = new Float64Array(countsPerTick(job.program));
    await this.residents.step(task.tick, task.flags, counts, stepped);
    if (task.tick < job.program.ticks - 1) return { counts, checksum: NO_CHECKSUM, panel: [], flags: [] };
    const outcome = this.residents.outcome();
    this.residents = undefined;
    return { counts, ...outcome, flags: [] };
  }

  private kernelOf(job: ReplicateJob): Kernel {
    if (this.job !== job || this.kernel === undefined) {
      this.residents = undefined;
      this.kernel = this.backend.load(job.program, job.dice);
      this.job = job;
    }
    return this.kernel;
  }
}

async function allTicks(job: ReplicateJob, residents: Residents, stepped: Stepped): Promise<Part> {
  const { program, persons } = job;
  const counts = newCounts(program);
  const governance = new Governance(program, persons);
  for (let tick = 0; tick < program.ticks; tick++) {
    const ofTick = countsOfTick(program, counts, tick);
    await residents.step(tick, governance.inForce(tick), ofTick, stepped);
    governance.observe(tick, ofTick);
  }
  return { counts, ...residents.outcome(), flags: governance.history };
}
