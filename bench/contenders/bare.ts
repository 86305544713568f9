/** Downloads every page and unpacks it, and does nothing else: the floor. `node bare.ts <url> <pages>` */

import { gunzipSync } from 'node:zlib';
import { Pool } from 'undici';
import { benchPortal } from '../portal.ts';
import { measure } from './measure.ts';

const [start = '', size = '2000'] = process.argv.slice(2);
const AT_A_TIME = 8;

await measure(async () => {
  const pool = new Pool(new URL(start).origin, { connections: AT_A_TIME });
  const paths = benchPortal(Number(size)).paths()[Symbol.iterator]();
  let pages = 0;
  const worker = async (): Promise<void> => {
    for (let next = paths.next(); next.done !== true; next = paths.next()) {
      const { body } = await pool.request({ path: next.value, method: 'GET' });
      gunzipSync(Buffer.from(await body.arrayBuffer())).toString('utf8');
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  await pool.close();
  return { pages, requests: pages };
});
