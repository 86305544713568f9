/** A small portal with one trap in it, and what is true of it: written from what the words mean, before any run. */

import type { PortalDefinition } from '../../demo/serve-portal.ts';
import type { CrawlEnd, ErrorReason, SkipReason } from '../../lib/model/crawl.ts';
import type { Outcome } from '../../lib/model/finding.ts';

export interface TrapPortal {
  readonly name: string;
  /** What could go wrong, a sentence. */
  readonly trap: string;
  /** Made anew for each run where its answers change with what was asked. */
  readonly portal: PortalDefinition | (() => PortalDefinition);
  /** A built-in plan's id, or a plan of its own; default: TRAP_PLAN. */
  readonly plan?: string | Readonly<Record<string, unknown>>;
  /** Further hosts the plan names, by their alias; null: nothing listens there. */
  readonly hosts?: Readonly<Record<string, PortalDefinition | null>>;
  /** Parameters of TRAP_PLAN's requirements that this portal changes, by their id. */
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Reference list of procedures, CSV or JSON. */
  readonly procedures?: string;
  /** The same as a workbook. */
  readonly workbook?: Uint8Array;
  /** Default 2022-11-20. */
  readonly asOf?: string;
  /** Path of the start page; default '/'. */
  readonly start?: string;
  /** Further options of the command. */
  readonly options?: readonly string[];
  /** Default 0. */
  readonly exit?: 0 | 3;
  readonly truth: Readonly<Record<string, Truth>>;
  readonly crawl?: CrawlTruth;
}

/** Paths (beginning with a slash) stand for urls of the portal, wherever they occur. */
export interface Truth {
  /** Several where the words leave it open; what stands here are then those that accuse nobody wrongly. */
  readonly outcome: Outcome | readonly Outcome[];
  readonly credit?: number;
  /** Exactly these values of these keys; lists in any order, zero months left out. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Pages that some gap must name. */
  readonly gapsAt?: readonly string[];
  /** Every piece of evidence must come from one of these pages. */
  readonly evidenceAt?: readonly string[];
  /** Words the Vietnamese summary or some gap must contain. */
  readonly says?: readonly string[];
}

export interface CrawlTruth {
  /** How an exhaustive run must end; default 'exhausted' or 'settled'. */
  readonly ended?: readonly CrawlEnd[];
  /** Requests of either run at most. */
  readonly requestsAtMost?: number;
  /** Requests of the focused run at most. */
  readonly focusedAtMost?: number;
  /** Beginnings of paths that nobody may ask for. */
  readonly neverAsked?: readonly string[];
  /** Form posts belong to the trap; else there may be none. */
  readonly posts?: true;
  readonly errors?: readonly { readonly path: string; readonly reason: ErrorReason }[];
  readonly skipped?: readonly { readonly path: string; readonly reason: SkipReason }[];
}

/** The four kinds on one department, with parameters that traps can be told by. */
export const TRAP_PLAN = {
  id: 'cong-bay-2022',
  title: { vi: 'Kế hoạch dùng cho cổng bẫy', en: 'Plan for trap portals' },
  department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'Nghệ An Department of Science and Technology' },
  departmentAliases: ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở KH&CN Nghệ An', 'Sở KHCN'],
  province: 'Nghệ An',
  year: 2022,
  requirements: [
    {
      id: 'column',
      kind: 'column',
      title: { vi: 'Chuyên mục cải cách hành chính', en: 'CCHC column' },
      clause: 'I.1',
      weight: 'critical',
      params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 },
    },
    {
      id: 'procedure-set',
      kind: 'procedure-set',
      title: { vi: 'Danh mục thủ tục', en: 'Set of procedures' },
      clause: 'I.2',
      weight: 'critical',
    },
    {
      id: 'procedure-detail',
      kind: 'procedure-detail',
      title: { vi: 'Nội dung từng thủ tục', en: 'Contents of each procedure' },
      clause: 'I.3',
      weight: 'major',
    },
    {
      id: 'hotline',
      kind: 'hotline',
      title: { vi: 'Đường dây nóng', en: 'Hotline' },
      clause: 'I.4',
      weight: 'critical',
      params: { needs: ['phone'] },
    },
    {
      id: 'hotline-all',
      kind: 'hotline',
      title: { vi: 'Đường dây nóng: điện thoại, thư, địa chỉ', en: 'Hotline: phone, email, address' },
      clause: 'I.5',
      weight: 'minor',
      params: { needs: ['phone', 'email', 'address'] },
    },
  ],
} as const;
