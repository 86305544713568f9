/** Files that the user names. */

import { readFile } from 'node:fs/promises';
import { Fault } from './fault.ts';
import { fileWords, reasonOf } from './output.ts';

/** `option`: where the file was named, for the sentence. */
export async function bytesOf(file: string, option: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (fault) {
    const missing = reasonOf(fault) === 'ENOENT';
    throw new Fault({
      vi: `${option}: ${missing ? 'không có tệp' : 'không đọc được tệp'} “${file}”${missing ? '' : ` (${fileWords(fault).vi})`}.`,
      en: `${option}: ${missing ? 'there is no file' : 'cannot read the file'} “${file}”${missing ? '' : ` (${fileWords(fault).en})`}.`,
    });
  }
}
