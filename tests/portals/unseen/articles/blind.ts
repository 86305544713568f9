/** Portals and truths of the kinds topic, documents, indices and periodic-results, written before anything of their checks was read. */

import type { Answer } from '../../../../demo/serve-portal.ts';
import { docx } from '../../../support/attachments.ts';
import { workbook } from '../../../support/workbook.ts';
import type { TrapPortal } from '../../trap-portal.ts';
import type { Blind } from './build.ts';
import { documentPortals } from './document-portals.ts';
import { indexPortals } from './index-portals.ts';
import { periodPortals } from './period-portals.ts';
import { topicsA } from './topics-a.ts';
import { topicsB } from './topics-b.ts';

const FILE_LINK = /href="([^"]+\.(pdf|docx?|xlsx)(?:\/[^"]*)?)"[^>]*>([^<]*)</gi;

const SCAN = new TextEncoder().encode(
  `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n186\n%%EOF\n`,
);

export const BLIND_ARTICLE_PORTALS: readonly TrapPortal[] = [
  ...topicsA,
  ...topicsB,
  ...documentPortals,
  ...indexPortals,
  ...periodPortals,
].map((make) => trapOf(make()));

function trapOf(blind: Blind): TrapPortal {
  return {
    name: blind.name,
    trap: blind.trap,
    portal: { answers: { ...filesOf(blind.pages), ...Object.fromEntries(blind.pages) } },
    plan: planOf(blind),
    asOf: blind.asOf,
    ...(blind.posts === undefined ? {} : { crawl: { posts: blind.posts } }),
    truth: Object.fromEntries(blind.asks.map(({ id, truth }) => [id, truth])),
  };
}

function planOf(blind: Blind): Readonly<Record<string, unknown>> {
  return {
    id: `${blind.name}-${String(blind.year)}`,
    title: { vi: 'Kế hoạch tuyên truyền cải cách hành chính', en: 'Plan for communicating administrative reform' },
    department: { vi: blind.department, en: blind.department },
    province: blind.province,
    year: blind.year,
    requirements: blind.asks.map(({ id, kind, params }) => ({
      id,
      kind,
      title: { vi: id, en: id },
      clause: 'I.1',
      weight: 'major',
      params,
    })),
  };
}

/** What links lead to: scans, as most documents of portals are, and files with the words of their links. */
function filesOf(pages: ReadonlyMap<string, string>): Record<string, Answer> {
  const files: Record<string, Answer> = {};
  for (const page of pages.values())
    for (const [, path = '', ending = '', words = ''] of page.matchAll(FILE_LINK)) files[path] ??= file(ending, words);
  return files;
}

function file(ending: string, words: string): Answer {
  switch (ending) {
    case 'pdf':
      return { headers: { 'content-type': 'application/pdf' }, body: SCAN };
    case 'xlsx':
      return {
        headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
        body: workbook([
          {
            name: 'So lieu',
            rows: [
              ['Kết quả giải quyết hồ sơ', words],
              ['Tiếp nhận', 'Đã giải quyết'],
              [120, 118],
            ],
          },
        ]),
      };
    default:
      return {
        headers: { 'content-type': 'application/msword' },
        body: docx([words, 'Nơi nhận: như trên; lưu văn thư.']),
      };
  }
}
