import { Button, Card, Group, NumberInput, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';
import type { PersonChoice } from '../../parts/act-form/entry-content.ts';
import { Failed } from '../../parts/page-state.tsx';
import { openCaseWords } from './words.vi.ts';

type Found = components['schemas']['FoundPerson'];
type Search = { by: 'number'; identityNumber: string } | { by: 'nameYear'; fullName: string; birthYear: number };

function nameOf(found: Found): string {
  return found.person === null ? openCaseWords.unnamed : openCaseWords.person(found.person.fullName, found.person.birthYear);
}

function FoundCard({ found, onChoose }: { readonly found: Found; readonly onChoose: (choice: PersonChoice) => void }) {
  return (
    <Card withBorder component="li">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>{nameOf(found)}</Text>
          {found.isVisible ? null : <Text size="sm">{openCaseWords.hidden}</Text>}
          {found.offices.length === 0 ? null : <Text size="sm">{openCaseWords.offices(found.offices.map((one) => one.name).join(', '))}</Text>}
          {found.hasOpenCase ? <Text size="sm" fw={600}>{openCaseWords.openCase}</Text> : null}
        </div>
        <Button variant="default" aria-label={openCaseWords.chooseOf(nameOf(found))} onClick={() => onChoose({ kind: 'known', personId: found.personId, text: nameOf(found) })}>{openCaseWords.choose}</Button>
      </Group>
    </Card>
  );
}

/** Somebody is looked up before a dossier is opened, so that nobody is entered twice. What was typed goes over into the form of a new person. `act`, which opens the case, is the purpose unless another is given. */
export function PersonSearch({ act, onChoose }: { readonly act: string; readonly onChoose: (choice: PersonChoice) => void }) {
  const [by, setBy] = useState<Search['by']>('number');
  const [number, setNumber] = useState('');
  const [fullName, setFullName] = useState('');
  const [birthYear, setBirthYear] = useState<number | string>('');
  const [purpose, setPurpose] = useState<string>(act);
  const [isTried, setTried] = useState(false);
  const results = useRef<HTMLHeadingElement>(null);
  const search = useMutation({
    mutationFn: (asked: Search) => dataOf(api.POST('/api/persons/search', { body: { search: asked, purpose: purpose.normalize('NFC').trim() } })),
  });
  const found = search.data?.persons;
  useEffect(() => {
    if (found !== undefined) results.current?.focus();
  }, [found]);
  const name = fullName.normalize('NFC').trim();
  const wrong = {
    number: by === 'number' && !/^(\d{9}|\d{12})$/.test(number), name: by === 'nameYear' && name.length < 2,
    year: by === 'nameYear' && !(typeof birthYear === 'number' && birthYear >= 1900 && birthYear <= 2100), purpose: purpose.trim().length < 3,
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    search.mutate(by === 'number' ? { by, identityNumber: number } : { by, fullName: name, birthYear: Number(birthYear) });
  };
  const enterNew = (): void => onChoose({
    kind: 'new', values: { ...(by === 'nameYear' ? { fullName: name, ...(typeof birthYear === 'number' ? { birthDate: String(birthYear) } : {}) } : { identityNumber: number }) },
  });
  return (
    <Stack gap="md" maw={760}>
      <Title order={2}>{openCaseWords.searchTitle}</Title>
      <Text size="sm">{openCaseWords.searchText}</Text>
      <Stack component="form" gap="md" onSubmit={submit} {...{ noValidate: true }}>
        <Radio.Group label={openCaseWords.by} value={by} onChange={(next) => setBy(next)}>
          <Group mt={4} gap="lg"><Radio value="number" label={openCaseWords.byNumber} /><Radio value="nameYear" label={openCaseWords.byName} /></Group>
        </Radio.Group>
        {by === 'number' ? (
          <TextInput label={openCaseWords.number} description={openCaseWords.numberHint} required withAsterisk={false} inputMode="numeric" autoComplete="off" maxLength={12} maw={320} value={number} error={isTried && wrong.number ? openCaseWords.numberWrong : undefined} onChange={(event) => setNumber(event.currentTarget.value.replace(/\D/g, ''))} />
        ) : (
          <Group align="flex-start">
            <TextInput label={openCaseWords.fullName} required withAsterisk={false} autoComplete="off" w={{ base: '100%', sm: 320 }} maxLength={120} value={fullName} error={isTried && wrong.name ? openCaseWords.nameWrong : undefined} onChange={(event) => setFullName(event.currentTarget.value)} />
            <NumberInput label={openCaseWords.birthYear} required withAsterisk={false} hideControls w={140} thousandSeparator="" allowDecimal={false} value={birthYear} error={isTried && wrong.year ? openCaseWords.yearWrong : undefined} onChange={setBirthYear} />
          </Group>
        )}
        <TextInput label={openCaseWords.purpose} required withAsterisk={false} maxLength={200} value={purpose} error={isTried && wrong.purpose ? openCaseWords.purposeWrong : undefined} onChange={(event) => setPurpose(event.currentTarget.value)} />
        <div><Button type="submit" loading={search.isPending} leftSection={<IconSearch size={16} aria-hidden />}>{openCaseWords.search}</Button></div>
      </Stack>
      {search.error === null ? null : <Failed error={search.error} />}
      {found === undefined ? null : (
        <Stack gap="sm">
          <Title order={3} ref={results} tabIndex={-1}>{openCaseWords.results(found.length)}</Title>
          {found.length === 0 ? <Text size="sm">{openCaseWords.noneText}</Text> : <Stack component="ul" gap="sm" className="tt-plain-list">{found.map((one) => <FoundCard key={one.personId} found={one} onChoose={onChoose} />)}</Stack>}
          <div><Button variant={found.length === 0 ? 'filled' : 'default'} leftSection={<IconUserPlus size={16} aria-hidden />} onClick={enterNew}>{openCaseWords.newPerson}</Button></div>
        </Stack>
      )}
    </Stack>
  );
}
