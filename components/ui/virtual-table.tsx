/** A table of any length: a true <table>, of which only the rows in sight are drawn. Sorted by a click on a heading. */

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useSpeaker } from '../language.tsx';
import { TABLE_WORDS as words } from '../words/table.ts';
import { Icon } from './icons.tsx';

export interface Column<R> {
  readonly id: string;
  readonly title: string;
  /** The title is for screen readers only. */
  readonly untitled?: boolean;
  readonly cell: (row: R) => ReactNode;
  /** What rows are sorted by; without it the column sorts nothing. Null comes last either way. */
  readonly sortBy?: (row: R) => string | number | null;
  /** The first click sorts from the highest. */
  readonly highFirst?: boolean;
  readonly numeric?: boolean;
  /** Width, and the widths at which the column is shown. */
  readonly className?: string;
}

export interface Sorting {
  readonly column: string;
  readonly high: boolean;
}

interface VirtualTableProps<R> {
  /** Says what the table holds. */
  readonly label: string;
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string | number;
  readonly columns: readonly Column<R>[];
  readonly sorting?: Sorting;
  /** With it the order is kept by whoever shows the table, in `sorting`. */
  readonly onSort?: (sorting: Sorting) => void;
}

/** Pixels; rows are measured as they are drawn. */
const ROW_HEIGHT = 56;
/** Fewer rows are drawn whole: printing, searching in the page and screen readers then reach all of them. */
const DRAWN_WHOLE = 60;

export function VirtualTable<R>({ label, rows, keyOf, columns, sorting, onSort }: VirtualTableProps<R>) {
  const { lang } = useSpeaker();
  const [own, setOwn] = useState<Sorting | null>(sorting ?? null);
  const sorted = onSort === undefined ? own : (sorting ?? null);
  const table = useRef<HTMLTableElement>(null);
  const inOrder = useMemo(() => sortedRows(rows, columns, sorted, lang), [rows, columns, sorted, lang]);
  const whole = inOrder.length <= DRAWN_WHOLE;
  // oxlint-disable-next-line react/incompatible-library -- its answers are read anew in each drawing, no compiler keeps them
  const virtual = useWindowVirtualizer({
    count: inOrder.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // frames matter more than rows a moment late
    useFlushSync: false,
    scrollMargin: table.current?.offsetTop ?? 0,
    enabled: !whole,
  });
  const drawn = whole ? inOrder.map((_, index) => index) : virtual.getVirtualItems().map(({ index }) => index);
  const margin = virtual.options.scrollMargin;
  const above = whole ? 0 : (virtual.getVirtualItems()[0]?.start ?? margin) - margin;
  const below = whole ? 0 : virtual.getTotalSize() - ((virtual.getVirtualItems().at(-1)?.end ?? margin) - margin);

  return (
    <table
      ref={table}
      aria-label={label}
      aria-rowcount={inOrder.length + 1}
      className="w-full table-fixed border-separate border-spacing-0 rounded-lg border border-line bg-card"
    >
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Heading key={column.id} column={column} sorted={sorted} onSort={onSort ?? setOwn} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Space height={above} />
        {drawn.map((index) => {
          const row = inOrder[index];
          if (row === undefined) return null;
          return (
            <Row
              key={keyOf(row)}
              row={row}
              index={index}
              columns={columns}
              measure={whole ? undefined : virtual.measureElement}
            />
          );
        })}
        <Space height={below} />
      </tbody>
    </table>
  );
}

interface RowProps<R> {
  readonly row: R;
  readonly index: number;
  readonly columns: readonly Column<R>[];
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** Drawn once while it is in sight: a scroll draws the rows that come in and no other. */
const Row = memo(function Row<R>({ row, index, columns, measure }: RowProps<R>) {
  return (
    <tr data-index={index} ref={measure} aria-rowindex={index + 2} className="hover:bg-wash">
      {columns.map(({ id, cell, numeric, className }) => (
        <td
          key={id}
          className={classNames(
            'border-t border-line px-3 py-2.5 align-top wrap-anywhere',
            numeric === true && 'text-right tabular-nums',
            className,
          )}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}) as <R>(props: RowProps<R>) => ReactNode;

interface HeadingProps<R> {
  readonly column: Column<R>;
  readonly sorted: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}

function Heading<R>({ column, sorted, onSort }: HeadingProps<R>) {
  const { t } = useSpeaker();
  const { id, title, sortBy, highFirst = false, numeric = false, className } = column;
  const own = sorted?.column === id ? sorted : null;
  const shape =
    'sticky top-0 z-10 bg-card px-3 py-2 text-sm font-semibold text-soft first:rounded-tl-lg last:rounded-tr-lg';
  if (sortBy === undefined)
    return (
      <th scope="col" className={classNames(shape, numeric ? 'text-right' : 'text-left', className)}>
        <span className={column.untitled === true ? 'sr-only' : undefined}>{title}</span>
      </th>
    );
  return (
    <th
      scope="col"
      aria-sort={own === null ? 'none' : own.high ? 'descending' : 'ascending'}
      className={classNames(shape, numeric ? 'text-right' : 'text-left', className)}
    >
      <button
        type="button"
        title={t(words.sortBy, { title })}
        onClick={() => onSort({ column: id, high: own === null ? highFirst : !own.high })}
        className={classNames(
          '-mx-1.5 inline-flex min-h-7 items-center gap-1 rounded-sm px-1.5 text-left hover:bg-wash hover:text-ink',
          own !== null && 'text-ink',
        )}
      >
        {title}
        {own !== null && <Icon name={own.high ? 'down' : 'up'} size={14} />}
      </button>
    </th>
  );
}

function Space({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

function sortedRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorted: Sorting | null,
  lang: string,
): readonly R[] {
  const by = columns.find(({ id }) => id === sorted?.column)?.sortBy;
  if (by === undefined || sorted === null) return rows;
  const words = new Intl.Collator(lang, { numeric: true });
  const sign = sorted.high ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * (typeof a.value === 'number' ? a.value - Number(b.value) : words.compare(a.value, String(b.value)));
    })
    .map(({ row }) => row);
}
