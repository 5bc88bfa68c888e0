import type { RequestHandler } from 'express';
import { actingAgencyHeader, actingAgencySchema, type Who } from './define-route.ts';
import type { ApiDeps } from './deps.ts';
import { Problem } from './problem.ts';
import { type HeldPosition, positionsOn, vietnamDate } from './signed-in.ts';

/** The positions that count: of the office the caller names, else all. @throws Problem actingAgencyNotHeld */
function narrow(held: readonly HeldPosition[], actingAgencyId: string | undefined): readonly HeldPosition[] {
  if (actingAgencyId === undefined) return held;
  const own = held.filter((one) => one.agencyId === actingAgencyId);
  if (own.length === 0) throw new Problem('actingAgencyNotHeld', { facts: { agencyId: actingAgencyId } });
  return own;
}

/**
 * May this official call the route at all? Today's positions count. In the embedded mode a former one lets its holder in,
 * since simulated cases live in years when other offices existed; what it may do there is asked with the case's own date.
 */
export function authorize(who: Exclude<Who, 'public'>, deps: ApiDeps): RequestHandler {
  return (request, _response, next) => {
    const { signedIn } = request;
    if (signedIn === undefined) throw new Problem('notSignedIn');
    const now = positionsOn(signedIn, vietnamDate(deps.now()));
    const parsed = actingAgencySchema.safeParse({ [actingAgencyHeader]: request.headers[actingAgencyHeader] });
    if (!parsed.success) throw new Problem('requestInvalid', { facts: { place: 'headers', fields: [{ path: actingAgencyHeader, code: 'invalid_format' }] } });
    const actingAgencyId = parsed.data[actingAgencyHeader];
    const isPast = deps.mode === 'embedded' && (now.length === 0 || (actingAgencyId !== undefined && !now.some((one) => one.agencyId === actingAgencyId)));
    const all = isPast ? signedIn.positions : now;
    if (all.length === 0) throw new Problem('notAnOfficial');
    const held = narrow(all, actingAgencyId);
    if (actingAgencyId !== undefined) request.signedIn = { ...signedIn, actingAgencyId };
    if (who !== 'anyOfficial') {
      const { kinds, positions } = who;
      if (!held.some((one) => kinds.includes(one.agencyKind) && (positions === undefined || positions.includes(one.position)))) throw new Problem('notAllowed', { facts: { kinds } });
    }
    next();
  };
}
