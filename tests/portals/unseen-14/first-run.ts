/** `node tests/portals/unseen-14/first-run.ts [portal] [--changes]`: prints figures and misses. */

import { UNSEEN_14 } from './index.ts';
import { runWhole, type Miss } from './run.ts';

const RANK = ['failed', 'partial', 'passed'];
const sort = ({ expected, told }: Miss) =>
  RANK.includes(String(told)) &&
  (!RANK.includes(String(expected)) || RANK.indexOf(String(told)) !== RANK.indexOf(String(expected)))
    ? (RANK.includes(String(expected)) && RANK.indexOf(String(told)) < RANK.indexOf(String(expected))) ||
      told === 'failed'
      ? 'FALSE GAP'
      : 'FALSE PASS'
    : 'other';

const [wanted] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const changes = process.argv.includes('--changes');
const options = process.argv.includes('--x') ? ['--exhaustive'] : [];
for (const portal of UNSEEN_14) {
  if (wanted !== undefined && !portal.name.includes(wanted)) continue;
  for (const change of [null, ...(changes ? portal.changes : [])]) {
    const { outcomes, details, misses, report } = await runWhole(portal, change, options);
    const wrong = misses.filter(({ what }) => what === 'outcome');
    console.log(
      `== ${portal.name} · ${change?.name ?? 'as it stands'}: outcomes ${outcomes - wrong.length}/${outcomes}, details ${details - (misses.length - wrong.length)}/${details}, ${report.crawl.requests} requests`,
    );
    for (const miss of misses)
      console.log(
        `   ${miss.what === 'outcome' ? sort(miss) : 'detail'} ${miss.id}: expected ${JSON.stringify(miss.expected)}\n      told ${JSON.stringify(miss.told)}`,
      );
  }
}
