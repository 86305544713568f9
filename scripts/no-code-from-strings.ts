/**
 * Libraries that look whether they may make code from strings, or would for features that nobody uses here. An extension
 * may not, and stores look for it: what is built holds no such call.
 */

import type { Plugin } from 'vite';

const REFUSING = `(() => { throw new EvalError('no code is made from strings') })(`;

export function noCodeFromStrings(): Plugin {
  return {
    name: 'no-code-from-strings',
    renderChunk(code) {
      return { code: code.replaceAll(/(?<![\w$.])(?:new\s+)?Function\(/g, REFUSING), map: null };
    },
  };
}
