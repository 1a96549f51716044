import { expect, test } from "vitest";

import { startCli } from "./cli-world.js";
import { firstRows, haveRealFiles, realFile } from "./real-files.js";

// The whole files run in test/long: hundreds of rows are enough to see that they fit.
const withFiles = test.skipIf(!haveRealFiles);
const SLOW_MS = 120_000;

withFiles(
  "leads of X Education come in as they stand, and again without a change",
  async () => {
    await using cli = await startCli();
    const file = await cli.file("leads.csv", await firstRows("x-education/leads.csv", 300));

    const first = await cli.run(["leads", file]);
    const again = await cli.run(["leads", file]);
    const compared = await cli.run(["leads", file, "--fresh"]);

    expect(first).toMatchObject({
      code: 0,
      out: "300 rows: 300 created, 0 updated, 0 unchanged, 0 rejected\n",
    });
    expect(first.err).not.toContain("line ");
    expect(again.out).toBe("300 rows: 0 created, 0 updated, 300 unchanged, 0 rejected\n");
    expect(compared.out).toBe("300 rows: 0 created, 0 updated, 300 unchanged, 0 rejected\n");
  },
  SLOW_MS,
);

withFiles(
  "the accounts and deals of a hardware seller come in, every subsidiary below its parent",
  async () => {
    await using cli = await startCli();
    const deals = await cli.file("deals.csv", await firstRows("maven-crm/sales_pipeline.csv", 300));

    const accounts = await cli.run(["accounts", realFile("maven-crm/accounts.csv")]);
    const again = await cli.run(["accounts", realFile("maven-crm/accounts.csv"), "--fresh"]);
    const pipeline = await cli.run(["opportunities", deals]);

    expect(accounts.out).toBe("85 rows: 85 created, 0 updated, 0 unchanged, 0 rejected\n");
    expect(again.out).toBe("85 rows: 0 created, 0 updated, 85 unchanged, 0 rejected\n");
    expect(pipeline.out).toBe("300 rows: 300 created, 0 updated, 0 unchanged, 0 rejected\n");
    expect([accounts.code, again.code, pipeline.code]).toEqual([0, 0, 0]);
    expect(accounts.err).not.toContain("line ");
    const { subsidiaries } = await cli.app.admin.gql(
      `{ subsidiaries: accountsCount(filter: { parentId: { isNull: false } }) { count } }`,
    );
    expect(subsidiaries).toEqual({ count: 15 });
  },
  SLOW_MS,
);
