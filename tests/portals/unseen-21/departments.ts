/** Four departments in four looks. */

import { menuOf, type Department, type Post, type Procedure, type Skin } from './draft.ts';

const nested: Skin = (
  draft,
  { title, main, head = '' },
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>${head}<title>${title}</title></head><body>
<table width="1000" align="center"><tr><td colspan="2"><img src="/Images/banner.jpg" alt=""/></td></tr>
<tr><td colspan="2" class="menungang"><table><tr>${menuOf(draft, (href, words) => `<td><a href="${href}">${words}</a></td>`)}</tr></table></td></tr>
<tr><td class="noidung">${main}</td></tr>
<tr><td colspan="2" class="chantrang">${draft.footer}</td></tr></table></body></html>`;

const sections: Skin = (
  draft,
  { title, main, head = '' },
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}<title>${title} | ${draft.of.name}</title></head>
<body class="page"><header><p class="site-name">${draft.of.name}</p><nav class="navbar"><ul class="nav">${menuOf(draft, (href, words) => `<li class="nav-item"><a class="nav-link" href="${href}">${words}</a></li>`)}</ul></nav></header>
<main class="container"><div class="row"><div class="col-9">${main}</div></div></main><footer class="footer">${draft.footer}</footer></body></html>`;

const portlets: Skin = (
  draft,
  { title, main, head = '' },
) => `<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head>${head}<title>${title}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /></head>
<body><div id="wrapper"><div id="banner"><div id="heading">${draft.of.name}</div><div id="navigation">${menuOf(draft, (href, words) => `<span class="taglib-menu"><a href="${href}"><span>${words}</span></a></span>`)}</div></div>
<div id="content"><div class="columns-1"><div class="portlet-layout"><div class="portlet-column portlet-boundary"><div class="portlet-body">${main}</div></div></div></div></div>
<div id="footer">${draft.footer}</div></div></body></html>`;

const old: Skin = (
  draft,
  { title, main, head = '' },
) => `<html><head>${head}<title>${title}</title></head><body bgcolor=white>
<center><font size=5 color=red>${draft.of.name}</font></center><div id=menu>${menuOf(draft, (href, words) => `<a href="${href}">${words}</a> | `)}</div><hr>
<div id=giua>${main}</div><hr><div id=cuoi>${draft.footer}</div></body></html>`;

const DAYS = ['2022-11-14', '2022-11-02', '2022-10-18', '2022-09-21', '2022-08-09', '2022-06-15'];
/** What the column of each has in its months. */
export const MONTHS = { '2022-11': 2, '2022-10': 1, '2022-09': 1, '2022-08': 1, '2022-06': 1 };
export const NEWEST = '2022-11-14';

const posts = (folder: string, titles: readonly string[], tail = ''): Post[] =>
  titles.map((title, index) => ({ path: `${folder}/bai-${31 + index * 7}${tail}`, title, date: DAYS[index] ?? '' }));

const procedures = (
  folder: string,
  agency: string,
  rows: readonly (readonly [string, string])[],
  tail = '',
): Procedure[] =>
  rows.map(([code, name], index) => ({
    code: `${code}.000.00.00.${agency}`,
    name,
    path: `${folder}/chi-tiet-${501 + index}${tail}`,
  }));

export const BUILDING: Department = {
  name: 'Sở Xây dựng tỉnh Lào Cai',
  province: 'Lào Cai',
  host: 'sxd',
  phone: ['0214.3842.117', '+842143842117'],
  mail: 'motcua.sxd@laocai.gov.vn',
  address: 'Tầng 3, trụ sở khối 4, phường Nam Cường, thành phố Lào Cai',
  column: '/cai-cach-hanh-chinh.aspx',
  list: '/thu-tuc-hanh-chinh.aspx',
  posts: posts(
    '/tin',
    [
      'Cải cách hành chính ngành xây dựng: rút ngắn thời gian cấp phép',
      'Sở Xây dựng kiểm tra công tác cải cách hành chính tại các đơn vị',
      'Họp tổ công tác cải cách hành chính quý ba',
      'Đẩy mạnh cải cách hành chính gắn với chuyển đổi số',
      'Tập huấn nghiệp vụ cải cách hành chính cho công chức',
      'Sơ kết công tác cải cách hành chính sáu tháng đầu năm',
    ],
    '.aspx',
  ),
  procedures: procedures(
    '/tthc',
    'H38',
    [
      ['1.007203', 'Cấp giấy phép xây dựng mới đối với công trình cấp II'],
      ['1.007262', 'Công nhận hạng nhà chung cư'],
      ['1.009994', 'Cấp chứng chỉ hành nghề hoạt động xây dựng hạng II'],
    ],
    '.aspx',
  ),
  skin: nested,
};

export const TOURISM: Department = {
  name: 'Sở Du lịch tỉnh Lâm Đồng',
  province: 'Lâm Đồng',
  host: 'sdl',
  phone: ['(0263) 3.822.605', '+842633822605'],
  mail: 'cchc-sdl@lamdong.gov.vn',
  address: 'Số 36 đường Trần Phú, phường 4, thành phố Đà Lạt',
  column: '/chuyen-muc/cai-cach-hanh-chinh',
  list: '/chuyen-muc/thu-tuc-hanh-chinh',
  posts: posts('/bai-viet', [
    'Công bố kết quả khảo sát về cải cách hành chính của ngành du lịch',
    'Hội nghị trực tuyến về cải cách hành chính toàn tỉnh',
    'Sở Du lịch đối thoại với doanh nghiệp về cải cách hành chính',
    'Phát động thi đua thực hiện cải cách hành chính',
    'Bộ phận một cửa đổi mới lề lối làm việc, cải cách hành chính thực chất',
    'Quán triệt kế hoạch cải cách hành chính tới toàn thể công chức',
  ]),
  procedures: procedures('/thu-tuc', 'H36', [
    ['1.003490', 'Công nhận khu du lịch cấp tỉnh'],
    ['2.001628', 'Cấp giấy phép kinh doanh dịch vụ lữ hành nội địa'],
    ['1.004628', 'Cấp thẻ hướng dẫn viên du lịch quốc tế'],
  ]),
  skin: sections,
};

export const JUSTICE: Department = {
  name: 'Sở Tư pháp tỉnh Trà Vinh',
  province: 'Trà Vinh',
  host: 'stp',
  phone: ['0294 3855 093', '+842943855093'],
  mail: 'duongdaynong.stp@travinh.gov.vn',
  address: 'Số 04 đường Lê Thánh Tôn, phường 2, thành phố Trà Vinh',
  column: '/web/stp/cchc',
  list: '/web/stp/tthc',
  posts: posts('/web/stp/cchc/-/asset_publisher/a7', [
    'Ngành tư pháp triển khai nhiệm vụ cải cách hành chính cuối năm',
    'Nâng chất lượng hộ tịch, lý lịch tư pháp nhờ cải cách hành chính',
    'Đoàn kiểm tra của tỉnh làm việc về cải cách hành chính',
    'Trao đổi kinh nghiệm cải cách hành chính giữa các phòng',
    'Ra mắt tổ hỗ trợ người dân, một bước cải cách hành chính',
    'Ban hành lịch kiểm tra cải cách hành chính nội bộ',
  ]),
  procedures: procedures('/web/stp/tthc/-/view', 'H59', [
    ['2.000488', 'Cấp phiếu lý lịch tư pháp cho công dân Việt Nam'],
    ['1.000828', 'Cấp chứng chỉ hành nghề luật sư'],
    ['2.001716', 'Đăng ký hành nghề quản tài viên'],
  ]),
  skin: portlets,
};

export const TRANSPORT: Department = {
  name: 'Sở Giao thông vận tải tỉnh Hà Giang',
  province: 'Hà Giang',
  host: 'sgtvt',
  phone: ['02193.866.240', '+842193866240'],
  mail: 'hotline.sgtvt@hagiang.gov.vn',
  address: 'Số 380 đường Nguyễn Trãi, thành phố Hà Giang',
  column: '/cchc.php',
  list: '/tthc.php',
  posts: posts(
    '/doc',
    [
      'Đổi giấy phép lái xe qua mạng: điểm sáng cải cách hành chính',
      'Thanh tra công vụ gắn với cải cách hành chính',
      'Văn phòng Sở báo cáo việc thực hiện cải cách hành chính',
      'Cải cách hành chính trong lĩnh vực vận tải đường bộ',
      'Công chức trẻ hiến kế cải cách hành chính',
      'Giao ban chuyên đề cải cách hành chính quý hai',
    ],
    '.php',
  ),
  procedures: procedures(
    '/tt',
    'H22',
    [
      ['1.002835', 'Cấp mới giấy phép lái xe'],
      ['2.002286', 'Cấp giấy phép kinh doanh vận tải bằng xe ô tô'],
      ['1.001777', 'Cấp giấy phép xe tập lái'],
    ],
    '.php',
  ),
  skin: old,
};
