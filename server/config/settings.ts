import { HOUR_MS } from "../spans.js";
import { choiceSetting, integerSetting, textSetting, urlSetting } from "./setting.js";

const HOST = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$|^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$/;
const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

const postgresUrl = {
  expected: "a URL such as postgresql://user:password@db.example.com:5432/liaison",
  accepts: (url: URL) => /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1,
};

/** Keys and tokens are only as safe as the way they come; on one machine nobody is between. */
const secureUrl = {
  expected: "an https URL such as https://login.example.com (http only on localhost)",
  accepts: (url: URL) =>
    url.protocol === "https:" ||
    (url.protocol === "http:" && LOOPBACK_HOSTS.includes(url.hostname)),
};

const smtpUrl = {
  expected: "a URL such as smtp://user:password@mail.example.com:587, or smtps://",
  accepts: (url: URL) => /^smtps?:$/.test(url.protocol) && url.hostname !== "",
};

/** An address, or a name and an address between angle brackets; on one line, it becomes a header. */
const SENDER = /^(?:[^<>"@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

const publicUrl = {
  expected: "an http or https URL without a path, such as https://liaison.example.com",
  accepts: (url: URL) => /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}` === "/",
};

const webUrl = {
  expected: "an http or https URL such as http://127.0.0.1:4000/graphql",
  accepts: (url: URL) => /^https?:$/.test(url.protocol),
};

/** Every setting there is, in the order in which `--help` lists them. */
export const SETTINGS = {
  port: integerSetting(
    "PORT",
    { fallback: 4000, min: 0, max: 65_535 },
    { description: "Port the server listens on; 0 takes any free one." },
  ),
  host: textSetting(
    "HOST",
    { fallback: "127.0.0.1", pattern: HOST, expected: "an address such as 127.0.0.1 or 0.0.0.0" },
    { description: "Address the server listens on; 0.0.0.0 opens it to the network." },
  ),
  dataDir: textSetting(
    "LIAISON_DATA_DIR",
    { fallback: null, pattern: /^[^\0]+$/, expected: "the path of a folder" },
    {
      description: "Folder of the embedded database.",
      fallbackText: ".liaison in the project",
    },
  ),
  databaseUrl: urlSetting("DATABASE_URL", postgresUrl, {
    description: "PostgreSQL 15 or newer to use in place of the embedded one.",
    fallbackText: "the embedded database",
    isSecret: true,
  }),
  poolSize: integerSetting(
    "DATABASE_POOL_SIZE",
    { fallback: 10, min: 1, max: 500 },
    { description: "Most database connections of one server process." },
  ),
  statementTimeoutMs: integerSetting(
    "DATABASE_STATEMENT_TIMEOUT_MS",
    { fallback: 30_000, min: 100, max: HOUR_MS },
    { description: "Longest that one SQL statement may run." },
  ),
  connectTimeoutMs: integerSetting(
    "DATABASE_CONNECT_TIMEOUT_MS",
    { fallback: 5_000, min: 100, max: 300_000 },
    { description: "Longest wait for a database connection." },
  ),
  requestTimeoutMs: integerSetting(
    "REQUEST_TIMEOUT_MS",
    { fallback: 30_000, min: 100, max: HOUR_MS },
    { description: "Longest that one HTTP request may take." },
  ),
  maxBodyBytes: integerSetting(
    "MAX_BODY_BYTES",
    { fallback: 1_048_576, min: 1_024, max: 104_857_600 },
    { description: "Largest HTTP request body." },
  ),
  shutdownGraceMs: integerSetting(
    "SHUTDOWN_GRACE_MS",
    { fallback: 10_000, min: 0, max: 600_000 },
    { description: "How long a stopping server lets running requests finish." },
  ),
  pointsPerSecond: integerSetting(
    "RATE_LIMIT_POINTS_PER_SECOND",
    // Less than 1,000 would leave the largest operation allowed unpayable (graphql/limits.ts).
    { fallback: 5_000, min: 1_000, max: 1_000_000_000 },
    { description: "Points of cost a client gets back each second; it saves up ten times that." },
  ),
  secretKey: textSetting(
    "LIAISON_SECRET_KEY",
    { fallback: null, pattern: /^[0-9a-f]{64}$/i, expected: "64 hexadecimal digits" },
    {
      description:
        "Key that seals secrets in the database and signs links in mail; without one, no source may sign and no mail tells.",
      fallbackText: "one kept beside the embedded database",
      isSecret: true,
    },
  ),
  publicUrl: urlSetting("PUBLIC_URL", publicUrl, {
    description: "Where people reach this server from outside: what links in mail begin with.",
    fallbackText: "the address it listens on",
  }),
  smtpUrl: urlSetting("SMTP_URL", smtpUrl, {
    description: "Mail server to send through; without one mail waits in the outbox.",
    isSecret: true,
  }),
  mailFrom: textSetting(
    "MAIL_FROM",
    { fallback: null, pattern: SENDER, expected: "an address such as Acme <hello@acme.com>" },
    { description: "Whom mail comes from; needed with SMTP_URL." },
  ),
  logLevel: choiceSetting(
    "LIAISON_LOG_LEVEL",
    ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
    { fallback: "info", description: "Least severe log lines to write." },
  ),
  oidcIssuer: urlSetting("OIDC_ISSUER", secureUrl, {
    description: "Issuer whose tokens are accepted, exactly as in their `iss`.",
  }),
  oidcAudience: textSetting(
    "OIDC_AUDIENCE",
    { fallback: null, pattern: /\S/, expected: "the `aud` of the tokens, such as liaison" },
    { description: "Audience the tokens must name; needed with OIDC_ISSUER." },
  ),
  oidcJwksUrl: urlSetting("OIDC_JWKS_URL", secureUrl, {
    description: "Where the issuer's public keys are.",
    fallbackText: "as the issuer's discovery document says",
  }),
  oidcWorkspaceClaim: textSetting(
    "OIDC_WORKSPACE_CLAIM",
    { fallback: "liaison_workspace", pattern: /^\S+$/, expected: "the name of a claim, no spaces" },
    { description: "Claim of a token that names the workspace." },
  ),
  clientUrl: urlSetting("LIAISON_URL", webUrl, {
    description: "Command line: the /graphql address of the server to talk to.",
    fallbackText: "the server running here",
  }),
  clientApiKey: textSetting(
    "LIAISON_API_KEY",
    { fallback: null, pattern: /^[\x21-\x7e]+$/, expected: "an API key, without spaces" },
    { description: "Command line: the API key to use.", isSecret: true },
  ),
};
