/** Writing what was found: to standard output or to a file, whole or not at all. */

import { access, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Bilingual } from '../lib/model/plan.ts';
import { Fault } from './fault.ts';

/** Resolves when the text has left; a reader that went away (a closed pipe) is no fault. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (fault) => {
      if (fault === null || fault === undefined || isClosedPipe(fault)) done();
      else fail(fault);
    });
  });
}

process.stdout.on('error', (fault: Error) => {
  if (!isClosedPipe(fault)) throw fault;
});

/** Before hours of crawling: can the report be written there at all? */
export async function checkWritable(file: string, option: string): Promise<void> {
  const folder = dirname(resolve(file));
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    if (await isFolder(file)) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  } catch (fault) {
    throw new Fault({
      vi: `${option}: không ghi được vào “${file}” (${fileWords(fault).vi}).`,
      en: `${option}: “${file}” cannot be written (${fileWords(fault).en}).`,
    });
  }
}

/** Written beside its place and moved there, so that a full disk never leaves half a report. A copy in the temporary folder is tried before giving up. */
export async function writeReport(file: string, text: string | Uint8Array): Promise<void> {
  try {
    await writeWhole(file, text);
  } catch (fault) {
    const rescue = join(tmpdir(), `soicong-${process.pid}-${basename(file)}`);
    const saved = await writeWhole(rescue, text).then(
      () => true,
      () => false,
    );
    throw new Fault({
      vi: `Không ghi được báo cáo “${file}” (${fileWords(fault).vi})${saved ? `; đã lưu tạm tại “${rescue}”` : ''}.`,
      en: `The report “${file}” could not be written (${fileWords(fault).en})${saved ? `; it was saved as “${rescue}”` : ''}.`,
    });
  }
}

/** All of it or nothing. A link goes on leading where it led; a device or pipe ("/dev/stdout") stays one. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const place = await realpath(file).catch(() => file);
  if (await isDevice(place)) return writeFile(place, text);
  const draft = `${place}.${process.pid}.part`;
  try {
    await writeFile(draft, text);
    await rename(draft, place);
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
}

export async function isDevice(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function isClosedPipe(fault: Error): boolean {
  return 'code' in fault && fault.code === 'EPIPE';
}

const FILE_WORDS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { vi: 'thư mục không còn đó', en: 'the folder is gone' },
  EACCES: { vi: 'không có quyền', en: 'no permission' },
  EPERM: { vi: 'không có quyền', en: 'no permission' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EISDIR: { vi: 'đây là thư mục', en: 'it is a folder' },
  ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'the path runs through a file' },
  EEXIST: { vi: 'đường dẫn đi qua một tệp', en: 'the path runs through a file' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the name is too long' },
  EBUSY: { vi: 'tệp đang được chương trình khác mở', en: 'another program has it open' },
};

/** Why a file could not be read or written, in words; codes without words of their own as they stand. */
export function fileWords(fault: unknown): Bilingual {
  const reason = reasonOf(fault);
  return FILE_WORDS[reason] ?? { vi: reason, en: reason };
}

export function reasonOf(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code;
  return fault instanceof Error ? fault.message : String(fault);
}
