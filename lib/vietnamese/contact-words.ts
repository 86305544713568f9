/** Words around phones, mail and addresses, as portals print them. What labels a phone stands in phone-labels.ts. */

import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';

export type ContactWordId =
  | 'email-label'
  | 'address-label'
  | 'place-lead' // may stand before an address
  | 'website-label'
  | 'address' // stands in a postal address
  | 'site' // an address may begin with it
  | 'street' // follows the number of a house
  | 'person' // heads the column of names in a staff table
  | 'duty' // heads the column of titles
  | 'title' // a title held: the row is a person's
  | 'directory' // heads a staff directory
  | 'blank' // "being updated": a place that holds nothing yet
  | 'unit' // a part of the department itself: never another body
  | 'petition' // what a feedback line is for
  | 'national'; // lines of the State's own portals and of ministries

export const CONTACT_WORD_ROWS: readonly PhraseRow<ContactWordId>[] = [
  {
    id: 'email-label',
    phrases: [
      'email',
      'e-mail',
      'e mail',
      'mail',
      'thư điện tử',
      'địa chỉ thư điện tử',
      'địa chỉ email',
      'địa chỉ e-mail',
      'địa chỉ mail',
      'hộp thư',
      'hộp thư điện tử',
      'hòm thư',
      'hòm thư điện tử',
      'hộp thư công vụ',
      'thư công vụ',
      'thư điện tử công vụ',
      'hòm thư góp ý',
      'hộp thư góp ý',
    ],
  },
  {
    id: 'place-lead',
    phrases: wordList(
      'tại; tại địa chỉ; đến; tới; gửi về; gửi tới; gửi đến; trực tiếp tại; gửi thư đến; gửi thư tới; gửi thư về',
    ),
  },
  {
    id: 'address-label',
    phrases: [
      'địa chỉ',
      'địa chỉ trụ sở',
      'địa chỉ liên hệ',
      'địa chỉ tiếp nhận',
      'địa chỉ cơ quan',
      'địa chỉ làm việc',
      'địa chỉ gửi thư',
      'địa chỉ bưu điện',
      'trụ sở',
      'trụ sở chính',
      'trụ sở cơ quan',
      'trụ sở làm việc',
      'đ/c',
      'địa điểm',
      'địa điểm tiếp nhận',
      'nơi tiếp nhận',
      'address',
      'add',
      'office',
      'head office',
    ],
    not: [
      'địa chỉ thư điện tử',
      'địa chỉ email',
      'địa chỉ e-mail',
      'địa chỉ mail',
      'địa chỉ website',
      'địa chỉ web',
      'địa chỉ trang web',
      'địa chỉ truy cập',
      'địa chỉ trang thông tin',
      'địa chỉ ip',
      'địa chỉ url',
      'địa chỉ liên kết',
      'địa chỉ cổng',
      'địa chỉ đường dây nóng',
      'địa chỉ tin cậy',
      'email address',
      'e-mail address',
      'web address',
      'ip address',
    ],
  },
  {
    id: 'website-label',
    phrases: [
      'website',
      'web site',
      'web',
      'trang web',
      'trang thông tin điện tử',
      'cổng thông tin điện tử',
      'url',
      'địa chỉ website',
    ],
  },
  {
    id: 'address',
    phrases: [
      'số',
      'đường',
      'phố',
      'phường',
      'xã',
      'thị trấn',
      'quận',
      'huyện',
      'thành phố',
      'tp',
      'thị xã',
      'tx',
      'tỉnh',
      'khu phố',
      'tổ',
      'tổ dân phố',
      'khối',
      'xóm',
      'thôn',
      'ấp',
      'ngõ',
      'ngách',
      'hẻm',
      'tầng',
      'tòa nhà',
      'số nhà',
      'nhà',
      'khu đô thị',
      'đại lộ',
      'quốc lộ',
      'tỉnh lộ',
      'khu hành chính',
      'trung tâm hành chính',
      'khu liên cơ quan',
      'street',
      'st',
      'road',
      'ward',
      'district',
      'city',
      'province',
      'commune',
      'floor',
      'avenue',
      'boulevard',
    ],
  },
  {
    id: 'site',
    phrases: [
      'tầng',
      'tòa nhà',
      'trụ sở',
      'khu hành chính',
      'khu trung tâm hành chính',
      'trung tâm hành chính',
      'khu liên cơ quan',
      'khu liên cơ',
      'khu hợp khối',
      'nhà làm việc',
      'khu quảng trường',
      'quảng trường',
      'đường',
      'phố',
      'đại lộ',
      'quốc lộ',
      'ngõ',
    ],
  },
  { id: 'street', phrases: ['đường', 'phố', 'đại lộ', 'quốc lộ', 'tỉnh lộ', 'ngõ', 'street', 'road'] },
  {
    id: 'person',
    phrases: [
      'họ và tên',
      'họ tên',
      'họ và tên cán bộ',
      'tên cán bộ',
      'tên công chức',
      'cán bộ',
      'công chức',
      'lãnh đạo',
      'full name',
      'name',
    ],
  },
  {
    id: 'duty',
    phrases: [
      'chức vụ',
      'chức danh',
      'chức vụ, đơn vị',
      'vị trí',
      'vị trí việc làm',
      'nhiệm vụ',
      'position',
      'job title',
    ],
  },
  {
    id: 'title',
    phrases: [
      'giám đốc',
      'phó giám đốc',
      'giám đốc sở',
      'phó giám đốc sở',
      'trưởng phòng',
      'phó trưởng phòng',
      'phó phòng',
      'chánh văn phòng',
      'phó chánh văn phòng',
      'chánh thanh tra',
      'phó chánh thanh tra',
      'chuyên viên',
      'chuyên viên chính',
      'chi cục trưởng',
      'phó chi cục trưởng',
      'kế toán trưởng',
      'văn thư',
      'thanh tra viên',
      'nhân viên',
      'director',
      'deputy director',
      'head of division',
    ],
  },
  {
    id: 'directory',
    phrases: [
      'danh bạ',
      'danh bạ cơ quan',
      'danh bạ lãnh đạo',
      'danh bạ công chức',
      'danh bạ thư điện tử',
      'danh sách cán bộ',
      'danh sách công chức',
      'danh sách lãnh đạo',
      'danh sách cán bộ công chức',
      'thông tin cán bộ',
      'lãnh đạo đơn vị',
      'lãnh đạo phòng',
      'lãnh đạo các phòng',
      'bộ máy lãnh đạo',
      'phone directory',
      'staff directory',
      'contact list',
    ],
  },
  {
    id: 'blank',
    phrases: [
      'đang cập nhật',
      'đang được cập nhật',
      'nội dung đang được cập nhật',
      'chưa cập nhật',
      'chưa có thông tin',
      'chưa có nội dung',
      'chưa có dữ liệu',
      'không có dữ liệu',
      'dữ liệu đang cập nhật',
      'đang xây dựng',
      'đang hoàn thiện',
      'updating',
      'being updated',
      'no data',
      'under construction',
    ],
  },
  {
    id: 'unit',
    phrases: [
      'bộ phận một cửa',
      'bộ phận tiếp nhận và trả kết quả',
      'văn phòng sở',
      'thanh tra sở',
      'phòng tiếp công dân',
      'bộ phận tiếp công dân',
      'lãnh đạo sở',
      'giám đốc sở',
      'phó giám đốc sở',
      'ban giám đốc',
      'phòng cchc',
      'phòng cải cách hành chính',
      'của sở',
      'của cơ quan',
    ],
  },
  {
    id: 'petition',
    phrases: [
      'phản ánh, kiến nghị',
      'kiến nghị, phản ánh',
      'phản ánh và kiến nghị',
      'tiếp nhận phản ánh, kiến nghị',
      'tiếp nhận, xử lý phản ánh, kiến nghị',
      'tiếp nhận và xử lý phản ánh, kiến nghị',
      'phản ánh, kiến nghị về quy định hành chính',
      'phản ánh, kiến nghị về thủ tục hành chính',
      'phản ánh, kiến nghị của tổ chức, cá nhân',
      'phản ánh, kiến nghị của người dân, doanh nghiệp',
      'tiếp nhận PAKN',
      'PAKN',
      'mọi phản ánh về',
      'mọi ý kiến phản ánh',
      'phản ánh về thái độ phục vụ',
      'phản ánh thái độ phục vụ',
      'phản ánh về tinh thần, thái độ phục vụ',
      'phản ánh về thái độ, tinh thần phục vụ',
      'phản ánh hành vi tiêu cực',
      'phản ánh tiêu cực, nhũng nhiễu',
      'phản ánh hành vi nhũng nhiễu',
    ],
    not: ['trả lời phản ánh, kiến nghị', 'kết quả xử lý phản ánh, kiến nghị', 'kết quả trả lời phản ánh, kiến nghị'],
  },
  {
    id: 'national',
    phrases: [
      'cổng dịch vụ công quốc gia',
      'dịch vụ công quốc gia',
      'cổng DVCQG',
      'DVCQG',
      'tổng đài dịch vụ công',
      'của bộ',
      'của chính phủ',
      'của trung ương',
    ],
    not: ['của bộ phận', 'của bộ thủ tục', 'của bộ tthc', 'của bộ máy', 'của bộ chỉ huy'],
  },
];

