/** A start that cannot go on: the message says what is wrong and what to do, and is shown without a stack. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
