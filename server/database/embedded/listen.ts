import { createServer } from "node:net";

import { connectionOf, LOOPBACK } from "./connection.js";
import type { EmbeddedConnection } from "./connection.js";
import type { Places } from "./places.js";
import { makeSocketDir } from "./socket-dir.js";

/** Where the database listens: on a socket, or (Windows) on a port of the loopback address. */
export type Listen =
  | { readonly kind: "socket"; readonly socketDir: string }
  | { readonly kind: "tcp"; readonly port: number };

/** The name of the socket's file, not a port: nothing listens on TCP. */
export const SOCKET_PORT = 5432;

/** No fixed port, so that several checkouts run side by side. */
export async function chooseListen(kind: Listen["kind"], places: Places): Promise<Listen> {
  if (kind === "tcp") return { kind, port: await findFreePort() };
  return { kind, socketDir: await makeSocketDir(places.clusterDir, places.runAs) };
}

export function listenOf({ host, port }: EmbeddedConnection): Listen {
  return host === LOOPBACK ? { kind: "tcp", port } : { kind: "socket", socketDir: host };
}

export function connectionTo(listen: Listen, password: string | null): EmbeddedConnection {
  return listen.kind === "socket"
    ? connectionOf({ socketDir: listen.socketDir, port: SOCKET_PORT }, password)
    : connectionOf({ socketDir: "", port: listen.port }, password);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
