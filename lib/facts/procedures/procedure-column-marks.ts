/** Columns of a table that are parts of a procedure: "Hình thức nộp | Thời hạn giải quyết | Phí, lệ phí". */

import type { Table } from '../../model/outline.ts';
import { labelOfHeading, partsOfHeading } from '../../vietnamese/procedure-parts.ts';
import type { TableColumns } from './procedure-columns.ts';
import type { Mark } from './procedure-marks.ts';
import { isContent } from './procedure-text.ts';

/** Adds the header's lines to `passed`: they are no content of a part above the table. */
export function columnMarks(table: Table, { body, headers }: TableColumns, passed: Set<number>): Mark[] {
  for (const row of table.rows.slice(0, body)) {
    for (const { from, to } of row) for (let line = from; line < to; line += 1) passed.add(line);
  }
  const marks: Mark[] = [];
  for (const [column, heading] of headers.entries()) {
    const parts = partsOfHeading(heading);
    const line = table.rows[body - 1]?.[column]?.from;
    if (parts.length === 0 || line === undefined || heading === headers[column - 1]) continue;
    const under = table.rows.slice(body).flatMap((row) => row[column]?.text ?? []);
    const value = under.find(isContent) ?? '';
    marks.push({
      line,
      label: labelOfHeading(heading) ?? 'other',
      parts,
      heading,
      value,
      filled: value !== '',
      column: true,
    });
  }
  return marks;
}
