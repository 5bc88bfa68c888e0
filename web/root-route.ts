import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { readSession } from './session/session.ts';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

export const rootRoute = createRootRoute({ notFoundComponent: NotFound });

/** Everything behind the sign-in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: ({ location }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send somebody elsewhere
    if (readSession().kind === 'signedOut') throw redirect({ to: '/dang-nhap', search: { toi: location.href } });
  },
});
