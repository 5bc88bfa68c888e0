import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import type { ApiDeps } from './deps.ts';

/** Folders of the console's own files: their names change with their content. */
const forever = { immutable: true, maxAge: '365d', index: false, fallthrough: false } as const;

/** JSON inside a script element: no sequence in it may end the element. */
function writeIntoPage(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function policyOf(issuer: string, nonce: string): string {
  const origin = new URL(issuer).origin;
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'", `connect-src 'self' ${origin}`,
    // A paper is shown as a blob in a frame: it inherits this policy, and some browsers' own PDF viewer counts as an object.
    "frame-src 'self' blob:", "object-src 'self' blob:", "worker-src 'self'", "manifest-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].join('; ');
}

/**
 * The console as built into `folder`. Every address that is none of the API's and asks for a page gets the one page; it is told the issuer
 * and a nonce, and is never kept, so that a new version is seen at the next load.
 */
export function serveConsole(folder: string, { signIn, mode, version, temporalUiUrl, limits }: ApiDeps): RequestHandler {
  const router = Router();
  router.use('/assets', (_request, response, next) => {
    response.removeHeader('Cache-Control');
    next();
  }, express.static(join(folder, 'assets'), forever));
  router.get('/icon.svg', (_request, response) => {
    response.set('Cache-Control', 'max-age=86400').sendFile(join(folder, 'icon.svg'));
  });
  router.get(/.*/, async (request, response, next) => {
    if (/^\/(api|docs|health|metrics|openapi\.json|oidc|sign-in)(\/|$)/.test(request.path) || request.accepts(['html', 'json']) !== 'html') {
      next();
      return;
    }
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', policyOf(signIn.issuer, nonce));
    response.type('html').send(page.replace('__SETTINGS__', () => writeIntoPage({ issuer: signIn.issuer, clientId: signIn.clientId, mode, version, temporalUiUrl, uploadLimitBytes: limits.uploadBytes })).replace('__NONCE__', nonce));
  });
  return router;
}
