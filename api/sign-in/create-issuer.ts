import express, { Router } from 'express';
import { Provider, type Configuration } from 'oidc-provider';
import { Problem } from '../problem.ts';
import { accessTokenSeconds } from './access-token.ts';
import { renderIssuerFaultPage, renderSignedOutPage, renderSignInPage, renderSignOutPage } from './sign-in-page.ts';
import type { SignInKeys } from './keys.ts';
import { createMemoryStore } from './memory-store.ts';

/** An official one may sign in as in the embedded mode. */
export interface DemoOfficial {
  readonly subject: string;
  readonly name: string;
  readonly position: string;
  readonly agencyId: string;
  readonly agencyName: string;
}

export interface IssuerOptions {
  /** address people reach the product at */
  readonly baseUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly keys: SignInKeys;
  readonly listOfficials: () => Promise<readonly DemoOfficial[]>;
}

/** A resource is named by a URI; the audience in its tokens is what the configuration says. */
const resource = 'urn:trinh-tu:api';

function configure({ baseUrl, audience, clientId, keys, listOfficials }: IssuerOptions): Configuration {
  return {
    adapter: createMemoryStore(),
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${baseUrl}/`, `${baseUrl}/dang-nhap`, `${baseUrl}/docs/oauth2-redirect.html`],
        post_logout_redirect_uris: [`${baseUrl}/`],
      },
    ],
    jwks: { keys: [keys.signingKey] },
    cookies: { keys: [keys.cookieKey] },
    scopes: ['openid'],
    // Asking for `openid` only: a scope of the API would ask for consent again.
    pkce: { required: () => true },
    // The console stands at the issuer's own address, which a browser names all the same: no other page asks it anything.
    clientBasedCORS: (_context, origin) => origin === new URL(baseUrl).origin,
    findAccount: async (_context, subject) => {
      const found = (await listOfficials()).find((official) => official.subject === subject);
      return found === undefined ? undefined : { accountId: subject, claims: () => ({ sub: subject, name: found.name }) };
    },
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = renderIssuerFaultPage(error);
    },
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    // The one client is ours: nothing to consent to.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(resource, 'openid');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => { context.body = renderSignOutPage(form); },
        postLogoutSuccessSource: (context) => { context.body = renderSignedOutPage(); },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'openid', audience, accessTokenFormat: 'jwt', accessTokenTTL: accessTokenSeconds, jwt: { sign: { alg: 'ES256' } } }),
      },
    },
    ttl: { AccessToken: accessTokenSeconds, Session: accessTokenSeconds, Interaction: 3600, Grant: accessTokenSeconds, IdToken: 3600 },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
  };
}

/**
 * The embedded sign-in: an OIDC issuer on which anybody may choose to be any demo official. For one machine only;
 * the loopback guard stands before it. It forgets browser sign-ins at a restart, tokens stay good since the key is kept.
 */
export function createIssuer(options: IssuerOptions): Router {
  const provider = new Provider(options.issuer, configure(options));
  const router = Router();
  router.get('/sign-in/officials', async (_request, response) => {
    response.json(await options.listOfficials());
  });
  router.get('/sign-in/:uid', async (request, response) => {
    try {
      await provider.interactionDetails(request, response);
    } catch {
      response.redirect(303, '/');
      return;
    }
    response.type('html').send(renderSignInPage(`/sign-in/${encodeURIComponent(request.params.uid)}`, await options.listOfficials()));
  });
  router.post('/sign-in/:uid', express.urlencoded({ extended: false, limit: '4kb' }), async (request, response) => {
    const subject: unknown = (request.body as Record<string, unknown> | undefined)?.['official'];
    const isKnown = (await options.listOfficials()).some((official) => official.subject === subject);
    if (!isKnown) throw new Problem('requestInvalid', { facts: { fields: [{ path: 'official', code: 'unknown' }] } });
    // Somebody else before in this browser: the issuer would clear that away by a page with a script in it, which the policy forbids.
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.session !== undefined && interaction.session.accountId !== subject) {
      await (await provider.Session.findByUid(interaction.session.uid))?.destroy();
      delete interaction.session;
      await interaction.save(Math.max(1, interaction.exp - Math.floor(Date.now() / 1000)));
    }
    await provider.interactionFinished(request, response, { login: { accountId: String(subject) } }, { mergeWithLastSubmission: false });
  });
  router.use(new URL(options.issuer).pathname, provider.callback());
  return router;
}
