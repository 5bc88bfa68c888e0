import type { RequestHandler } from 'express';
import type { Who } from './define-route.ts';
import type { ApiDeps } from './deps.ts';
import { Problem } from './problem.ts';
import { positionsOn, vietnamDate } from './signed-in.ts';

/**
 * May this official call the route at all? Today's positions count. In the embedded mode a former one lets its holder in,
 * since simulated cases live in years when other offices existed; what it may do there is asked with the case's own date.
 */
export function authorize(who: Exclude<Who, 'public'>, deps: ApiDeps): RequestHandler {
  return (request, _response, next) => {
    const { signedIn } = request;
    if (signedIn === undefined) throw new Problem('notSignedIn');
    const now = positionsOn(signedIn, vietnamDate(deps.now()));
    const held = now.length === 0 && deps.mode === 'embedded' ? signedIn.positions : now;
    if (held.length === 0) throw new Problem('notAnOfficial');
    if (who !== 'anyOfficial') {
      const { kinds, positions } = who;
      if (!held.some((one) => kinds.includes(one.agencyKind) && (positions === undefined || positions.includes(one.position)))) throw new Problem('notAllowed', { facts: { kinds } });
    }
    next();
  };
}
