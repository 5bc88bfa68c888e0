import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useShortcuts } from './shortcuts.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** CSS width of the grid track, "minmax(160px, 2fr)" */
  readonly width: string;
  /** `tabIndex` is for what can be pressed inside: only the row one stands on takes part in Tab */
  readonly cell: (row: Row, tabIndex: 0 | -1) => ReactNode;
  /** on a narrow screen the cell stands without its title */
  readonly isPlainInCard?: boolean;
}

export interface VirtualTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Enter or double click */
  readonly onOpen: (row: Row) => void;
  /** of all pages where the server told it; unknown: there are more than are loaded */
  readonly totalRows?: number | 'unknown';
  readonly onEndReached?: () => void;
  readonly height?: string;
}

const rowHeight = 44;
const cardHeight = 150;
const fetchAheadRows = 20;
/** below it a row is a card: nothing scrolls sideways */
export const narrow = '(max-width: 47.99em)';

/** Many rows, few in the page. Arrow keys and j/k move, Enter opens; the selected row keeps its place when rows change. */
export function VirtualTable<Row>({ label, rows, columns, rowKey, selected, onSelect, onOpen, totalRows, onEndReached, height = 'calc(100dvh - 240px)' }: VirtualTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => (isNarrow ? cardHeight : rowHeight), overscan: 12, getItemKey: (index) => { const row = rows[index]; return row === undefined ? index : rowKey(row); },
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - fetchAheadRows) onEndReached?.();
  }, [lastShown, rows.length, onEndReached]);

  const index = rows.findIndex((row) => rowKey(row) === selected);
  // Coming back to the list shows the row one left it from.
  const hasShownSelected = useRef(false);
  useEffect(() => {
    if (hasShownSelected.current || rows.length === 0) return;
    hasShownSelected.current = true;
    if (index > 0) virtual.scrollToIndex(index, { align: 'center' });
  }, [index, rows.length, virtual]);

  const focusRow = (place: number, triesLeft = 5): void => {
    requestAnimationFrame(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${place}"]`);
      // A row far away is drawn a frame or two after the list has scrolled there.
      if (row == null) {
        if (triesLeft > 0) focusRow(place, triesLeft - 1);
      } else row.focus({ preventScroll: true });
    });
  };
  const move = (step: number): void => {
    const next = index < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, index + step));
    const row = rows[next];
    if (row === undefined) return;
    onSelect(rowKey(row));
    virtual.scrollToIndex(next);
    focusRow(next);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });

  const handleKey = (event: KeyboardEvent, row: Row): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'PageDown') move(10);
    else if (event.key === 'PageUp') move(-10);
    else if (event.key === 'Home') move(-rows.length);
    else if (event.key === 'End') move(rows.length);
    else if (event.key === 'Enter') onOpen(row);
    else return;
    event.preventDefault();
  };
  const template = isNarrow ? {} : { gridTemplateColumns: columns.map((column) => column.width).join(' ') };
  const tabStop = index < 0 ? 0 : index;

  return (
    <div role="grid" aria-label={label} aria-rowcount={totalRows === 'unknown' ? -1 : (totalRows ?? rows.length) + 1} aria-colcount={columns.length} className={isNarrow ? 'tt-grid tt-grid-cards' : 'tt-grid'}>
      <div ref={scroller} role="presentation" className="tt-grid-scroll" style={{ maxHeight: height }}>
        <div role="row" aria-rowindex={1} className="tt-grid-head" style={template}>
          {columns.map((column) => <div role="columnheader" key={column.key}>{column.title}</div>)}
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const key = rowKey(row);
            const tabIndex = item.index === tabStop ? 0 : -1;
            return (
              <div
                key={key} role="row" aria-rowindex={item.index + 2} aria-selected={key === selected} data-index={item.index} ref={virtual.measureElement} tabIndex={tabIndex}
                className="tt-row tt-grid-row" style={{ ...template, transform: `translateY(${item.start}px)` }}
                onClick={(event) => { if (!event.defaultPrevented) onSelect(key); }} onDoubleClick={() => onOpen(row)} onFocus={(event) => { if (event.target === event.currentTarget && key !== selected) onSelect(key); }} onKeyDown={(event) => handleKey(event, row)}
              >
                {columns.map((column) => (
                  <div role="gridcell" key={column.key} className={`tt-cell-${column.key}`}>
                    {isNarrow && column.isPlainInCard !== true ? <span className="tt-cell-title" aria-hidden>{column.title}: </span> : null}
                    {column.cell(row, tabIndex)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
