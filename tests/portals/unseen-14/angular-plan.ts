/** A department's own plan of 2026, as a plan file. */

export const PLAN_ID = 'thainguyen-sct-2026';

const title = (vi: string) => `{ vi: "${vi}", en: "${vi}" }`;
const row = (id: string, kind: string, vi: string, weight: string, params = '{}') =>
  `  - { id: ${id}, kind: ${kind}, title: ${title(vi)}, clause: II, weight: ${weight}, params: ${params} }`;

export const PLAN_TEXT = `id: ${PLAN_ID}
title: ${title('Kế hoạch tuyên truyền cải cách hành chính năm 2026')}
department: ${title('Sở Công Thương tỉnh Thái Nguyên')}
departmentAliases: [Sở Công Thương]
province: Thái Nguyên
year: 2026
requirements:
${[
  row('hotline', 'hotline', 'Đường dây nóng', 'critical', '{ needs: [phone, email, address] }'),
  row('feedback', 'feedback-channel', 'Tiếp nhận phản ánh, kiến nghị', 'major'),
  row('published-feedback', 'published-feedback', 'Ý kiến và trả lời', 'major', '{ min: 2 }'),
  row('procedure-detail', 'procedure-detail', 'Nội dung thủ tục', 'major'),
  row(
    'procedure-set-province',
    'elsewhere',
    'Thủ tục trên cổng tỉnh',
    'major',
    '{ kind: procedure-set, host: province }',
  ),
  row(
    'cchc-column',
    'column',
    'Chuyên mục CCHC',
    'critical',
    '{ topic: cchc, maxAgeDays: 30, perMonth: 1, images: true }',
  ),
  row('dossier-results', 'periodic-results', 'Kết quả giải quyết hồ sơ', 'major', '{ period: quarter }'),
  row('digital-government', 'topic', 'Chính quyền số', 'major', '{ topic: digital-government, min: 2 }'),
  row('postal', 'topic', 'Bưu chính công ích', 'minor', '{ topic: postal }'),
  row('discipline', 'topic', 'Kỷ luật, kỷ cương', 'minor', '{ topic: discipline }'),
  row('indices', 'indices', 'Các chỉ số', 'major', '{ indices: [DDCI, DTI, PAR INDEX] }'),
  row(
    'core-documents',
    'documents',
    'Văn bản',
    'major',
    '{ documents: [{ number: 76/NQ-CP, date: 2021-07-15 }, { number: null, title: "Kế hoạch tuyên truyền cải cách hành chính năm 2026", need: published }, { number: 1520/QĐ-UBND, date: 2026-02-10 }] }',
  ),
  row('social', 'social', 'Mạng xã hội', 'minor', '{ networks: [facebook, zalo] }'),
  row('finance', 'section', 'Công khai tài chính', 'major', '{ topic: finance }'),
  row('citizen-reception', 'section', 'Tiếp công dân', 'minor', '{ topic: citizen-reception }'),
  row('iso', 'section', 'ISO 9001', 'minor', '{ topic: iso }'),
  row('lookup-guide', 'section', 'Hướng dẫn tra cứu', 'minor', '{ topic: lookup-guide }'),
].join('\n')}
`;
