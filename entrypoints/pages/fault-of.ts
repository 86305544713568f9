import type { Bilingual } from '../../lib/model/plan.ts';
import { COMMON } from '../../components/words/common.ts';
import { isQuota } from '../../lib/platform/browser/quota.ts';
import { InvalidInput } from '../../lib/plans/invalid-input.ts';

/** What was thrown, in a sentence for the user. */
export function faultOf(thrown: unknown): Bilingual {
  if (thrown instanceof InvalidInput) return thrown.sentence;
  if (isQuota(thrown)) return COMMON.noRoom;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return { vi: `Không làm được: ${text}`, en: `It did not work: ${text}` };
}
