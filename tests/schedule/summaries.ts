/** Summaries for the tests of what offices are told: one with everything, one in which nothing happened. */

import type { PlanSummary, PortalSummary, ScheduleSummary, SummaryLine } from '../../lib/model/schedule.ts';

const both = (vi: string, en: string): { vi: string; en: string } => ({ vi, en });
const line = (requirement: string, text: string): SummaryLine => ({
  requirement: both(requirement, `${requirement} (en)`),
  text: both(text, `${text} (en)`),
});

export function planWith(over: Partial<PlanSummary> = {}): PlanSummary {
  return {
    planId: 'sonla-skhcn-2026',
    title: both('Kế hoạch tuyên truyền cải cách hành chính năm 2026', 'Plan for 2026'),
    score: 71.4,
    scoreBefore: 71.4,
    coverage: 0.85,
    comparedWith: { runId: 3, asOf: '2026-11-01' },
    newlyMissing: [],
    mended: [],
    still: [
      { requirement: both('Đường dây nóng', 'Hotline'), count: 2, only: null, since: '2026-09-01' },
      {
        requirement: both('Chuyên mục cải cách hành chính', 'Column'),
        count: 1,
        only: both('bài mới nhất đã 64 ngày', 'the newest article is 64 days old'),
        since: '2026-10-01',
      },
    ],
    unknown: [],
    other: [],
    due: [],
    ...over,
  };
}

export function portalWith(over: Partial<PortalSummary> = {}): PortalSummary {
  return {
    id: 'sonla-skhcn',
    name: 'Sở Khoa học và Công nghệ Sơn La',
    url: 'https://skhcn.sonla.example/',
    state: 'finished',
    note: null,
    missed: 0,
    startedAt: '2026-11-30T19:00:00.000Z',
    finishedAt: '2026-11-30T19:20:00.000Z',
    runId: 4,
    asOf: '2026-12-01',
    changed: false,
    plans: [planWith()],
    ...over,
  };
}

export function summaryWith(over: Partial<ScheduleSummary> = {}): ScheduleSummary {
  return {
    schemaVersion: 1,
    scheduleId: 'lich-soi',
    title: null,
    startedAt: '2026-11-30T19:00:00.000Z',
    // already the first of December in Vietnam
    finishedAt: '2026-11-30T19:30:00.000Z',
    portals: [portalWith()],
    troubles: [],
    ...over,
  };
}

const DUE = { before: '2026-12-12', daysLeft: 11, decided: 14, asked: 17, toRecord: 3, missingPeriods: ['2026-Q3'] };

export function fullSummary(): ScheduleSummary {
  return summaryWith({
    title: 'Phòng Cải cách hành chính',
    portals: [
      portalWith({ id: 'khong-doi', name: 'Sở Nội vụ Bình Định' }),
      portalWith({
        changed: true,
        missed: 2,
        plans: [
          planWith({
            scoreBefore: 68,
            newlyMissing: [
              line(
                'Danh mục thủ tục hành chính',
                'Chưa niêm yết thủ tục 2.010008 Cấp giấy phép tiến hành công việc bức xạ',
              ),
              line('Danh mục thủ tục hành chính', 'Còn niêm yết thủ tục đã bãi bỏ 1.003456 Đăng ký hoạt động'),
              line('Chỉ số PAR INDEX, SIPAS, PAPI, PCI', 'Chưa có kết quả chỉ số SIPAS'),
            ],
            mended: [line('Văn bản chỉ đạo', 'Chưa thấy văn bản 76/NQ-CP')],
            unknown: [
              line(
                'Kết quả giải quyết hồ sơ',
                'Trang https://skhcn.sonla.example/ket-qua-giai-quyet-ho-so-thu-tuc-hanh-chinh từng làm bằng chứng nay không đọc được (máy chủ báo lỗi 500).',
              ),
            ],
            due: [
              { period: 'quarter', name: '2026-Q4', ...DUE },
              { period: 'half', name: '2026-H2', ...DUE },
              { period: 'year', name: '2026', ...DUE },
            ],
          }),
          planWith({
            planId: 'luat-cong-thong-tin',
            title: both('Điều pháp luật đòi hỏi ở cổng thông tin điện tử', 'What the law asks'),
            score: null,
            scoreBefore: null,
            coverage: 0,
            comparedWith: null,
            still: [],
          }),
        ],
      }),
      portalWith({
        id: 'khong-mo',
        name: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
        url: 'https://skhdt.bacninh.example/',
        state: 'outage',
        note: both(
          'không mở được cổng (máy chủ báo lỗi 503), không phải thay đổi của cổng',
          'the portal could not be opened (the server answered 503), which is no change of the portal',
        ),
        changed: true,
        asOf: '2026-12-01',
        plans: [],
      }),
    ],
    troubles: [
      {
        target: 'webhook https://nhan.example',
        count: 2,
        since: '2026-10-31T19:30:00.000Z',
        why: 'nơi nhận trả lời HTTP 500',
        retrying: false,
      },
    ],
  });
}
