/** Whose results a title tells: "Cục Thuế tỉnh: kết quả ..." and "... của Sở Tư pháp" are another body's. */

import { isOwnAgency, otherAgencyIn } from './agencies.ts';
import { foldLoose } from './fold.ts';
import { list } from './phrase-list.ts';

/** Words before a body whose results they are; after others ("gửi", "theo", "báo cáo") it is whom they are told. */
const OWNING: ReadonlySet<string> = new Set(list('của; tại; ở').map(foldLoose));
/** Departments' files are received there: no other body's results. */
const WHERE_RECEIVED = 'trung-tam-hanh-chinh-cong';

export function isOthersReport(text: string, departmentNames: readonly string[]): boolean {
  const other = otherAgencyIn(text, departmentNames);
  if (other === null || other.key === WHERE_RECEIVED || isOwnAgency(text, departmentNames)) return false;
  const before = foldLoose(text.slice(0, other.start)).trim();
  return before === '' || OWNING.has(before.split(' ').at(-1) ?? '');
}
