/** The department's procedures on its portal and on the province's, in the markup of the procedures' own portals. */

import type { Answer, PortalDefinition, PortalResponse } from '../../../demo/serve-portal.ts';
import type { Plan } from '../../../lib/model/plan.ts';
import type { Catalogue } from '../procedures/catalogue.ts';
import { HOME_AFFAIRS, INVESTMENT, SCIENCE } from '../procedures/departments.ts';
import { mutations } from '../procedures/mutations.ts';
import { csv, readable, sound } from '../procedures/portals.ts';
import { VIEWSTATE } from '../procedures/postbacks.ts';
import { truthOf, type Scenario, type Truth } from '../procedures/scenario.ts';
import { ownLists, SCAN, sheet } from '../procedures/site.ts';
import type { Link, Skin } from '../procedures/skin.ts';
import { dnn } from '../procedures/skins/dnn.ts';
import { drupal } from '../procedures/skins/drupal.ts';
import { liferay } from '../procedures/skins/liferay.ts';
import { nukeviet } from '../procedures/skins/nukeviet.ts';
import { sharepoint } from '../procedures/skins/sharepoint.ts';
import { webforms } from '../procedures/skins/webforms.ts';
import { wordpress } from '../procedures/skins/wordpress.ts';
import { publishedAs, type PublicationRecord } from './record.ts';

const SKINS: Readonly<Record<string, Skin>> = { liferay, sharepoint, dnn, nukeviet, webforms, drupal, wordpress };

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  nghean: SCIENCE,
  sonla: { ...SCIENCE, province: 'Sơn La', suffix: '.000.00.00.H52' },
  binhdinh: HOME_AFFAIRS,
  bacninh: INVESTMENT,
  hungyen: { ...SCIENCE, province: 'Hưng Yên', suffix: '.000.00.00.H31' },
};

export interface ProcedureSide {
  readonly skin: Skin;
  readonly scenario: Scenario;
  readonly truth: Truth;
  /** CSV. */
  readonly reference: string;
}

export function procedureSkin({ skin, planId }: PublicationRecord): Skin {
  const found = SKINS[skin];
  const catalogue = CATALOGUES[planId.split('-')[0] ?? ''];
  if (found === undefined || catalogue === undefined) throw new Error(`no procedures in ${skin} for ${planId}`);
  return { ...found, catalogue };
}

export function procedurePages(
  record: PublicationRecord,
  plan: Plan,
  answers: Record<string, Answer>,
  page: (title: string, crumbs: readonly (readonly [string, string])[], main: string) => PortalResponse,
): ProcedureSide {
  const skin = procedureSkin(record);
  const scenario = scenarioOf(record, skin);
  const own: Record<string, Answer> = {};
  const put = (
    target: Parameters<Skin['address']>[0],
    { title, main, crumbs = [] }: { title: string; main: string; crumbs?: readonly Link[] },
  ): void => {
    const made = page(
      title,
      crumbs.map(({ words, href }) => [words, href] as const),
      main,
    );
    own[skin.address(target)] = skin.postback ? withViewState(made) : made;
  };
  ownLists(skin, scenario, put, own);
  own[skin.address({ kind: 'file', name: 'bo-tthc.pdf' })] = SCAN;
  const crumbs = [{ words: skin.listTitle, href: skin.address({ kind: 'hub' }) }];
  for (const { procedure, behind } of scenario.rows)
    sheet(skin, scenario, procedure, behind, { put, answers: own, crumbs });
  for (const [path, answer] of Object.entries(own)) {
    if (path in answers) throw new Error(`${plan.id}: two pages at ${path}`);
    answers[path] = answer;
  }
  return { skin, scenario, truth: truthOf(scenario, readable(skin, scenario)), reference: csv(scenario) };
}

function scenarioOf(record: PublicationRecord, skin: Skin): Scenario {
  const [told] = publishedAs(record, 'procedure-set');
  const change = told?.[1].change ?? 'sound';
  const mutation = mutations(skin).find(({ id }) => id === change);
  if (mutation === undefined) throw new Error(`no mutation of procedures ${change} in ${skin.id}`);
  return mutation.change(sound(skin));
}

