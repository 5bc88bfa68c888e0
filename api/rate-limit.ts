import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from './problem.ts';

const minute = 60_000;

/** So many requests a minute per official. */
export function limitOfficials(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: minute, limit: perMinute, standardHeaders: 'draft-8', legacyHeaders: false,
    keyGenerator: (request) => request.signedIn?.officialId ?? ipKeyGenerator(request.ip ?? ''),
    handler: (_request, _response, next) => {
      next(new Problem('tooManyRequests', { headers: { 'Retry-After': '60' } }));
    },
  });
}

/** So many refused sign-ins a minute per address; who is signed in is never held up by a neighbour's failures. */
export function limitFailedSignIns(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: minute, limit: perMinute, standardHeaders: false, legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (_request, _response, next) => {
      next(new Problem('tooManyRequests', { headers: { 'Retry-After': '60' } }));
    },
  });
}
