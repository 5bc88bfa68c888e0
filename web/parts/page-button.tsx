import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Props = ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps | 'style'>;

function PlainButton(props: Props) {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button, its path and search checked by type. */
export const PageButton = createLink(PlainButton);
