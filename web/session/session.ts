import { User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { settings } from '../settings.ts';
import { chooseActingAgency } from './acting-agency.ts';

/** `unknown` while the tab asks its neighbours; `expired`: the page stays, a dialog asks to sign in again. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly user: User }
  /** `isOther`: somebody else signed in beside; the page waits for its own official */
  | { readonly kind: 'expired'; readonly user: User; readonly isOther: boolean };

interface SignInState {
  readonly returnTo?: string;
  /** this window was opened beside a page whose session had ended */
  readonly isBeside?: boolean;
}

type Message = { readonly type: 'ask' } | { readonly type: 'user'; readonly user: string } | { readonly type: 'signedOut'; readonly subject: string };

const base = window.location.origin;
// Per tab: a shared PC must not keep it after the window is closed.
const store = new WebStorageStateStore({ store: window.sessionStorage });
const manager = new UserManager({
  authority: settings.issuer, client_id: settings.clientId, redirect_uri: `${base}/dang-nhap`, post_logout_redirect_uri: `${base}/`, response_type: 'code', scope: 'openid',
  userStore: store, stateStore: store, automaticSilentRenew: false, monitorSession: false, loadUserInfo: false,
});
const neighbours = new BroadcastChannel('trinh-tu-session');

let state: SessionState = { kind: 'unknown' };
const listeners = new Set<() => void>();

function set(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function readSession(): SessionState {
  return state;
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The bearer token, null where nobody is signed in. */
export function readToken(): string | null {
  return state.kind === 'signedIn' ? state.user.access_token : null;
}

async function takeUser(user: User): Promise<void> {
  await manager.storeUser(user);
  set({ kind: 'signedIn', user });
}

neighbours.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.type === 'ask' && state.kind === 'signedIn') neighbours.postMessage({ type: 'user', user: state.user.toStorageString() } satisfies Message);
  // Only who has nobody takes somebody: two officials on one PC keep to their own tabs.
  if (data.type === 'user' && state.kind !== 'signedIn') {
    const user = User.fromStorageString(data.user);
    if (state.kind !== 'expired' || state.user.profile.sub === user.profile.sub) void takeUser(user);
    else set({ ...state, isOther: true });
  }
  if (data.type === 'signedOut' && (state.kind === 'signedIn' || state.kind === 'expired') && state.user.profile.sub === data.subject) void manager.removeUser().then(() => set({ kind: 'signedOut' }));
});

const neighbourMs = 150;

/** Finds the session of this tab, else the one of another tab of this browser. */
export async function restoreSession(): Promise<void> {
  const own = await manager.getUser();
  if (own !== null && own.expired !== true) {
    set({ kind: 'signedIn', user: own });
    return;
  }
  neighbours.postMessage({ type: 'ask' } satisfies Message);
  await new Promise((resolve) => setTimeout(resolve, neighbourMs));
  if (state.kind === 'unknown') set({ kind: 'signedOut' });
}

// The trial's issuer asks anew each time, so that one may choose to be somebody else; a real one decides for itself.
const asking = settings.mode === 'embedded' ? { prompt: 'login' } : {};

/** Goes to the issuer. `returnTo` is a path of ours. */
export function signIn(returnTo: string): Promise<void> {
  return manager.signinRedirect({ ...asking, state: { returnTo } satisfies SignInState });
}

/** Another official in this tab; the other tabs keep theirs. */
export function signInAsOther(): Promise<void> {
  return manager.signinRedirect({ prompt: 'login', state: { returnTo: '/' } satisfies SignInState });
}

/** In a window beside the page whose session ended: the page and its form stay. */
export function signInBeside(): void {
  window.open('/dang-nhap?canh=1', '_blank', 'popup,width=900,height=700');
}

export function signInFromBeside(): Promise<void> {
  return manager.signinRedirect({ ...asking, state: { isBeside: true } satisfies SignInState });
}

/** Ends the way back from the issuer; answers the path to go on at, null where the window closes itself. */
export async function finishSignIn(): Promise<string | null> {
  const user = await manager.signinRedirectCallback();
  await takeUser(user);
  const { returnTo, isBeside } = (user.state ?? {}) as SignInState;
  if (isBeside === true) {
    neighbours.postMessage({ type: 'user', user: user.toStorageString() } satisfies Message);
    window.close();
    return null;
  }
  return returnTo?.startsWith('/') === true && !returnTo.startsWith('//') ? returnTo : '/';
}

export function expireSession(): void {
  if (state.kind === 'signedIn') set({ kind: 'expired', user: state.user, isOther: false });
}

/** Ends the session here, in the other tabs of the same official, and at the issuer. */
export async function signOut(): Promise<void> {
  if (state.kind === 'signedIn' || state.kind === 'expired') neighbours.postMessage({ type: 'signedOut', subject: state.user.profile.sub } satisfies Message);
  chooseActingAgency(null);
  try {
    // Takes the user out of the tab's store before it goes.
    await manager.signoutRedirect();
  } catch {
    // The issuer is away: at least nothing is left here.
    await manager.removeUser();
    set({ kind: 'signedOut' });
  }
}
