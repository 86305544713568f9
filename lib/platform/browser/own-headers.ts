/**
 * Headers that a script may not set on its own requests: the name we are known by to portals, and the cookies of a
 * session that begins and ends with the audit. Rules for requests of this extension alone, gone with the browser.
 */

import { browser, type Browser } from '#imports';

const NAME_RULE = 1;
const FIRST_CARRIED_RULE = 1_000;

export class OwnHeaders {
  #next = FIRST_CARRIED_RULE;

  async nameUs(userAgent: string): Promise<void> {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    await browser.declarativeNetRequest.updateSessionRules({
      // with those that a worker which died left behind
      removeRuleIds: rules.map(({ id }) => id),
      addRules: [
        rule(NAME_RULE, {}, [
          { header: 'user-agent', operation: 'set', value: userAgent },
          // the extension's own address, which no form of a portal expects
          { header: 'origin', operation: 'remove' },
        ]),
      ],
    });
  }

  /** For the next request of that address, until the answer's function is called. */
  async carry(url: string, headers: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
    const id = (this.#next += 1);
    const only = { urlFilter: `|${url}|`, isUrlFilterCaseSensitive: true };
    await browser.declarativeNetRequest.updateSessionRules({
      addRules: [
        rule(
          id,
          only,
          Object.entries(headers).map(([header, value]) => ({ header, operation: 'set', value })),
        ),
      ],
    });
    return async () => browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
  }
}

function rule(
  id: number,
  only: Browser.declarativeNetRequest.RuleCondition,
  requestHeaders: Browser.declarativeNetRequest.ModifyHeaderInfo[],
): Browser.declarativeNetRequest.Rule {
  const ours = new URL(browser.runtime.getURL('')).hostname;
  return {
    id,
    // requests of no tab: those of this background
    condition: { tabIds: [-1], initiatorDomains: [ours], ...only },
    action: { type: 'modifyHeaders', requestHeaders },
  };
}
