/** What the background tells a user who has to know or to do something. */

import type { Bilingual } from '../../lib/model/plan.ts';

export const faultWords = {
  invalid: {
    vi: 'Yêu cầu không hợp lệ: {what}.',
    en: 'The request is not valid: {what}.',
  },
  noPlan: {
    vi: 'Không tìm thấy kế hoạch “{id}”; hãy chọn lại kế hoạch.',
    en: 'There is no plan “{id}”; choose a plan again.',
  },
  nothingBinds: {
    vi: 'Vào ngày kiểm tra {asOf} chưa có văn bản nào của “{id}” có hiệu lực.',
    en: 'Nothing in “{id}” was in force on the audit date {asOf}.',
  },
  noPermission: {
    vi: 'Tiện ích chưa được phép đọc {host}; hãy bấm cho phép rồi soi tiếp.',
    en: 'The extension may not read {host} yet; allow it, then go on.',
  },
  alreadyRunning: {
    vi: 'Cổng này đang được soi; hãy chờ xong hoặc hủy lần đang soi.',
    en: 'This portal is being audited; wait for it, or cancel that audit.',
  },
  unknown: {
    vi: 'Lần soi này không còn nữa: đã xong hoặc đã bị hủy.',
    en: 'This audit is no longer there: it has ended, or was cancelled.',
  },
  offline: {
    vi: 'Mất kết nối mạng: những gì đã đọc vẫn còn, có mạng lại sẽ tự soi tiếp.',
    en: 'The network is away: what was read is kept, and the audit goes on by itself when it is back.',
  },
  noSpace: {
    vi: 'Trình duyệt hết chỗ lưu: hãy xóa bớt những lần soi cũ rồi bấm soi tiếp; những gì đã đọc vẫn còn.',
    en: 'The browser has no room left: remove old runs, then go on; what was read is kept.',
  },
  broken: {
    vi: 'Có lỗi trong tiện ích ({what}); những gì đã đọc vẫn còn, hãy bấm soi tiếp.',
    en: 'Something broke in the extension ({what}); what was read is kept, try to go on.',
  },
  noPlanChosen: {
    vi: 'Cổng này chưa chọn kế hoạch nên không soi theo lịch được.',
    en: 'No plan is chosen for this portal, so that it cannot be audited on schedule.',
  },
  newLacksTitle: {
    vi: 'Soi Cổng: {portal}',
    en: 'Soi Cổng: {portal}',
  },
  newLacks: {
    vi: 'Có {count} điểm thiếu mới so với lần soi trước: {first}',
    en: '{count} {count?thing is|things are} newly missing since the last run: {first}',
  },
} as const satisfies Record<string, Bilingual>;
