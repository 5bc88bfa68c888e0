import express, { type Express, Router } from 'express';
import swaggerUi from 'swagger-ui-express';
import { findOfficialBySubject } from './find-signed-in.ts';
import { authenticate } from './authenticate.ts';
import type { Route } from './define-route.ts';
import type { ApiDeps } from './deps.ts';
import { stylesheet } from './html.ts';
import { logRequests } from './logger.ts';
import { loopbackOnly } from './loopback-only.ts';
import { mountRoute } from './mount-route.ts';
import { createOpenApi } from './openapi.ts';
import { Problem } from './problem.ts';
import { limitFailedSignIns, limitOfficials } from './rate-limit.ts';
import { listRoutes } from './routes/index.ts';
import { securityHeaders } from './security-headers.ts';
import { serveConsole } from './serve-console.ts';
import { handleErrors } from './write-problem.ts';

function mountDocs(app: Express, deps: ApiDeps): void {
  const options = { url: '/openapi.json', oauth2RedirectUrl: `${deps.baseUrl}/docs/oauth2-redirect.html`, persistAuthorization: false, tryItOutEnabled: true, docExpansion: 'none', tagsSorter: 'alpha' };
  app.use('/docs', swaggerUi.serve, swaggerUi.setup(undefined, {
    customSiteTitle: 'Trình Tự — API',
    swaggerOptions: { ...options, oauth: { clientId: deps.signIn.clientId, usePkceWithAuthorizationCodeGrant: true, scopes: 'openid' } },
  }));
}

/** The whole HTTP side over what it is given. Listens nowhere by itself. */
export function createApp(deps: ApiDeps, routes: readonly Route[] = listRoutes()): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.trustProxy);
  app.set('query parser', 'simple');
  app.use(logRequests(deps.logger), deps.metrics.measureRequests, securityHeaders);
  if (deps.mode === 'embedded') app.use(loopbackOnly);

  // Made when it is first asked for: nobody who starts the product waits for it.
  let document: ReturnType<typeof createOpenApi> | undefined;
  app.get('/page.css', (_request, response) => {
    response.type('css').set('Cache-Control', 'max-age=3600').send(stylesheet);
  });
  app.get('/openapi.json', (_request, response) => {
    document ??= createOpenApi(routes, { baseUrl: deps.baseUrl, issuer: deps.signIn.issuer, version: deps.version });
    response.json(document);
  });
  mountDocs(app, deps);
  if (deps.issuer !== null) app.use(deps.issuer);

  const router = Router();
  const guards = {
    authenticate: authenticate(deps.tokens, (subject, expiresAt) => findOfficialBySubject(deps, subject, expiresAt), limitFailedSignIns(deps.limits.requestsPerMinute)),
    limitRate: limitOfficials(deps.limits.requestsPerMinute),
  };
  for (const route of routes) mountRoute(router, route, deps, guards);
  app.use(router);
  if (deps.consoleFolder !== null) app.use(serveConsole(deps.consoleFolder, deps));
  app.use(() => {
    throw new Problem('notFound');
  });
  app.use(handleErrors);
  return app;
}
