/** Puts every page of a portal into a disguise. */

import type { Answer, PortalResponse } from '../../../demo/serve-portal.ts';
import type { Disguise } from './page.ts';

const PAGE = /<(?:!doctype html|html|head|body)\b/i;

export function disguised(answers: Readonly<Record<string, Answer>>, disguise: Disguise): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, worn(answer, path, disguise)]));
}

function worn(answer: Answer, path: string, disguise: Disguise): Answer {
  if (typeof answer !== 'function') return inDisguise(answer, path, disguise);
  return (request) => inDisguise(answer(request), path, disguise);
}

function inDisguise(answer: string | PortalResponse, path: string, disguise: Disguise): string | PortalResponse {
  if (typeof answer === 'string') return PAGE.test(answer) ? disguise(answer, path) : answer;
  const { body, headers } = answer;
  const isPage = /text\/html/.test(headers?.['content-type'] ?? 'text/html');
  if (typeof body !== 'string' || !isPage || !PAGE.test(body)) return answer;
  return { ...answer, body: disguise(body, path) };
}
