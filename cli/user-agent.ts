import { userAgent as named } from '../lib/audit.ts';
import { VERSION } from './version.ts';

/** Who asks, and where to write to us. An office that audits puts its own address in with --contact. */
export function userAgent(contact: string | null): string {
  return named(contact ?? undefined, VERSION);
}
