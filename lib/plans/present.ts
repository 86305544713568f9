import { clauseOf } from '../model/clause.ts';
import { WEIGHT_POINTS } from '../model/plan.ts';
import type { Bilingual, Plan, Requirement } from '../model/plan.ts';
import { paramWords } from './param-words.ts';

type Lang = keyof Bilingual;

/** `soicong plans`: a line each. */
export function planLines(plans: readonly Plan[], lang: Lang): string {
  const rows = plans.map((plan) => [plan.id, String(plan.year), plan.department[lang], count(plan, lang)]);
  return columns(rows).join('\n') + '\n';
}

/** `soicong plans show <id>`: the plan and each requirement with its weight, kind, clause, title and parameters. */
export function planText(plan: Plan, lang: Lang): string {
  const heads = columns(plan.requirements.map((requirement) => head(requirement, lang)));
  const body = plan.requirements.flatMap((requirement, index) => [heads[index] ?? '', ...lines(requirement, lang), '']);
  const assumed = plan.requirements.some((requirement) => requirement.assumed);
  return [...intro(plan, lang), '', ...body, LEGEND[lang], ...(assumed ? [ASSUMED[lang]] : [])].join('\n') + '\n';
}

function intro(plan: Plan, lang: Lang): string[] {
  const rows = [
    [LABELS.id[lang], plan.id],
    [LABELS.department[lang], plan.department[lang]],
    [LABELS.year[lang], String(plan.year)],
    ...(plan.portal ? [[LABELS.portal[lang], plan.portal]] : []),
    ...Object.entries(plan.hosts).map(([alias, url]) => [`${LABELS.host[lang]} ${alias}`, url]),
    ...(plan.units > 1 ? [[LABELS.units[lang], String(plan.units)]] : []),
    [LABELS.requirements[lang], count(plan, lang)],
  ];
  return [plan.title[lang], '', ...columns(rows)];
}

function head(requirement: Requirement, lang: Lang): string[] {
  const { weight } = requirement;
  const points = weight === null ? '-' : `${weight} ${WEIGHT_POINTS[weight]}`;
  return [requirement.id, points, requirement.kind, clauseOf(requirement)[lang]];
}

function lines(requirement: Requirement, lang: Lang): string[] {
  const params = paramWords(requirement).map(({ text, assumed }) => text[lang] + (assumed ? '*' : ''));
  const off = requirement.off === undefined ? [] : [`${OFF[lang]}: ${requirement.off}`];
  return [requirement.title[lang], ...(params.length ? [params.join('; ')] : []), ...off].map((line) => `    ${line}`);
}

function count(plan: Plan, lang: Lang): string {
  const manual = plan.requirements.filter((requirement) => requirement.kind === 'manual').length;
  const checked = plan.requirements.length - manual;
  if (lang === 'en') return `${checked} to see on the portal, ${manual} recorded by an inspector`;
  return `${checked} yêu cầu soi trên cổng, ${manual} do người kiểm tra ghi nhận`;
}

/** Cells padded to the widest of their column, two spaces apart; the last one is left as it is. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, width(cell))));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell))))
      .join('  '),
  );
}

/** Columns on a terminal. Vietnamese letters take one each; decomposed marks (NFD) take none. */
function width(text: string): number {
  return text.normalize('NFC').replace(/\p{M}/gu, '').length;
}

const LABELS = {
  id: { vi: 'Mã kế hoạch', en: 'Plan id' },
  department: { vi: 'Cơ quan', en: 'Department' },
  year: { vi: 'Năm', en: 'Year' },
  portal: { vi: 'Cổng', en: 'Portal' },
  host: { vi: 'Máy chủ', en: 'Host' },
  units: { vi: 'Số đơn vị', en: 'Units' },
  requirements: { vi: 'Yêu cầu', en: 'Requirements' },
} satisfies Record<string, Bilingual>;

const OFF: Bilingual = { vi: 'Không áp dụng', en: 'Does not apply' };
const LEGEND: Bilingual = {
  vi: 'Trọng số: critical 5 điểm (trọng yếu), major 3 (quan trọng), minor 1 (bổ trợ); “-” do người kiểm tra ghi nhận, không tính điểm tự động.',
  en: 'Weights: critical 5 points, major 3, minor 1; "-" is recorded by an inspector and not scored automatically.',
};
const ASSUMED: Bilingual = {
  vi: '* Kế hoạch chỉ nói “thường xuyên” hoặc không nêu số: con số này là cách hiểu của Soi Cổng.',
  en: '* The plan only says "regularly" or gives no figure: this figure is Soi Cổng\'s reading.',
};
