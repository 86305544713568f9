/** Opinions in the rows of a table. */

import type { OpinionFact } from '../../model/facts/feedback.ts';
import type { Outline, Table } from '../../model/outline.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import type { FeedbackWordId } from '../../vietnamese/feedback-words.ts';
import { isOfficeMatter } from '../../vietnamese/office-matters.ts';
import { countWords } from '../boxes.ts';
import { cut, dayIn, isUnreplied, isUntold } from './opinion-text.ts';

/** A row for each opinion, where the head names opinions and replies, senders or days. */
export function opinionRows(outline: Outline, { rows }: Table): readonly OpinionFact[] {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const columns = head.map(({ text }) => columnOf(text));
  const at = (id: FeedbackWordId): number => columns.indexOf(id);
  if (at('asked') < 0 || (at('replied') < 0 && at('status') < 0 && at('asker') < 0)) return [];
  return body.flatMap((cells, nth): readonly OpinionFact[] => {
    const text = (id: FeedbackWordId): string => cells[at(id)]?.text ?? '';
    const cell = cells[at('asked')];
    if (cell === undefined || cell.header || countWords(cell.text) < 3 || isReplyRow(cells)) return [];
    const below = body[nth + 1];
    const under = below !== undefined && isReplyRow(below) ? (below[0]?.text ?? '') : '';
    const dated = dayIn(text('asked-date')) ?? dayIn(text('asker')) ?? dayIn(cell.text);
    const link = cell.links.map((index) => outline.links[index]?.url ?? null).find((url) => url !== null) ?? null;
    return [
      {
        url: link,
        title: cut(cell.text),
        date: dated?.date ?? null,
        dateQuote: dated?.quote ?? '',
        replied: repliedOf({
          reply: under || text('replied'),
          linked:
            (under === '' ? cells[at('replied')] : below?.[0])?.links.some((index) => leads(outline, index)) ?? false,
          status: text('status'),
          hasColumn: under !== '' || at('replied') >= 0,
          hasPage: link !== null || cells[at('status')]?.links.some((index) => leads(outline, index)) === true,
        }),
        sender: at('asker') >= 0,
        asker: at('asker') >= 0 || dated !== null,
        ...(link === null && !isOfficeMatter(cells.map((one) => one.text)) ? { aside: true as const } : {}),
        quote: cut(outline.lines[cell.from]?.text ?? ''),
        selector: outline.selector(cell.box),
      },
    ];
  });
}

interface Told {
  readonly reply: string;
  /** The reply's cell leads somewhere. */
  readonly linked: boolean;
  readonly status: string;
  readonly hasColumn: boolean;
  /** The opinion leads to a page of its own. */
  readonly hasPage: boolean;
}

/** A state that says "Đã trả lời" over no reply posts none. */
function repliedOf({ reply, linked, status, hasColumn, hasPage }: Told): boolean | null {
  if (isUnreplied(reply) || isUnreplied(status)) return false;
  const isSaid = feedbackWords.match(status).some(({ id }) => id === 'replied');
  if (isSaid && hasPage) return true;
  if (hasColumn) return linked || (countWords(reply) >= 1 && !isUntold(reply, linked));
  return hasPage ? null : false;
}

/** "Trả lời: ..." across all columns, under the row that it answers. */
function isReplyRow(cells: Table['rows'][number]): boolean {
  const [first] = cells;
  if (first === undefined || cells.length < 2 || cells.some((cell) => cell !== first)) return false;
  return feedbackWords.match(first.text).some(({ id, start }) => id === 'replied' && start === 0);
}

function leads({ links }: Outline, index: number): boolean {
  return (links[index]?.url ?? null) !== null;
}

function columnOf(text: string): FeedbackWordId | null {
  const ids = new Set(feedbackWords.match(text).map(({ id }) => id));
  const order: readonly FeedbackWordId[] = ['replied-date', 'asked-date', 'status', 'asker', 'replied', 'asked'];
  return order.find((id) => ids.has(id)) ?? null;
}
