/** A page of the extension speaks to its background. */

import { browser } from '#imports';
import type { Answer, Command, CommandInput, CommandValues } from '../../model/extension/command.ts';

/** Never rejects: a background that does not answer is a fault like any other. */
export async function ask<K extends Command['ask']>(
  command: Extract<CommandInput, { readonly ask: K }>,
): Promise<Answer<CommandValues[K]>> {
  try {
    const answer: Answer<CommandValues[K]> | undefined = await browser.runtime.sendMessage(command);
    return answer ?? SILENT;
  } catch {
    return SILENT;
  }
}

const SILENT = {
  ok: false,
  code: 'broken',
  fault: {
    vi: 'Phần chạy nền của tiện ích không trả lời; hãy tắt rồi bật lại tiện ích.',
    en: 'The extension’s background does not answer; switch the extension off and on again.',
  },
} as const;
