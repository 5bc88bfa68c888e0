import { tsImport } from 'tsx/esm/api';

// Jest reads this file without its transforms, so the TypeScript behind it is loaded by tsx.
export default async function globalSetup() {
  const { startKit } = await tsImport('./global-setup.ts', import.meta.url);
  globalThis.stopKit = await startKit();
}
