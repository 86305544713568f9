/**
 * What a row of digit groups says when read as a Vietnamese telephone number. Modern numbers are judged by
 * libphonenumber; old area codes, 11-digit mobiles and the State's networks by our tables, which it does not know.
 */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { AREA_CODES, OLD_MOBILE_PREFIXES, STATE_NETWORKS } from './area-codes.ts';
import type { AreaCode } from './area-codes.ts';
import { foldLoose } from './fold.ts';
import type { PhoneProblem, PhoneType } from './phones.ts';

export interface Reading {
  readonly digits: string;
  readonly e164: string | null;
  readonly type: PhoneType;
  readonly valid: boolean;
  readonly problem?: PhoneProblem;
  readonly hint?: { readonly e164: string; readonly written: string };
  readonly area?: AreaCode;
  readonly province?: string;
}

/** The number as printed. */
export interface Printed {
  /** Digits of each group, the country code gone and the leading 0 restored. */
  readonly groups: readonly string[];
  /** The first group stands in brackets of its own. */
  readonly bracketed: boolean;
  /** Words before say that it is a number to call. */
  readonly labelled: boolean;
  /** Folded; '' when unknown. */
  readonly province: string;
}

/** Null when it is no number at all. */
export function readNumber(printed: Printed): Reading | null {
  const digits = printed.groups.join('');
  return (
    readService(printed, digits) ??
    readStateNetwork(digits) ??
    readLandline(digits) ??
    readTenDigits(printed, digits) ??
    readElevenDigits(digits) ??
    readFaulty(printed, digits)
  );
}

function readService(printed: Printed, digits: string): Reading | null {
  const first = printed.groups[0] ?? '';
  if (!/^1[89]00/.test(digits) || digits.length < 8 || digits.length > 10) return null;
  if (first.length !== 4 && first.length < 8) return null;
  const type = digits.startsWith('1800') ? 'freephone' : 'premium';
  return { digits, e164: `+84${digits}`, type, valid: isValidNumber(digits) };
}

function readStateNetwork(digits: string): Reading | null {
  const network = STATE_NETWORKS.find(
    ({ code, lengths }) => digits.startsWith(code) && lengths.includes(digits.length),
  );
  return network === undefined
    ? null
    : { digits, e164: `+84${digits.slice(1)}`, type: 'landline', valid: true, province: network.name };
}

function readLandline(digits: string): Reading | null {
  const area = AREA_CODES.find(
    ({ code, digits: length }) => digits.startsWith(code) && digits.length === code.length + length,
  );
  if (area === undefined || !isValidNumber(digits)) return null;
  return { digits, e164: `+84${digits.slice(1)}`, type: 'landline', valid: true, area, province: area.province };
}

function readTenDigits(printed: Printed, digits: string): Reading | null {
  if (digits.length !== 10 || !digits.startsWith('0')) return null;
  const area = AREA_CODES.find(({ old, digits: length }) => digits.startsWith(old) && old.length + length === 10);
  if (!isValidNumber(digits)) {
    if (area !== undefined && isSubscriber(digits.slice(area.old.length))) return oldLandline(area, digits);
    if (!printed.labelled || !/^0[3-9]/.test(digits)) return null;
    return { digits, e164: null, type: 'mobile', valid: false, problem: 'unknown-prefix' };
  }
  if (area !== undefined && isRatherLandline(printed, area)) return oldLandline(area, digits);
  return { digits, e164: `+84${digits.slice(1)}`, type: 'mobile', valid: true };
}

/**
 * Old codes (038 Nghệ An, 036 Thái Bình) became prefixes of mobiles. It is the old landline when the code stands apart
 * and seven digits follow as landlines group them; in doubt it is a mobile, since calling a good number bad is worse.
 */
function isRatherLandline(printed: Printed, area: AreaCode): boolean {
  const [first = '', ...rest] = printed.groups;
  const subscriber = rest.join('');
  if (first !== area.old || !/^[2368]/.test(subscriber)) return false;
  if (printed.bracketed) return true;
  const shape = rest.map((group) => group.length).join('-');
  if (printed.province !== '')
    return isProvince(area, printed.province) && (subscriber.startsWith('3') || shape !== MOBILE_SHAPE);
  return area.digits === 8 ? /^[2356]/.test(subscriber) : LANDLINE_SHAPES.has(shape);
}

/** After its prefix. A landline's seven digits begin with 3 where the exchange has not said otherwise. */
const MOBILE_SHAPE = '3-4';

/** How the seven digits of a subscriber are grouped; mobiles go 3-4 after their prefix. */
const LANDLINE_SHAPES: ReadonlySet<string> = new Set(['7', '4-3', '1-3-3', '1-6', '1-2-2-2']);

export function isProvince(area: AreaCode, foldedProvince: string): boolean {
  return ` ${foldedProvince} `.includes(` ${foldLoose(area.province)} `);
}

function readElevenDigits(digits: string): Reading | null {
  if (digits.length !== 11) return null;
  const modern = OLD_MOBILE_PREFIXES[digits.slice(0, 4)];
  if (modern !== undefined) {
    const renewed = modern + digits.slice(4);
    return {
      digits,
      e164: null,
      type: 'mobile',
      valid: false,
      problem: 'eleven-digit-mobile',
      hint: { e164: `+84${renewed.slice(1)}`, written: renewed },
    };
  }
  const area = AREA_CODES.find(({ old, code }) => old !== code && old.length === 4 && digits.startsWith(old));
  return area !== undefined && isSubscriber(digits.slice(4)) ? oldLandline(area, digits) : null;
}

function oldLandline(area: AreaCode, digits: string): Reading {
  const subscriber = digits.slice(area.old.length);
  const hint = { e164: `+84${area.code.slice(1)}${subscriber}`, written: `${area.code} ${subscriber}` };
  return {
    digits,
    e164: null,
    type: 'landline',
    valid: false,
    problem: 'old-area-code',
    hint,
    area,
    province: area.province,
  };
}

/** A number that was meant, but lacks or has too many digits. Only where words or a code apart say that it is one. */
function readFaulty(printed: Printed, digits: string): Reading | null {
  const [first = '', ...rest] = printed.groups;
  const apart = AREA_CODES.find(({ code, old }) => first === code || first === old);
  const codeApart =
    apart !== undefined && rest.length > 0 && rest.length <= 3 && (printed.bracketed || printed.labelled);
  if (!digits.startsWith('0') || digits.length < 8 || digits.length > 13 || digits.startsWith('00')) return null;
  if (!codeApart && !(printed.labelled && /^0[2-9]/.test(digits) && rest.length <= 4)) return null;
  const landline = apart !== undefined || digits.startsWith('02');
  return {
    digits,
    e164: null,
    type: landline ? 'landline' : 'mobile',
    valid: false,
    problem: 'wrong-length',
    ...(apart === undefined ? {} : { province: apart.province }),
  };
}

/** A subscriber's number does not begin with 0, 1 or 9. */
export function isSubscriber(digits: string): boolean {
  return /^[2-8]/.test(digits);
}

function isValidNumber(digits: string): boolean {
  return parsePhoneNumberFromString(digits, 'VN')?.isValid() ?? false;
}
