import { Anchor, Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { components } from '../api/openapi.d.ts';
import { PageButton } from './page-button.tsx';
import { PageLink } from './page-link.tsx';

type Way = components['schemas']['WayToDo'];

interface Props {
  readonly caseId: string;
  /** the usual one first */
  readonly ways: readonly [Way, ...Way[]];
  /** what it is called; the usual way's own name where nothing is said */
  readonly label?: string;
  readonly ariaLabel?: string;
  readonly look: 'link' | 'small' | 'button' | 'filled';
  /** by which a key opens the choice: the menu gives its target an id of its own */
  readonly choice?: string;
  readonly tabIndex?: number;
}

/** Leads to the form of the act that does a piece of work; where there is a choice, it is asked for first. */
export function WayLink({ caseId, ways, label = ways[0].label, ariaLabel, look, choice, tabIndex }: Props) {
  const [first, ...others] = ways;
  const own = { ...(choice === undefined ? {} : { 'data-choice': choice }), ...(tabIndex === undefined ? {} : { tabIndex }), ...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel }) };
  const isButton = look === 'button' || look === 'filled';
  const variant = look === 'filled' ? {} : { variant: 'default' };
  if (others.length === 0) {
    const to = { to: '/ho-so/$caseId/ghi/$act', params: { caseId, act: first.act } } as const;
    return isButton ? <PageButton size="compact-md" {...variant} {...to} {...own}>{label}</PageButton> : <PageLink {...(look === 'small' ? { size: 'sm' as const } : {})} {...to} {...own}>{label}</PageLink>;
  }
  const mark = <IconChevronDown size={14} aria-hidden />;
  return (
    <Menu position="bottom-start" withinPortal width={320}>
      <Menu.Target>
        {isButton ? <Button size="compact-md" {...variant} rightSection={mark} {...own}>{label}</Button>
          : <Anchor component="button" type="button" underline="always" ta="left" {...(look === 'small' ? { size: 'sm' as const } : {})} {...own}>{label} {mark}</Anchor>}
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map((way) => <Menu.Item key={way.act} renderRoot={(props) => <Link to="/ho-so/$caseId/ghi/$act" params={{ caseId, act: way.act }} {...props} />}>{way.label}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Opens the choice of that name, as a click would. */
export function openChoice(choice: string): void {
  const target = [...document.querySelectorAll('[data-choice]')].find((one) => one.getAttribute('data-choice') === choice);
  if (target instanceof HTMLElement) target.click();
}

/** The ways of a piece of work as the lists tell it; null where nothing is recorded for it. */
export function waysOf(item: { readonly act: string | null; readonly actLabel: string | null; readonly otherActs: readonly Way[] }): readonly [Way, ...Way[]] | null {
  return item.act === null ? null : [{ act: item.act, label: item.actLabel ?? item.act }, ...item.otherActs];
}
