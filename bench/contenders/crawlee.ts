/** Crawlee's CheerioCrawler, tuned, doing no more than titles and links. `node crawlee.ts <url> <pages>` */

import { measure } from './measure.ts';

/** Only what is used here: Crawlee is installed by `npm run bench:setup`, not with the project. */
interface CrawleeModule {
  readonly CheerioCrawler: new (
    options: object,
    configuration: object,
  ) => { run: (urls: readonly string[]) => Promise<{ requestsFinished: number; requestsTotal: number }> };
  readonly Configuration: new (options: object) => object;
  readonly log: { setLevel: (level: number) => void };
}

interface CrawlContext {
  readonly $: (selector: string) => {
    text: () => string;
    get: () => readonly { readonly attribs: Readonly<Record<string, string>> }[];
  };
  readonly addRequests: (urls: readonly string[]) => Promise<unknown>;
}

const [start = ''] = process.argv.slice(2);
const AT_A_TIME = 8;

await measure(async () => {
  const specifier: string = '@crawlee/cheerio';
  const { CheerioCrawler, Configuration, log } = (await import(specifier)) as CrawleeModule;
  log.setLevel(1);
  const titles: string[] = [];
  // its own enqueueLinks makes a request object of each of 200 menu links on each page: twice as slow as this
  const seen = new Set<string>();
  const { origin } = new URL(start);
  const crawler = new CheerioCrawler(
    {
      minConcurrency: AT_A_TIME,
      maxConcurrency: AT_A_TIME,
      autoscaledPoolOptions: {
        desiredConcurrency: AT_A_TIME,
        systemStatusOptions: { maxEventLoopOverloadedRatio: 1, maxCpuOverloadedRatio: 1, maxMemoryOverloadedRatio: 1 },
      },
      useSessionPool: false,
      persistCookiesPerSession: false,
      maxRequestRetries: 1,
      requestHandler: async ({ $, addRequests }: CrawlContext) => {
        // a copy, so that a title does not keep its whole page alive
        titles.push(Buffer.from($('title').text()).toString());
        const fresh: string[] = [];
        for (const { attribs } of $('a[href]').get()) {
          const href = attribs['href'] ?? '';
          if (seen.has(href)) continue;
          seen.add(href);
          const url = URL.parse(href, start);
          if (url !== null && url.origin === origin) fresh.push(url.href);
        }
        if (fresh.length > 0) await addRequests(fresh);
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: true, memoryMbytes: 8_192, systemInfoV2: false }),
  );
  const { requestsFinished, requestsTotal } = await crawler.run([start]);
  return { pages: Math.max(requestsFinished, titles.length), requests: requestsTotal };
});
