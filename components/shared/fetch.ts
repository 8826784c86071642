/** What was answered to an address, and by whom it is waited for. */
interface Request {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/** An answer that is none: the server's status says why. */
export class AnswerError extends Error {
  /** The status. */
  readonly status: number;

  /** Makes the error. */
  constructor(response: Response) {
    super(`${response.url} answered ${response.status}`);
    this.status = response.status;
  }
}

/** Answers are kept while the page lives; what failed is asked for anew. */
const requests = new Map<string, Request>();

async function ask(url: string, cache: RequestCache, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { cache, signal, headers: { accept: 'application/ld+json, application/json' } });
  if (!response.ok) throw new AnswerError(response);
  return response.json();
}

/**
 * Fetches JSON, once for all who ask for the same address. Who no longer wants it aborts its signal; when nobody does, the
 * fetch itself is aborted.
 */
export async function fetchJson(url: string, signal: AbortSignal, anew = false): Promise<unknown> {
  let request = anew ? undefined : requests.get(url);
  if (!request) {
    const controller = new AbortController();
    request = { answer: ask(url, anew ? 'reload' : 'default', controller.signal), controller, waiting: 0 };
    requests.set(url, request);
  }
  const shared = request;
  shared.waiting += 1;
  let done = false;
  signal.addEventListener('abort', () => {
    shared.waiting -= 1;
    if (done || shared.waiting > 0) return;
    shared.controller.abort();
    if (requests.get(url) === shared) requests.delete(url);
  });
  try {
    return await shared.answer;
  } catch (error) {
    if (requests.get(url) === shared) requests.delete(url);
    throw error;
  } finally {
    done = true;
  }
}
