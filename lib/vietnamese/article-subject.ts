/**
 * What an article is about: its title, or the beginning of its lead, names the topic. What a lead says of its occasion,
 * of those present or of other things "as well" is a passing mention.
 */

import { foldLoose } from './fold.ts';
import { marksAgree } from './marks.ts';
import { compilePhrases } from './phrases.ts';
import { remember } from './remember.ts';
import { topicsOf } from './topics.ts';

import { wordList } from './word-list.ts';

/** A label's phrase that fills so much of a title is its subject all the same. */
const WHOLE_SHARE = 0.75;
/** Of a lead whose first sentence is shorter, the next one counts too. */
const SENTENCE_WORDS = 12;

/** Somebody is appointed, and a body's name holds the words. */
const appointments = compilePhrases([
  {
    id: 'appointment',
    phrases: wordList(`
      bổ nhiệm; bổ nhiệm lại; trao quyết định; quyết định về công tác cán bộ; giữ chức vụ; giữ chức; nhận nhiệm vụ mới;
      nghỉ hưu; nghỉ chế độ; điều động cán bộ; công bố quyết định về công tác cán bộ
    `),
  },
]);
const STAFF_TOPICS: ReadonlySet<string> = new Set(['personnel', 'staffing', 'civil-service', 'rotation-list']);

/** Whose staff are no officials. */
const BUSINESSES: readonly string[] = wordList(`
  công ty; tổng công ty; tập đoàn; doanh nghiệp; ngân hàng; nhà máy; xí nghiệp; hợp tác xã; siêu thị; khách sạn
`);

/** A clause that begins so tells of the occasion, of those present, or of what was said besides. */
const ASIDES = beginnings(
  `
  thực hiện; căn cứ; theo; nhân dịp; nhân; chào mừng; hưởng ứng; nhằm thực hiện; để thực hiện; bên cạnh; bên cạnh đó;
  ngoài ra; ngoài việc; cùng với; cùng đó; trong khuôn khổ; bên lề; sau khi; dự; tham dự; cùng dự; cùng tham dự; tới dự;
  đến dự; đại diện; về dự; trong đó; đồng thời; cũng; tiếp nối; kế thừa; lồng ghép; gắn với; kết hợp; sau chuyến; sau lễ
  `,
  `
  nhân dân; nhân viên; nhân rộng; nhân lực; nhân sự; nhân tài; nhân tố; nhân giống; nhân văn; nhân quyền; nhân khẩu; nhân đạo;
  theo dõi; theo đuổi; theo học; dự án; dự thảo; dự toán; dự báo; dự kiến; dự phòng; dự trữ; dự luật; dự nguồn; dư luận; dư địa
  `,
);
/** A sentence that begins so, behind another, tells of something else besides. */
const BESIDES = beginnings(`
  bên cạnh đó; ngoài ra; cùng đó; cùng với đó; đồng thời; nhân dịp này; dịp này; cũng tại; cũng trong; cũng nhân dịp này;
  trước đó; sau đó; tiếp đó
`);
/** "Chị Hà, công chức một cửa, là gương điển hình": what somebody works as is not what is told of them. */
const PERSONS: readonly string[] = wordList('chị; anh; ông; bà; cô; bác; đồng chí; đ/c');
const JOBS: readonly string[] = wordList(`
  công chức; viên chức; cán bộ; chuyên viên; nhân viên; phó; trưởng; giám đốc; chánh; tổ trưởng; người phụ trách
`);
/** "Trả đúng hẹn 1.204 hồ sơ, một điểm sáng của cải cách hành chính": a figure is praised, and nothing told of a model. */
const PRAISES = beginnings(`
  một điểm sáng; điểm sáng; là một điểm sáng; là điểm sáng; một trong những điểm sáng; là một trong những điểm sáng;
  một trong các điểm sáng; là một trong các điểm sáng
`);
/** "98%", "1.204 hồ sơ"; "Phường 5" counts nothing. */
const FIGURE = /(?<![\p{L}\d])\d[\d.,]*(?:\s*%|\s+\p{Ll})/u;

/** From here on a clause tells of those present or of other things. */
const TAILS = compilePhrases([
  {
    id: 'tail',
    phrases: wordList(`
      với sự tham dự của; có sự tham dự của; với sự tham gia của; có sự tham gia của; với sự có mặt của; cùng sự tham dự;
      dự hội nghị có; tham dự hội nghị có; tham dự có; dự có; lồng ghép; cũng đã; cũng được; cũng nghe; cũng trao đổi;
      cũng đề cập; ngoài ra; bên cạnh đó; kết hợp với; chào mừng; lập thành tích chào mừng; nhân dịp; vì đã có; do đã có; bởi đã có
    `),
  },
]);

