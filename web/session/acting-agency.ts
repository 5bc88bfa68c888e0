// Which of the official's offices is acted for. Of the tab alone, so that two tabs may act for two offices.
const key = 'trinh-tu-agency';

export function readActingAgency(): string | null {
  return window.sessionStorage.getItem(key);
}

export function chooseActingAgency(agencyId: string | null): void {
  if (agencyId === null) window.sessionStorage.removeItem(key);
  else window.sessionStorage.setItem(key, agencyId);
}
