/** What a procedure's page says, part by part, and six ways to mark it up. */

import type { Procedure } from './kit.ts';

export type Part =
  | 'steps'
  | 'method'
  | 'dossier'
  | 'deadline'
  | 'applicants'
  | 'authority'
  | 'result'
  | 'fee'
  | 'form'
  | 'conditions'
  | 'legalBasis';

export type Told = readonly (readonly [Part, heading: string, text: string])[];

/** All eleven, in the words of the national database. */
export const told = ({ name }: Procedure, without: readonly Part[] = [], empty: readonly Part[] = []): Told =>
  (
    [
      [
        'steps',
        'Trình tự thực hiện',
        `Bước 1: Tổ chức, cá nhân nộp hồ sơ đề nghị ${name.toLowerCase()}. Bước 2: Bộ phận một cửa kiểm tra và viết giấy biên nhận. Bước 3: Trả kết quả.`,
      ],
      ['method', 'Cách thức thực hiện', 'Nộp trực tiếp, qua bưu điện hoặc qua mạng.'],
      ['dossier', 'Thành phần, số lượng hồ sơ', 'Đơn đề nghị; bản sao quyết định thành lập. Số lượng: 01 bộ.'],
      ['deadline', 'Thời hạn giải quyết', '15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.'],
      ['applicants', 'Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
      ['authority', 'Cơ quan thực hiện', 'Phòng chuyên môn của Sở.'],
      ['result', 'Kết quả thực hiện', 'Giấy chứng nhận.'],
      ['fee', 'Phí, lệ phí', 'Không'],
      ['form', 'Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 1 kèm theo thông tư hướng dẫn.'],
      ['conditions', 'Yêu cầu, điều kiện thực hiện', 'Không có.'],
      ['legalBasis', 'Căn cứ pháp lý', 'Luật và nghị định hướng dẫn thi hành hiện hành.'],
    ] as Told
  )
    .filter(([part]) => !without.includes(part))
    .map(([part, heading, text]) => [part, heading, empty.includes(part) ? '' : text]);

/** Other offices' words for the same parts, in their own order and numbering. */
export const toldOtherwise = (
  procedure: Procedure,
  without: readonly Part[] = [],
  empty: readonly Part[] = [],
): Told => {
  const headings: Readonly<Record<Part, string>> = {
    steps: 'Các bước tiến hành',
    method: 'Hình thức nộp hồ sơ',
    dossier: 'Hồ sơ gồm có',
    deadline: 'Thời gian giải quyết',
    applicants: 'Đối tượng áp dụng',
    authority: 'Cơ quan có thẩm quyền quyết định',
    result: 'Kết quả của việc thực hiện TTHC',
    fee: 'Lệ phí',
    form: 'Biểu mẫu kèm theo',
    conditions: 'Điều kiện',
    legalBasis: 'Cơ sở pháp lý',
  };
  const order: readonly Part[] = [
    'authority',
    'applicants',
    'steps',
    'dossier',
    'method',
    'deadline',
    'fee',
    'result',
    'conditions',
    'form',
    'legalBasis',
  ];
  const all = told(procedure, without, empty);
  return order.flatMap((part) =>
    all.filter(([one]) => one === part).map(([, , text]) => [part, headings[part], text] as const),
  );
};

export const asTable = (parts: Told): string =>
  `<table class="table table-bordered">${parts.map(([, heading, text]) => `<tr><td><b>${heading}</b></td><td>${text}</td></tr>`).join('')}</table>`;
export const asHeadings = (parts: Told): string =>
  parts.map(([, heading, text]) => `<h3>${heading}</h3><p>${text}</p>`).join('');
export const asList = (parts: Told): string =>
  `<dl>${parts.map(([, heading, text]) => `<dt>${heading}</dt><dd>${text}</dd>`).join('')}</dl>`;
export const asParagraphs = (parts: Told): string =>
  parts.map(([, heading, text], nth) => `<p><strong>${nth + 1}. ${heading}:</strong> ${text}</p>`).join('');
export const asLetters = (parts: Told): string =>
  parts
    .map(
      ([, heading, text], nth) => `<FONT SIZE=2><B>${'abcdeghiklm'[nth]}) ${heading}</B><BR>- ${text}<BR><BR></FONT>`,
    )
    .join('');
export const asDivs = (parts: Told): string =>
  parts.map(([, heading, text]) => `<div><div>${heading}</div><div>${text}</div></div>`).join('');
export const asText = (parts: Told): readonly string[] =>
  parts.flatMap(([, heading, text], nth) => [`${nth + 1}. ${heading}:`, text]);
