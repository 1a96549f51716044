import { describe, expect, test } from "vitest";

import { ConfigError, describeSettings, readConfig } from "../server/config.js";

const elsewhere = { cwd: "/", codeDir: "/" };

function problemsOf(env: Record<string, string | undefined>): ConfigError["problems"] {
  try {
    readConfig(env, elsewhere);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("settings", () => {
  test("nothing set means the embedded database and a server on loopback", () => {
    expect(readConfig({}, elsewhere)).toEqual({
      http: {
        port: 4000,
        host: "127.0.0.1",
        requestTimeoutMs: 30_000,
        maxBodyBytes: 1_048_576,
        shutdownGraceMs: 10_000,
        pointsPerSecond: 5_000,
      },
      database: {
        url: null,
        poolSize: 10,
        statementTimeoutMs: 30_000,
        connectTimeoutMs: 5_000,
      },
      secretKey: null,
      dataDir: "/.liaison",
      log: { level: "info" },
      publicUrl: null,
      mail: { smtpUrl: null, from: null },
      oidc: null,
      client: { url: null, apiKey: null },
    });
  });

  test("every setting can be set", () => {
    const config = readConfig(
      {
        PORT: "0",
        HOST: "::1",
        REQUEST_TIMEOUT_MS: "1000",
        MAX_BODY_BYTES: "2048",
        SHUTDOWN_GRACE_MS: "0",
        RATE_LIMIT_POINTS_PER_SECOND: "20000",
        LIAISON_SECRET_KEY: "0123456789abcdef".repeat(4),
        DATABASE_URL: "postgres://ana:s3cret@db.example.com/liaison",
        DATABASE_POOL_SIZE: "200",
        DATABASE_STATEMENT_TIMEOUT_MS: "500",
        DATABASE_CONNECT_TIMEOUT_MS: "600",
        LIAISON_DATA_DIR: "some/where",
        LIAISON_LOG_LEVEL: "silent",
        PUBLIC_URL: "https://liaison.example.com/",
        SMTP_URL: "smtps://ana:s3cret@mail.example.com",
        MAIL_FROM: "Acme Pumps <hello@acme.example>",
        OIDC_ISSUER: "https://login.example.com/",
        OIDC_AUDIENCE: "liaison",
        OIDC_JWKS_URL: "http://localhost:8080/keys",
        OIDC_WORKSPACE_CLAIM: "org",
        LIAISON_URL: "http://127.0.0.1:4000/graphql",
        LIAISON_API_KEY: "lsn_abc",
      },
      { cwd: "/home/ana", codeDir: "/" },
    );

    expect(config).toEqual({
      http: {
        port: 0,
        host: "::1",
        requestTimeoutMs: 1_000,
        maxBodyBytes: 2_048,
        shutdownGraceMs: 0,
        pointsPerSecond: 20_000,
      },
      database: {
        url: "postgres://ana:s3cret@db.example.com/liaison",
        poolSize: 200,
        statementTimeoutMs: 500,
        connectTimeoutMs: 600,
      },
      secretKey: "0123456789abcdef".repeat(4),
      dataDir: "/home/ana/some/where",
      log: { level: "silent" },
      publicUrl: "https://liaison.example.com",
      mail: {
        smtpUrl: "smtps://ana:s3cret@mail.example.com",
        from: "Acme Pumps <hello@acme.example>",
      },
      oidc: {
        issuer: "https://login.example.com/",
        audience: "liaison",
        jwksUrl: "http://localhost:8080/keys",
        workspaceClaim: "org",
      },
      client: { url: "http://127.0.0.1:4000/graphql", apiKey: "lsn_abc" },
    });
  });

  test("an empty value counts as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " ", OIDC_ISSUER: "" }, elsewhere)).toEqual(
      readConfig({}, elsewhere),
    );
  });

  test("a connection URL may name a socket, with or without a user", () => {
    const urls = [
      "postgresql:///liaison?host=/var/run/postgresql",
      "postgresql://ana@/liaison?host=/var/run/postgresql",
      "postgresql://ana@localhost/liaison?host=%2Ftmp%2Fx&port=5432",
    ];

    const read = urls.map((url) => readConfig({ DATABASE_URL: url }, elsewhere).database.url);

    expect(read).toEqual(urls);
  });

  test("the settings cannot be changed afterwards, at any depth", () => {
    const config = readConfig({}, elsewhere);

    expect(() => Object.assign(config.http, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config, { dataDir: "/tmp" })).toThrow(TypeError);
  });

  test("--help lists every setting once, with its default", () => {
    const settings = describeSettings();

    expect(settings.map(({ name }) => name)).toEqual([
      "PORT",
      "HOST",
      "LIAISON_DATA_DIR",
      "DATABASE_URL",
      "DATABASE_POOL_SIZE",
      "DATABASE_STATEMENT_TIMEOUT_MS",
      "DATABASE_CONNECT_TIMEOUT_MS",
      "REQUEST_TIMEOUT_MS",
      "MAX_BODY_BYTES",
      "SHUTDOWN_GRACE_MS",
      "RATE_LIMIT_POINTS_PER_SECOND",
      "LIAISON_SECRET_KEY",
      "PUBLIC_URL",
      "SMTP_URL",
      "MAIL_FROM",
      "LIAISON_LOG_LEVEL",
      "OIDC_ISSUER",
      "OIDC_AUDIENCE",
      "OIDC_JWKS_URL",
      "OIDC_WORKSPACE_CLAIM",
      "LIAISON_URL",
      "LIAISON_API_KEY",
    ]);
    expect(settings[0]).toEqual({
      name: "PORT",
      default: "4000",
      description: "Port the server listens on; 0 takes any free one.",
    });
  });
});

