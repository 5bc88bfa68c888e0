// CommonJS, because the SDK loads it with require() in the client and worker and bundles it for workflows.
const { DefaultFailureConverter } = require('@temporalio/common');

/** Messages and stacks of failures go through the codec too: they may quote what a person wrote. */
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
