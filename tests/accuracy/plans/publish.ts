/** From a record to a site and its server's answers. */

import type { Answer, PortalDefinition } from '../../../demo/serve-portal.ts';
import type { Plan } from '../../../lib/model/plan.ts';
import { findPlan } from '../../../lib/plans/index.ts';
import { build, CONTACT_PAGE, framed, HOTLINE_PAGE, sent, skinOf } from '../columns-hotlines/build.ts';
import { documents, news } from '../columns-hotlines/columns.ts';
import { addDays } from '../columns-hotlines/days.ts';
import { HOTLINES } from '../columns-hotlines/hotlines.ts';
import { COLUMN_MUTATIONS, DOCUMENT_MUTATIONS, CADENCE_MUTATIONS } from '../columns-hotlines/mutations.ts';
import { documentsOn, postsOn, spread } from '../columns-hotlines/posts.ts';
import type { Column, Day, Post, Site, StandingPage } from '../columns-hotlines/site.ts';
import { Draft } from './draft.ts';
import { planDocuments } from './publish-documents.ts';
import {
  feedbackPages,
  indexPages,
  onlineService,
  opinionPages,
  reportPages,
  sectionPages,
  socialLinks,
} from './publish-pages.ts';
import { reformPosts, topicPosts, tradePosts } from './publish-posts.ts';
import { procedurePages, procedureSkin, type ProcedureSide } from './procedure-side.ts';
import { publishedAs, type PublicationRecord } from './record.ts';
import { yearOf } from './days-of-posts.ts';

/** Columns of documents by requirement, with what their list is called. */
export const DOCUMENT_COLUMNS: Readonly<Record<string, string>> = {
  'guidance-documents': 'Văn bản chỉ đạo, hướng dẫn CCHC',
  directives: 'Văn bản chỉ đạo về cải cách hành chính',
  'legal-documents': 'Văn bản pháp luật, chỉ đạo điều hành',
};
export const REFORM_KEY = 'cchc';
export const DOCUMENTS_KEY = 'van-ban';
export const PROCEDURE_COLUMN_KEY = 'cai-cach-tthc';

/** Those whose lists of documents show the day of posting beside the day of issue. */
const POSTING_SKINS = ['drupal', 'sharepoint'];

export interface PublishedPortal {
  readonly record: PublicationRecord;
  readonly plan: Plan;
  readonly site: Site;
  readonly draft: Draft;
  readonly procedures: ProcedureSide;
  readonly definition: PortalDefinition;
}

export function publish(record: PublicationRecord): PublishedPortal {
  const plan = findPlan(record.planId);
  if (plan === undefined) throw new Error(`no plan ${record.planId}`);
  const draft = new Draft(record, plan);
  topicPosts(draft);
  planDocuments(draft);
  sectionPages(draft);
  indexPages(draft);
  reportPages(draft);
  onlineService(draft);
  socialLinks(draft);
  feedbackPages(draft);
  opinionPages(draft);
  const site = withChanges(siteOf(draft), record);
  apart(site);
  const built = build(site);
  const answers: Record<string, Answer> = { ...built.answers, ...draft.answers };
  const procedures = procedurePages(record, plan, answers, (title, crumbs, main) =>
    sent(framed(site, title, crumbs, main), site),
  );
  return { record, plan, site, draft, procedures, definition: { ...built, answers } };
}

/** Two pages at one address: the one would hide the other. */
function apart(site: Site): void {
  const skin = skinOf(site);
  const paths = [
    ...[CONTACT_PAGE, HOTLINE_PAGE, ...site.pages].map((page) => skin.pagePath(page)),
    ...site.columns.map((column) => skin.listPath(column, 1)),
  ];
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw new Error(`${site.name}: two pages at ${twice}`);
}

function siteOf(draft: Draft): Site {
  const { record, plan } = draft;
  const skin = skinOf({ skin: record.skin } as Site);
  const linked = (html: string): string =>
    html.replace(/\{([a-z0-9-]+)\}/g, (_, slug: string) => skin.pagePath({ key: slug, slug }));
  const [hotlineId] = publishedAs(record, 'hotline');
  const hotline = HOTLINES.find(({ name }) => name === hotlineId?.[1].name) ?? null;
  if (hotlineId !== undefined && hotline === null && hotlineId[1].name !== 'none')
    throw new Error(`no hotline ${hotlineId[1].name}`);
  const procedureHub = { label: 'Thủ tục hành chính', url: procedureSkin(record).address({ kind: 'hub' }) };
  return {
    name: record.name,
    planId: record.planId,
    asOf: record.asOf,
    department: plan.department.vi,
    province: plan.province,
    skin: record.skin,
    charset: record.charset,
    columns: columnsOf(draft),
    pages: [...standing(draft), ...draft.pages.map((page) => ({ ...page, html: linked(page.html) }))],
    hotline,
    outward: [...draft.outward, procedureHub],
    underFooter: draft.footer,
    judged: [],
  };
}

