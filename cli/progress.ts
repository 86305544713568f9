/** Progress on standard error: a live line on a terminal, a plain line now and then elsewhere. */

import process from 'node:process';
import type { AuditProgress } from '../lib/audit.ts';
import { whole, type Language } from '../lib/report/words.ts';

const LIVE_EVERY_MS = 100;
const PLAIN_EVERY_MS = 10_000;

export interface ProgressLine {
  readonly show: (progress: AuditProgress) => void;
  /** Clears the live line, so that what follows begins on a clean one. */
  readonly end: () => void;
}

export function progressLine(lang: Language, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const live = stream.isTTY;
  const started = Date.now();
  let last = live ? 0 : started;
  return {
    show: (progress) => {
      const now = Date.now();
      if (now - last < (live ? LIVE_EVERY_MS : PLAIN_EVERY_MS)) return;
      last = now;
      const text = progressText(progress, now - started, lang);
      stream.write(live ? `\r\u001b[2K${text.slice(0, Math.max(20, stream.columns - 1))}` : `${text}\n`);
    },
    end: () => {
      if (live) stream.write('\r\u001b[2K');
    },
  };
}

export function progressText(progress: AuditProgress, elapsedMs: number, lang: Language): string {
  const { pages, queue, settled, total } = progress;
  const left = timeLeft(progress, elapsedMs, lang);
  return lang === 'vi'
    ? `Đã đọc ${whole(pages, lang)} trang · còn chờ ${whole(queue, lang)} · xong ${settled}/${total} yêu cầu · ${left}`
    : `${whole(pages, lang)} pages read · ${whole(queue, lang)} waiting · ${settled}/${total} requirements settled · ${left}`;
}

/** What is queued, at the pace so far; more may be found on the way, so only a rough figure is given. */
function timeLeft({ pages, queue }: AuditProgress, elapsedMs: number, lang: Language): string {
  if (pages < 3 || queue === 0) return lang === 'vi' ? 'đang ước lượng' : 'estimating';
  const seconds = Math.ceil((queue * elapsedMs) / pages / 1000);
  if (seconds < 90) return lang === 'vi' ? `còn khoảng ${seconds} giây` : `about ${seconds} s left`;
  const minutes = Math.ceil(seconds / 60);
  return lang === 'vi' ? `còn khoảng ${minutes} phút` : `about ${minutes} min left`;
}
