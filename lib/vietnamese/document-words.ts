/** Words round a document's number that tell the document itself from a text about it, and who issued it (data, and readers). */

import { documentColumns } from './document-columns.ts';
import type { FoundDocumentNumber } from './document-numbers.ts';
import { agenciesIn } from './agencies.ts';
import { foldLoose } from './fold.ts';
import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';
import { provincesIn } from './provinces.ts';

type WordId = 'about' | 'sentence' | 'title';

const words = compilePhrases<WordId>(
  [
    {
      id: 'about',
      phrases: list(
        'thực hiện; triển khai; triển khai thực hiện; tổ chức thực hiện; theo; căn cứ; quán triệt; góp ý; lấy ý kiến',
        'sửa đổi; bổ sung; thay thế; bãi bỏ; đính chính; phổ biến; tuyên truyền; giới thiệu; hội nghị; học tập; dự thảo',
        'hướng dẫn; điểm mới; nội dung; tìm hiểu; hỏi đáp; sơ kết; tổng kết; kết quả; đánh giá; tham gia; báo cáo',
        'tinh thần; ý nghĩa; giá trị; câu chuyện; học; đọc; hiểu về; hiểu đúng; hiểu thêm; nghiên cứu; đưa; từ; sau; với; khi; nhờ; vì sao; một năm; năm năm; nhìn lại; bàn về; nói về',
        'chấp hành; tập huấn; vận dụng; góc nhìn; hiệu quả; dấu ấn; thi; cuộc thi; người dân; doanh nghiệp',
      ),
    },
    {
      id: 'sentence',
      phrases: list(
        'được; đã; đang; sẽ; triển khai; thực hiện; có hiệu lực; đi vào; phát huy; góp phần; mang lại; giúp; là',
        'tạo; bước; đạt; sau; đến nay; với nhiều; nhằm; yêu cầu; nêu rõ; quy định rõ; chính thức',
        'vào cuộc sống; qua tình huống; qua góc nhìn; nhìn từ; có gì; và việc; và những; và câu chuyện; và vai trò',
        'đọc lại; hiểu đúng; làm đúng; bài học; bước ngoặt; sức sống; đòn bẩy; cú hích; làn gió',
        'những điểm; những điều; những nội dung; điều cần biết; tác động; từng ngành; ở cơ sở',
      ),
    },
    {
      id: 'title',
      phrases: list(
        'về việc; v/v; về; ban hành; phê duyệt; quy định; công bố; hướng dẫn; tuyên truyền; cải cách hành chính',
        'thực hiện cơ chế; kiện toàn; thành lập; giao; trích yếu; nội dung',
      ),
    },
  ],
  { keepOverlaps: true },
);

type Headed = Pick<FoundDocumentNumber, 'start' | 'typeWord'>;

/** "Quyết định số": what stands before the number of a text that is the document, or lists it. */
const MAX_WORDS_BEFORE = 4;
const MAX_HEAD_UNITS = 120;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The text begins with the number: it is the document's title, or its row, and no sentence about the document. */
export function headsWith(text: string, found: Headed): boolean {
  const before = text.slice(0, found.start);
  if (endsTitle(text, found)) return true;
  if ((before.match(WORD)?.length ?? 0) > MAX_WORDS_BEFORE) return false;
  return !words.match(withoutType(before, found)).some(({ id }) => id === 'about');
}

/** "Báo cáo kết quả rà soát, số 12/BC-SNV": a title with its number behind it. */
export function endsTitle(text: string, found: Pick<FoundDocumentNumber, 'start'>): boolean {
  const before = text.slice(0, found.start).normalize('NFC');
  return before.length <= MAX_TITLE_UNITS && TITLE_AND_NUMBER.test(before) && !/[.;]\s/.test(before);
}

const MAX_TITLE_UNITS = 250;
const TITLE_AND_NUMBER = /,\s*số\s*:?\s*$/iu;

/**
 * "Đẩy mạnh dịch vụ công trực tuyến (Công văn số 734/SKHCN-VP ngày 12/02/2022)": the number in brackets closes the title.
 * Titles of news end so, too: it is a document's only where a file hangs on it.
 */
export function closesTitle(text: string, { start, end }: Pick<FoundDocumentNumber, 'start' | 'end'>): boolean {
  if (text.length > MAX_TITLE_UNITS + MAX_HEAD_UNITS) return false;
  const open = text.lastIndexOf('(', start);
  const inner = open < 0 ? '' : text.slice(open + 1, start);
  if (open <= 0 || inner.includes(')') || (inner.match(WORD)?.length ?? 0) > MAX_BRACKET_WORDS) return false;
  const rest = CLOSED.exec(text.slice(end));
  return rest !== null && (rest[1]?.match(WORD)?.length ?? 0) <= MAX_BRACKET_WORDS;
}

