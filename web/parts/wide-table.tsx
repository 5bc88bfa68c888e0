import { Table } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';

/** A table whose cells stand under each other, each after its column's title, where the screen is narrow. At most eight columns. */
export function WideTable({ label, titles, children }: { readonly label: string; readonly titles: readonly string[]; readonly children: ReactNode }) {
  const named = Object.fromEntries(titles.map((title, index) => [`--tt-title-${String(index + 1)}`, JSON.stringify(title)])) as CSSProperties;
  return (
    <Table verticalSpacing={6} aria-label={label} className="tt-stacked tt-titled" style={named}>
      <Table.Thead><Table.Tr>{titles.map((title) => <Table.Th key={title} scope="col">{title}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
