import { readAnswer, type Answer } from "./answer.js";
import type { SentDocument, Variables } from "./document.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { limit } from "./wait.js";

export type Try = {
  readonly client: ClientOptions;
  readonly options: CallOptions;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly tryTimeoutMs: number;
};

/** Sends once and reads the whole answer. Faults of the connection come back as failures. */
export async function sendOnce(attempt: Try): Promise<Answer> {
  const { client, body } = attempt;
  const headers = await headersOf(client, attempt.options);
  const send = client.fetch ?? globalThis.fetch;
  const patience = limit(attempt.signal, attempt.tryTimeoutMs);
  try {
    const { signal } = patience;
    const response = await send(client.url, { method: "POST", headers, body, signal });
    return readAnswer(response, await response.text());
  } catch (cause) {
    return patience.isOver()
      ? lost("CLIENT_TIMEOUT", `There was no answer within ${attempt.tryTimeoutMs} ms.`, cause)
      : lost("NETWORK", "The connection failed before an answer was complete.", cause);
  } finally {
    patience.end();
  }
}

function lost(code: "NETWORK" | "CLIENT_TIMEOUT", message: string, cause: unknown): Answer {
  const error = { code, message, retryable: true, cause };
  return { kind: "failure", error, refused: false, cost: null };
}

export function bodyOf({ text, name }: SentDocument, variables: Variables): string {
  return JSON.stringify({ query: text, operationName: name ?? undefined, variables });
}

export async function headersOf(client: ClientOptions, options: CallOptions): Promise<Headers> {
  const token = typeof client.token === "function" ? await client.token() : client.token;
  const headers = new Headers();
  const all = {
    accept: "application/graphql-response+json, application/json;q=0.9",
    "content-type": "application/json",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(client.app ? { "liaison-app": client.app } : {}),
    ...client.headers,
    ...options.headers,
  };
  for (const [name, value] of Object.entries(all)) {
    try {
      headers.set(name, value);
    } catch {
      // The platform's own message would repeat the value, which may be the token.
      throw new TypeError(`The header "${name}" has characters that HTTP does not allow.`);
    }
  }
  return headers;
}
