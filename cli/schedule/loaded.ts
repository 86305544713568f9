/** A schedule with everything that it names: read, found and understood before the first portal is asked. */

import { basename, dirname, resolve } from 'node:path';
import process from 'node:process';
import type { Bilingual, Plan } from '../../lib/model/plan.ts';
import type { ScheduleConfig, ScheduledPortal } from '../../lib/model/schedule-config.ts';
import { findLawPack, findPlan, InvalidInput, readReference } from '../../lib/plans/index.ts';
import { clock } from '../../lib/platform/clock.ts';
import { defaultStore } from '../../lib/platform/node/history/default-store.ts';
import { readSchedule } from '../../lib/schedule/read-config.ts';
import { Fault } from '../fault.ts';
import { bytesOf } from '../input.ts';
import { checkWritable } from '../output.ts';
import { planOf } from '../plan-of.ts';

export interface LoadedSchedule {
  readonly config: ScheduleConfig;
  /** As named by the user, for sentences. */
  readonly file: string;
  /** Absolute. */
  readonly store: string;
  /** Department plans of each portal, in the order of the portals; law packs are left out. */
  readonly plans: ReadonlyMap<string, readonly Plan[]>;
}

/** Paths in the file are meant from where the file stands. Throws one sentence with file, place and fault. */
export async function loadSchedule(file: string, store: string | null): Promise<LoadedSchedule> {
  const name = basename(file);
  const text = (await bytesOf(file, 'schedule')).toString('utf8');
  const config = placed(readSchedule(text, name, clock.now()), dirname(resolve(file)));
  const plans = new Map<string, readonly Plan[]>();
  for (const [index, portal] of config.portals.entries()) {
    const at = `${name}: portals[${index}]`;
    plans.set(portal.id, await checkedPlans(portal, at));
    const { procedures } = portal;
    if (procedures !== undefined) await placedAt(`${at}.procedures`, () => checkedReference(procedures));
  }
  const { files } = config;
  if (files !== undefined) await placedAt(`${name}: files.folder`, () => checkWritable(resolve(files.folder, 'x'), ''));
  if (files?.template !== undefined) {
    const { template } = files;
    await placedAt(`${name}: files.template`, () => bytesOf(template, ''));
  }
  return { config, file: name, store: store ?? config.store ?? defaultStore(), plans };
}

/** Names of variables that a secret is wanted from and that are empty. */
export function missingSecrets({ mail, webhooks }: ScheduleConfig): readonly string[] {
  const names = [
    ...(mail?.user === undefined ? [] : [mail.passwordEnv]),
    ...webhooks.flatMap(({ urlEnv, secretEnv }) => [...(urlEnv === undefined ? [] : [urlEnv]), secretEnv]),
  ];
  return [...new Set(names)].filter((name) => secretOf(name) === '');
}

export function secretNames({ mail, webhooks }: ScheduleConfig): readonly string[] {
  const names = webhooks.flatMap(({ urlEnv, secretEnv }) => [...(urlEnv === undefined ? [] : [urlEnv]), secretEnv]);
  return [...(mail === undefined ? [] : [mail.passwordEnv]), ...names];
}

export function secretOf(name: string): string {
  return process.env[name] ?? '';
}

function placed(config: ScheduleConfig, folder: string): ScheduleConfig {
  const from = (path: string): string => resolve(folder, path);
  const { store, files } = config;
  return {
    ...config,
    ...(store === undefined ? {} : { store: from(store) }),
    ...(files === undefined
      ? {}
      : {
          files: {
            ...files,
            folder: from(files.folder),
            ...(files.template === undefined ? {} : { template: from(files.template) }),
          },
        }),
    portals: config.portals.map((portal) => ({
      ...portal,
      // a bare word is an id, as on the command line
      plans: portal.plans.map((plan) => (/[./\\]/.test(plan) && findPlan(plan) === undefined ? from(plan) : plan)),
      ...(portal.procedures === undefined ? {} : { procedures: from(portal.procedures) }),
    })),
  };
}

async function checkedPlans(portal: ScheduledPortal, at: string): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const [index, name] of portal.plans.entries()) {
    if (findLawPack(name) !== undefined) continue;
    plans.push(await placedAt(`${at}.plans[${index}]`, () => planOf(name)));
  }
  const twice = portal.plans.findIndex((name, index) => portal.plans.indexOf(name) !== index);
  const ids = plans.map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0 || twin !== undefined)
    throw placedFault(`${at}.plans`, {
      vi: `kế hoạch “${twin ?? portal.plans[twice]}” ghi hai lần`,
      en: `the plan “${twin ?? portal.plans[twice]}” stands twice`,
    });
  if (portal.url === undefined && plans[0]?.portal === undefined)
    throw placedFault(`${at}.url`, {
      vi: 'thiếu; kế hoạch không ghi sẵn địa chỉ cổng',
      en: 'missing; the plan names no portal',
    });
  return plans;
}

async function checkedReference(file: string): Promise<unknown> {
  return readReference({ bytes: await bytesOf(file, ''), fileName: basename(file) });
}

/** The sentence of a fault, behind the place of the schedule that led to it. */
async function placedAt<T>(place: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (fault) {
    if (fault instanceof Fault || fault instanceof InvalidInput) throw placedFault(place, fault.sentence);
    throw fault;
  }
}

function placedFault(place: string, { vi, en }: Bilingual): Fault {
  // sentences of the command line begin with the option that they are about
  const bare = (text: string): string => text.replace(/^(?:--[\w-]+)?: /, '').replace(/^--[\w-]+ /, '');
  return new Fault({ vi: `${place}: ${bare(vi)}`, en: `${place}: ${bare(en)}` });
}