/** "Công văn số" before the number; "ngày 12/02/2022 của Sở" behind it. */
const MAX_BRACKET_WORDS = 8;
/** What stands behind the title on its line is its day, or the words of its file. */
const CLOSED = /^([^()]*)\).{0,40}$/u;

/** "Hướng dẫn số 12/HD-SNV" is one; "Hướng dẫn Nghị định 61/2018/NĐ-CP" is about one. */
function withoutType(before: string, { typeWord }: Headed): string {
  if (typeWord === undefined) return before;
  const at = foldLoose(before).lastIndexOf(foldLoose(typeWord));
  return at < 0 ? before : foldLoose(before).slice(0, at);
}

/** "Kế hoạch số 64/KH-UBND được triển khai rộng rãi": news, not the document. */
export function isSentenceAbout(text: string, found: FoundDocumentNumber): boolean {
  const after = text.slice(found.end, found.end + MAX_HEAD_UNITS);
  const hits = words.match(after);
  const title = hits.find(({ id }) => id === 'title');
  const sentence = hits.find(({ id }) => id === 'sentence');
  return sentence !== undefined && (title === undefined || sentence.start < title.start);
}

const MAX_ISSUER_UNITS = 120;
const OF = /^[^.;]{0,40}?(?:^|[\s,)])của\s+/iu;

/**
 * Words near the number that may name who issued it: "của Ban Chấp hành Đảng bộ tỉnh Nghệ An" after it, else the words
 * before it in the same clause, where they name a body. '' where nothing does.
 */
export function issuerWords(text: string, found: FoundDocumentNumber): string {
  const after = text.slice(found.end, found.end + MAX_ISSUER_UNITS).normalize('NFC');
  const of = OF.exec(after);
  if (of !== null) {
    const named = ofClause(after.slice(of[0].length));
    if (named !== '') return named;
  }
  const before = text.slice(Math.max(0, found.start - MAX_ISSUER_UNITS), found.start).normalize('NFC');
  const clause = before.split(/[;.,]\s|\d[/)]/u).at(-1) ?? '';
  return namesBody(clause) ? clause.trim() : '';
}

/** "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh Nghệ An về ...": the issuer that a title names; '' for none. */
export function titleIssuer(title: string): string {
  const of = OF.exec(title.slice(0, MAX_ISSUER_UNITS).normalize('NFC'));
  if (of === null) return '';
  const named = ofClause(title.normalize('NFC').slice(of[0].length, of[0].length + MAX_ISSUER_UNITS));
  return namesBody(named) ? named : '';
}

function ofClause(text: string): string {
  return text.split(/[;.,(]| về | v\/v| ban hành| ngày | phê duyệt| năm |\d/iu)[0]?.trim() ?? '';
}

function namesBody(text: string): boolean {
  return (
    provincesIn(text).length > 0 || agenciesIn(text).some(({ level }) => level !== 'department' && level !== 'other')
  );
}

export function isIssuerLabel(text: string): boolean {
  const [first] = documentColumns.match(text.slice(0, MAX_HEAD_UNITS));
  return first?.id === 'issuer' && first.start === 0;
}

/** Names of types that begin a title, and what may stand between them and the year. */
const TITLE_WITH_YEAR =
  /(?:Kế hoạch|Chương trình|Quyết định|Chỉ thị|Báo cáo|Đề án|Hướng dẫn)(?=\s)[^.;:!?]{6,160}?năm\s+20\d\d/giu;
/** Behind the year, where the issuer may be named. */
const BEHIND_UNITS = 60;

/** "Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở": titles with their year, and a few words behind. */
export function titlesIn(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (!/20\d\d/.test(text)) return [];
  return [...text.matchAll(TITLE_WITH_YEAR)].map(({ 0: title, index }) => {
    const end = index + title.length;
    const behind = /^[^.;:,!?]*/.exec(text.slice(end, end + BEHIND_UNITS))?.[0] ?? '';
    const cut = end + behind.length < text.length ? behind.slice(0, Math.max(0, behind.lastIndexOf(' '))) : behind;
    return { text: `${title}${behind.length < BEHIND_UNITS ? behind : cut}`.trim(), start: index };
  });
}

const notFound = compilePhrases([
  {
    id: 'not-found',
    phrases: list(
      'không tìm thấy; không có kết quả; không có văn bản nào; chưa có kết quả; 0 kết quả; 0 văn bản; kết quả tìm kiếm; từ khóa tìm kiếm; kết quả cho từ khóa',
    ),
  },
]);

/** "Không tìm thấy kết quả nào cho ...": repeats what was asked for. */
export function isSearchEcho(text: string): boolean {
  return notFound.has(text);
}
