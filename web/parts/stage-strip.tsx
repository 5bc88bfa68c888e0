import { Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle, IconMapPin } from '@tabler/icons-react';
import { stageStripWords } from './stage-strip.words.vi.ts';

export interface StripStage {
  readonly procedure: string;
  readonly label: string;
  readonly isDone: boolean;
  readonly isHere: boolean;
}

/** The procedures a case goes through: done, here, still to come. A sign and a word; colour says nothing alone. */
export function StageStrip({ stages, stageLabel }: { readonly stages: readonly StripStage[]; readonly stageLabel: string }) {
  return (
    <ol className="tt-strip" aria-label={stageStripWords.label}>
      {stages.map((stage) => {
        const Icon = stage.isDone ? IconCheck : stage.isHere ? IconMapPin : IconCircle;
        return (
          <li key={stage.procedure} className={stage.isHere ? 'tt-strip-here' : stage.isDone ? 'tt-strip-done' : 'tt-strip-next'} aria-current={stage.isHere ? 'step' : undefined}>
            <Icon size={18} aria-hidden className="tt-due-icon" />
            <span>
              <Text span size="sm" fw={stage.isHere ? 600 : 400}>{stage.label}</Text>
              <VisuallyHidden>, {stage.isDone ? stageStripWords.done : stage.isHere ? stageStripWords.here : stageStripWords.next}</VisuallyHidden>
              {stage.isHere ? <Text size="sm" c="dimmed">{stageStripWords.at}: {stageLabel}</Text> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
