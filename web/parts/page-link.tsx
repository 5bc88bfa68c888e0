import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Props = AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps | 'style'>;

function PlainAnchor(props: Props) {
  return <Anchor underline="always" {...props} />;
}

/** A link to a page of the console in the theme's own clothes, its path and search checked by type. */
export const PageLink = createLink(PlainAnchor);
