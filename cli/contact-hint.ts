/** A portal should see whom to write to. Until the user says so it sees a placeholder: that is told once. */

import type { Bilingual } from '../lib/model/plan.ts';

/** This machine: nobody there needs to write to us. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i;

/** Null when there is nothing to say. */
export function contactHint(contact: string | null, start: string): Bilingual | null {
  if (contact !== null || LOOPBACK.test(URL.parse(start)?.hostname ?? '')) return null;
  return {
    vi: 'Quản trị cổng sẽ chỉ thấy một địa chỉ liên hệ mẫu; hãy cho họ biết ai đang kiểm tra: --contact https://trang-cua-don-vi-ban',
    en: 'The portal will see a placeholder for a contact address; tell its webmaster who is asking: --contact https://your-office',
  };
}
