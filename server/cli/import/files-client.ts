import { createReadStream, createWriteStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import type { ServerAddress } from "./find-server.js";
import { record, RequestFailed } from "./graphql-client.js";

/** A file the server has as a whole. */
export type SentFile = { readonly importId: string; readonly columns: readonly string[] };

export type Sending = { readonly file: string; readonly target: string; readonly key: string };

const JSON_LINES = /\.(jsonl|ndjson)$/i;

/** Sends a file, packed, in memory that does not grow with it. With its key it may be sent twice. */
export async function sendFile(
  server: ServerAddress,
  { file, target, key }: Sending,
): Promise<SentFile> {
  const query = new URLSearchParams({ target, name: path.basename(file).slice(0, 200) });
  const packed = Readable.toWeb(createReadStream(file).pipe(createGzip({ level: 1 })));
  const response = await ask(server, `imports?${query}`, {
    method: "POST",
    headers: {
      "content-type": JSON_LINES.test(file) ? "application/x-ndjson" : "text/csv",
      "content-encoding": "gzip",
      "idempotency-key": key,
    },
    body: packed,
    duplex: "half",
  });
  const answer: unknown = await response.json();
  const job = record(record(record(answer)?.["data"])?.["importJob"]);
  const columns = job?.["columns"];
  return {
    importId: String(job?.["id"]),
    columns: Array.isArray(columns) ? columns.map(String) : [],
  };
}

/** Saves what the server streams; what a file of people's data should be, readable by its owner only. */
export async function saveFile(server: ServerAddress, from: string, to: string): Promise<Response> {
  const response = await ask(server, from, { method: "GET" });
  if (response.body === null) throw new RequestFailed("BAD_ANSWER", "The answer is empty.");
  await pipeline(Readable.fromWeb(response.body), createWriteStream(to, { mode: 0o600 }));
  return response;
}

async function ask(server: ServerAddress, below: string, request: RequestInit): Promise<Response> {
  const url = new URL(below, server.url);
  const authorization = `Bearer ${server.key}`;
  const headers = { ...Object.fromEntries(new Headers(request.headers)), authorization };
  const response = await fetch(url, { ...request, headers }).catch((error: unknown) => {
    const { cause } = error instanceof Error ? error : { cause: null };
    const reason = cause instanceof Error ? cause.message : String(error);
    throw new RequestFailed("UNREACHABLE", `${server.url}: ${reason}`);
  });
  if (!response.ok) throw await failureOf(response);
  return response;
}

async function failureOf(response: Response): Promise<RequestFailed> {
  const body: unknown = await response.json().catch(() => null);
  const errors = record(body)?.["errors"];
  const error = record(Array.isArray(errors) ? errors[0] : null);
  const code = record(error?.["extensions"])?.["code"];
  return new RequestFailed(
    String(code ?? `HTTP_${response.status}`),
    String(error?.["message"] ?? `The server answered ${response.status}.`),
  );
}
