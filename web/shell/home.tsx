import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { meQuery } from '../api/me.ts';
import { Loaded } from '../parts/page-state.tsx';
import { homeOf } from './navigation.ts';

/** The first page of the day differs by office. */
export function Home() {
  const me = useQuery(meQuery);
  return <Loaded of={me}>{({ actingAgencyKind }) => <Navigate to={homeOf(actingAgencyKind)} replace />}</Loaded>;
}
