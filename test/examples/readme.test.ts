import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { startApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";

const root = new URL("../../", import.meta.url);
const limits = { timeout: 120_000 }; // a child that compiles, on a machine that may be busy

async function blockOf(language: string): Promise<string> {
  const page = await readFile(new URL("README.md", root), "utf8");
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(page)?.[1];
  if (block === undefined) throw new Error(`README.md has no ${language} block`);
  return block;
}

test("README's query finds the best leads of the example company", limits, async () => {
  await using app = await seededApp();

  const { leads } = await app.admin.gql(await blockOf("graphql"));

  expect(leads.nodes).toHaveLength(5);
  expect(["MQL", "SAL"]).toContain(leads.nodes[0].status);
  expect(leads.nodes[0].qualifications.nodes[0]?.verdict).toBe("FORWARD");
});

test(
  "README's program runs as it stands, and tells the verdict with its rules",
  limits,
  async () => {
    await using app = await startApp({ now: new Date().toISOString() });
    const { url } = await app.serve();
    // In the checkout, so that the name of the SDK means the sources beside it, and out of git's sight.
    await mkdir(new URL("test-results/", root), { recursive: true });
    const file = fileURLToPath(new URL(`test-results/readme-${process.pid}.mts`, root));
    await writeFile(file, await blockOf("ts"));
    try {
      const child = spawn(process.execPath, ["--import", "tsx", file], {
        cwd: fileURLToPath(root),
        env: { ...process.env, LIAISON_URL: url, LIAISON_API_KEY: app.admin.key },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);

      expect(err).toBe("");
      expect(out).toContain("CREATED FORWARD");
      expect(out).toContain("budget-approved");
      expect(out).toContain("Ana Ruiz");
    } finally {
      await rm(file, { force: true });
    }
  },
);
