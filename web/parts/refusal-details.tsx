import { List } from '@mantine/core';

/** What a refusal lacks or stands on, line by line, as the server words it. */
export function RefusalDetails({ lines }: { readonly lines: readonly string[] | undefined }) {
  return lines === undefined || lines.length === 0 ? null : <List size="sm" my={4}>{lines.map((line) => <List.Item key={line}>{line}</List.Item>)}</List>;
}
