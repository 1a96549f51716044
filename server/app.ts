import { randomUUID } from "node:crypto";

import { pino } from "pino";

import type { Clock } from "./clock.js";
import type { Config } from "./config.js";
import { openCore, type Core } from "./core.js";
import { openEmbedded, type Embedded } from "./database/embedded/open-embedded.js";
import { migrate } from "./database/open.js";
import { startHttp } from "./http/server.js";
import { adminKey, announce, localSecretKey } from "./local-server.js";
import type { Logger } from "./log.js";
import { mailboxRoutes } from "./mail/mailbox.routes.js";
import { noMail } from "./mail/no-mail.js";
import { smtpSender } from "./mail/smtp.js";
import { createWorkspace } from "./modules/people/commands/create-workspace.js";
import { seedDemo } from "./demo/seed-demo.js";
import type { Web } from "./web/route.js";

export type App = {
  /** `http://host:port`. */
  readonly url: string;
  /** A key with every permission; only on the embedded database of a server bound to loopback. */
  readonly apiKey: string | null;
  /** True when this start made the workspace. */
  readonly isFirstStart: boolean;
  /** Resolves with the reason when the server cannot go on. */
  readonly failed: Promise<Error>;
  stop(): Promise<void>;
};

export type AppOptions = {
  /** A first start makes a workspace without the demo company. */
  readonly isEmpty?: boolean;
  readonly clock?: Clock;
};

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);
const FIRST_WORKSPACE = { name: "My company", currencyCode: "EUR", countryCode: "US" } as const;

/** The whole server: database, schema, doors. What was opened is closed again if a later step fails. */
export async function startApp(config: Config, options: AppOptions = {}): Promise<App> {
  const log = pino({ level: config.log.level }, pino.destination({ dest: 2, sync: false }));
  const closers: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const embedded = await openOwnDatabase(config, log);
    if (embedded !== null) closers.push(() => embedded.stop());
    const url = embedded?.url() ?? config.database.url ?? "";
    await migrate(url, config.database);
    const secretKey = await secretKeyOf(config, embedded !== null);
    let ownUrl = "";
    const mail = {
      ...noMail,
      send: config.mail.smtpUrl === null ? null : smtpSender(config.mail.smtpUrl),
      from: config.mail.from ?? noMail.from,
      origin: () => config.publicUrl ?? ownUrl,
    };
    const core = await openCore({ config, url, log, clock: options.clock, secretKey, mail });
    closers.push(() => core.stop());

    const workspace = await firstWorkspace(core, options.isEmpty ?? false);
    const isLocal = embedded !== null && LOOPBACK.has(config.http.host);
    const apiKey = isLocal ? await adminKey(core, workspace.id, config.dataDir) : null;
    const http = await startHttp({
      config: config.http,
      schema: core.schema,
      reader: core.reader,
      routes: core.routes,
      log,
      authenticate: core.authenticate,
      makeContext: core.contextFor,
      isReady: core.isReady,
      playgroundKey: apiKey,
      web: isLocal && mail.send === null ? withMailbox(core) : core.web,
    });
    ownUrl = http.url;
    closers.push(() => http.stop());
    core.jobs.start();
    closers.push(await announce(config.dataDir, `${http.url}/graphql`));
    const failed = embedded === null ? new Promise<Error>(() => undefined) : embedded.exited;
    return { url: http.url, apiKey, isFirstStart: workspace.isNew, failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Set from outside, or else kept where the database is kept. Several servers of one database share it. */
async function secretKeyOf(
  { secretKey, dataDir }: Config,
  isEmbedded: boolean,
): Promise<Buffer | null> {
  if (secretKey !== null) return Buffer.from(secretKey, "hex");
  return isEmbedded ? localSecretKey(dataDir) : null;
}

/** Mail of a server on this machine that has no mail server is looked at in the browser. */
function withMailbox({ web, mailer }: Core): Web {
  return { ...web, routes: [...web.routes, ...mailboxRoutes(mailer)] };
}

async function openOwnDatabase(config: Config, log: Logger): Promise<Embedded | null> {
  if (config.database.url !== null) return null;
  return openEmbedded({
    dataDir: config.dataDir,
    log: {
      info: (fields, message) => log.debug(fields, message),
      warn: (fields, message) => log.warn(fields, message),
    },
  });
}

/** The oldest workspace; on a first start, a new one with the demo company unless it is to be empty. */
async function firstWorkspace(
  core: Core,
  isEmpty: boolean,
): Promise<{ id: string; isNew: boolean }> {
  const [existing] = await core.workspaces();
  if (existing !== undefined) return { id: existing, isNew: false };
  const id = randomUUID();
  const ctx = core.systemContext(id);
  if (isEmpty) await createWorkspace(ctx, FIRST_WORKSPACE);
  else await seedDemo(ctx);
  return { id, isNew: true };
}
