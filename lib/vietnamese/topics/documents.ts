/** Documents, plans, quality and information technology. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';
import { BESIDE_PLANS } from './beside-words.ts';

export const DOCUMENT_TOPICS = [
  {
    id: 'documents',
    vi: 'Văn bản',
    en: 'Documents',
    phrases: wordList(`
      văn bản; hệ thống văn bản; văn bản mới; văn bản mới ban hành; tra cứu văn bản; cơ sở dữ liệu văn bản;
      thư viện văn bản; văn bản của sở; văn bản ban hành; văn bản hành chính; công báo; văn bản - tài liệu;
      văn bản tài liệu; văn bản cấp trên; documents
    `),
    not: ['quản lý văn bản', 'văn bản điện tử', 'trao đổi văn bản'],
  },
  {
    id: 'directives',
    vi: 'Chỉ đạo, điều hành',
    en: 'Directives',
    phrases: wordList(`
      chỉ đạo, điều hành; chỉ đạo điều hành; văn bản chỉ đạo, điều hành; văn bản chỉ đạo; văn bản điều hành;
      thông tin chỉ đạo, điều hành; thông tin chỉ đạo; văn bản chỉ đạo của tỉnh; văn bản chỉ đạo của trung ương;
      ý kiến chỉ đạo; chỉ đạo của tỉnh; chỉ đạo của UBND tỉnh; chỉ đạo của trung ương; văn bản của UBND tỉnh; quản lý, chỉ đạo, điều hành; văn bản cải cách hành chính;
      văn bản về cải cách hành chính; văn bản chỉ đạo cải cách hành chính; văn bản chỉ đạo về cải cách hành chính;
      văn bản chỉ đạo điều hành cải cách hành chính; chỉ đạo cải cách hành chính; văn bản trung ương;
      văn bản của tỉnh; văn bản UBND tỉnh; văn bản chỉ đạo, hướng dẫn; steering documents
    `),
    together: [
      [
        ['chỉ đạo, điều hành', 'chỉ đạo điều hành', 'văn bản chỉ đạo', 'văn bản điều hành', 'văn bản hướng dẫn'],
        ['cải cách hành chính'],
      ],
    ],
  },
  {
    id: 'guidance-documents',
    vi: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính',
    en: 'Directives and guidance on reform',
    phrases: wordList(`
      văn bản hướng dẫn; công văn hướng dẫn; công văn chỉ đạo, hướng dẫn; văn bản chỉ đạo, hướng dẫn; văn bản hướng dẫn chỉ đạo; văn bản hướng dẫn nghiệp vụ;
      hướng dẫn nghiệp vụ; chỉ đạo, hướng dẫn; hướng dẫn cải cách hành chính; văn bản hướng dẫn cải cách hành chính;
      tài liệu cải cách hành chính
    `),
    needs: [
      {
        phrases: wordList('văn bản hướng dẫn; công văn hướng dẫn; văn bản hướng dẫn nghiệp vụ; hướng dẫn nghiệp vụ'),
        beside: wordList(`
          cải cách; CCHC; hành chính; chỉ đạo; điều hành; thủ tục; TTHC; của sở; của tỉnh; của bộ; của cấp trên; trung ương;
          nội vụ; kiểm soát; một cửa
        `),
      },
    ],
    includes: ['directives'],
  },
  {
    id: 'legal-documents',
    vi: 'Văn bản quy phạm pháp luật, văn bản chỉ đạo',
    en: 'Legal and directive documents',
    phrases: wordList(`
      văn bản quy phạm pháp luật; văn bản pháp luật; văn bản pháp quy; văn bản QPPL; VBQPPL; VB QPPL; văn bản luật;
      văn bản pháp luật chuyên ngành; hệ thống văn bản pháp luật; hệ thống văn bản quy phạm pháp luật;
      cơ sở dữ liệu văn bản pháp luật; văn bản quy phạm; legal documents
    `),
    not: ['xây dựng văn bản quy phạm pháp luật', 'rà soát văn bản quy phạm pháp luật'],
    includes: ['documents', 'directives'],
  },
  {
    id: 'legal-drafting',
    vi: 'Xây dựng, kiểm tra, rà soát văn bản; theo dõi thi hành pháp luật',
    en: 'Drafting and reviewing legal documents; law enforcement follow-up',
    phrases: wordList(`
      xây dựng văn bản quy phạm pháp luật; xây dựng văn bản; ban hành văn bản quy phạm pháp luật;
      kiểm tra văn bản; rà soát văn bản; kiểm tra, rà soát văn bản; rà soát văn bản quy phạm pháp luật;
      hệ thống hóa văn bản; rà soát, hệ thống hóa văn bản; kiểm tra, xử lý văn bản; thẩm định văn bản;
      xây dựng pháp luật; theo dõi thi hành pháp luật; theo dõi tình hình thi hành pháp luật; thi hành pháp luật;
      xây dựng và hoàn thiện pháp luật; hoàn thiện hệ thống pháp luật; góp ý dự thảo luật; góp ý dự thảo nghị quyết;
      góp ý dự thảo nghị định; góp ý dự thảo quyết định; góp ý dự thảo thông tư; văn bản hết hiệu lực;
      văn bản quy phạm pháp luật hết hiệu lực
    `),
    // every office drafts papers
    labels: ['soạn thảo văn bản'],
    together: [
      [
        ['xây dựng', 'soạn thảo', 'rà soát', 'kiểm tra', 'thẩm định', 'hệ thống hóa'],
        ['văn bản quy phạm pháp luật', 'văn bản pháp luật'],
      ],
      [['bãi bỏ', 'sửa đổi', 'thay thế', 'ban hành'], ['quy phạm pháp luật']],
      [
        ['góp ý', 'thẩm định', 'soạn thảo', 'xây dựng', 'thẩm tra', 'lấy ý kiến'],
        wordList(
          'dự thảo luật; dự thảo nghị quyết; dự thảo nghị định; dự thảo quyết định; dự thảo thông tư; dự án luật',
        ),
      ],
      // of a place and not of an office
      [
        ['góp ý', 'thẩm định', 'soạn thảo', 'lấy ý kiến'],
        ['dự thảo quy chế', 'dự thảo quy định', 'dự thảo và ban hành quy chuẩn', 'dự thảo quy chuẩn'],
        ['trên địa bàn', 'của tỉnh', 'của thành phố', 'địa phương'],
      ],
    ],
    // told by what they are written on, and not by what they rule
    not: ['văn bản điện tử', 'văn bản giấy', 'văn bản số hóa'],
  },
  {
    id: 'plans-reports',
    vi: 'Kế hoạch, báo cáo',
    en: 'Plans and reports',
    phrases: wordList(`
      chiến lược, quy hoạch, kế hoạch; quy hoạch, kế hoạch; kế hoạch; kế hoạch cải cách hành chính; kế hoạch CCHC;
      kế hoạch công tác; kế hoạch tuyên truyền cải cách hành chính; chương trình công tác; chương trình, kế hoạch;
      báo cáo; báo cáo - thống kê; báo cáo thống kê; báo cáo cải cách hành chính; báo cáo tổng kết; báo cáo, thống kê;
      thống kê; kế hoạch - báo cáo; plans; reports
    `),
    needs: [{ phrases: ['kế hoạch', 'báo cáo', 'thống kê'], beside: BESIDE_PLANS }],
    not: wordList(`
      báo cáo viên; sở kế hoạch và đầu tư; sở kế hoạch; kế hoạch và đầu tư; kế hoạch tài chính; phòng kế hoạch;
      kế hoạch hóa gia đình
    `),
  },
  {
    id: 'iso',
    vi: 'Hệ thống quản lý chất lượng ISO 9001',
    en: 'ISO 9001 quality management',
    phrases: wordList(`
      ISO; ISO 9001; ISO 9001:2015; TCVN ISO; TCVN ISO 9001; TCVN ISO 9001:2015; hệ thống quản lý chất lượng; HTQLCL;
      quản lý chất lượng ISO; quản lý chất lượng theo ISO; áp dụng ISO trong cơ quan; ISO hành chính; ISO điện tử; ISO hành chính công; quy trình ISO; hệ thống ISO; chính sách chất lượng;
      mục tiêu chất lượng; công bố hệ thống quản lý chất lượng; áp dụng ISO;
      kết quả áp dụng ISO; duy trì ISO; duy trì, cải tiến hệ thống quản lý chất lượng; niêm yết ISO; công bố ISO;
      sổ tay chất lượng; hồ sơ ISO
    `),
    not: wordList(`
      ISO 14001; ISO 17025; ISO/IEC 17025; ISO 22000; ISO 27001; ISO/IEC 27001; ISO 45001; ISO 50001; ISO 15189;
      ISO 13485; ISO/IEC; ISO 22301
    `),
    // what firms are helped to
    unless: [
      {
        phrases: wordList(`
          ISO; ISO 9001; ISO 9001:2015; TCVN ISO; TCVN ISO 9001; TCVN ISO 9001:2015; hệ thống quản lý chất lượng; HTQLCL; áp dụng ISO;
          hệ thống ISO; công bố ISO; chính sách chất lượng
        `),
        beside: wordList(`
          tư vấn; doanh nghiệp; cơ sở sản xuất; hợp tác xã; làng nghề; sản phẩm; năng suất chất lượng; nhà máy; công ty
        `),
        but: wordList(
          'cơ quan; hành chính; của sở; tại sở; trong sở; thuộc sở; sở khoa học; sở kế hoạch; sở nội vụ; công sở; UBND; công vụ',
        ),
      },
    ],
  },
  {
    id: 'digital-government',
    vi: 'Chính quyền điện tử, chính quyền số, chuyển đổi số',
    en: 'E-government, digital government, digital transformation',
    phrases: wordList(`
      chuyển đổi số; chính quyền điện tử; chính phủ điện tử; chính quyền số; chính phủ số; đô thị thông minh;
      thành phố thông minh; kinh tế số; xã hội số; công dân số; ứng dụng công nghệ thông tin; ứng dụng CNTT;
      an toàn thông tin; an toàn, an ninh mạng; an ninh mạng; an toàn thông tin mạng; đề án 06; định danh điện tử;
      kiến trúc chính quyền điện tử; dữ liệu số; hạ tầng số; tổ công nghệ số cộng đồng; công nghệ số; nền tảng số;
      cơ sở dữ liệu quốc gia về dân cư; điều hành thông minh; hạ tầng công nghệ thông tin; dữ liệu dùng chung; dữ liệu mở; kỹ năng số; mã độc;
      hạ tầng CNTT; VNeID; digital transformation; e-government; digital government; smart city
    `),
    not: wordList(`
      chuyển đổi số điện thoại; chuyển đổi số thuê bao; chuyển đổi số tài khoản; chuyển đổi số lượng; chuyển đổi số diện tích;
      chuyển đổi số hộ; chuyển đổi số đất; chuyển đổi số vốn; chuyển đổi số tiền; cục an ninh mạng; phòng an ninh mạng;
      an ninh mạng và phòng, chống tội phạm; thương mại điện tử và kinh tế số; kinh tế số - bộ; cục kinh tế số;
      cục an toàn thông tin
    `),
    together: [
      [['trí tuệ nhân tạo'], ['cơ quan nhà nước', 'hành chính', 'công vụ', 'chính quyền', 'dịch vụ công', 'công chức']],
    ],
  },
  {
    id: 'digital-management',
    vi: 'Chính quyền điện tử, chính quyền số, ứng dụng công nghệ thông tin trong quản lý, an toàn thông tin',
    en: 'E-government, digital government, IT in management, information security',
    phrases: ['tin học hóa quản lý', 'tin học hóa hành chính'],
    includes: ['digital-government', 'e-office'],
  },
  {
    id: 'e-office',
    vi: 'Quản lý văn bản điện tử, chữ ký số',
    en: 'Document management, digital signatures',
    phrases: wordList(`
      quản lý văn bản; phần mềm quản lý văn bản; hệ thống quản lý văn bản; quản lý văn bản và điều hành;
      hệ thống quản lý văn bản và điều hành; VNPT iOffice; iOffice; i-Office; eOffice; e-office; văn phòng điện tử;
      chữ ký số; ký số; chứng thư số; văn bản điện tử; gửi, nhận văn bản điện tử; trục liên thông văn bản;
      hồ sơ công việc; hồ sơ điện tử; phòng họp không giấy; phòng họp không giấy tờ; họp không giấy; họp không giấy tờ; văn phòng không giấy; văn phòng không giấy tờ; công sở không giấy tờ; cơ quan không giấy tờ; văn bản giấy; văn bản trên môi trường mạng; QLVB
    `),
    not: wordList(`
      hồ sơ điện tử bệnh nhân; hồ sơ sức khỏe điện tử; ký số lượng; ký số tiền; ký số vốn; ký số hợp đồng
    `),
  },
] as const satisfies readonly TopicRow[];
