import pg from "pg";

import { WAKE_CHANNEL } from "../database/trail.js";

const RECONNECT_MS = 1_000;

/**
 * Calls `wake` whenever a command's events are committed, on any server process. A lost connection is
 * made again; what was missed meanwhile is found by the relay's sweep, since the log is the truth.
 */
export function listen(url: string, wake: () => void): { stop(): Promise<void> } {
  let isStopped = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const again = () => {
    client = null;
    if (isStopped) return;
    timer = setTimeout(connect, RECONNECT_MS);
    timer.unref();
  };
  const connect = () => {
    const mine = new pg.Client({ connectionString: url, application_name: "liaison listener" });
    client = mine;
    mine.on("error", () => undefined); // `end` follows, and makes a new one
    mine.on("end", () => {
      if (client === mine) again();
    });
    mine.on("notification", wake);
    mine
      .connect()
      .then(
        async () => {
          await mine.query(`LISTEN ${WAKE_CHANNEL}`);
          wake();
        },
        () => {
          if (client === mine) again();
        },
      )
      .catch(() => undefined); // the connection went before LISTEN; `end` has been heard
  };
  connect();

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  };
}
