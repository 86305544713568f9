/** Opinions in the rows of a table. */

import type { OpinionFact } from '../../model/facts/feedback.ts';
import type { Outline, Table } from '../../model/outline.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import type { FeedbackWordId } from '../../vietnamese/feedback-words.ts';
import { countWords } from '../boxes.ts';
import { cut, dayIn, isUnreplied } from './opinion-text.ts';

/** A row for each opinion, where the head names opinions and replies, senders or days. */
export function opinionRows(outline: Outline, { rows }: Table): readonly OpinionFact[] {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const columns = head.map(({ text }) => columnOf(text));
  const at = (id: FeedbackWordId): number => columns.indexOf(id);
  if (at('asked') < 0 || (at('replied') < 0 && at('status') < 0 && at('asker') < 0)) return [];
  return body.flatMap((cells): readonly OpinionFact[] => {
    const text = (id: FeedbackWordId): string => cells[at(id)]?.text ?? '';
    const cell = cells[at('asked')];
    if (cell === undefined || cell.header || countWords(cell.text) < 3) return [];
    const dated = dayIn(text('asked-date')) ?? dayIn(text('asker')) ?? dayIn(cell.text);
    const link = cell.links.map((index) => outline.links[index]?.url ?? null).find((url) => url !== null) ?? null;
    return [
      {
        url: link,
        title: cut(cell.text),
        date: dated?.date ?? null,
        dateQuote: dated?.quote ?? '',
        replied: repliedOf(text('replied'), text('status'), at('replied') >= 0, link !== null),
        sender: at('asker') >= 0,
        asker: at('asker') >= 0 || dated !== null,
        quote: cut(outline.lines[cell.from]?.text ?? ''),
        selector: outline.selector(cell.box),
      },
    ];
  });
}

function repliedOf(reply: string, status: string, hasColumn: boolean, hasPage: boolean): boolean | null {
  if (isUnreplied(reply) || isUnreplied(status)) return false;
  if (status !== '' && feedbackWords.match(status).some(({ id }) => id === 'replied')) return true;
  if (hasColumn) return countWords(reply) >= 1;
  return hasPage ? null : false;
}

function columnOf(text: string): FeedbackWordId | null {
  const ids = new Set(feedbackWords.match(text).map(({ id }) => id));
  const order: readonly FeedbackWordId[] = ['replied-date', 'asked-date', 'status', 'asker', 'replied', 'asked'];
  return order.find((id) => ids.has(id)) ?? null;
}
