import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { startApp, type TestApp } from "../support/app.js";

const folder = fileURLToPath(new URL("../../examples/call-centre/", import.meta.url));

const limits = { timeout: 120_000 }; // a child that compiles, on a machine that may be busy

describe("the call centre", limits, () => {
  test("prints what its page shows, and again when it is run again", async () => {
    await using app = await startApp();

    const first = await run(app);
    app.clock.advance(3_600_000);
    const second = await run(app);

    expect(first).toBe(await storyOnPage());
    expect(second).toBe(first);
  });

  test("leaves one lead with two talks at sales, and nothing of the call that was refused", async () => {
    await using app = await startApp();

    await run(app);

    const { leads } = await app.admin.gql(`{
      leads { nodes { name status source { key } attributes
        touches { nodes { receivedVia } } qualifications { nodes { verdict } } handOffs { nodes { state } } } }
    }`);
    const call = { receivedVia: "INBOUND_CALL" };
    expect(leads.nodes).toEqual([
      {
        name: "Ana Ruiz",
        status: "MQL",
        source: { key: "desk" },
        attributes: { territory: "Iberia" },
        touches: { nodes: [call, call] },
        qualifications: { nodes: [{ verdict: "FORWARD" }, { verdict: "INCOMPLETE" }] },
        handOffs: { nodes: [{ state: "PENDING" }] },
      },
    ]);
  });
});

/** As its npm script does; an exit code other than 0 fails the test. */
async function run(app: TestApp): Promise<string> {
  const { url } = await app.serve();
  const child = spawn(process.execPath, ["--import", "tsx", "call-centre.ts"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LIAISON_URL: url, LIAISON_API_KEY: app.admin.key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

async function storyOnPage(): Promise<string> {
  const page = await readFile(`${folder}README.md`, "utf8");
  return /^```text\n([^]*?)^```/m.exec(page)?.[1] ?? "";
}