export const contactWords: PhraseMatcher<ContactWordId> = compilePhrases(CONTACT_WORD_ROWS);

export type HotlineSubjectId =
  | 'reform'
  | 'corruption'
  | 'epidemic'
  | 'reception'
  | 'inspection'
  | 'support'
  | 'safety'
  | 'examination';

/** What a hotline is for. Lines for different matters may well have different numbers. */
export const HOTLINE_SUBJECT_ROWS: readonly PhraseRow<HotlineSubjectId>[] = [
  {
    id: 'corruption',
    phrases: ['phòng chống tham nhũng', 'chống tham nhũng', 'tham nhũng', 'tố cáo', 'khiếu nại, tố cáo'],
  },
  {
    id: 'epidemic',
    phrases: ['covid', 'covid 19', 'dịch bệnh', 'phòng chống dịch', 'phòng chống dịch bệnh', 'tiêm chủng'],
  },
  { id: 'reception', phrases: ['tiếp công dân', 'tiếp dân'] },
  { id: 'inspection', phrases: ['thanh tra', 'kiểm tra công vụ', 'thanh tra công vụ'] },
  {
    id: 'support',
    phrases: [
      'hỗ trợ kỹ thuật',
      'hỗ trợ dịch vụ công',
      'hỗ trợ trực tuyến',
      'hỗ trợ doanh nghiệp',
      'hỗ trợ người dùng',
      'tư vấn',
    ],
  },
  {
    id: 'safety',
    phrases: [
      'an toàn bức xạ',
      'sự cố bức xạ',
      'ứng phó sự cố',
      'an toàn thông tin',
      'sự cố an toàn thông tin',
      'cứu nạn',
    ],
  },
  { id: 'examination', phrases: ['tuyển sinh', 'tuyển dụng', 'thi tuyển', 'kỳ thi', 'thi tốt nghiệp'] },
];

const hotlineSubjects = compilePhrases(HOTLINE_SUBJECT_ROWS);

/** 'reform' unless the label says that the line is for something else. */
export function hotlineSubjectOf(label: string): HotlineSubjectId {
  return hotlineSubjects.match(label)[0]?.id ?? 'reform';
}

/** What templates ship with and nobody reads. */
export const PLACEHOLDER_MAIL: ReadonlySet<string> = new Set([
  'example.com',
  'example.org',
  'domain.com',
  'yourdomain.com',
  'yoursite.com',
  'company.com',
  'email.com',
  'test.com',
  'mail.com',
  'abc.com',
  'sample.com',
]);
