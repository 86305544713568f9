/** Types of documents and the bodies that issue them (data). */

import { wordList } from './word-list.ts';

export interface DocumentType {
  /** As printed in a document's number. */
  readonly code: string;
  readonly words: readonly string[];
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: 'NQ', words: ['Nghị quyết'] },
  { code: 'NĐ', words: ['Nghị định'] },
  { code: 'QĐ', words: ['Quyết định'] },
  { code: 'CT', words: ['Chỉ thị'] },
  { code: 'TT', words: ['Thông tư', 'Thông số'] }, // "Thông số 01/2018/TT-VPCP" is a common slip
  { code: 'TTLT', words: ['Thông tư liên tịch'] },
  { code: 'NQLT', words: ['Nghị quyết liên tịch'] },
  { code: 'KH', words: ['Kế hoạch'] },
  { code: 'CV', words: ['Công văn'] },
  { code: 'CĐ', words: ['Công điện'] },
  { code: 'BC', words: ['Báo cáo'] },
  { code: 'TTr', words: ['Tờ trình'] },
  { code: 'TB', words: ['Thông báo'] },
  { code: 'HD', words: ['Hướng dẫn'] },
  { code: 'CTr', words: ['Chương trình'] },
  { code: 'CTHĐ', words: ['Chương trình hành động'] },
  { code: 'ĐA', words: ['Đề án'] },
  { code: 'KL', words: ['Kết luận'] },
  { code: 'QĐi', words: ['Quy định'] },
  { code: 'QyĐ', words: [] },
  { code: 'QC', words: ['Quy chế'] },
  { code: 'VBHN', words: ['Văn bản hợp nhất'] },
  { code: 'GM', words: ['Giấy mời'] },
  { code: 'PA', words: ['Phương án'] },
  { code: 'L', words: ['Luật', 'Bộ luật'] },
  { code: 'PL', words: ['Pháp lệnh'] },
  { code: 'SL', words: ['Sắc lệnh'] },
  { code: 'BB', words: ['Biên bản'] },
  { code: 'HP', words: ['Hiến pháp'] },
];

/** Departments of a province, as their numbers print them without the leading S ("SKHCN" and "KHCN" are both used). */
export const DEPARTMENTS: readonly string[] = wordList(`
  NV; TC; KHĐT; KHCN; TTTT; TP; CT; XD; YT; GDĐT; NNMT; NNPTNT; TNMT; VHTTDL; VHTT; DL; DTTG; LĐTBXH; GTVT; NgV; TTra;
  KH&CN; KH&ĐT; TT&TT; GD&ĐT; TN&MT; NN&PTNT; NN&MT; QHKT; ATTP
`);

/** Other bodies, as their numbers print them. */
export const ISSUERS: readonly string[] = wordList(`
  CP; TTg; CTN; TW; TU; HĐND; UBND; CTUBND; VPCP; VPUBND; VPUB; TTPVHCC; PVHCC; HĐBT; BTV; BCH; BCĐ; BCĐTW; HU; ĐU;
  ĐUK; BCS; BNV; BTP; BTC; BKHĐT; BKHCN; BTTTT; BTNMT; BNNPTNT; BNNMT; BGDĐT; BYT; BCT; BXD; BCA; BQP; BNG; BVHTTDL;
  BLĐTBXH; BDTTG; BGTVT; BTGTW; BDVTW; TTCP; NHNN; KTNN; UBDT; TANDTC; VKSNDTC; TLĐ; MTTQ; BHXH; BQL; BQLKKT; TTT;
  TTr; CA; CAT; CCTĐC; CCHC; QLVP; KSTT; NC; TH; TCCB; TCTHADS; TCT; TCHQ; UBTCNS; BTCTW; UBKTTW; QLCL; TĐC
`);
