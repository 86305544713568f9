/** Facts of one page as the contract's explanation, and in words for a terminal. */

import { EXPLAINED_TOPICS, explanationSchema, type Explanation } from '../model/explanation.ts';
import type { LinkFact, TopicHit } from '../model/facts/links.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Entry } from '../model/facts/posts.ts';
import type { Bilingual } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';
import { PART_NAMES } from '../vietnamese/part-names.ts';
import { PART_IDS } from '../vietnamese/procedure-labels.ts';
import { whollyLink } from '../vietnamese/pager-words.ts';
import { topicsOfSlug } from '../vietnamese/topics.ts';
import { dayWords, type Language } from './words.ts';

/** A link is listed under a topic when the topic's words fill at least this much of its own. */
const TOPIC_SHARE = 0.6;
/** Of an address or a file's name, which counts for less. */
const SLUG_SHARE = 0.5;

export function explanationOf(facts: PageFacts): Explanation {
  // a headline that names a topic leads to its post
  const dated = new Set(facts.entries.flatMap(({ url, date }) => (date === null || url === null ? [] : [url])));
  // and a document's row to the document
  const listed = new Set(facts.documents.flatMap(({ url, listed: inList }) => (inList === true ? [url] : [])));
  const links = facts.links.filter(({ url }) => !dated.has(url) && (url === facts.url || !listed.has(url)));
  const topics = Object.fromEntries(EXPLAINED_TOPICS.map((topic) => [topic, linksOn(topic, links)]));
  return explanationSchema.parse({
    url: facts.url,
    title: facts.title,
    charset: facts.charset,
    pageKind: facts.kind,
    words: facts.words,
    published: facts.published === null ? null : { date: facts.published.date, from: facts.published.from },
    newestListed: facts.newestListed,
    entries: posts(facts.entries),
    phones: facts.phones.map(({ raw, e164, label, hotline, valid, problem, hint }) => ({
      raw,
      e164,
      label,
      hotline,
      valid,
      problem,
      hint: hint?.written ?? null,
    })),
    hotline: facts.hotline,
    emails: unique(facts.emails.map((email) => email.text)),
    addresses: unique(facts.addresses.map((address) => address.text)),
    topics,
    procedures: procedures(facts),
    documents: facts.documents.map(({ number, date }) => ({ number, date })),
    ignoredDates: facts.ignoredDates,
    lead: facts.lead,
    ...(facts.rendered ? { rendered: true as const } : {}),
    breadcrumb: facts.breadcrumb,
    beingUpdated: facts.beingUpdated,
    parts: (facts.procedure?.parts ?? []).map(({ part, filled }) => ({ part, filled })),
    faults: facts.faults,
  });
}

/** A post shown in several lists is one, with the date that one of them gives. */
function posts(entries: readonly Entry[]): Explanation['entries'] {
  const found = new Map<string, Explanation['entries'][number]>();
  for (const { title, url, date, pinned } of entries) {
    const key = url ?? title;
    const known = found.get(key);
    found.set(
      key,
      known === undefined
        ? { title, url, date, pinned }
        : { ...known, date: known.date ?? date, pinned: known.pinned || pinned },
    );
  }
  return [...found.values()];
}

function procedures(facts: PageFacts): { code: string | null; name: string }[] {
  if (facts.procedure !== null && facts.kind === 'procedure')
    return [{ code: facts.procedure.code, name: facts.procedure.name }];
  // copies of what lists hold are no list, unless a page has nothing else
  const listed = facts.procedures.filter(({ popular }) => popular !== true);
  const shown = listed.length > 0 || facts.kind === 'home' ? listed : facts.procedures;
  return shown.map(({ code, name }) => ({ code, name }));
}

function linksOn(topic: string, links: readonly LinkFact[]): Explanation['topics']['cchc'] {
  const found = new Map<string, Explanation['topics']['cchc'][number]>();
  for (const link of links) {
    const hit = link.topics.find((t) => t.topic === topic);
    if (hit === undefined || hit.share < (hit.by === 'slug' ? SLUG_SHARE : TOPIC_SHARE) || !isTold(hit, link)) continue;
    const { url, words, dead } = link;
    const by = hit.by === 'slug' ? (hit.picture === true ? 'image' : 'slug') : link.by;
    found.set(`${url}\n${words}`, { url, words, by, dead });
  }
  return [...found.values()];
}

