import { expect, test } from "vitest";

import { mailIn } from "../../server/cli/mail-in.js";
import { readConfig } from "../../server/config.js";
import { startApp, type TestApp } from "../support/app.js";
import { SOURCE } from "../modules/leads/forms/form-kit.js";

const MESSAGE = `From: Ana Ruiz <ana@castellan.test>\r
Subject: Pumps\r
Message-ID: <m1@castellan.test>\r
\r
Our pumps cavitate.\r
`;

async function world(app: TestApp) {
  const input = { name: "Sales mailbox", key: "sales", kind: "EMAIL" };
  const { key } = (await app.admin.gql(SOURCE, { input })).leadSourceCreate;
  const { url } = await app.serve();
  return { url, key };
}

async function pipe(args: string[], env: Record<string, string> = {}, message = MESSAGE) {
  const said = { out: "", err: "" };
  const output = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    isTerminal: false,
    width: 80,
    ask: null,
  };
  async function* stdin() {
    yield Buffer.from(message.slice(0, 20));
    yield Buffer.from(message.slice(20));
  }
  const config = readConfig({ LIAISON_DATA_DIR: "/nonexistent", ...env });
  return { code: await mailIn(config, args, stdin(), output), ...said };
}

test("a message from a pipe is a lead, and the mail server is told that it is done", async () => {
  await using app = await startApp();
  const { url, key } = await world(app);

  const first = await pipe(["--source", "sales", "--url", url, "--key", key]);
  const again = await pipe(["--source", "sales"], { LIAISON_URL: url, LIAISON_API_KEY: key });

  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ outcome: "LEAD", isReplay: false });
  expect(JSON.parse(again.out)).toMatchObject({ outcome: "LEAD", isReplay: true });
  expect(await app.count("lead")).toBe(1);
});

test("the exit code says whether the mail server is to try again", async () => {
  await using app = await startApp();
  const { url, key } = await world(app);

  const codes = [
    await pipe([]),
    await pipe(["--source", "sales", "--key", key]),
    await pipe(["--source", "sales", "--key", key, "--url", "http://127.0.0.1:9/graphql"]),
    await pipe(["--source", "sales", "--key", `${key}x`, "--url", url]),
    await pipe(["--source", "nothing", "--key", key, "--url", url]),
  ].map(({ code }) => code);

  expect(codes).toEqual([64, 75, 75, 77, 77]);
  expect(await app.count("lead")).toBe(0);
});
