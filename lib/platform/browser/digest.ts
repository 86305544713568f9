/** SHA-256 by the browser. */

import type { Digest } from '../../model/ports.ts';

export const digest: Digest = async (bytes) => {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
