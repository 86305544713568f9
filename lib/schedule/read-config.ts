/** A schedule file (YAML or JSON) as a checked schedule. Throws InvalidInput: one sentence, the first fault. */

import { z } from 'zod';
import type { Bilingual } from '../model/plan.ts';
import {
  filesSchema,
  mailSchema,
  scheduleConfigSchema,
  scheduledPortalSchema,
  webhookSchema,
  type ScheduleConfig,
} from '../model/schedule-config.ts';
import { invalidInput, type Fault } from '../plans/invalid-input.ts';
import { placeOf, schemaFaults } from '../plans/plan-faults.ts';
import { readTree } from '../plans/read-tree.ts';
import { cronFault } from './cron.ts';

/** `now` tells whether a time to run ever comes. */
export function readSchedule(text: string, fileName: string, now: string): ScheduleConfig {
  const raw = readTree(text, fileName);
  const parsed = scheduleConfigSchema.safeParse(raw, { reportInput: true });
  const faults = [
    ...secretFaults(raw),
    ...(parsed.success ? crossFaults(parsed.data, now) : schemaFaults(parsed.error.issues, keysAt).map(ofCron)),
  ];
  const [first, ...more] = onePerPlace(faults).map(masked);
  if (first) throw invalidInput(fileName, [first, ...more]);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}

/** A password is also a key that the file does not know: it is told once. */
function onePerPlace(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ place }, index) => faults.findIndex((other) => other.place === place) === index);
}

/** What only shows when keys are seen together. */
function crossFaults(config: ScheduleConfig, now: string): Fault[] {
  return [
    ...cronFaults(config.cron, ['cron'], now),
    ...config.portals.flatMap((_, index) => portalFaults(config, index, now)),
    ...mailFaults(config),
    ...config.webhooks.flatMap((_, index) => webhookFaults(config, index)),
  ];
}

function cronFaults(patterns: readonly string[] | undefined, path: PropertyKey[], now: string): Fault[] {
  return (patterns ?? []).flatMap((pattern, index, all) => {
    const message = cronFault(pattern, now);
    return message === null ? [] : [{ place: placeOf(all.length > 1 ? [...path, index] : path), message }];
  });
}

function portalFaults(config: ScheduleConfig, index: number, now: string): Fault[] {
  const portal = config.portals[index];
  if (portal === undefined) return [];
  const at = (...path: PropertyKey[]): string => placeOf(['portals', index, ...path]);
  const faults: Fault[] = [];
  const twin = config.portals.findIndex(({ id }) => id === portal.id);
  if (twin !== index)
    faults.push({
      place: at('id'),
      message: {
        vi: `mã “${portal.id}” đã dùng ở portals[${twin}]`,
        en: `the id "${portal.id}" is already that of portals[${twin}]`,
      },
    });
  faults.push(...cronFaults(portal.cron, ['portals', index, 'cron'], now));
  if (portal.cron === undefined && config.cron === undefined)
    faults.push({
      place: at('cron'),
      message: {
        vi: 'thiếu; ghi lịch ở đây hoặc một lịch chung cho cả tệp, như "0 2 1 * *"',
        en: 'missing; write the times here, or once for the whole file, as "0 2 1 * *"',
      },
    });
  for (const [alias, url] of [['url', portal.url] as const, ...Object.entries(portal.hosts)]) {
    if (url !== undefined && hasCredentials(url))
      faults.push({ place: alias === 'url' ? at('url') : at('hosts', alias), message: CREDENTIALS });
  }
  if (portal.recipients !== undefined && config.mail === undefined)
    faults.push({
      place: at('recipients'),
      message: { vi: 'cần thêm phần mail để gửi được thư', en: 'a mail section is needed to send anything' },
    });
  if (portal.warc === true && config.files === undefined)
    faults.push({
      place: at('warc'),
      message: {
        vi: 'cần thêm phần files: bằng chứng được niêm vào thư mục ấy',
        en: 'a files section is needed: evidence is sealed in its folder',
      },
    });
  return faults;
}

function mailFaults({ mail, portals }: ScheduleConfig): Fault[] {
  if (mail === undefined) return [];
  const faults: Fault[] = [];
  if (mail.to === undefined && portals.every(({ recipients }) => recipients === undefined))
    faults.push({
      place: 'mail.to',
      message: {
        vi: 'thiếu; cần người nhận ở đây hoặc ở recipients của một cổng',
        en: 'missing; recipients are needed here or in recipients of a portal',
      },
    });
  if (!isSender(mail.from))
    faults.push({
      place: 'mail.from',
      message: {
        vi: 'phải là địa chỉ thư, hoặc Tên <địa chỉ thư>',
        en: 'must be an e-mail address, or Name <address>',
      },
    });
  faults.push(...envFaults(mail.passwordEnv, 'mail.passwordEnv'));
  if (mail.security === 'none' && mail.user !== undefined && !isLoopback(mail.host))
    faults.push({
      place: 'mail.security',
      message: {
        vi: 'mật khẩu sẽ đi qua mạng không mã hóa; dùng starttls hoặc tls, hoặc bỏ user',
        en: 'the password would cross the network unencrypted; use starttls or tls, or leave user out',
      },
    });
  return faults;
}

