/** Where the history is kept when nobody says where. */

import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** In the user's data folder, as the system has it. */
export function defaultStore(): string {
  const { env, platform } = process;
  const windows = env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  const folder =
    platform === 'win32'
      ? windows
      : platform === 'darwin'
        ? join(homedir(), 'Library', 'Application Support')
        : env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
  return join(folder, 'soicong', 'history.sqlite');
}
