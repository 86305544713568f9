/** A Firefox that is already installed. None is ever downloaded. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Names the program, wherever it is. */
const VARIABLE = 'SOICONG_FIREFOX';
const PROGRAMS: readonly string[] = ['firefox', 'firefox-esr', 'firefox.exe'];
/** Outside the search path. */
const FOLDERS: readonly string[] = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Firefox.app/Contents/MacOS',
  'C:\\Program Files\\Mozilla Firefox',
];

export function installedFirefox(): string {
  const { PATH = '', [VARIABLE]: named = '' } = process.env;
  const folders = [...PATH.split(delimiter).filter((folder) => folder !== ''), ...FOLDERS];
  const places = named === '' ? PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))) : [named];
  const program = places.find(isProgram);
  if (program === undefined)
    throw new Error(`these tests need Firefox: apt-get install firefox-esr, or name its program in ${VARIABLE}`);
  return program;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