function withViewState(answer: PortalResponse): PortalResponse {
  const { body } = answer;
  if (typeof body !== 'string') return answer;
  return { ...answer, body: body.replace(/(id="__VIEWSTATE" value=")[^"]*/, `$1${VIEWSTATE}`) };
}

/** Path of the department's list on the province's portal. */
export const PROVINCE_LIST = '/thu-tuc-hanh-chinh/so-khoa-hoc-va-cong-nghe';

/** The province's portal: lists of all its departments; null where there is none. */
export function provincePortal(record: PublicationRecord, { skin, scenario }: ProcedureSide): PortalDefinition | null {
  const [told] = publishedAs(record, 'elsewhere');
  const state = told?.[1].state ?? 'no-host';
  if (state === 'no-host' || state === 'unreachable') return null;
  const { active, abolished, dropped } = skin.catalogue;
  const listed = [
    ...active.filter(({ base }) => state !== 'one-missing' || base !== dropped),
    ...(state === 'abolished' ? abolished.slice(0, 1) : []),
  ];
  const row = ({ base, name, field }: { base: string; name: string; field: string }, nth: number): string =>
    `<tr><td>${nth + 1}</td><td>${base}${scenario.suffix}</td><td><a href="/thu-tuc/${base}">${name}</a></td><td>${field}</td></tr>`;
  const table = (rows: readonly string[]): string =>
    `<table class="table"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  const department = `${scenario.department} tỉnh ${scenario.province}`;
  const frame = (title: string, main: string): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><header><h1>Cổng thông tin điện tử tỉnh ${scenario.province}</h1><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul></nav></header><main>${main}</main><footer>Ủy ban nhân dân tỉnh ${scenario.province}</footer></body></html>`;
  const others = [
    { slug: 'so-tu-phap', name: 'Sở Tư pháp', first: '2.053' },
    { slug: 'so-xay-dung', name: 'Sở Xây dựng', first: '1.061' },
  ];
  const agencies = [
    ...(state === 'none' ? [] : [{ href: PROVINCE_LIST, name: department }]),
    ...others.map(({ slug, name }) => ({
      href: `/thu-tuc-hanh-chinh/${slug}`,
      name: `${name} tỉnh ${scenario.province}`,
    })),
  ];
  const answers: Record<string, Answer> = {
    '/': frame(
      `Tỉnh ${scenario.province}`,
      '<h2>Tin mới</h2><ul><li><a href="/tin-tuc">Khánh thành cầu mới</a></li></ul>',
    ),
    '/tin-tuc': frame('Tin tức', '<h2>Tin tức</h2><p>Khánh thành cầu mới bắc qua sông, nối hai xã vùng cao.</p>'),
    '/thu-tuc-hanh-chinh': frame(
      'Thủ tục hành chính',
      `<h2>Thủ tục hành chính theo cơ quan</h2><ul>${agencies.map(({ href, name }) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul>`,
    ),
  };
  if (state !== 'none')
    answers[PROVINCE_LIST] = frame(
      department,
      `<h2>Thủ tục hành chính của ${department}</h2>${table(listed.map(row))}`,
    );
  for (const { slug, name, first } of others) {
    const foreign = ['Cấp phiếu xác nhận', 'Đăng ký hành nghề tư vấn', 'Cấp lại chứng chỉ tư vấn'].map(
      (title, nth) => ({
        base: `${first}${String(nth + 101)}`,
        name: `${title} (${name})`,
        field: name,
      }),
    );
    answers[`/thu-tuc-hanh-chinh/${slug}`] = frame(
      name,
      `<h2>Thủ tục hành chính của ${name}</h2>${table(foreign.map(row))}`,
    );
  }
  for (const { base, name } of listed)
    answers[`/thu-tuc/${base}`] = frame(
      name,
      `<h2>${name}</h2><p>Mã thủ tục: ${base}${scenario.suffix}</p><p>Cơ quan thực hiện: ${department}</p>`,
    );
  return { answers };
}
