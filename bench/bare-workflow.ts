// The yardstick: what any workflow costs that takes an update and answers it from one local activity that does nothing.
import { condition, defineSignal, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

export interface BareActivities {
  doNothing(input: { readonly number: number }): Promise<{ readonly number: number }>;
}

const local = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '5 seconds' });

const bareUpdate = defineUpdate<{ readonly number: number }, [{ readonly number: number }]>('bareUpdate');
const finish = defineSignal('finish');

export async function bareWorkflow(): Promise<void> {
  let isOver = false;
  setHandler(bareUpdate, (input) => local.doNothing(input));
  setHandler(finish, () => {
    isOver = true;
  });
  await condition(() => isOver);
}
