/** A browser that is already installed. None is ever downloaded. */

import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';
import process from 'node:process';

/** Names the browser's program, wherever it is; a name that leads nowhere means that there is none. */
export const BROWSER_VARIABLE = 'SOICONG_CHROMIUM';

const PROGRAMS: readonly string[] = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
/** Outside the search path. */
const LINUX: readonly string[] = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];
const MAC: readonly string[] = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS: readonly string[] = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

const HERE: Surroundings = { platform: process.platform, env: process.env, isProgram };

/** The path of its program, or null. */
export function findBrowser({ platform, env, isProgram }: Surroundings = HERE): string | null {
  const named = env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  return places(platform, env).find(isProgram) ?? null;
}

function places(platform: string, env: Surroundings['env']): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return WINDOWS.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] === undefined ? [] : [posix.join(env['HOME'], 'Applications')])];
    return MAC.flatMap((program) => roots.map((root) => posix.join(root, program)));
  }
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')), ...LINUX];
  return PROGRAMS.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
