/**
 * What the browser tells of our own requests beside fetch(), which hides it: where a redirect leads, the cookies that an
 * answer sets, the address it came from, why there is none. Listens only while somebody asks for something, and to hosts
 * that we may read.
 */

import { browser, type Browser } from '#imports';

/** The head of an answer, a redirect's too. */
export interface Head {
  readonly status: number;
  /** Lower-case names; of those that stand twice, all. */
  readonly headers: readonly (readonly [string, string])[];
}

/** Of one request. Each resolves to null when the browser says nothing within that time. */
export interface Watch {
  readonly head: (withinMs: number) => Promise<Head | null>;
  /** The address that answered. */
  readonly address: (withinMs: number) => Promise<string | null>;
  /** The browser's name of the failure. */
  readonly failure: (withinMs: number) => Promise<string | null>;
  readonly end: () => void;
}

interface Told {
  id: string | null;
  readonly head: Deferred<Head>;
  readonly address: Deferred<string | null>;
  readonly failure: Deferred<string>;
}
type Deferred<T> = PromiseWithResolvers<T>;

type Details = { readonly requestId: string; readonly url: string; readonly method: string; readonly tabId: number };

const FILTER: Browser.webRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*'], types: ['xmlhttprequest'] };

export class Network {
  readonly #waiting = new Map<string, Told>();

  constructor() {
    const { webRequest } = browser;
    // cookies that are set stand behind this in Chrome; Firefox does not know the word
    const extra = 'EXTRA_HEADERS' in webRequest.OnHeadersReceivedOptions ? (['extraHeaders'] as const) : [];
    webRequest.onHeadersReceived.addListener(this.#headCame, FILTER, ['responseHeaders', ...extra]);
    webRequest.onResponseStarted.addListener(this.#bodyCame, FILTER);
    webRequest.onErrorOccurred.addListener(this.#failed, FILTER);
  }

  close(): void {
    const { webRequest } = browser;
    webRequest.onHeadersReceived.removeListener(this.#headCame);
    webRequest.onResponseStarted.removeListener(this.#bodyCame);
    webRequest.onErrorOccurred.removeListener(this.#failed);
  }

  /** To be called before the request is made; one at a time for each method and url. */
  watch(method: string, url: string): Watch {
    const key = `${method} ${url}`;
    const told: Told = {
      id: null,
      head: Promise.withResolvers(),
      address: Promise.withResolvers(),
      failure: Promise.withResolvers(),
    };
    this.#waiting.set(key, told);
    return {
      head: async (ms) => within(told.head.promise, ms),
      address: async (ms) => within(told.address.promise, ms),
      failure: async (ms) => within(told.failure.promise, ms),
      end: () => {
        if (this.#waiting.get(key) === told) this.#waiting.delete(key);
      },
    };
  }

  #headCame = (details: Browser.webRequest.OnHeadersReceivedDetails): undefined => {
    const told = this.#of(details);
    const headers = (details.responseHeaders ?? []).map(({ name, value, binaryValue }) => {
      return [name.toLowerCase(), value ?? latin1(binaryValue)] as const;
    });
    told?.head.resolve({ status: details.statusCode, headers });
  };

  #bodyCame = (details: Browser.webRequest.OnResponseStartedDetails): void => {
    this.#of(details)?.address.resolve(details.ip ?? null);
  };

  #failed = (details: Browser.webRequest.OnErrorOccurredDetails): void => {
    this.#of(details)?.failure.resolve(details.error);
  };

  /** Requests of tabs are not ours. */
  #of({ requestId, url, method, tabId }: Details): Told | undefined {
    const told = tabId === -1 ? this.#waiting.get(`${method} ${url}`) : undefined;
    if (told === undefined || (told.id !== null && told.id !== requestId)) return undefined;
    told.id = requestId;
    return told;
  }
}

function latin1(bytes: ArrayBuffer | undefined): string {
  return bytes === undefined ? '' : String.fromCharCode(...new Uint8Array(bytes));
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
