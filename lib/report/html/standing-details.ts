/** What was found of standing pages, public services, social networks and feedback: a small table of labels and values. */

import { z } from 'zod';
import type { ReportRequirement } from '../../model/report.ts';
import type { Bilingual } from '../../model/plan.ts';
import { whole, type Language } from '../words.ts';
import { anchor, html, type Markup, type Piece } from './markup.ts';
import { table } from './table.ts';

const WORDS = {
  found: { vi: 'Đã tìm thấy', en: 'What was found' },
  what: { vi: 'Nội dung', en: 'What' },
  value: { vi: 'Kết quả', en: 'Found' },
  page: { vi: 'Trang', en: 'Page' },
  words: { vi: 'Số từ nội dung', en: 'Words of contents' },
  attachments: { vi: 'Tệp đính kèm', en: 'Attachments' },
  portalLinks: { vi: 'Cổng dịch vụ công', en: 'Public-service portal' },
  guidance: { vi: 'Hướng dẫn theo mức độ', en: 'Guidance on the levels' },
  ways: { vi: 'Cách gửi', en: 'Ways to send' },
  process: { vi: 'Cách xử lý', en: 'How it is handled' },
  told: { vi: 'có nêu', en: 'told' },
  notTold: { vi: 'chưa nêu', en: 'not told' },
  replied: { vi: 'Ý kiến trong kỳ có trả lời', en: 'Opinions of the period with a reply' },
  unreplied: { vi: 'Ý kiến trong kỳ chưa trả lời', en: 'Opinions of the period without' },
  places: { vi: 'Nơi đăng', en: 'Posted at' },
  none: { vi: 'chưa thấy', en: 'none found' },
} as const satisfies Record<string, Bilingual>;

const WAYS: Readonly<Record<string, Bilingual>> = {
  phone: { vi: 'điện thoại', en: 'phone' },
  email: { vi: 'thư điện tử', en: 'email' },
  address: { vi: 'địa chỉ', en: 'address' },
  form: { vi: 'biểu mẫu', en: 'form' },
  pakn: { vi: 'Hệ thống phản ánh, kiến nghị quốc gia', en: 'national feedback system' },
};

const url = z.string().nullable();
const count = z.number();
const SHAPES = {
  section: z.object({ url, words: count, attachments: count }),
  service: z.object({ links: z.array(z.string()), guidance: url }),
  social: z.object({ facebook: url, zalo: url }),
  channel: z.object({ url, ways: z.array(z.string()), process: z.boolean() }),
  opinions: z.object({ replied: count, unreplied: count, urls: z.array(z.string()) }),
} as const;

type Row = readonly [label: string, value: Piece];

/** Null for details of another kind, or where nothing was found. */
export function standingDetails(details: ReportRequirement['details'], lang: Language): Markup | null {
  const rows = rowsOf(details, lang);
  if (rows.length === 0) return null;
  const title = WORDS.found[lang];
  return html`<h4>${title}</h4>
    ${table({ title, heads: [WORDS.what[lang], WORDS.value[lang]], rows })}`;
}

function rowsOf(details: ReportRequirement['details'], lang: Language): readonly Row[] {
  const link = (address: string | null): Piece => (address === null ? WORDS.none[lang] : anchor(address, address));
  const links = (all: readonly string[]): Piece =>
    all.length === 0
      ? WORDS.none[lang]
      : all.map((one, index) => html`${index > 0 && html`<br />`}${anchor(one, one)}`);
  const number = (value: number): string => whole(value, lang);
  const section = SHAPES.section.safeParse(details).data;
  if (section !== undefined && section.url !== null)
    return [
      [WORDS.page[lang], link(section.url)],
      [WORDS.words[lang], number(section.words)],
      [WORDS.attachments[lang], number(section.attachments)],
    ];
  const service = SHAPES.service.safeParse(details).data;
  if (service !== undefined && service.links.length + (service.guidance === null ? 0 : 1) > 0)
    return [
      [WORDS.portalLinks[lang], links(service.links)],
      [WORDS.guidance[lang], link(service.guidance)],
    ];
  const social = SHAPES.social.safeParse(details).data;
  if (social !== undefined && (social.facebook ?? social.zalo) !== null)
    return [
      ['Facebook', link(social.facebook)],
      ['Zalo', link(social.zalo)],
    ];
  const channel = SHAPES.channel.safeParse(details).data;
  if (channel !== undefined && channel.url !== null)
    return [
      [WORDS.page[lang], link(channel.url)],
      [WORDS.ways[lang], channel.ways.map((way) => WAYS[way]?.[lang] ?? way).join('; ') || WORDS.none[lang]],
      [WORDS.process[lang], channel.process ? WORDS.told[lang] : WORDS.notTold[lang]],
    ];
  const opinions = SHAPES.opinions.safeParse(details).data;
  if (opinions !== undefined && opinions.replied + opinions.unreplied > 0)
    return [
      [WORDS.replied[lang], number(opinions.replied)],
      [WORDS.unreplied[lang], number(opinions.unreplied)],
      [WORDS.places[lang], links(opinions.urls)],
    ];
  return [];
}
