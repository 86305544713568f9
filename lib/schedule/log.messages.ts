/** Lines of the scheduler's log. */

import type { Bilingual } from '../model/plan.ts';

export const logMessages = {
  began: { vi: '{portal}: bắt đầu soi', en: '{portal}: audit begins' },
  finished: { vi: '{portal}: đã soi xong', en: '{portal}: audited' },
  outage: { vi: '{portal}: không mở được cổng', en: '{portal}: the portal could not be opened' },
  interrupted: { vi: '{portal}: bị dừng giữa chừng', en: '{portal}: interrupted' },
  overtime: { vi: '{portal}: {note}', en: '{portal}: {note}' },
  failed: { vi: '{portal}: không soi được: {note}', en: '{portal}: no audit: {note}' },
  crashed: { vi: '{portal}: {note}', en: '{portal}: {note}' },
  busy: {
    vi: '{portal}: một tiến trình khác đang soi, không chạy thêm lần nữa',
    en: '{portal}: another process is auditing it; not started twice',
  },
  lost: {
    vi: '{portal}: một tiến trình khác đã nhận soi, dừng lần này',
    en: '{portal}: another process has taken it over; this run ends',
  },
  caughtUp: {
    vi: '{portal}: bù một lần cho {count} lịch đã lỡ',
    en: '{portal}: one run makes up for {count} missed {count?time|times}',
  },
  sent: { vi: 'đã gửi: {target}', en: 'delivered: {target}' },
  notSent: {
    vi: 'chưa gửi được: {target}: {why}; thử lại sau {minutes} phút',
    en: 'not delivered: {target}: {why}; next attempt in {minutes} {minutes?minute|minutes}',
  },
  givenUp: { vi: 'không gửi được: {target}: {why}', en: 'could not be delivered: {target}: {why}' },
  partly: { vi: 'gửi chưa trọn: {target}: {why}', en: 'delivered in part: {target}: {why}' },
  removed: { vi: 'nơi nhận này không còn trong cấu hình', en: 'this recipient is no longer configured' },
  next: { vi: 'Lịch tới: {portal} lúc {time} ngày {day}', en: 'Next: {portal} at {time} on {day}' },
  nothingDue: { vi: 'chưa cổng nào đến lịch', en: 'no portal’s time has come' },
  stopping: { vi: 'Đang dừng…', en: 'Stopping…' },
  storeFault: {
    vi: 'không ghi được lịch sử ({why}); thử lại sau một phút',
    en: 'the history could not be written ({why}); trying again in a minute',
  },
} as const satisfies Record<string, Bilingual>;
