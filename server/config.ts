import path from "node:path";
import { fileURLToPath } from "node:url";

import { findMisspelt } from "./config/misspelt.js";
import { findProjectDir } from "./config/project-dir.js";
import type { Whereabouts } from "./config/project-dir.js";
import type { Setting, SettingProblem } from "./config/setting.js";
import { SETTINGS } from "./config/settings.js";

export type LogLevel = typeof SETTINGS.logLevel.fallback;

/** All that can be set from outside, read once at the start. Frozen. */
export type Config = {
  readonly http: {
    readonly port: number;
    readonly host: string;
    readonly requestTimeoutMs: number;
    readonly maxBodyBytes: number;
    readonly shutdownGraceMs: number;
    readonly pointsPerSecond: number;
  };
  readonly database: {
    /** Null means the embedded database. */
    readonly url: string | null;
    readonly poolSize: number;
    readonly statementTimeoutMs: number;
    readonly connectTimeoutMs: number;
  };
  /** 64 hex digits; null means one kept beside the embedded database, or none. */
  readonly secretKey: string | null;
  /** Absolute path. */
  readonly dataDir: string;
  readonly log: { readonly level: LogLevel };
  /** Without a slash at its end; null means the address it listens on. */
  readonly publicUrl: string | null;
  readonly mail: {
    /** Null means that mail waits in the outbox. */
    readonly smtpUrl: string | null;
    readonly from: string | null;
  };
  readonly oidc: null | {
    readonly issuer: string;
    readonly audience: string;
    /** Null means as the issuer's discovery document says. */
    readonly jwksUrl: string | null;
    readonly workspaceClaim: string;
  };
  /** Used by the command line only. */
  readonly client: { readonly url: string | null; readonly apiKey: string | null };
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The embedded database allows 60 connections; some are left for the command line and for restarts. */
const EMBEDDED_POOL_LIMIT = 50;

/** Settings that are wrong: all of them at once, each with what would be right. The message has a line for each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.map(sayProblem).join("\n"));
  }
}

/** Reads the settings from the environment. Throws ConfigError that lists every problem. */
export function readConfig(env: Environment, whereabouts = ownWhereabouts()): Config {
  const problems: SettingProblem[] = [];
  const read = <T>(setting: Setting<T>): T => readSetting(setting, env, problems);

  const config: Config = {
    http: {
      port: read(SETTINGS.port),
      host: read(SETTINGS.host),
      requestTimeoutMs: read(SETTINGS.requestTimeoutMs),
      maxBodyBytes: read(SETTINGS.maxBodyBytes),
      shutdownGraceMs: read(SETTINGS.shutdownGraceMs),
      pointsPerSecond: read(SETTINGS.pointsPerSecond),
    },
    database: {
      url: read(SETTINGS.databaseUrl),
      poolSize: read(SETTINGS.poolSize),
      statementTimeoutMs: read(SETTINGS.statementTimeoutMs),
      connectTimeoutMs: read(SETTINGS.connectTimeoutMs),
    },
    secretKey: read(SETTINGS.secretKey),
    dataDir: resolveDataDir(read(SETTINGS.dataDir), whereabouts),
    log: { level: read(SETTINGS.logLevel) },
    publicUrl: read(SETTINGS.publicUrl)?.replace(/\/$/, "") ?? null,
    mail: { smtpUrl: read(SETTINGS.smtpUrl), from: read(SETTINGS.mailFrom) },
    oidc: readOidc(read),
    client: { url: read(SETTINGS.clientUrl), apiKey: read(SETTINGS.clientApiKey) },
  };
  problems.push(...findConflicts(env, config));
  problems.push(
    ...findMisspelt(
      env,
      settingList().map(({ name }) => name),
    ),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return deepFreeze(config);
}

/** What `npm start -- --help` lists. */
export function describeSettings(): { name: string; default: string; description: string }[] {
  return settingList().map(({ name, fallbackText, description }) => ({
    name,
    default: fallbackText,
    description,
  }));
}

function settingList(): Omit<Setting<unknown>, "parse">[] {
  return Object.values(SETTINGS);
}

function readSetting<T>(setting: Setting<T>, env: Environment, problems: SettingProblem[]): T {
  const text = env[setting.name]?.trim();
  // Compose files and shells pass `NAME=` for what nobody set.
  if (text === undefined || text === "") return setting.fallback;
  const value = setting.parse(text);
  if (value !== undefined) return value;
  problems.push({
    name: setting.name,
    value: setting.isSecret ? null : text,
    problem: "is not right",
    expected: setting.expected,
  });
  return setting.fallback;
}

function readOidc(read: <T>(setting: Setting<T>) => T): Config["oidc"] {
  const issuer = read(SETTINGS.oidcIssuer);
  const audience = read(SETTINGS.oidcAudience);
  const jwksUrl = read(SETTINGS.oidcJwksUrl);
  const workspaceClaim = read(SETTINGS.oidcWorkspaceClaim);
  if (issuer === null || audience === null) return null; // findConflicts says what is missing
  return { issuer, audience, jwksUrl, workspaceClaim };
}

/** Settings that are right alone and wrong together. */
function findConflicts(env: Environment, { database, mail }: Config): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const isSet = (name: string): boolean => (env[name]?.trim() ?? "") !== "";

  const { oidcIssuer, oidcAudience, oidcJwksUrl, oidcWorkspaceClaim } = SETTINGS;
  const given = [oidcIssuer, oidcAudience, oidcJwksUrl, oidcWorkspaceClaim].filter(({ name }) =>
    isSet(name),
  );
  for (const { name, expected } of given.length > 0 ? [oidcIssuer, oidcAudience] : []) {
    if (isSet(name)) continue;
    const because = given.map((setting) => setting.name).join(" and ");
    problems.push({ name, value: null, problem: `is missing, but ${because} is set`, expected });
  }
  if (mail.smtpUrl !== null && !isSet(SETTINGS.mailFrom.name)) {
    const { name, expected } = SETTINGS.mailFrom;
    const problem = `is missing, but ${SETTINGS.smtpUrl.name} is set`;
    problems.push({ name, value: null, problem, expected });
  }
  if (!isSet("DATABASE_URL") && database.poolSize > EMBEDDED_POOL_LIMIT) {
    problems.push({
      name: SETTINGS.poolSize.name,
      value: String(database.poolSize),
      problem: "is more than the embedded database allows",
      expected: `at most ${EMBEDDED_POOL_LIMIT}, or DATABASE_URL set to a larger PostgreSQL`,
    });
  }
  return problems;
}

function resolveDataDir(given: string | null, whereabouts: Whereabouts): string {
  return given === null
    ? path.join(findProjectDir(whereabouts), ".liaison")
    : path.resolve(whereabouts.cwd, given);
}

function ownWhereabouts(): Whereabouts {
  return { cwd: process.cwd(), codeDir: path.dirname(fileURLToPath(import.meta.url)) };
}

function sayProblem({ name, value, problem, expected }: SettingProblem): string {
  return `${name}${value === null ? "" : `=${value}`} ${problem}: expected ${expected}`;
}

function deepFreeze<T>(value: T): Readonly<T> {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
