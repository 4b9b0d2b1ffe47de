import type { Backend, Compiled, Kernel } from '../ir/backend.ts';
import { reusedRoom } from '../population/generate.ts';
import { addChecksums, NO_CHECKSUM } from './checksum.ts';
import { communityCount } from './communities.ts';
import { countsOfTick, countsPerTick, newCounts } from './counts.ts';
import { Governance } from './governance.ts';
import type { Answer, Part, Share, Task } from './lane.ts';
import { Residents, type Stepped } from './residents.ts';
import type { PanelEvent, ReplicateJob } from './types.ts';

/** Does tasks in this thread. Keeps the kernel of the last job, and the communities that live here between tasks. */
export class Performer {
  private readonly backend: Backend;
  private readonly room = reusedRoom();
  private job: ReplicateJob | undefined;
  private kernel: Kernel | undefined;
  private residents: Residents | undefined;
  /** The next tick of the residents. */
  private tick = 0;

  constructor(backend: Backend) {
    this.backend = backend;
  }

  /** `compiled` is the program of the job, where it was compiled elsewhere. */
  async perform<T extends Task>(
    job: ReplicateJob,
    task: T,
    stepped: Stepped,
    compiled?: Compiled,
  ): Promise<Answer<T>> {
    this.take(job, compiled);
    return (await this.answer(job, task, stepped)) as Answer<T>;
  }

  private async answer(job: ReplicateJob, task: Task, stepped: Stepped): Promise<Answer<Task>> {
    switch (task.kind) {
      case 'all-ticks':
        return this.allTicks(job, task.communities, stepped);
      case 'ticks':
        if (task.from === 0) this.settle(job, task.share, 0);
        return this.someTicks(job, task, stepped);
      case 'save':
        return this.living().save(task.community);
      case 'restore':
        if (task.community === task.share.first) this.settle(job, task.share, task.from);
        return this.living().restore(task.community, task.state);
    }
  }

  private async allTicks(job: ReplicateJob, communities: readonly number[], stepped: Stepped): Promise<Part> {
    const { program, persons } = job;
    const counts = newCounts(program);
    const countsOf = Array.from({ length: program.ticks }, (_, tick) => countsOfTick(program, counts, tick));
    let checksum = NO_CHECKSUM;
    const panel: PanelEvent[] = [];
    this.kernel!.defer?.();
    for (const community of communities) {
      const residents = this.newResidents(job, { first: community, stride: communityCount(persons) });
      for (let tick = 0; tick < program.ticks; tick++)
        await residents.step(tick, [], countsOf[tick]!, stepped);
      checksum = addChecksums(checksum, residents.finish());
      for (const event of residents.takePanel()) panel.push(event);
    }
    this.kernel!.settle?.();
    return { ticks: program.ticks, counts, checksum, panel };
  }

  private async someTicks(
    job: ReplicateJob,
    { from, share, governance: state, forMs }: Extract<Task, { kind: 'ticks' }>,
    stepped: Stepped,
  ): Promise<Part> {
    const residents = this.living();
    if (from !== this.tick) throw new Error(`tick ${from} came in place of tick ${this.tick}`);
    const { program, persons } = job;
    const governance = new Governance(program, persons, state);
    // Whoever has but a share of the communities cannot govern: the counts of the others are elsewhere.
    const last = share.stride === 1 ? program.ticks - 1 : from;
    const started = performance.now();
    const counts: Float64Array[] = [];
    do {
      const ofTick = new Float64Array(countsPerTick(program));
      await residents.step(this.tick, governance.knownIn(this.tick), ofTick, stepped);
      governance.observe(this.tick, ofTick);
      counts.push(ofTick);
      this.tick++;
    } while (this.tick <= last && performance.now() - started < forMs);
    const isEnd = this.tick === program.ticks;
    if (isEnd) this.residents = undefined;
    return {
      ticks: counts.length,
      counts: joined(counts),
      checksum: isEnd ? residents.finish() : NO_CHECKSUM,
      panel: residents.takePanel(),
    };
  }

  private take(job: ReplicateJob, compiled: Compiled | undefined): void {
    if (this.job === job && this.kernel !== undefined) return;
    this.residents = undefined;
    this.kernel = this.backend.load(job.program, job.dice, compiled);
    this.job = job;
  }

  private settle(job: ReplicateJob, share: Share, tick: number): void {
    this.residents = this.newResidents(job, share);
    this.tick = tick;
  }

  private newResidents(job: ReplicateJob, share: Share): Residents {
    return new Residents(job, this.kernel!, share, this.backend.words, this.room);
  }

  private living(): Residents {
    if (this.residents === undefined) throw new Error('no communities live here');
    return this.residents;
  }
}

function joined(parts: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const whole = new Float64Array(parts.length * (parts[0]?.length ?? 0));
  for (const [index, part] of parts.entries()) whole.set(part, index * part.length);
  return whole;
}
