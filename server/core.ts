import "reflect-metadata";

import { randomUUID } from "node:crypto";

import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";

import { anonymous, type Actor } from "./auth/actor.js";
import { oidcVerifier } from "./auth/token.js";
import { systemClock, type Clock } from "./clock.js";
import type { Config } from "./config.js";
import type { Context } from "./context.js";
import { workspaceDb } from "./database/db.js";
import { openDatabase } from "./database/open.js";
import { WAKE_CHANNEL } from "./database/trail.js";
import { listen } from "./events/listen.js";
import { startRelay, type Relay } from "./events/relay.js";
import { openBuckets } from "./graphql/buckets.js";
import { uuidV7Ids } from "./ids.js";
import { JOBS_CHANNEL } from "./jobs/enqueue.js";
import { jobRunner, type Runner } from "./jobs/runner.js";
import type { Logger } from "./log.js";
import { mailJobs } from "./mail/mail.jobs.js";
import { noMail } from "./mail/no-mail.js";
import type { Mailer } from "./mail/send-mail.js";
import { trackingRoutes } from "./mail/tracking.routes.js";
import { allMappedEntities, modules } from "./modules.js";
import { permitMail } from "./modules/accounts/consent/may-write-to.js";
import { authenticator, systemActor } from "./modules/people/authenticate.js";
import { openReader, type Reader } from "./reader/compile/reader.js";
import { Loaders } from "./reader/loaders.js";
import type { Route } from "./route.js";
import { theSchema } from "./schema.js";
import { openSecretBox } from "./secrets.js";
import { networkOf } from "./web/origin.js";
import type { Web } from "./web/route.js";

/** Of one network, such as an office; ten times that at once. */
const FORMS_PER_SECOND = 2;

/** The server without its doors: what HTTP, the command line and the tests stand on. */
export type Core = {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly reader: Reader;
  readonly relay: Relay;
  readonly jobs: Runner;
  readonly routes: readonly Route[];
  readonly mailer: Mailer;
  authenticate(authorization: string | undefined): Promise<Actor>;
  contextFor(actor: Actor, requestId: string, log: Logger): Context;
  /** The server itself, acting in a workspace. */
  systemContext(workspaceId: string): Context;
  workspaces(): Promise<string[]>;
  /** The modules' own addresses, for whoever opens HTTP. */
  readonly web: Web;
  isReady(): Promise<boolean>;
  now(): Date;
  stop(): Promise<void>;
};

export type CoreOptions = {
  readonly config: Pick<Config, "database" | "oidc">;
  /** A migrated database. */
  readonly url: string;
  /** Its connections, where they are open already and stay open after; else the core has its own. */
  readonly dataSource?: DataSource;
  readonly log: Logger;
  readonly clock?: Clock;
  /** 32 bytes to seal secrets with that have to be read again; null does without. */
  readonly secretKey?: Buffer | null;
  /** How mail leaves; without it mail waits in the outbox. */
  readonly mail?: Omit<Mailer, "permit">;
};

export async function openCore({
  config,
  url,
  dataSource: given,
  log,
  clock = systemClock,
  secretKey = null,
  mail = noMail,
}: CoreOptions): Promise<Core> {
  let isStopping = false;
  const onFault = (error: unknown) => {
    if (isStopping) return; // the embedded database may be gone before its last connection is
    log.warn({ fault: error instanceof Error ? error.name : "unknown" }, "Connection lost");
  };
  const [schema, dataSource] = await Promise.all([
    theSchema(),
    given ?? openDatabase(url, config.database, allMappedEntities(), onFault),
  ]);
  const secrets = secretKey === null ? null : openSecretBox(secretKey);
  const ids = uuidV7Ids(clock);
  const dbOf = (workspaceId: string) => workspaceDb(dataSource, workspaceId);
  const contextFor = (actor: Actor, requestId: string, requestLog: Logger): Context => ({
    actor,
    db: dbOf(actor.workspaceId),
    clock,
    ids,
    load: new Loaders(),
    log: requestLog,
    secrets,
    publicIn: (workspaceId) => contextFor({ ...anonymous, workspaceId }, requestId, requestLog),
    requestId,
  });
  const systemContext = (workspaceId: string) =>
    contextFor(systemActor(workspaceId), `system-${randomUUID()}`, log);
  const workspaces = async () => {
    const rows: { workspace_id: string }[] = await dataSource.query(
      "SELECT workspace_id FROM workspace_directory ORDER BY workspace_id",
    );
    return rows.map(({ workspace_id }) => workspace_id);
  };
  const consumers = modules.flatMap((module) => module.consumers);
  const relay = startRelay({ consumers, log, workspaces, systemContext });
  const mailer = { ...mail, permit: permitMail };
  const owed = [...modules.flatMap((module) => module.jobs ?? []), ...mailJobs(mailer)];
  const jobs = jobRunner({ jobs: owed, log, workspaces, systemContext });
  const listener = listen(url, { [WAKE_CHANNEL]: relay.wake, [JOBS_CHANNEL]: jobs.wake });
  const tokens = config.oidc === null ? null : oidcVerifier(config.oidc);

  const authenticate = authenticator({ clock, dbOf, tokens });
  const visitors = openBuckets(FORMS_PER_SECOND);
  const web: Web = {
    routes: [...trackingRoutes, ...modules.flatMap((module) => module.web ?? [])],
    contextIn: (workspaceId, requestId) => contextFor(systemActor(workspaceId), requestId, log),
    contextOf: (actor, requestId) => contextFor(actor, requestId, log),
    authenticate,
    workspaces,
    admit: (address) => void visitors.spend(networkOf(address) ?? address, 1),
  };

  return {
    schema,
    dataSource,
    reader: openReader(schema),
    relay,
    jobs,
    mailer,
    routes: modules.flatMap((module) => module.routes ?? []),
    authenticate,
    contextFor,
    systemContext,
    workspaces,
    web,
    isReady: () => answers(dataSource),
    now: () => clock.now(),
    async stop() {
      isStopping = true;
      await listener.stop();
      await Promise.all([relay.stop(), jobs.stop()]);
      mail.send?.close?.();
      if (given === undefined) await dataSource.destroy();
    },
  };
}

async function answers(dataSource: DataSource): Promise<boolean> {
  try {
    await dataSource.query("SELECT 1");
    return true;
  } catch {
    return false; // whatever is wrong with the database, we are not ready
  }
}
