import { bundleWorkflowCode } from '@temporalio/worker';
import { failureConverterPath } from './data-converter.ts';

const quiet = () => undefined;
const tell = (message: string) => void process.stderr.write(`${message}\n`);

/** Bundles the workflows of one entry file with the failure converter that client and worker use. The source map is inline. */
export async function bundleWorkflows(workflowsPath: string): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    logger: { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: tell, error: tell },
  });
  return code;
}
