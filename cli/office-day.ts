import { momentWords } from '../lib/report/words.ts';

/** YYYY-MM-DD in Vietnam, where the offices are. `now`: ISO 8601, UTC. */
export function officeDay(now: string): string {
  return momentWords(now, 'en').day;
}
