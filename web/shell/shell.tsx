import { ActionIcon, Alert, AppShell, Box, Burger, Button, Container, Group, Kbd, NavLink, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useDisclosure, useNetwork } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBell, IconSearch } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useMatches, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { followChanges, readStreamState, subscribeStreamState } from '../api/changes.ts';
import { meQuery } from '../api/me.ts';
import { Loaded } from '../parts/page-state.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { chooseActingAgency } from '../session/acting-agency.ts';
import { useSession } from '../session/use-session.ts';
import { settings } from '../settings.ts';
import { words } from '../words.vi.ts';
import { AccountMenu } from './account-menu.tsx';
import { ExpiredDialog } from './expired-dialog.tsx';
import { isOfOthers, placesOf } from './navigation.ts';
import { NotFound } from './not-found.tsx';
import { OfficeChooser } from './office-chooser.tsx';
import { useOwnSettings } from './own-settings.ts';
import { ShortcutDialog } from './shortcut-dialog.tsx';
import { shellWords } from './words.vi.ts';

const SearchBox = lazy(() => import('./search-box.tsx'));

/** Title of the window and the section one is in; both without personal data. */
function usePlace(): { section: string | undefined } {
  const matches = useMatches();
  const title = matches.map((match) => match.staticData.title).filter((one) => one !== undefined).at(-1);
  useEffect(() => {
    document.title = title === undefined ? words.productName : `${title} — ${words.productName}`;
  }, [title]);
  return { section: matches.map((match) => match.staticData.section).filter((one) => one !== undefined).at(-1) };
}

export function Shell() {
  const session = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { online: isOnline } = useNetwork();
  const me = useQuery({ ...meQuery, enabled: session.kind !== 'signedOut' });
  const [isNavOpen, nav] = useDisclosure(false);
  const [isSearchOpen, search] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const { section } = usePlace();
  const { pathname } = useLocation();
  const stream = useSyncExternalStore(subscribeStreamState, readStreamState);
  const agencyId = me.data?.actingAgencyId;

  useEffect(() => {
    if (session.kind !== 'signedOut') return;
    // Nothing of the official who left stays in the page.
    queries.clear();
    chooseActingAgency(null);
    notifications.clean();
    void navigate({ to: '/dang-nhap', replace: true });
  }, [session.kind, navigate, queries]);
  useOwnSettings(me.data?.settings);

  const officialId = me.data?.officialId;
  useEffect(() => (agencyId === undefined || officialId === undefined || session.kind !== 'signedIn' ? undefined : followChanges(`${officialId}:${agencyId}`)), [agencyId, officialId, session.kind]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        search.open();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [search]);
  useShortcuts({ '?': help.open });

  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 220, breakpoint: 'md', collapsed: { mobile: !isNavOpen } }} padding="md">
      <a className="tt-skip" href="#noi-dung">{shellWords.skip}</a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group wrap="nowrap" gap="sm" miw={0}>
            <Burger opened={isNavOpen} onClick={nav.toggle} hiddenFrom="md" size="sm" aria-label={shellWords.menu} />
            <Text fw={600} component={Link} to="/" c="inherit" td="none" style={{ whiteSpace: 'nowrap' }}>{words.productName}</Text>
            <Box visibleFrom="sm" miw={0}>{me.data === undefined ? null : <OfficeChooser offices={me.data.positions.filter((one) => one.isHeldToday)} actingAgencyId={me.data.actingAgencyId} />}</Box>
          </Group>
          <Group wrap="nowrap" gap="xs">
            <Button variant="default" size="sm" visibleFrom="sm" fw={400} leftSection={<IconSearch size={16} aria-hidden />} rightSection={<Kbd size="xs">{shellWords.searchKey}</Kbd>} onClick={search.open}>{shellWords.search}</Button>
            <ActionIcon variant="default" size="lg" hiddenFrom="sm" aria-label={shellWords.search} onClick={search.open}><IconSearch size={18} aria-hidden /></ActionIcon>
            <Tooltip label={shellWords.notices(me.data?.unreadNotices ?? 0)}>
              <Button component={Link} to="/thong-bao" variant="subtle" color="gray" c="inherit" px="xs" aria-label={shellWords.notices(me.data?.unreadNotices ?? 0)}>
                <IconBell size={20} aria-hidden />{(me.data?.unreadNotices ?? 0) === 0 ? null : <Text component="span" size="sm" fw={600} ml={4} data-unread>{me.data?.unreadNotices}</Text>}
              </Button>
            </Tooltip>
            {me.data === undefined ? null : <AccountMenu name={me.data.name} position={me.data.actingPositions.map((one) => one.label).join(', ')} onShortcuts={help.open} />}
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={shellWords.navigation} className="tt-navbar">
        {me.data === undefined ? null : <Box hiddenFrom="sm" p="xs" mb="xs"><OfficeChooser offices={me.data.positions.filter((one) => one.isHeldToday)} actingAgencyId={me.data.actingAgencyId} /></Box>}
        {me.data === undefined ? null : placesOf(me.data.actingAgencyKind).map(({ to, label, icon: Icon }) => (
          <NavLink key={to} component={Link} to={to} activeOptions={{ exact: true, includeSearch: false }} label={label} active={section === to} aria-current={section === to ? 'page' : undefined} leftSection={<Icon size={18} aria-hidden />} onClick={nav.close} variant="light" />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="noi-dung" tabIndex={-1}>
        {settings.mode === 'embedded' ? <Text className="tt-banner tt-no-print" mx="calc(var(--mantine-spacing-md) * -1)" mt="calc(var(--mantine-spacing-md) * -1)" mb="md">{words.trialMode}</Text> : null}
        {isOnline ? null : <Alert color="gray" variant="outline" role="status" mb="md" className="tt-alert">{shellWords.offline}</Alert>}
        {stream === 'away' && isOnline ? <Alert color="gray" variant="outline" role="status" mb="md" className="tt-alert">{words.streamAway}</Alert> : null}
        <Loaded of={me}>
          {(official) =>
            official.positions.some((one) => one.isHeldToday) ? (
              isOfOthers(official.actingAgencyKind, pathname) ? <NotFound /> : <Outlet />
            ) : (
              <Container size={620} py={60}><Stack><Title order={1}>{shellWords.noOfficeTitle}</Title><Text>{shellWords.noOfficeText}</Text></Stack></Container>
            )
          }
        </Loaded>
      </AppShell.Main>
      <ExpiredDialog />
      <ShortcutDialog opened={isHelpOpen} onClose={help.close} />
      {isSearchOpen ? <Suspense fallback={null}><SearchBox onClose={search.close} /></Suspense> : null}
    </AppShell>
  );
}
