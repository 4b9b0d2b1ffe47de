import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file in place whole or not at all, whatever happens meanwhile: it is written under a name of its own in
 * `scratch` (on the same disk), brought to the disk, then renamed. An existing file is replaced.
 */
export async function writeDurably(
  path: string,
  data: string | Uint8Array | AsyncIterable<Uint8Array>,
  scratch: string,
): Promise<void> {
  const temporary = temporaryName(path, scratch);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** Puts a file that was written piece by piece in place, after bringing it to the disk. */
export async function moveDurably(from: string, to: string): Promise<void> {
  const file = await open(from, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(from, to);
  await syncDirectory(dirname(to));
}

/** A name in `scratch` that no other process or call uses. */
export function temporaryName(path: string, scratch: string): string {
  return join(scratch, `${basename(path)}.${randomUUID()}.tmp`);
}

/** Makes a rename last. Some systems cannot do it; then the rename is as lasting as it gets there. */
async function syncDirectory(dir: string): Promise<void> {
  const handle = await open(dir, 'r').catch(() => undefined);
  if (handle === undefined) return;
  await handle.sync().catch(() => {});
  await handle.close();
}
