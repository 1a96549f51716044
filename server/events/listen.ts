import pg from "pg";

const RECONNECT_MS = 1_000;

/** By channel: what to do when something was committed that concerns it. */
type Wakes = Readonly<Record<string, () => void>>;

/**
 * Wakes who waits for a channel, whenever a transaction that notified it commits on any server
 * process. A lost connection is made again; what was missed meanwhile is found by the sweeps of the
 * relay and the runner, since their tables are the truth.
 */
export function listen(url: string, wakes: Wakes): { stop(): Promise<void> } {
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
    mine.on("notification", ({ channel }) => wakes[channel]?.());
    mine
      .connect()
      .then(
        async () => {
          const channels = Object.keys(wakes);
          await mine.query(channels.map((channel) => `LISTEN ${channel}`).join("; "));
          for (const channel of channels) wakes[channel]?.();
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
