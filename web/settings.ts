/** What the server writes into the page: it knows its issuer, the page does not guess it. */
export interface ConsoleSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly mode: 'embedded' | 'production';
  readonly version: string;
  readonly temporalUiUrl: string | null;
  /** the largest file the server takes */
  readonly uploadLimitBytes: number;
}

function readSettings(): ConsoleSettings {
  const text = document.getElementById('settings')?.textContent;
  if (text === undefined) throw new Error('the page carries no settings');
  return JSON.parse(text) as ConsoleSettings;
}

export const settings: ConsoleSettings = readSettings();