const ROOT = /^https?:\/\/[^/?#]+\/?$/;

/** "Liên hệ" that leads to /gioi-thieu-chung: words of its own that name something else outweigh an address. */
function isTold(hit: TopicHit, { words, by, url, from, topics }: LinkFact): boolean {
  if (hit.by !== 'slug') return true;
  // a logo leads to the start page, whatever the portal is called
  if (ROOT.test(url) && from.startsWith(url.replace(/\/$/, ''))) return false;
  if (by === 'text' && words !== '' && whollyLink(words) === null) return false;
  if (hit.picture !== true || topicsOfSlug(url).some(({ topic }) => topic === hit.topic)) return true;
  // files are named by habit: words and addresses that name another topic outweigh them
  return !topics.some(
    (other) =>
      EXPLAINED.has(other.topic) && other.topic !== hit.topic && other.picture !== true && other.share >= TOPIC_SHARE,
  );
}

const EXPLAINED: ReadonlySet<string> = new Set(EXPLAINED_TOPICS);

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

const KINDS: Readonly<Record<Explanation['pageKind'], Bilingual>> = {
  home: { vi: 'trang chủ', en: 'home page' },
  column: { vi: 'chuyên mục tin, bài', en: 'news column' },
  article: { vi: 'bài viết', en: 'article' },
  'procedure-list': { vi: 'danh mục thủ tục hành chính', en: 'list of procedures' },
  procedure: { vi: 'trang một thủ tục hành chính', en: 'one procedure' },
  'document-list': { vi: 'danh sách văn bản', en: 'list of documents' },
  document: { vi: 'trang một văn bản', en: 'one document' },
  standing: { vi: 'trang giới thiệu, thông tin cố định', en: 'standing page' },
  search: { vi: 'trang tìm kiếm', en: 'search page' },
  error: { vi: 'trang báo lỗi', en: 'error page' },
  shell: { vi: 'trang trống, nội dung chỉ hiện khi chạy JavaScript', en: 'an empty page that JavaScript fills' },
};

const DATE_FROM: Readonly<Record<'visible' | 'time' | 'meta' | 'json-ld' | 'slug', Bilingual>> = {
  visible: { vi: 'ngày hiện trên trang', en: 'date shown on the page' },
  time: { vi: 'thẻ <time>', en: '<time> element' },
  meta: { vi: 'thẻ meta', en: 'meta element' },
  'json-ld': { vi: 'dữ liệu JSON-LD', en: 'JSON-LD' },
  slug: { vi: 'địa chỉ của trang', en: 'the address of the page' },
};

const IGNORED: Readonly<Record<Explanation['ignoredDates'][number]['why'], Bilingual>> = {
  clock: { vi: 'đồng hồ của trang', en: 'a clock' },
  future: { vi: 'sau ngày kiểm tra', en: 'after the audit date' },
  copyright: { vi: 'bản quyền hoặc giấy phép', en: 'copyright or licence' },
  event: { vi: 'ngày của sự kiện', en: 'date of an event' },
  document: { vi: 'ngày của văn bản', en: 'date of a document' },
  comment: { vi: 'ngày của bình luận', en: 'date of a comment' },
  related: { vi: 'ngày của bài khác', en: 'date of another post' },
  impossible: { vi: 'ngày không có thật', en: 'no real day' },
};

const HOTLINE: Readonly<Record<Explanation['hotline'], Bilingual>> = {
  number: { vi: 'có số được ghi là đường dây nóng', en: 'a number labelled as hotline' },
  link: { vi: 'liên kết tới trang đường dây nóng', en: 'a link to a page about it' },
  image: { vi: 'chỉ có hình ảnh', en: 'a picture only' },
  none: { vi: 'không có', en: 'none' },
};

const TOPICS: Readonly<Record<(typeof EXPLAINED_TOPICS)[number], Bilingual>> = {
  cchc: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  'online-service': { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
  hotline: { vi: 'Đường dây nóng', en: 'Hotline' },
  feedback: { vi: 'Phản ánh, kiến nghị', en: 'Feedback and petitions' },
  functions: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and tasks' },
  organisation: { vi: 'Tổ chức bộ máy', en: 'Organisation' },
};

/** For a terminal or a file: sections with a heading, nothing empty shown but said to be none. */
export function explanationText(page: Explanation, lang: Language): string {
  const t = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  const none = t('không có', 'none');
  const lines: string[] = [];
  const section = (title: string, rows: readonly string[]): void =>
    void lines.push('', title, ...(rows.length === 0 ? [`  ${none}`] : rows.map((row) => `  ${row}`)));
  const date = (day: string | null): string => (day === null ? t('không rõ ngày', 'undated') : dayWords(day, lang));

  lines.push(page.title === '' ? t('(trang không có tiêu đề)', '(no title)') : page.title, page.url);
  lines.push(
    `${t('Loại trang', 'Kind of page')}: ${KINDS[page.pageKind][lang]} · ${page.words} ${t('từ', 'words')} · ${t('mã hóa', 'charset')} ${page.charset}${page.rendered === true ? t(' · đã dựng bằng trình duyệt', ' · rendered in a browser') : ''}`,
  );
  if (page.pageKind === 'shell')
    lines.push(t('Chưa đọc được', 'Not read') + `: ${reasonWords('needs-rendering')[lang]}`);
  if (page.breadcrumb.length > 0) lines.push(`${t('Đường dẫn', 'Breadcrumb')}: ${page.breadcrumb.join(' › ')}`);
  if (page.beingUpdated !== null) lines.push(`${t('Trang ghi', 'The page says')}: “${page.beingUpdated}”`);
  if (page.lead !== '') section(t('Nội dung chính', 'Main text'), [page.lead]);
  section(
    t('Ngày đăng', 'Published'),
    page.published === null ? [] : [`${date(page.published.date)} (${DATE_FROM[page.published.from][lang]})`],
  );
  section(
    t('Ngày có trên trang nhưng không phải ngày đăng', 'Dates on the page that are not its date'),
    page.ignoredDates.map((ignored) => `${ignored.text}: ${IGNORED[ignored.why][lang]}`),
  );
  section(
    `${t('Tin, bài trong danh sách', 'Posts listed')} (${page.entries.length})`,
    page.entries.map((entry) => `${date(entry.date)}  ${entry.title}${entry.pinned ? t(' [ghim]', ' [pinned]') : ''}`),
  );
  if (page.newestListed !== null)
    lines.push(`  ${t('Mới nhất', 'Newest')}: ${date(page.newestListed.date)} ${page.newestListed.title}`);
  section(
    `${t('Đường dây nóng', 'Hotline')}: ${HOTLINE[page.hotline][lang]}`,
    page.phones.map((phone) => phoneRow(phone, t)),
  );
  section(t('Thư điện tử', 'Email'), page.emails);
  section(t('Địa chỉ', 'Addresses'), page.addresses);
  for (const topic of EXPLAINED_TOPICS) {
    section(
      `${t('Liên kết', 'Links')}: ${TOPICS[topic][lang]}`,
      (page.topics[topic] ?? []).map(
        (link) =>
          `${link.words === '' ? t('(không có chữ)', '(no words)') : link.words} → ${link.url}${link.dead ? t(' [không dẫn tới trang nào]', ' [leads nowhere]') : ''}`,
      ),
    );
  }
  section(
    `${t('Thủ tục', 'Procedures')} (${page.procedures.length})`,
    page.procedures.map((procedure) => `${procedure.code ?? t('(không có mã)', '(no code)')}  ${procedure.name}`),
  );
  if (page.parts.length > 0) section(t('Bộ phận cấu thành', 'Constituent parts'), partRows(page.parts, lang));
  section(
    `${t('Văn bản', 'Documents')} (${page.documents.length})`,
    page.documents.map((document) => `${document.number}  ${date(document.date)}`),
  );
  if (page.faults.length > 0)
    section(
      t('Lỗi khi đọc trang', 'Errors while reading'),
      page.faults.map((fault) => `${fault.extractor}: ${fault.message}`),
    );
  return `${lines.join('\n')}\n`;
}

/** All that a procedure needs: told, headed but empty, or not found. */
function partRows(parts: Explanation['parts'], lang: Language): readonly string[] {
  const t = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  return PART_IDS.map((id) => {
    const found = parts.filter(({ part }) => part === id);
    const name = PART_NAMES[id][lang];
    if (found.some(({ filled }) => filled)) return `✓ ${name}`;
    return `✗ ${name}: ${found.length > 0 ? t('có đề mục nhưng để trống', 'its heading has nothing under it') : t('không thấy', 'not found')}`;
  });
}

function phoneRow(phone: Explanation['phones'][number], t: (vi: string, en: string) => string): string {
  const label =
    phone.label === '' ? t('không có nhãn', 'no label') : t(`nhãn “${phone.label}”`, `label “${phone.label}”`);
  const kind = phone.hotline ? t('đường dây nóng', 'hotline') : t('điện thoại', 'phone');
  const valid = phone.valid
    ? (phone.e164 ?? '')
    : `${t('không hợp lệ', 'not valid')}${phone.hint === null ? '' : `, ${t('nay là', 'now')} ${phone.hint}`}`;
  return `${phone.raw}  [${kind}; ${label}] ${valid}`;
}
