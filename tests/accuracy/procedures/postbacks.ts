/** Lists whose pages come by a form post, with a view state that the server checks. */

import type { Answer, PortalResponse } from '../../../demo/serve-portal.ts';

/** Every page stands at the first one's address; the post names the page. */
export function postbacks(answers: Record<string, Answer>, pages: number, at: (page: number) => string): Answer {
  const made = new Map(Array.from({ length: pages }, (_, index) => [index + 1, answers[at(index + 1)]]));
  for (let page = 2; page <= pages; page += 1) delete answers[at(page)];
  return ({ method, body }) => {
    const posted = new URLSearchParams(body);
    const state = posted.get('__VIEWSTATE');
    if (method !== 'POST') return settled(made.get(1));
    if (state !== VIEWSTATE) return { status: 500, body: 'Validation of viewstate MAC failed' };
    const page = Number(/^Page\$(\d+)$/.exec(posted.get('__EVENTARGUMENT') ?? '')?.[1] ?? 1);
    return settled(made.get(page));
  };
}

export const VIEWSTATE = '/wEPDwUKLTY3NjEwODQ5Ng9kFgICAw9kFgQCAQ+/PCsADQEADxYEHgtfIURhdGFCb3VuZGc=';

function settled(answer: Answer | undefined): PortalResponse {
  if (answer === undefined || typeof answer === 'function') return { status: 404, body: '' };
  return typeof answer === 'string' ? { body: answer } : answer;
}
