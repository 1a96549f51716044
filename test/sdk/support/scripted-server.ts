import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type ReceivedRequest = {
  readonly at: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly query: string;
    readonly operationName?: string;
    readonly variables: Readonly<Record<string, unknown>> & {
      readonly input?: Readonly<Record<string, unknown>>;
    };
  };
};

export type Reply = (response: ServerResponse, request: ReceivedRequest) => void;

export type ScriptedServer = AsyncDisposable & {
  readonly url: string;
  /** In the order they came. */
  readonly received: readonly ReceivedRequest[];
};

/** A real HTTP server that gives these replies in turn, the last one for ever. */
export async function scriptedServer(...replies: readonly Reply[]): Promise<ScriptedServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body: ReceivedRequest["body"] = JSON.parse(Buffer.concat(chunks).toString());
      const entry = { at: performance.now(), headers: request.headers, body };
      received.push(entry);
      replies[Math.min(received.length, replies.length) - 1]?.(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/graphql`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not listening on TCP");
  return address.port;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    const type = "application/graphql-response+json; charset=utf-8";
    response.writeHead(status, { "content-type": type, ...headers }).end(JSON.stringify(body));
  };
}

export function data(value: unknown, extensions?: unknown): Reply {
  return json(200, { data: value, extensions });
}

/** A refusal as the server writes it. */
export function refusal(
  status: number,
  extensions: Readonly<Record<string, unknown>>,
  headers: Record<string, string> = {},
): Reply {
  const error = { message: "Refused for a reason.", path: ["viewer"], extensions };
  return json(status, { errors: [error], data: null }, headers);
}

/** What a proxy in between says. */
export function page(status: number, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers });
    response.end("<html><h1>ana@acme.test was here</h1></html>");
  };
}

export const reset: Reply = (response) => {
  response.socket?.resetAndDestroy();
};

/** Promises a long body, sends a part, hangs up. */
export const cutShort: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data":{"viewer":');
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
};

export const silence: Reply = () => {};

export function after(ms: number, reply: Reply): Reply {
  return (response, request) => {
    setTimeout(() => reply(response, request), ms);
  };
}
