/** What a page or a file tells of one procedure. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureDetail, ProcedurePart } from '../../model/facts/procedures.ts';
import { nameKey } from '../../vietnamese/names.ts';
import { codeKey } from '../../vietnamese/procedure-codes.ts';
import { PART_IDS } from '../../vietnamese/procedure-parts.ts';
import type { DetailUnread } from '../procedure-detail.messages.ts';

export type ToldState =
  | {
      readonly is: 'told';
      readonly page: PageFacts;
      readonly detail: ProcedureDetail | null;
      readonly missing: readonly ProcedurePart[];
      /** The page that shows `page` in a frame. */
      readonly shownBy?: string;
    }
  | { readonly is: 'unread'; readonly why: DetailUnread }
  /** `dead`: its link leads to nothing of the procedure. */
  | { readonly is: 'untold'; readonly dead: boolean };

export const NOTHING_TOLD: readonly ProcedurePart[] = PART_IDS;

export function toldBy(page: PageFacts, detail: ProcedureDetail): Extract<ToldState, { is: 'told' }> {
  const filled = new Set(detail.parts.filter((part) => part.filled).map(({ part }) => part));
  return { is: 'told', page, detail, missing: PART_IDS.filter((part) => !filled.has(part)) };
}

/** Another procedure's page: another code and another name. */
export function isAnother(detail: ProcedureDetail, code: string | null, name: string): boolean {
  const [here, there] = [codeKey(code ?? ''), codeKey(detail.code ?? '')];
  return here !== '' && there !== '' && here !== there && nameKey(detail.name) !== nameKey(name);
}

/** Its title or a heading names the procedure. */
export function isNamed(page: PageFacts, code: string | null, name: string): boolean {
  const texts = [page.title, ...page.headings.map(({ text }) => text)];
  const [key, named] = [codeKey(code ?? ''), nameKey(name)];
  return texts.some((text) => (key !== '' && text.includes(key)) || (named !== '' && nameKey(text).includes(named)));
}