/** Topics, by their ids. */
export function titleSubjects(title: string): ReadonlySet<string> {
  return ofTitles.get(title);
}

export function leadSubjects(lead: string): ReadonlySet<string> {
  return ofLeads.get(lead);
}

export function titleIsAbout(title: string, topic: string): boolean {
  return titleSubjects(title).has(topic);
}

export function leadIsAbout(lead: string, topic: string): boolean {
  return leadSubjects(lead).has(topic);
}

function subjectsOf(title: string): ReadonlySet<string> {
  const named = topicsOf(title).filter(({ weak, share }) => weak !== true || share >= WHOLE_SHARE);
  if (named.length === 0) return NOTHING;
  const appointed = appointments.has(title);
  const business = beginning(title.trim(), BUSINESSES) !== null;
  const topics = named.map(({ topic }) => topic);
  return new Set(topics.filter((topic) => (STAFF_TOPICS.has(topic) ? !business : !appointed)));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Asked for each topic of a plan, after every page of an audit. */
const ofTitles = remember(subjectsOf);
const ofLeads = remember((lead) => subjectsOf(coreOf(lead)));

/** The first sentence or two without their asides. */
function coreOf(lead: string): string {
  let core = '';
  let words = 0;
  for (const sentence of lead.split(SENTENCE_ENDS)) {
    if (words >= SENTENCE_WORDS || (core !== '' && BESIDES(sentence))) break;
    words += foldLoose(sentence).split(' ').length;
    core += `${withoutJobs(withoutPraise(sentence.split(CLAUSE_ENDS)))
      .flatMap(clauseCore)
      .join(', ')}. `;
  }
  return core;
}

function withoutJobs(clauses: readonly string[]): readonly string[] {
  const who = (clauses[0] ?? '').trim();
  const person = beginning(who, PERSONS);
  // the name that follows has a capital
  if (person === null || !/^\s+\p{Lu}/u.test(who.normalize('NFC').slice(person.length))) return clauses;
  return clauses.filter((clause, at) => at === 0 || beginning(clause.trim(), JOBS) === null);
}

/** Behind a figure, at the sentence's end; "phường ..., một điểm sáng về ..., đã ..." tells of whom it is. */
function withoutPraise(clauses: readonly string[]): readonly string[] {
  const last = clauses.at(-1) ?? '';
  const before = clauses.slice(0, -1);
  const isPraise = PRAISES(last) && before.some((clause) => FIGURE.test(clause));
  return isPraise ? before : clauses;
}

/** As written: without its mark "chị" is "chỉ". */
function beginning(text: string, words: readonly string[]): string | null {
  const written = text.normalize('NFC').toLowerCase();
  return words.find((word) => written.startsWith(word) && !/^\p{L}/u.test(written.slice(word.length))) ?? null;
}

function clauseCore(clause: string): readonly string[] {
  const text = clause.trim();
  if (text === '' || ASIDES(text)) return [];
  const [tail] = TAILS.match(text);
  const rest = tail === undefined ? text : text.slice(0, tail.start).trim();
  return rest === '' ? [] : [rest];
}

/**
 * "TP. Vinh", "tx. Thái Hòa" and "15.3" end no sentence: a capital stands behind the stop, and before it no initial and
 * no two letters without a vowel. Short words ("tiến độ", "xã Tà Cạ") end one.
 */
const SENTENCE_ENDS =
  /(?<=[\p{L}\d)”"]{3}|(?<!\p{L})(?![BCDĐGHKLMNPQRSTVXbcdđghklmnpqrstvx]{2})\p{L}\p{Ll})[.!?…]+\s+(?=\p{Lu})/u;
const CLAUSE_ENDS = /[,;]\s+/;

/** "Nhận kết quả ..." and "Nhân dân giám sát ..." do not begin with "nhân", nor "Dự thảo ..." with "dự". */
function beginnings(words: string, not = ''): (text: string) => boolean {
  const phrases = compilePhrases([{ id: 'beginning', phrases: wordList(words), not: wordList(not) }]);
  return (text) =>
    phrases
      .match(text)
      .some(
        ({ start, end, phrase }) =>
          !/[\p{L}\d]/u.test(text.slice(0, start)) && marksAgree(text.slice(start, end), phrase),
      );
}
