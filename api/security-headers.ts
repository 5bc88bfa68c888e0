import type { RequestHandler } from 'express';

const strict = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
// The documentation page writes its own styles.
const documentation = strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** On every answer; personal answers are never kept by a browser or a proxy. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('Content-Security-Policy', request.path.startsWith('/docs') ? documentation : strict);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  if (!request.path.startsWith('/docs') && request.path !== '/page.css') response.setHeader('Cache-Control', 'no-store');
  next();
};
