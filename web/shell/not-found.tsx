import { Anchor } from '@mantine/core';
import { Empty } from '../parts/page-state.tsx';
import { shellWords } from './words.vi.ts';

export function NotFound() {
  return <Empty title={shellWords.notFoundTitle} action={<Anchor href="/" underline="always">{shellWords.toWork}</Anchor>}>{shellWords.notFoundText}</Empty>;
}
