import { randomUUID } from "node:crypto";

import { pino } from "pino";

import { openCore } from "../../server/core.js";
import { seedDemo } from "../../server/demo/seed-demo.js";
import { START, startApp, type TestApp } from "./app.js";
import { TestClock } from "./clock.js";
import { TEST_DATABASE } from "./empty-copy.js";
import { cloneFilled } from "./postgres.js";

/**
 * A server whose workspace is the demo company: rows of every kind, for tests of the whole. The usual
 * company is made once a run and copied; another seed or day makes its own.
 */
export function seededApp(options: { now?: string; seed?: number } = {}): Promise<TestApp> {
  const { seed, now } = options;
  if (seed === undefined && now === undefined) {
    return startApp({ database: () => cloneFilled("demo", fillWithDemo) });
  }
  return startApp({ now, found: (system) => seedDemo(system, seed) });
}

async function fillWithDemo(url: string): Promise<void> {
  const core = await openCore({
    config: { database: TEST_DATABASE, oidc: null },
    url,
    log: pino({ level: "silent" }),
    clock: new TestClock(START),
  });
  await seedDemo(core.systemContext(randomUUID()));
  await core.relay.drain();
  await core.stop();
}
