import { Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';
import { narrow } from './virtual-table.tsx';

interface WideTableProps {
  readonly label: string;
  readonly titles: readonly string[];
  /** below this width a window that is not narrow shows the table in a frame of its own that scrolls sideways */
  readonly minWidth?: number;
  /** the first so many columns are words, those after it numbers that end under each other */
  readonly wordColumns?: number;
  readonly isHeadSticky?: boolean;
  readonly children: ReactNode;
}

/**
 * A table whose cells stand under each other, each after its column's title, where the screen is narrow: what a frame that scrolls sideways keeps out of
 * sight is neither found nor measured. At most ten columns.
 */
export function WideTable({ label, titles, minWidth, wordColumns = titles.length, isHeadSticky = false, children }: WideTableProps) {
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const named = Object.fromEntries(titles.map((title, index) => [`--tt-title-${String(index + 1)}`, JSON.stringify(title)])) as CSSProperties;
  const table = (
    <Table verticalSpacing={6} aria-label={label} stickyHeader={isHeadSticky && !isNarrow} className="tt-stacked tt-titled" style={named}>
      <Table.Thead><Table.Tr>{titles.map((title, index) => <Table.Th key={`${String(index)}.${title}`} scope="col" ta={index < wordColumns ? 'left' : 'right'}>{title}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
  return minWidth === undefined || isNarrow ? table : <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': label } }}>{table}</Table.ScrollContainer>;
}
