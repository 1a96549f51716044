import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { startApp, type TestApp } from "../support/app.js";

const folder = fileURLToPath(new URL("../../examples/queue-worker/", import.meta.url));

test("the queue worker prints what its page shows: one dies, and nothing is worked twice", async () => {
  await using app = await startApp();
  // The workers live in our time, and the lease of the one who dies lapses by the server's.
  const running = setInterval(() => app.clock.advance(100), 100);

  const told = await run(app);

  clearInterval(running);
  const page = await readFile(`${folder}README.md`, "utf8");
  expect(told).toBe(/^```text\n([^]*?)^```/m.exec(page)?.[1]);
  const { nodes } = (await app.admin.gql("{ workLeases { nodes { state attempt worker } } }"))
    .workLeases;
  const of = (state: string) => nodes.filter((each: { state: string }) => each.state === state);
  expect(of("LAPSED")).toEqual([{ state: "LAPSED", attempt: 1, worker: "Ana" }]);
  expect(of("COMPLETED")).toHaveLength(6);
  expect(nodes).toHaveLength(7);
  expect(nodes).toContainEqual({ state: "COMPLETED", attempt: 2, worker: "Bo" });
}, 180_000);

/** As its npm script does; an exit code other than 0 fails the test. */
async function run(app: TestApp): Promise<string> {
  const { url } = await app.serve();
  const child = spawn(process.execPath, ["--import", "tsx", "queue-worker.ts"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIAISON_URL: url, LIAISON_API_KEY: app.admin.key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}
