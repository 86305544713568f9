import type { Answer } from '../../../demo/serve-portal.ts';
import { menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { wordpress } from '../cms/wordpress.ts';
import type { TrapPortal } from '../trap-portal.ts';
import { ABOLISHED, PROCEDURES, referenceOf, tableOf, type TrapProcedure } from './procedure.ts';

const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const MENU = menuWith(LIST);
const BARE = { link: () => null };
const ALL = { reference: 8, listed: 8, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const [FIRST, SECOND] = PROCEDURES;

/** As the reference has them, and as the portal writes them. */
const NAMES: readonly (readonly [reference: string, shown: string])[] = [
  ['Công bố chất lượng sản phẩm, hàng hóa sản xuất thử', 'Công bố  chất lượng sản phẩm, hàng hoá sản xuất thử;'],
  ['Thỏa thuận và/hoặc chấp thuận địa điểm đặt trạm đo', 'Thoả thuận và hoặc chấp thuận địa điểm đặt trạm đo'],
  ['Hủy bỏ giấy xác nhận cơ sở đo kiểm', 'Huỷ bỏ giấy xác nhận cơ sở đo kiểm.'],
  ['Cấp lại thẻ kiểm định viên – trường hợp mất thẻ', 'Cấp lại thẻ kiểm định viên - trường hợp mất thẻ'],
];

/** What is listed, by code or by name, and what only looks listed. */
export const PROCEDURE_SET_PORTALS: readonly TrapPortal[] = [
  listed({
    name: 'procedures-two-missing',
    trap: 'Two of the reference are not on the list.',
    cms: nukeviet({ menu: MENU }),
    main: tableOf(PROCEDURES.slice(2), BARE),
    truth: {
      outcome: 'partial',
      credit: 0.75,
      details: {
        reference: 8,
        listed: 6,
        coverage: 0.75,
        missing: [
          { code: FIRST?.code, name: FIRST?.name },
          { code: SECOND?.code, name: SECOND?.name },
        ],
        abolishedListed: [],
        lists: ['/thu-tuc-hanh-chinh'],
      },
    },
  }),
  listed({
    name: 'procedures-abolished-listed',
    trap: 'All are listed, and one that was abolished still is.',
    cms: drupal({ menu: MENU }),
    main: tableOf([...PROCEDURES, ABOLISHED], BARE),
    truth: {
      outcome: 'partial',
      credit: 0.9,
      details: { ...ALL, abolishedListed: [{ ...ABOLISHED, url: '/thu-tuc-hanh-chinh' }] },
    },
  }),
  abolishedInNews(),
  listed({
    name: 'procedures-without-reference',
    trap: 'A list, and nothing to hold it against.',
    cms: liferay({ menu: MENU }),
    main: tableOf(PROCEDURES, BARE),
    reference: null,
    truth: { outcome: 'cantTell', credit: 0, details: { lists: ['/thu-tuc-hanh-chinh'] } },
  }),
  {
    name: 'procedures-nowhere',
    trap: 'The portal has no list of procedures at all.',
    portal: portalOf(wordpress({ menu: menuWith() }), {
      '/': wordpress({ menu: menuWith() }).page({
        title: 'Trang chủ',
        main: '<p>Chào mừng bạn đến với cổng của Sở.</p>',
      }),
    }),
    procedures: referenceOf(),
    truth: { 'procedure-set': { outcome: 'failed', credit: 0 }, 'procedure-detail': { outcome: 'failed' } },
  },
  listed({
    name: 'procedures-of-others',
    trap: 'The only list holds procedures of another department and of district level.',
    cms: sharepoint({ menu: MENU }),
    main: `${tableOf(
      [
        { code: '1.020001', name: 'Cấp giấy phép hoạt động cơ sở khám bệnh' },
        { code: '1.020002', name: 'Cấp chứng chỉ hành nghề dược' },
      ],
      { ...BARE, agency: 'Sở Y tế' },
    )}${tableOf([{ code: '1.020003', name: 'Đăng ký thành lập hộ kinh doanh' }], { ...BARE, agency: 'UBND cấp huyện' })}`,
    truth: { outcome: 'failed', credit: 0, details: { reference: 8, listed: 0, unknown: [], abolishedListed: [] } },
  }),
  listed({
    name: 'procedures-among-others',
    trap: 'The list mixes the department’s own with those of other agencies and levels.',
    cms: dnn({ menu: MENU }),
    main: `<h3>A. Thủ tục hành chính cấp tỉnh</h3>${tableOf(PROCEDURES, BARE)}<h3>B. Thủ tục hành chính cấp xã</h3>${tableOf([{ code: '1.020004', name: 'Chứng thực bản sao từ bản chính' }], { ...BARE, agency: 'UBND cấp xã' })}${tableOf([{ code: '1.020001', name: 'Cấp giấy phép hoạt động cơ sở khám bệnh' }], { ...BARE, agency: 'Sở Y tế' })}`,
    truth: { outcome: 'passed', credit: 1, details: ALL },
  }),
  listed({
    name: 'procedures-by-name-only',
    trap: 'No codes; names differ in tone placement, spaces, “và/hoặc” and punctuation.',
    cms: nukeviet({ menu: MENU }),
    main: `<h3>Danh mục thủ tục hành chính của Sở Khoa học và Công nghệ</h3><ol>${NAMES.map(([, shown]) => `<li>${shown}</li>`).join('')}</ol>`,
    reference: NAMES.map(([name], index) => ({ code: `1.01010${index}`, name })),
    truth: {
      outcome: 'passed',
      details: { reference: 4, listed: 4, coverage: 1, missing: [], unknown: [], abolishedListed: [] },
    },
  }),
  listed({
    name: 'procedures-unknown-one',
    trap: 'The list has one of the department’s own that the reference lacks.',
    cms: liferay({ menu: MENU }),
    main: tableOf([...PROCEDURES, { code: '1.010055', name: 'Xác nhận phòng thử nghiệm đạt chuẩn của tỉnh' }], BARE),
    truth: {
      outcome: 'passed',
      details: {
        ...ALL,
        unknown: [
          { code: '1.010055', name: 'Xác nhận phòng thử nghiệm đạt chuẩn của tỉnh', url: '/thu-tuc-hanh-chinh' },
        ],
      },
    },
  }),
  listed({
    name: 'procedures-list-without-rows',
    trap: 'The list says that it has none: a header and no row.',
    cms: drupal({ menu: MENU }),
    main: `${tableOf([], BARE)}<p>Có 0 thủ tục.</p>`,
    truth: { outcome: 'failed' },
  }),
  listed({
    name: 'procedures-page-of-duties',
    trap: 'Under the procedures’ menu entry stands a division’s list of duties.',
    cms: dnn({ menu: MENU }),
    main: '<p><b>Phòng Quản lý chuyên ngành</b> có các nhiệm vụ sau:</p><ol><li>Tham mưu kế hoạch hằng năm về đo lường.</li><li>Hướng dẫn cơ sở lập hồ sơ công bố.</li><li>Phối hợp thanh tra, kiểm tra chất lượng.</li></ol>',
    truth: { outcome: 'failed' },
  }),
  listed({
    name: 'procedures-only-as-pdf',
    trap: 'The page has nothing but a scanned list to download.',
    cms: sharepoint({ menu: MENU }),
    main: '<p>Danh mục thủ tục hành chính của Sở: <a href="/Documents/danh-muc-tthc-2022.pdf">Danh mục TTHC năm 2022 (bản quét)</a></p>',
    files: {
      '/Documents/danh-muc-tthc-2022.pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4\n' },
    },
    truth: { outcome: 'cantTell', credit: 0 },
  }),
  listed({
    name: 'procedures-filled-by-script',
    trap: 'A script fills the list.',
    cms: wordpress({ menu: MENU }),
    main: '<noscript>Vui lòng bật JavaScript để xem danh mục.</noscript><div id="tthc-app" data-api="/api/tthc"></div><script src="/static/tthc.bundle.js"></script>',
    truth: { outcome: 'cantTell', credit: 0 },
  }),
];

interface Listing {
  readonly name: string;
  readonly trap: string;
  readonly cms: Cms;
  readonly main: string;
  /** Null: none is given. */
  readonly reference?: readonly TrapProcedure[] | null;
  readonly files?: Readonly<Record<string, Answer>>;
  readonly truth: TrapPortal['truth'][string];
}

function listed({ name, trap, cms, main, reference = PROCEDURES, files = {}, truth }: Listing): TrapPortal {
  return {
    name,
    trap,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({ title: 'Danh mục thủ tục hành chính', main }),
      ...files,
    }),
    ...(reference === null ? {} : { procedures: referenceOf(reference, [ABOLISHED]) }),
    truth: { 'procedure-set': truth },
  };
}

function abolishedInNews(): TrapPortal {
  const cms = liferay({ menu: menuWith(LIST, ['Tin tức', '/tin-tuc']) });
  const post = {
    title: 'Công bố danh mục thủ tục hành chính bị bãi bỏ',
    path: '/tin-tuc/-/bai/441',
    day: '2022-09-05',
    text: ['Chủ tịch UBND tỉnh vừa bãi bỏ một thủ tục hành chính thuộc lĩnh vực đo lường.', tableOf([ABOLISHED], BARE)],
  };
  return {
    name: 'procedures-abolished-in-news',
    trap: 'A news article names the abolished one in a table; the list itself is right.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: cms.posts([post]) }),
      '/tin-tuc': cms.page({ title: 'Tin tức', main: cms.posts([post]) }),
      [post.path]: cms.article(post, ['Tin tức', '/tin-tuc']),
      [LIST[1]]: cms.page({ title: 'Danh mục thủ tục hành chính', main: tableOf(PROCEDURES, BARE) }),
    }),
    procedures: referenceOf(PROCEDURES, [ABOLISHED]),
    truth: { 'procedure-set': { outcome: 'passed', details: ALL } },
  };
}