describe("wrong settings", () => {
  test("all are told at once, by name, with what would be right", () => {
    expect(
      problemsOf({ PORT: "70000", LIAISON_LOG_LEVEL: "loud", OIDC_ISSUER: "https://login.test" }),
    ).toEqual([
      {
        name: "PORT",
        value: "70000",
        problem: "is not right",
        expected: "a whole number from 0 to 65535",
      },
      {
        name: "LIAISON_LOG_LEVEL",
        value: "loud",
        problem: "is not right",
        expected: "one of fatal, error, warn, info, debug, trace, silent",
      },
      {
        name: "OIDC_AUDIENCE",
        value: null,
        problem: "is missing, but OIDC_ISSUER is set",
        expected: "the `aud` of the tokens, such as liaison",
      },
    ]);
  });

  test("the message has one line for each", () => {
    const problems = problemsOf({ PORT: "x", DATABASE_POOL_SIZE: "0" });

    expect(new ConfigError(problems).message).toBe(
      "PORT=x is not right: expected a whole number from 0 to 65535\n" +
        "DATABASE_POOL_SIZE=0 is not right: expected a whole number from 1 to 500",
    );
  });

  test.each([
    ["PORT", "-1"],
    ["PORT", "4000.5"],
    ["PORT", "0x10"],
    ["HOST", "http://localhost"],
    ["HOST", "two words"],
    ["DATABASE_URL", "mysql://db.example.com/liaison"],
    ["DATABASE_URL", "db.example.com"],
    ["DATABASE_URL", "postgres://db.example.com"],
    ["DATABASE_STATEMENT_TIMEOUT_MS", "30s"],
    ["MAX_BODY_BYTES", "1mb"],
    ["PUBLIC_URL", "https://example.com/liaison"],
    ["SMTP_URL", "http://mail.example.com"],
    ["MAIL_FROM", "Acme <a@b.c>\nBcc: all@b.c"],
    ["LIAISON_URL", "127.0.0.1:4000"],
    ["LIAISON_API_KEY", "two words"],
  ])("%s does not take %s", (name, value) => {
    expect(problemsOf({ [name]: value }).map((problem) => problem.name)).toEqual([name]);
  });

  test("tokens are not checked with keys that came over plain http", () => {
    const problems = problemsOf({
      OIDC_ISSUER: "http://login.example.com",
      OIDC_AUDIENCE: "liaison",
    });

    expect(problems.map(({ name }) => name)).toEqual(["OIDC_ISSUER"]);
  });

  test("a mail server needs a sender", () => {
    const [{ name, problem } = {}] = problemsOf({ SMTP_URL: "smtp://mail.example.com" });
    expect([name, problem]).toEqual(["MAIL_FROM", "is missing, but SMTP_URL is set"]);
  });

  test("an audience, a key address or a claim is useless without an issuer", () => {
    const problems = problemsOf({ OIDC_JWKS_URL: "https://login.test/keys" });

    expect(problems.map(({ name, problem }) => `${name} ${problem}`)).toEqual([
      "OIDC_ISSUER is missing, but OIDC_JWKS_URL is set",
      "OIDC_AUDIENCE is missing, but OIDC_JWKS_URL is set",
    ]);
  });

  test("a pool larger than the embedded database allows is refused, and is fine elsewhere", () => {
    const url = "postgres://db.example.com/liaison";

    expect(problemsOf({ DATABASE_POOL_SIZE: "51" }).map(({ name }) => name)).toEqual([
      "DATABASE_POOL_SIZE",
    ]);
    expect(problemsOf({ DATABASE_POOL_SIZE: "51", DATABASE_URL: url })).toEqual([]);
  });

  test("no secret is repeated in what is told", () => {
    const env = {
      DATABASE_URL: "mysql://ana:hunter2@db/liaison",
      LIAISON_API_KEY: "hunter2 hunter2",
      LIAISON_APIKEY: "hunter2",
    };

    const problems = problemsOf(env);

    expect(problems.map(({ name, value }) => [name, value])).toEqual([
      ["DATABASE_URL", null],
      ["LIAISON_API_KEY", null],
      ["LIAISON_APIKEY", null],
    ]);
    expect(new ConfigError(problems).message).not.toContain("hunter2");
  });
});

describe("misspelt settings", () => {
  test.each([
    ["LIAISON_DATADIR", "LIAISON_DATA_DIR"],
    ["LIAISON_LOGLEVEL", "LIAISON_LOG_LEVEL"],
    ["DATABASE_URI", "DATABASE_URL"],
    ["DATABASE_POOLSIZE", "DATABASE_POOL_SIZE"],
    ["OIDC_ISSUER_URL", "OIDC_ISSUER"],
    ["OIDC_AUDIANCE", "OIDC_AUDIENCE"],
  ])("%s asks whether %s was meant", (name, meant) => {
    expect(problemsOf({ [name]: "x" })).toEqual([
      {
        name,
        value: null,
        problem: "is not a setting",
        expected: `one of the settings; did you mean ${meant}?`,
      },
    ]);
  });

  test("other programs' variables are none of ours", () => {
    expect(
      problemsOf({
        DATABASE_PUBLIC_URL: "postgres://x/y",
        DATABASE_USER: "ana",
        PORTS: "1",
        PATH: "/bin",
      }),
    ).toEqual([]);
  });
});
