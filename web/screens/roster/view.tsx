import { Stack, Title } from '@mantine/core';
import { DutySection } from './duty-section.tsx';
import { LeaveSection } from './leave-section.tsx';
import { rosterWords } from './words.vi.ts';

export function RosterView() {
  return (
    <Stack gap="md">
      <Title order={1}>{rosterWords.title}</Title>
      <DutySection />
      <LeaveSection />
    </Stack>
  );
}