function columnsOf(draft: Draft): readonly Column[] {
  const { asOf, published, planId } = draft.record;
  const year = yearOf(asOf);
  const { posts } = draft;
  const column = published['cchc-column'];
  const perMonth = planId.startsWith('sonla') ? 3 : 2;
  const reform = column?.kind === 'column' || planId.startsWith('bacninh') ? reformPosts(asOf, perMonth) : [];
  const documentId = Object.keys(published).find((id) => id in DOCUMENT_COLUMNS);
  const label = documentId === undefined ? 'Văn bản chỉ đạo điều hành' : (DOCUMENT_COLUMNS[documentId] ?? '');
  const generic = documentsOn(spread(year, addDays(asOf, -20), 1), 800, true);
  const shown = POSTING_SKINS.includes(draft.record.skin);
  const rows = [...generic, ...draft.documents]
    .map((row) => (shown ? row : { ...row, posted: null }))
    .toSorted((a, b) => (b.posted ?? b.issued).localeCompare(a.posted ?? a.issued));
  const slugged = posts['chuyen-de'];
  return [
    {
      ...news('tin-tuc', 'Tin tức - Sự kiện', inOrder([...posts['tin-tuc'], ...tradePosts(draft)], asOf), 'list'),
      slug: 'tin-tuc-su-kien',
    },
    { ...news(REFORM_KEY, 'Cải cách hành chính', inOrder(reform, asOf), 'list'), slug: 'cai-cach-hanh-chinh' },
    ...(posts['tuyen-truyen'].length === 0
      ? []
      : [
          {
            ...news('tuyen-truyen', 'Thông tin tuyên truyền', inOrder(posts['tuyen-truyen'], asOf), 'list' as const),
            onHome: false,
          },
        ]),
    ...(slugged.length === 0
      ? []
      : [{ ...news('chuyen-de', 'Chuyên đề', inOrder(slugged, asOf), 'slug' as const), onHome: false }]),
    {
      ...documents(DOCUMENTS_KEY, label, [], 10, true),
      documents: rows,
    },
    {
      ...news(
        'tien-luong',
        'Cải cách tiền lương',
        postsOn(spread(year, asOf, 1).slice(-4), { subject: 'wages', from: 500 }),
        'list',
      ),
      slug: 'cai-cach-tien-luong',
      onHome: false,
    },
    ...('procedure-column' in published ? [procedureColumn(draft)] : []),
  ];
}

function procedureColumn(draft: Draft): Column {
  const { asOf } = draft.record;
  const days = spread(yearOf(asOf), addDays(asOf, -12), 1);
  return {
    ...news(PROCEDURE_COLUMN_KEY, 'Cải cách TTHC', postsOn(days, { subject: 'tthc', from: 600 }), 'list'),
    inside: 'hanh-chinh-cong',
    onHome: false,
  };
}

function standing(draft: Draft): readonly StandingPage[] {
  const page = (label: string, slug: string, html: string): StandingPage => ({
    key: slug,
    label,
    slug,
    html: `<h2>${label}</h2>${html}`,
    inMenu: true,
  });
  const section = 'procedure-column' in draft.record.published;
  return [
    page(
      'Lịch sử ngành',
      'lich-su-nganh',
      '<p>Ngành được lập sau khi tái lập tỉnh; qua nhiều lần đổi tên, trụ sở hai lần dời, cán bộ lớp trước nay đã nghỉ hưu.</p>',
    ),
    page(
      'Danh bạ cán bộ',
      'danh-ba-can-bo',
      '<table border="1"><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Nguyễn Văn Bình</td><td>Giám đốc</td><td>0238.3844.111</td></tr><tr><td>Lê Hữu Phước</td><td>Trưởng phòng CCHC</td><td>0912.345.679</td></tr></table>',
    ),
    page(
      'Hỏi đáp',
      'hoi-dap',
      `<p><b>Hỏi:</b> Nộp hồ sơ ở đâu?</p><p><b>Đáp:</b> Tại quầy tiếp nhận của Sở.</p>${draft.questions.join('')}`,
    ),
    ...(section ? [page('Hành chính công', 'hanh-chinh-cong', '<p>Mời tổ chức, cá nhân chọn mục cần xem.</p>')] : []),
  ];
}

/** The columns as their records say; the mutations are those that the columns' own portals undergo. */
function withChanges(site: Site, record: PublicationRecord): Site {
  let changed = site;
  for (const [id, { change }] of publishedAs(record, 'column')) {
    if (change === null) continue;
    const mutation = [...COLUMN_MUTATIONS, ...DOCUMENT_MUTATIONS, ...CADENCE_MUTATIONS].find(
      ({ name }) => name === change,
    );
    if (mutation === undefined) throw new Error(`no mutation ${change}`);
    changed = mutation.of(changed, columnKeyOf(id));
  }
  return changed;
}

export function columnKeyOf(id: string): string {
  if (id in DOCUMENT_COLUMNS) return DOCUMENTS_KEY;
  return id === 'procedure-column' ? PROCEDURE_COLUMN_KEY : REFORM_KEY;
}

/** Newest first; undated ones after those of the year. */
function inOrder(posts: readonly Post[], asOf: Day): readonly Post[] {
  const day = ({ date }: Post): string => date ?? `${yearOf(asOf)}-01-00`;
  return posts.toSorted((a, b) => day(b).localeCompare(day(a)));
}
