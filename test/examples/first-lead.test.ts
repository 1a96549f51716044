import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { startApp, type TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";

const folder = fileURLToPath(new URL("../../examples/first-lead/", import.meta.url));

/** The script's clock is the machine's, so the server's is set to it. */
const now = new Date().toISOString();

const limits = { timeout: 120_000 }; // a child that compiles, on a machine that may be busy

/** What the story leaves behind on a server that was empty. */
const LEFT = `{
  leads { nodes { status owner { name } account { name owner { name } } } }
  reports {
    nodes {
      id status author { name } account { name }
      receipts { nodes { recipient { name } why { role } } }
    }
  }
  observations { nodes { kind origin competitor { name } report { id } } }
  apiClients(filter: { userId: { isNull: false } }) {
    nodes { user { name } keys { nodes { revokedAt } } }
  }
}`;

describe("the first lead", limits, () => {
  test("prints what its page shows, and again when it is run again", async () => {
    await using app = await startApp({ now });

    const first = await tellOn(app);
    const second = await tellOn(app);

    expect(undated(first)).toBe(undated(await storyOnPage()));
    expect(second).toBe(first);
  });

  test("prints the same in the example company", async () => {
    await using app = await seededApp({ now });

    expect(undated(await tellOn(app))).toBe(undated(await storyOnPage()));
  });

  test("shows the rules that fired, and reasons that add up to the score", async () => {
    await using app = await startApp({ now });

    const story = await tellOn(app);

    const [verdict, ...rules] = partOf(story, "Verdict");
    expect(verdict).toBe("FORWARD, because");
    expect(rules.map((line) => line.split(" ")[0])).toEqual([
      "problem-known",
      "budget-approved",
      "budget-reaches-floor",
      "timeframe-within-horizon",
    ]);
    const [score, ...reasons] = partOf(story, "Score");
    const points = reasons.map((line) => Number(line.split(/ +/)[1]));
    expect(score).toBe(
      `${points.reduce((sum, each) => sum + each)} points, band A_PLUS, which are`,
    );
  });

  test("leaves an accepted lead, a report with its receipts, an observation, and no key", async () => {
    await using app = await startApp({ now });

    await tellOn(app);

    const left = await app.admin.gql(LEFT);
    const sofia = { name: "Sofia Ferri" };
    const account = { name: "Castellan Foods" };
    expect(left.leads.nodes).toEqual([
      { status: "SAL", owner: sofia, account: { ...account, owner: sofia } },
    ]);
    const [report, ...others] = left.reports.nodes;
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      status: "DISTRIBUTED",
      author: { name: "Mira Novak" },
      account,
    });
    expect(report.receipts.nodes).toHaveLength(2);
    expect(report.receipts.nodes).toEqual(
      expect.arrayContaining([
        { recipient: sofia, why: [{ role: "OWNER" }] },
        { recipient: { name: "Jonas Lindqvist" }, why: [{ role: "ACCOUNT_EXEC" }] },
      ]),
    );
    const rival = { competitor: { name: "Meridian Pumps" }, report: { id: report.id } };
    expect(left.observations.nodes).toContainEqual({
      kind: "PRICING",
      origin: "CUSTOMER",
      ...rival,
    });
    const keys = { nodes: [{ revokedAt: expect.any(String) }] };
    expect(left.apiClients.nodes).toEqual([{ user: sofia, keys }]);
  });

  test("says what is missing when it is given no key", async () => {
    const { code, err } = await start({ LIAISON_API_KEY: "" });

    expect(code).toBe(1);
    expect(err).toContain("Set LIAISON_API_KEY to the key that the server printed.");
  });
});

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** The story as it is told on this server; an exit code other than 0 fails the test. */
async function tellOn(app: TestApp): Promise<string> {
  const { url } = await app.serve();
  const { code, out, err } = await start({ LIAISON_URL: url, LIAISON_API_KEY: app.admin.key });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

/** As its npm script does. */
async function start(settings: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn(process.execPath, ["--import", "tsx", "first-lead.ts"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

async function storyOnPage(): Promise<string> {
  const page = await readFile(`${folder}README.md`, "utf8");
  return /^```text\n([^]*?)^```/m.exec(page)?.[1] ?? "";
}

/** The day somebody joined the team is the day of the first run. */
function undated(story: string): string {
  return story.replace(/\d{4}-\d{2}-\d{2}/g, "YYYY-MM-DD");
}

/** What follows the heading, and the lines set in below it. */
function partOf(story: string, heading: string): string[] {
  const part = new RegExp(`^${heading} +(.*\n(?: +.*\n)*)`, "m").exec(story)?.[1] ?? "";
  return part.trimEnd().split(/\n +/);
}
