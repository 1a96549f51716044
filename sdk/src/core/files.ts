import type { ImportJob } from "../generated/operations.js";
import type { ImportTarget } from "../generated/schema.js";
import { readAnswer } from "./answer.js";
import { LiaisonError, type ErrorDetails } from "./error.js";
import { randomKey } from "./idempotency.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { headersOf } from "./send.js";

export type FileToSend = {
  readonly target: ImportTarget;
  /** A text, bytes, a `Blob` or `File`, or a stream of bytes for what does not fit in memory. */
  readonly content: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;
  readonly name?: string;
  /** `text/csv` if not given, or `application/x-ndjson`. */
  readonly type?: "text/csv" | "application/x-ndjson";
};

/** The import that `imports.start` starts. */
export type SentFile = Pick<
  ImportJob,
  "id" | "state" | "columns" | "rowsTotal" | "bytes" | "checksum"
>;

export type ReceivedFile = {
  readonly content: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Of an export: `changes` after this and the file join without a gap. */
  readonly cursor: string | null;
};

export type ExportName =
  `${"leads" | "accounts" | "contacts" | "opportunities"}.${"csv" | "jsonl"}`;

export type Files = {
  /** Sends a file, once: a stream cannot be sent again. With the same `idempotencyKey` it is kept once. */
  upload(file: FileToSend, options?: CallOptions): Promise<SentFile>;
  /** All rows the caller may see, as a file that can be imported again. */
  export(name: ExportName, options?: CallOptions): Promise<ReceivedFile>;
  /** The refused rows of an import with their reasons, to mend and send again. */
  importErrors(importId: string, options?: CallOptions): Promise<ReceivedFile>;
};

/** What does not fit an operation: whole files, in streams. */
export function createFiles(client: ClientOptions): Files {
  const download = async (path: string, options: CallOptions = {}): Promise<ReceivedFile> => {
    const response = await send(client, path, { method: "GET" }, options);
    const { body, headers } = response;
    if (body === null) throw failed({ code: "INVALID_ANSWER", message: "The answer is empty." });
    return { content: body, cursor: headers.get("x-liaison-cursor") };
  };
  return {
    async upload({ target, content, name, type = "text/csv" }, options = {}) {
      const query = new URLSearchParams({ target, ...(name === undefined ? {} : { name }) });
      const key = options.idempotencyKey ?? randomKey();
      const headers = { "content-type": type, "idempotency-key": key };
      // `duplex` is what a stream as a body needs; the types of some platforms do not know it yet.
      const request = { method: "POST", body: content, duplex: "half" as const, headers };
      const response = await send(client, `imports?${query}`, request, options);
      const answer = readAnswer(response, await response.text());
      if (answer.kind === "failure") throw failed(answer.error);
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as with every operation: the server's promise
      return (answer.data as { importJob: SentFile }).importJob;
    },
    export: (name, options) => download(`exports/${name}`, options),
    importErrors: (importId, options) =>
      download(`imports/${encodeURIComponent(importId)}/errors.csv`, options),
  };
}

async function send(
  client: ClientOptions,
  path: string,
  request: RequestInit,
  options: CallOptions,
): Promise<Response> {
  const headers = await headersOf(client, {
    headers: { ...Object.fromEntries(new Headers(request.headers)), ...options.headers },
  });
  const { signal } = options;
  const url = client.url.replace(/\/graphql\/?$/, "/") + path;
  let response: Response;
  try {
    const fetch = client.fetch ?? globalThis.fetch;
    response = await fetch(url, { ...request, headers, ...(signal ? { signal } : {}) });
  } catch (cause) {
    const code = signal?.aborted ? "ABORTED" : "NETWORK";
    throw failed({ code, message: "The connection failed before an answer came.", cause });
  }
  if (response.ok) return response;
  const answer = readAnswer(response, await response.text());
  throw failed(answer.kind === "failure" ? answer.error : { code: "UNKNOWN", message: "Refused." });
}

function failed(details: ErrorDetails): LiaisonError {
  return new LiaisonError(details, { operation: null, attempts: 1, idempotencyKey: null });
}
