/** The form in which a call and its answer cross to the background and back. Light enough for the content script. */

export interface CallRequest {
  call: string;
  input: unknown;
}

/** Errors cross as text: an `Error` object would lose its kind on the way and could carry a stack. */
export type CallReply = { ok: true; value: unknown } | { ok: false; error: string };

/** The value of a reply. @throws Error with the background's words if the call failed. */
export function openReply(reply: unknown): unknown {
  if (!isReply(reply)) throw new Error('the background gave no answer');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

function isReply(reply: unknown): reply is CallReply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
