import { Checkbox, Group } from '@mantine/core';
import { api, dataOf } from '../../api/client.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ChangeDialog, useFields } from './change-dialog.tsx';
import { AgencyKindField, AgencySearch, Reason, Words } from './fields.tsx';
import type { AgencyDetails, AgencyKind } from './query.ts';
import { administrationWords, agenciesWords } from './words.vi.ts';

const hasReason = (reason: string) => reason.trim().length >= 3;
const given = (key: 'shortSymbol' | 'provinceCode' | 'communeCode', text: string) => (text.trim() === '' ? {} : { [key]: text.trim() });

export function AddAgencyDialog({ onClose }: { readonly onClose: () => void }) {
  const { form, set } = useFields({
    id: '', kind: null as AgencyKind | null, name: '', shortSymbol: '', provinceCode: '', communeCode: '', from: null as string | null, isOnSystem: true, superiorId: null as string | null, predecessorId: null as string | null, reason: '',
  });
  return (
    <ChangeDialog
      title={agenciesWords.add} form={form} isWhole={form.id.trim() !== '' && form.kind !== null && form.name.trim() !== '' && form.from !== null && hasReason(form.reason)} onClose={onClose}
      ask={({ id, kind, name, shortSymbol, provinceCode, communeCode, from, isOnSystem, superiorId, predecessorId, reason }, query) => dataOf(api.POST('/api/administration/agencies', {
        params: { query },
        body: {
          id: id.trim(), kind: kind ?? 'communePolice', name: name.trim(), from: from ?? '', isOnSystem, predecessorIds: predecessorId === null ? [] : [predecessorId], ...(superiorId === null ? {} : { superiorId }),
          ...given('shortSymbol', shortSymbol), ...given('provinceCode', provinceCode), ...given('communeCode', communeCode), reason: reason.trim(),
        },
      }))}
    >
      <Words label={agenciesWords.name} value={form.name} onChange={set('name')} isRequired />
      <Group grow align="flex-start">
        <Words label={agenciesWords.id} description={agenciesWords.idHint} value={form.id} onChange={set('id')} isRequired maxLength={80} />
        <AgencyKindField label={agenciesWords.kind} none={administrationWords.choose} isRequired value={form.kind} onChange={set('kind')} />
      </Group>
      <Group grow align="flex-start">
        <Words label={agenciesWords.symbol} value={form.shortSymbol} onChange={set('shortSymbol')} maxLength={20} />
        <Words label={agenciesWords.province} value={form.provinceCode} onChange={set('provinceCode')} maxLength={2} />
        <Words label={agenciesWords.commune} value={form.communeCode} onChange={set('communeCode')} maxLength={5} />
      </Group>
      <DateField label={administrationWords.from} value={form.from} onChange={set('from')} required />
      <AgencySearch label={agenciesWords.superior} value={form.superiorId} onChange={set('superiorId')} />
      <AgencySearch label={agenciesWords.predecessorNew} value={form.predecessorId} onChange={set('predecessorId')} />
      <Checkbox label={agenciesWords.isOnSystem} checked={form.isOnSystem} onChange={(event) => set('isOnSystem')(event.currentTarget.checked)} />
      <Reason value={form.reason} onChange={set('reason')} />
    </ChangeDialog>
  );
}

/** Only what was changed is sent. */
export function ChangeAgencyDialog({ agency, onClose }: { readonly agency: AgencyDetails; readonly onClose: () => void }) {
  const { form, set } = useFields({
    name: agency.name, isOnSystem: agency.isOnSystem, to: agency.to, superiorId: null as string | null, superiorFrom: null as string | null, successorId: null as string | null, successorOn: null as string | null, reason: '',
  });
  const isPaired = (form.superiorId === null) === (form.superiorFrom === null) && (form.successorId === null) === (form.successorOn === null);
  return (
    <ChangeDialog
      title={agenciesWords.changeOf(agency.name)} form={form} isWhole={form.name.trim() !== '' && isPaired && hasReason(form.reason)} onClose={onClose}
      ask={({ name, isOnSystem, to, superiorId, superiorFrom, successorId, successorOn, reason }, query) => dataOf(api.POST('/api/administration/agencies/{agencyId}', {
        params: { path: { agencyId: agency.id }, query },
        body: {
          ...(name.trim() === agency.name ? {} : { name: name.trim() }), ...(isOnSystem === agency.isOnSystem ? {} : { isOnSystem }), ...(to === agency.to ? {} : { to }),
          ...(superiorId === null || superiorFrom === null ? {} : { superior: { id: superiorId, from: superiorFrom } }), ...(successorId === null || successorOn === null ? {} : { successor: { id: successorId, on: successorOn } }), reason: reason.trim(),
        },
      }))}
    >
      <Words label={agenciesWords.name} value={form.name} onChange={set('name')} isRequired />
      <Checkbox label={agenciesWords.isOnSystem} checked={form.isOnSystem} onChange={(event) => set('isOnSystem')(event.currentTarget.checked)} />
      <DateField label={agenciesWords.end} value={form.to} onChange={set('to')} />
      <Group grow align="flex-start"><AgencySearch label={agenciesWords.superior} value={form.superiorId} onChange={set('superiorId')} /><DateField label={agenciesWords.superiorFrom} value={form.superiorFrom} onChange={set('superiorFrom')} /></Group>
      <Group grow align="flex-start"><AgencySearch label={agenciesWords.successorNew} value={form.successorId} onChange={set('successorId')} /><DateField label={agenciesWords.successorOn} value={form.successorOn} onChange={set('successorOn')} /></Group>
      <Reason value={form.reason} onChange={set('reason')} />
    </ChangeDialog>
  );
}
