/** The scorecard for a terminal: score and coverage, the gaps that cost most, then every requirement by outcome. */

import { clauseText } from '../model/clause.ts';
import type { Bilingual } from '../model/plan.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { costliest, coverageOf, lostPoints } from './costs.ts';
import {
  dayWords,
  decimal,
  END_WORDS,
  OUTCOME_ORDER,
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  WEIGHT_WORDS,
  type Language,
} from './words.ts';

export interface TerminalStyle {
  readonly lang: Language;
  /** ANSI colours; false for files and pipes. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
const INK: Readonly<Record<Ink, readonly [string, string]>> = {
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  red: ['\u001b[31m', '\u001b[39m'],
  green: ['\u001b[32m', '\u001b[39m'],
  yellow: ['\u001b[33m', '\u001b[39m'],
  cyan: ['\u001b[36m', '\u001b[39m'],
};
const OUTCOME_INK: Readonly<Record<ReportRequirement['outcome'], Ink>> = {
  passed: 'green',
  partial: 'yellow',
  failed: 'red',
  cantTell: 'cyan',
  inapplicable: 'dim',
  untested: 'dim',
};
const BAR_CELLS = 30;
/** The full list stands in the other reports; a terminal shows where to begin. */
const MAX_GAPS = 8;

export function terminalReport(report: Report, style: TerminalStyle): string {
  const page = new Sheet(style);
  heading(page, report);
  gaps(page, report);
  outcomes(page, report);
  crawlNote(page, report);
  return page.text();
}

function heading(page: Sheet, report: Report): void {
  const { decided, weighed, share } = coverageOf(report);
  const { value } = report.score;
  const filled = value === null ? 0 : Math.round((value / 100) * BAR_CELLS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  const ink: Ink = value === null ? 'dim' : value >= 80 ? 'green' : value >= 50 ? 'yellow' : 'red';
  page.line(page.ink('bold', 'Soi Cổng') + ' · ' + page.say(report.plan.department) + ` · ${report.plan.year}`);
  page.line(
    page.ink(
      'dim',
      `${clean(report.portal.url)} · ${page.pick('ngày kiểm tra', 'audit date')} ${dayWords(report.asOf, page.lang)} · ${report.crawl.pages} ${page.pick('trang', 'pages')}`,
    ),
  );
  page.line();
  const score = value === null ? '—' : `${decimal(value, page.lang)}/100`;
  page.line(`  ${page.pick('Điểm', 'Score')} ${page.ink('bold', score)}  ${page.ink(ink, bar)}`);
  page.line(
    `  ${page.pick('Đã kết luận', 'Decided')} ${decimal(share * 100, page.lang)} % ${page.pick(`trọng số (${decided}/${weighed})`, `of the weight (${decided}/${weighed})`)}`,
  );
  const counts = OUTCOME_ORDER.map((o) =>
    page.ink(OUTCOME_INK[o], `${OUTCOME_SIGNS[o]} ${page.say(OUTCOME_WORDS[o])} ${report.counts[o]}`),
  );
  page.line(`  ${counts.join('   ')}`);
}

function gaps(page: Sheet, report: Report): void {
  const dear = costliest(report);
  if (dear.length === 0) return;
  page.section(page.pick('CẦN SỬA TRƯỚC', 'MEND FIRST'));
  let shown = 0;
  for (const requirement of dear) {
    for (const gap of requirement.gaps) {
      if (++shown > MAX_GAPS) continue;
      const lost = lostPoints(requirement);
      page.line(
        `${String(shown).padStart(2)}. ${page.ink('bold', clean(page.say(requirement.title)))} ${page.ink('dim', `(${page.say(clauseText(requirement.clause))}; −${decimal(lost, page.lang)})`)}`,
      );
      page.wrapped(clean(page.say(gap.message)), 4);
      page.wrapped(`${page.pick('Cách sửa: ', 'Mend: ')}${clean(page.say(gap.fix))}`, 4, 'green');
      page.line(`    ${page.ink('dim', clean(gap.url))}`);
    }
  }
  if (shown > MAX_GAPS)
    page.line(
      page.ink(
        'dim',
        `    ${page.pick(`và ${shown - MAX_GAPS} thiếu sót nữa trong báo cáo HTML hoặc JSON`, `and ${shown - MAX_GAPS} more in the HTML or JSON report`)}`,
      ),
    );
}

function outcomes(page: Sheet, report: Report): void {
  for (const outcome of OUTCOME_ORDER) {
    const group = report.requirements.filter((requirement) => requirement.outcome === outcome);
    if (group.length === 0) continue;
    page.section(`${page.say(OUTCOME_WORDS[outcome]).toLocaleUpperCase('vi')} (${group.length})`);
    for (const requirement of group) {
      const weight = requirement.weight === null ? '' : `, ${page.say(WEIGHT_WORDS[requirement.weight])}`;
      const assumed = requirement.assumed
        ? page.pick(', ngưỡng do công cụ giả định', ', threshold is our assumption')
        : '';
      page.line(
        `  ${page.ink(OUTCOME_INK[outcome], OUTCOME_SIGNS[outcome])} ${clean(page.say(requirement.title))} ${page.ink('dim', `(${page.say(clauseText(requirement.clause))}${weight}${assumed})`)}`,
      );
      if (outcome !== 'untested') page.wrapped(clean(page.say(requirement.summary)), 4, 'dim');
    }
  }
}

function crawlNote(page: Sheet, report: Report): void {
  const { crawl } = report;
  page.line();
  page.wrapped(page.say(END_WORDS[crawl.ended]), 0);
  const errors = crawl.errors.length;
  const skipped = crawl.skipped.length;
  page.line(
    page.ink(
      'dim',
      page.pick(
        `${crawl.requests} lượt gọi, ${errors} lỗi, ${skipped} địa chỉ bỏ qua, ${crawl.queued} địa chỉ không cần đọc`,
        `${crawl.requests} requests, ${errors} errors, ${skipped} skipped, ${crawl.queued} not needed`,
      ),
    ),
  );
}

class Sheet {
  readonly lang: Language;
  readonly #style: TerminalStyle;
  readonly #lines: string[] = [];

  constructor(style: TerminalStyle) {
    this.#style = style;
    this.lang = style.lang;
  }

  line(text = ''): void {
    this.#lines.push(text);
  }

  section(title: string): void {
    this.line();
    this.line(this.ink('bold', title));
  }

  wrapped(text: string, indent: number, ink?: Ink): void {
    const room = Math.max(40, this.#style.width - indent);
    let row = '';
    const put = (): void => this.line(' '.repeat(indent) + (ink === undefined ? row : this.ink(ink, row)));
    for (const word of text.split(' ')) {
      if (row !== '' && row.length + 1 + word.length > room) {
        put();
        row = '';
      }
      row = row === '' ? word : `${row} ${word}`;
    }
    if (row !== '') put();
  }

  ink(ink: Ink, text: string): string {
    const [on, off] = INK[ink];
    return this.#style.colour ? `${on}${text}${off}` : text;
  }

  say(text: Bilingual): string {
    return text[this.lang];
  }

  pick(vi: string, en: string): string {
    return this.lang === 'vi' ? vi : en;
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** Text of a portal may hold control characters that a terminal would obey. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is sought
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
