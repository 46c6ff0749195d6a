/** Answers that the page asked for before the program was there (public/early.js); each is used once. */
declare global {
  var kaskadEarly: Map<string, Promise<Response>> | undefined;
}

/** As `fetch`, but an answer already under way is taken. */
export function fetchOnce(address: string, init: RequestInit): Promise<Response> {
  const early = init.method === undefined || init.method === 'GET' ? take(address) : undefined;
  return early ?? fetch(address, init);
}

/** Somebody else may sign in on this page: what was asked for before is not theirs. */
export function forgetEarly(): void {
  globalThis.kaskadEarly = undefined;
}

function take(address: string): Promise<Response> | undefined {
  const answer = globalThis.kaskadEarly?.get(address);
  globalThis.kaskadEarly?.delete(address);
  return answer;
}
