/** Why the first page could not be opened, and what the user can do about it: one sentence. */

import type { Bilingual } from '../lib/model/plan.ts';
import type { Report } from '../lib/model/report.ts';
import { faultWords } from '../lib/report/fault-words.ts';

type Cause = Report['crawl']['errors'][number];

const ADVICE: Readonly<Record<string, Bilingual>> = {
  tls: {
    vi: 'nếu vẫn tin cổng này, thêm --insecure để đọc tiếp',
    en: 'if you trust the portal all the same, add --insecure',
  },
  challenge: {
    vi: 'hãy nhờ quản trị cổng cho công cụ đi qua tường lửa',
    en: 'ask the portal’s administrators to let this tool through',
  },
  dns: { vi: 'hãy xem lại địa chỉ', en: 'check the address' },
  refused: { vi: 'hãy xem lại địa chỉ và cổng mạng', en: 'check the address and the port' },
  'redirect-refused': {
    vi: 'hãy kiểm tra địa chỉ mới rồi chạy với địa chỉ đó',
    en: 'check the new address and start from it',
  },
  'http-403': {
    vi: 'hãy nhờ quản trị cổng cho công cụ đi qua tường lửa',
    en: 'ask the portal’s administrators to let this tool through',
  },
  'http-404': { vi: 'hãy xem lại địa chỉ', en: 'check the address' },
  'http-429': { vi: 'hãy thử lại sau', en: 'try again later' },
};
const PLAIN: Bilingual = { vi: 'hãy thử địa chỉ http://', en: 'try its http:// address' };
const LATER: Bilingual = { vi: 'hãy thử lại sau', en: 'try again later' };
const PASSING = /^(?:timeout|reset|half-response|network|http-5\d\d)$/;

export function firstPageFault({ portal, crawl }: Pick<Report, 'portal' | 'crawl'>): Bilingual {
  const [cause] = crawl.errors;
  if (cause === undefined)
    return {
      vi: `Không mở được trang đầu của cổng ${portal.url}.`,
      en: `The first page of ${portal.url} could not be opened.`,
    };
  const why = causeWords(cause);
  const passes = PASSING.test(cause.reason) || cause.detail === OUT_OF_ORDER;
  const advice = (cause.code === 'not-tls' ? PLAIN : ADVICE[cause.reason]) ?? (passes ? LATER : null);
  return {
    vi: `Không mở được trang đầu của cổng ${portal.url}: ${why.vi} (${cause.reason})${advice === null ? '' : `; ${advice.vi}`}.`,
    en: `The first page of ${portal.url} could not be opened: ${why.en} (${cause.reason})${advice === null ? '' : `; ${advice.en}`}.`,
  };
}

const OUT_OF_ORDER = 'the page is a message that the server is out of order';

/** By the crawl's clause on the start page, where its reason says too little of it. */
const CLAUSES: Readonly<Record<string, Bilingual>> = {
  'the answer is empty': { vi: 'máy chủ trả về trang rỗng', en: 'the server answered with an empty page' },
  'the start page is not HTML': {
    vi: 'địa chỉ này là một tệp, không phải trang web',
    en: 'this address is a file, not a web page',
  },
  [OUT_OF_ORDER]: {
    vi: 'trang này chỉ có thông báo của máy chủ rằng cổng đang hỏng hoặc đang bảo trì',
    en: 'all it shows is the server’s message that it is out of order or being maintained',
  },
  'the answer is not HTTP': {
    vi: 'lỗi mạng: máy chủ không trả lời bằng HTTP',
    en: 'a network fault: the answer is not HTTP',
  },
};

function causeWords(cause: Cause): Bilingual {
  return CLAUSES[cause.detail ?? ''] ?? { vi: faultWords(cause, 'vi'), en: faultWords(cause, 'en') };
}
