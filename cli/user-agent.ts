import { VERSION } from './version.ts';

/** Who asks, and where to write to us. An office that audits may put its own address in with --contact. */
const CONTACT_URL = 'https://github.com/soicong/soicong#lich-su';

export function userAgent(contact: string | null): string {
  return `SoiCong/${VERSION} (+${contact ?? CONTACT_URL})`;
}
