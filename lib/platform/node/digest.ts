/** SHA-256 by OpenSSL, at once: a page takes less time than a promise. */

import { createHash } from 'node:crypto';
import type { Digest } from '../../model/ports.ts';

export const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
