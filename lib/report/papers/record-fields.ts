/** What a template may name, and what it is filled with. */

import type { Report } from '../../model/report.ts';
import { coverageOf } from '../costs.ts';
import { partsOf } from '../parts.ts';
import { dayWords, decimal, momentWords, OUTCOME_WORDS, whole, type Language } from '../words.ts';
import { plain, plainLine } from './plain.ts';
import { readingWords } from './reading-words.ts';
import { gapRows, outcomeRows, type GapRow, type OutcomeRow } from './rows.ts';

export interface Fields {
  readonly [name: string]: string | boolean | readonly Fields[];
}

/** All names, those of lists and of what stands in them. */
export const FIELDS: readonly string[] = [
  'don_vi cong ten_cong ngay_kiem_tra bat_dau ket_thuc so_trang pham_vi cong_cu muc_y_kien',
  'cac_ke_hoach muc ke_hoach ma_ke_hoach nam diem ty_le',
  'co_xem_xet diem_xem_xet ty_le_xem_xet so_xem_xet so_can_xem_lai',
  'dat mot_phan chua_dat chua_ket_luan chua_kiem_tra khong_ap_dung',
  'yeu_cau stt ten ma dieu_khoan trong_so ket_qua diem_dat tom_tat',
  'co_bang_chung cau_trich dia_chi doc_luc xem_xet nhan_xet',
  'co_thieu_sot thieu_sot noi_dung cach_khac_phuc mat_diem',
].flatMap((names) => names.split(' '));

export function recordFields(report: Report, lang: Language): Fields {
  const { crawl, portal, tool } = report;
  const departments = partsOf(report).map(({ plan }) => plan.department[lang]);
  return {
    don_vi: [...new Set(departments)].map(plainLine).join('; '),
    cong: readable(portal.url),
    ten_cong: plainLine(portal.title),
    ngay_kiem_tra: dayWords(report.asOf, lang),
    bat_dau: moment(report.startedAt, lang),
    ket_thuc: moment(report.finishedAt, lang),
    so_trang: whole(crawl.pages, lang),
    pham_vi: readingWords(report, lang),
    cong_cu: `Soi Cổng${tool === undefined ? '' : ` ${plainLine(tool.version)}`}`,
    muc_y_kien: roman(partsOf(report).length + 2),
    cac_ke_hoach: partsOf(report).map((part, index) => planFields(part, index, lang)),
  };
}

function planFields(part: Report, index: number, lang: Language): Fields {
  const { plan, score, counts } = part;
  // one plan at a time: rows of a report that has this part alone
  const { parts: _, ...alone } = part;
  const gaps = gapRows(alone, lang);
  const { reviewed } = part;
  const weighed = reviewed?.weighed ?? 0;
  return {
    muc: roman(index + 2),
    ke_hoach: plainLine(plan.title[lang]),
    ma_ke_hoach: plan.id,
    nam: String(plan.year),
    diem: score.value === null ? '—' : decimal(score.value, lang),
    ty_le: decimal(coverageOf(part).share * 100, lang),
    co_xem_xet: reviewed !== undefined,
    diem_xem_xet: reviewed === undefined || reviewed.score.value === null ? '—' : decimal(reviewed.score.value, lang),
    ty_le_xem_xet: decimal(weighed === 0 ? 0 : (100 * (reviewed?.score.possible ?? 0)) / weighed, lang),
    so_xem_xet: String(reviewed?.holding ?? 0),
    so_can_xem_lai: String(reviewed?.asking ?? 0),
    dat: String(counts.passed),
    mot_phan: String(counts.partial),
    chua_dat: String(counts.failed),
    chua_ket_luan: String(counts.cantTell),
    chua_kiem_tra: String(counts.untested),
    khong_ap_dung: String(counts.inapplicable),
    yeu_cau: outcomeRows(alone, lang).map((row, at) => findingFields(row, at, lang)),
    co_thieu_sot: gaps.length > 0,
    thieu_sot: gaps.map((row, at) => gapFields(row, at, lang)),
  };
}

function findingFields(row: OutcomeRow, at: number, lang: Language): Fields {
  const quote = row.quote === '' ? '' : `“${plainLine(row.quote)}”`;
  const url = row.url === '' ? '' : readable(row.url);
  return {
    stt: String(at + 1),
    ten: plainLine(row.title),
    ma: row.id,
    dieu_khoan: plainLine(row.clause),
    trong_so: row.weight,
    ket_qua: OUTCOME_WORDS[row.outcome][lang],
    diem_dat: row.earned === null ? '' : decimal(row.earned, lang),
    tom_tat: plain(row.summary),
    co_bang_chung: row.quote !== '',
    cau_trich: plainLine(row.quote),
    dia_chi: url,
    doc_luc: row.readAt === '' ? '' : moment(row.readAt, lang),
    xem_xet: row.said.map(plainLine).join('\n'),
    nhan_xet: [plain(row.summary), quote, url, ...row.said.map(plainLine)].filter((line) => line !== '').join('\n'),
  };
}

function gapFields(row: GapRow, at: number, lang: Language): Fields {
  return {
    stt: String(at + 1),
    ten: plainLine(row.title),
    ma: row.id,
    dieu_khoan: plainLine(row.clause),
    trong_so: row.weight,
    noi_dung: plain(row.message),
    dia_chi: readable(row.url),
    cach_khac_phuc: plain(row.fix),
    mat_diem: decimal(row.cost, lang),
  };
}

function moment(iso: string, lang: Language): string {
  const { time, day } = momentWords(iso, lang);
  return lang === 'vi' ? `${time} ngày ${day}` : `${time} on ${day}`;
}

function roman(number: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${'X'.repeat(Math.floor(number / 10))}${units[number % 10] ?? ''}`;
}

/** With its Vietnamese letters where it decodes. */
function readable(url: string): string {
  try {
    return plainLine(decodeURI(url));
  } catch {
    return plainLine(url);
  }
}
