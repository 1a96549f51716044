import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { startApp } from "../support/app.js";

const folder = fileURLToPath(new URL("../../examples/import-mending/", import.meta.url));

test("a list with bad rows, mended and sent again, prints what its page shows", async () => {
  await using app = await startApp();
  const { url } = await app.serve();
  app.core.jobs.start();

  const child = spawn(process.execPath, ["--import", "tsx", "import-mending.ts"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIAISON_URL: url, LIAISON_API_KEY: app.admin.key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);

  const page = await readFile(`${folder}README.md`, "utf8");
  expect(err).toBe("");
  expect(out).toBe(/^```text\n([^]*?)^```/m.exec(page)?.[1]);
  expect(await app.count("lead")).toBe(5);
}, 120_000);
