import { MAX_BYTES } from 'glasshouse/browser';
import { save as saveDownload } from '../../frame/save.ts';
import { notices } from '../../state/notice.svelte.ts';

/** A file that the reader opened, and where it can be written again, if the browser lets it be. */
export interface OpenedFile {
  readonly file: string;
  readonly text: string;
  readonly handle?: Handle;
}

/** As much of the File System Access interface as is needed; not all browsers have it. */
export interface Handle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<Handle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<Handle>;
}

const pickers = window as unknown as Pickers;
const TYPES = [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }];

/** Whether files are opened by the browser's own picker; else an element of the page has to be used. */
export const hasPicker = pickers.showOpenFilePicker !== undefined;

/** Undefined where the reader thought better of it, or the file is none that can be read; then it was said why. */
export async function pickFile(): Promise<OpenedFile | undefined> {
  const [handle] = (await unlessCancelled(pickers.showOpenFilePicker!({}))) ?? [];
  return handle && readRegime(await handle.getFile(), handle);
}

/** The text of a file, as far as it may be a regime; else undefined, and it is said why. */
export async function readRegime(file: File, handle?: Handle): Promise<OpenedFile | undefined> {
  if (file.size > MAX_BYTES) {
    notices.tellTooLarge('write.fileLarge', file.size);
    return undefined;
  }
  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined || !LOOKS_LIKE_ONE.test(text)) {
    notices.tell(text === undefined ? 'write.fileBinary' : 'write.fileOther', () => ({ name: file.name }));
    return undefined;
  }
  return { file: file.name, text, ...(handle !== undefined && { handle }) };
}

/** Where it was saved; undefined where the reader thought better of it. */
export async function saveFile(
  name: string,
  text: string,
  handle?: Handle,
): Promise<Handle | 'downloaded' | undefined> {
  if (pickers.showSaveFilePicker === undefined) {
    saveDownload(name, 'application/yaml', text);
    return 'downloaded';
  }
  const target =
    handle ?? (await unlessCancelled(pickers.showSaveFilePicker({ suggestedName: name, types: TYPES })));
  if (target === undefined) return undefined;
  const file = await target.createWritable();
  await file.write(text);
  await file.close();
  return target;
}

/** Every regime and overlay says at its top that it is one. */
const LOOKS_LIKE_ONE = /^[\s{]*["']?glasshouse["']?\s*:/m;

/** Undefined for what is no text: a picture, a program, another encoding. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

async function unlessCancelled<T>(picked: Promise<T>): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
