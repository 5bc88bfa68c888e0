import { Box, Button, CloseButton, Group, Popover, Text } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useState } from 'react';
import { ProofPanel, type ProofPanelProps } from './proof-panel.tsx';
import { proofWords } from './proof-words.vi.ts';

/** "Cách tính": opens on a click or Enter, never only under the mouse; Esc closes and the focus goes back. */
export function ProofButton(props: ProofPanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} width="min(760px, 94vw)" position="bottom-start" shadow="md" trapFocus returnFocus withinPortal middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}>
      <Popover.Target>
        <Button className="tt-no-print" variant="default" size="compact-sm" leftSection={<IconCalculator size={16} aria-hidden />} aria-label={proofWords.openOf(props.subject)} onClick={() => setOpen((now) => !now)}>
          {proofWords.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={proofWords.openOf(props.subject)} p={0}>
        <Box className="tt-proof-scroll" tabIndex={0} role="group" aria-label={proofWords.title}>
          <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
            <Text fw={600} size="sm">{props.subject}</Text>
            <CloseButton aria-label={proofWords.close} onClick={() => setOpen(false)} data-autofocus />
          </Group>
          <ProofPanel {...props} />
        </Box>
      </Popover.Dropdown>
    </Popover>
  );
}
