export const templateDatabase = 'trinh_tu_template';

/** One namespace per jest worker, so that two files never see each other's workflows. */
export const testNamespaces: readonly string[] = ['test-1', 'test-2', 'test-3', 'test-4'];

/** What global-setup.ts passed on; throws where a test runs outside a project that starts the kit. */
export function getKitVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this test in the jest project "real" or "full"`);
  return value;
}
