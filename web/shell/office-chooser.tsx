import { NativeSelect, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { chooseActingAgency } from '../session/acting-agency.ts';
import { shellWords } from './words.vi.ts';

export interface Office {
  readonly agencyId: string;
  readonly agencyName: string;
}

/** For whom one acts. With one office it is a plain line. */
export function OfficeChooser({ offices, actingAgencyId }: { readonly offices: readonly Office[]; readonly actingAgencyId: string }) {
  const queries = useQueryClient();
  const own = offices.find((office) => office.agencyId === actingAgencyId);
  if (offices.length < 2) return <Text size="sm" truncate maw={420} title={own?.agencyName}>{own?.agencyName}</Text>;
  return (
    <NativeSelect
      size="xs" aria-label={shellWords.changeOffice} value={actingAgencyId} data={offices.map((office) => ({ value: office.agencyId, label: office.agencyName }))}
      onChange={(event) => {
        chooseActingAgency(event.currentTarget.value);
        // Nothing of the other office stays on the screen.
        void queries.resetQueries();
      }}
    />
  );
}
