/** Links that hand out a program to read or write files with: no contents of the page (data, and its reading). */

import { compilePhrases, matchShare } from './phrases.ts';
import { wordList } from './word-list.ts';

const PROGRAMS = compilePhrases([
  {
    id: 'program',
    phrases: wordList(`
      trình đọc pdf; phần mềm đọc; phần mềm đọc pdf; đọc file pdf; đọc tệp pdf; adobe reader; acrobat reader; foxit; foxit reader;
      bộ gõ; bộ gõ tiếng việt; unikey; vietkey; phông chữ; bộ phông; font chữ; font tiếng việt; winrar; winzip; 7-zip; teamviewer;
      ultraview; ultraviewer; anydesk; plugin ký số; phần mềm ký số; trình duyệt; java runtime
    `),
  },
]);
/** Letters of a label that name a program when it is one; "Kế hoạch mua phần mềm ký số" is a plan. */
const NAMED_SHARE = 0.5;
const INSTALLERS = /\.(?:exe|msi|apk|dmg|ttf|otf)(?:$|[?#])/i;

/** `words` of the link, else of its row. */
export function isProgram(url: string, words: string): boolean {
  return INSTALLERS.test(url) || matchShare(words, PROGRAMS.match(words)) >= NAMED_SHARE;
}
