import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { smtpSender } from "../../server/mail/smtp.js";
import { startApp, type TestApp } from "../support/app.js";

const folder = fileURLToPath(new URL("../../examples/nurture/", import.meta.url));

test("the nurture story prints what its page shows", async () => {
  const port = await freePort();
  const served = { origin: "" };
  const send = smtpSender(`smtp://127.0.0.1:${port}`);
  const mail = { send, from: "Acme <hello@acme.example>", origin: () => served.origin };
  await using app = await startApp({ mail });
  const { url } = await app.serve();
  served.origin = new URL(url).origin;

  const told = await tell(app, url, port);

  expect(told).toBe(await storyOnPage());
}, 120_000);

/** As its npm script does, while the server's clock goes ten times as fast. */
async function tell(app: TestApp, url: string, port: number): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", "nurture.ts"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      LIAISON_URL: url,
      LIAISON_API_KEY: app.admin.key,
      MAIL_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended: { code: number | null }[] = [];
  const closed = new Promise<void>((resolve) =>
    child.on("close", (code) => {
      ended.push({ code });
      resolve();
    }),
  );
  const [out, err] = [text(child.stdout), text(child.stderr)];
  while (ended.length === 0) {
    await app.jobs();
    app.clock.advance(1_000);
    await sleep(100);
  }
  await closed;
  expect({ ended, err: await err }).toEqual({ ended: [{ code: 0 }], err: "" });
  return out;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("No port");
  return address.port;
}

async function storyOnPage(): Promise<string> {
  const page = await readFile(`${folder}README.md`, "utf8");
  return /^```text\n([^]*?)^```/m.exec(page)?.[1] ?? "";
}