function webhookFaults({ webhooks }: ScheduleConfig, index: number): Fault[] {
  const { url, urlEnv, secretEnv } = webhooks[index] ?? { secretEnv: '' };
  const at = (key: string): string => placeOf(['webhooks', index, key]);
  const faults = [
    ...(urlEnv === undefined ? [] : envFaults(urlEnv, at('urlEnv'))),
    ...envFaults(secretEnv, at('secretEnv')),
  ];
  if (url !== undefined && hasCredentials(url)) faults.push({ place: at('url'), message: CREDENTIALS });
  if ((url === undefined) === (urlEnv === undefined))
    faults.push({
      place: at('url'),
      message: { vi: 'cần đúng một trong url và urlEnv', en: 'exactly one of url and urlEnv is needed' },
    });
  const twin = webhooks.findIndex((other) => other.url === url && other.urlEnv === urlEnv);
  if (twin !== index)
    faults.push({
      place: at('url'),
      message: { vi: `đã ghi ở webhooks[${twin}]`, en: `is already that of webhooks[${twin}]` },
    });
  return faults;
}

/** Never shows what stands there: it may be the secret itself. */
function envFaults(name: string, place: string): Fault[] {
  if (/^[A-Z_][A-Z0-9_]*$/.test(name)) return [];
  return [
    {
      place,
      message: {
        vi: 'phải là tên một biến môi trường (chữ hoa, chữ số, gạch dưới), không phải chính bí mật',
        en: 'must be the name of an environment variable (capitals, digits, underscores), not the secret itself',
      },
    },
  ];
}

const SECRET_KEY = /pass(?:word)?$|pwd|secret$|token|apikey|^auth$|mat-?khau/i;

/** Someone who writes a password into the file is told where it belongs. */
function secretFaults(raw: unknown): Fault[] {
  if (!isObject(raw)) return [];
  const webhooks = Array.isArray(raw['webhooks']) ? (raw['webhooks'] as readonly unknown[]) : [];
  const groups: readonly (readonly [string, unknown])[] = [
    ['', raw],
    ['mail.', raw['mail']],
    ...webhooks.map((one, index): readonly [string, unknown] => [`webhooks[${index}].`, one]),
  ];
  return groups.flatMap(([place, group]) =>
    (isObject(group) ? Object.keys(group) : [])
      .filter((key) => SECRET_KEY.test(key))
      .map((key) => ({ place: place + key, message: NO_SECRETS })),
  );
}

const NO_SECRETS: Bilingual = {
  vi: 'bí mật không viết trong tệp này; hãy đặt vào biến môi trường và chỉ ghi tên biến (passwordEnv, secretEnv)',
  en: 'secrets are not written in this file; put it into an environment variable and name that (passwordEnv, secretEnv)',
};
const CREDENTIALS: Bilingual = {
  vi: 'địa chỉ không được chứa tên và mật khẩu',
  en: 'the address must not hold a name and a password',
};

function hasCredentials(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.username !== '' || parsed.password !== '');
}

/** A sentence quotes what stands in the file; credentials in an address are left out of it. */
function masked({ place, message }: Fault): Fault {
  const mask = (text: string): string => text.replace(/:\/\/[^\s/@"]+@/g, '://•••@');
  return { place, message: { vi: mask(message.vi), en: mask(message.en) } };
}

function ofCron(fault: Fault): Fault {
  if (typeof fault.place !== 'string' || !/(?:^|\.)cron(?:\[\d+\])?$/.test(fault.place)) return fault;
  return {
    place: fault.place,
    message: {
      vi: 'phải là lịch cron trong ngoặc kép, như "0 2 1 * *", hoặc danh sách các lịch ấy',
      en: 'must be a cron pattern in quotes, as "0 2 1 * *", or a list of them',
    },
  };
}

function isSender(text: string): boolean {
  const bare = /^[^<>\r\n]*<([^<>]+)>$/.exec(text)?.[1] ?? text;
  return z.email().safeParse(bare.trim()).success;
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
}

/** Keys that may stand at a place of the file. */
function keysAt([top, index, inner]: readonly PropertyKey[]): readonly string[] {
  if (top === undefined) return Object.keys(scheduleConfigSchema.shape);
  if (top === 'mail') return Object.keys(mailSchema.shape);
  if (top === 'files') return Object.keys(filesSchema.shape);
  if (index === undefined || inner !== undefined) return [];
  return Object.keys((top === 'portals' ? scheduledPortalSchema : webhookSchema).shape);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
