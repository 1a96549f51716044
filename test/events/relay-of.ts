import { pino } from "pino";

import type { Consumer } from "../../server/events/consumers.js";
import { startRelay, type Relay } from "../../server/events/relay.js";
import type { TestApp } from "../support/app.js";

/** The relay of another server on the app's database, which starts now and has seen nothing of the log. */
export function relayOf({ core }: TestApp, ...consumers: Consumer[]): Relay {
  const { workspaces, systemContext } = core;
  return startRelay({ consumers, log: pino({ level: "silent" }), workspaces, systemContext });
}
