/** Pages of a list that only a form post brings (ASP.NET): what the form sends, and a name for the page it brings. */

import { STEP_MARK, stepKey } from '../../model/crawl.ts';
import type { PostbackStep } from '../../model/facts/posts.ts';
import type { Form, Link, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { isWithin } from '../boxes.ts';

/** Steps kept of one page, and units of their bodies: a view state may be large, and each step carries it. */
const MAX_STEPS = 10;
const MAX_BODY_UNITS = 400_000;

export interface PageLink {
  readonly link: Link;
  /** Page it leads to. */
  readonly page: number;
}

/** Forward steps, nearest page first. */
export function postbackSteps(outline: Outline, links: readonly PageLink[]): readonly PostbackStep[] {
  const steps: PostbackStep[] = [];
  let units = 0;
  for (const { link, page } of [...links].sort((a, b) => a.page - b.page)) {
    const step = stepOf(outline, link, page);
    if (step === null || steps.some(({ key }) => key === step.key)) continue;
    units += step.body.length;
    if (steps.length > 0 && (steps.length >= MAX_STEPS || units > MAX_BODY_UNITS)) break;
    steps.push(step);
  }
  return steps;
}

function stepOf(outline: Outline, link: Link, page: number): PostbackStep | null {
  const form = formOf(outline, link);
  if (form === null || link.postback === null) return null;
  const { target, argument, send = [] } = link.postback;
  const sent = new Set(['__EVENTTARGET', '__EVENTARGUMENT', ...send.map(([name]) => name)]);
  const fields = form.fields.filter(([name]) => !sent.has(name));
  const body = [...fields, ['__EVENTTARGET', target] as const, ['__EVENTARGUMENT', argument] as const, ...send]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&');
  // "Page$2" is one page from wherever it is asked for; a control may lead to another page from each page of the list
  const plain = stepKey(form.action, target, argument);
  const key = new RegExp(`\\D${page}$`).test(argument)
    ? plain
    : `${stepKey(form.action, (target || (send[0]?.[0] ?? '')).replace(/\d+/g, ''), '')}${PAGE_MARK}${page}`;
  return {
    label: copyString(link.words),
    action: copyString(form.action),
    body: copyString(body),
    key: copyString(key),
  };
}

const PAGE_MARK = ':page';

/** The page that a step's key names; null for other addresses. */
export function pageOfStep(url: string): number | null {
  const at = url.indexOf(STEP_MARK);
  // "Page%242" is page 2: its dollar sign is written as %24
  const digits = at < 0 ? undefined : /(\d{1,5})$/.exec(url.slice(at).replaceAll('%24', '$'))?.[1];
  return digits === undefined ? null : Number(digits);
}

function formOf(outline: Outline, link: Link): Form | null {
  const around = outline.forms.filter(({ box }) => isWithin(outline, link.box, box));
  return around.at(-1) ?? outline.forms.find(({ fields }) => fields.some(([name]) => name === '__VIEWSTATE')) ?? null;
}

/** As a form sends it. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}
