import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { startApp } from "../support/app.js";

const folder = fileURLToPath(new URL("../../examples/score-backtest/", import.meta.url));

test("a model tried on how earlier leads went prints the table and chart its page shows", async () => {
  await using app = await startApp();
  const { url } = await app.serve();
  // Time passes while the story goes on, as it does outside: what sales learns is learned later.
  const time = setInterval(() => app.clock.advance(1000), 5);

  const child = spawn(process.execPath, ["--import", "tsx", "score-backtest.ts"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIAISON_URL: url, LIAISON_API_KEY: app.admin.key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  clearInterval(time);

  const page = await readFile(`${folder}README.md`, "utf8");
  expect(err).toBe("");
  expect(out).toBe(/^```text\n([^]*?)^```/m.exec(page)?.[1]);
  const { scoreModels } = await app.admin.gql(
    `{ scoreModels(filter: { status: { eq: ACTIVE } }) { nodes { name modelVersion } } }`,
  );
  expect(scoreModels.nodes).toContainEqual({ name: "Water and beverages first", modelVersion: 2 });
}, 180_000);
