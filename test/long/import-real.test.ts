import { expect, test } from "vitest";

import { startCli, type CliWorld } from "../cli/cli-world.js";
import { haveRealFiles, realFile } from "../cli/real-files.js";

const withFiles = test.skipIf(!haveRealFiles);

/** Imports a whole file twice and once more row by row; only the first time may anything be made. */
async function thrice(cli: CliWorld, what: string, file: string, rows: number): Promise<void> {
  const first = await cli.run([what, realFile(file)]);
  const again = await cli.run([what, realFile(file)]);
  const compared = await cli.run([what, realFile(file), "--fresh"]);

  expect(first.out).toBe(`${rows} rows: ${rows} created, 0 updated, 0 unchanged, 0 rejected\n`);
  const unchanged = `${rows} rows: 0 created, 0 updated, ${rows} unchanged, 0 rejected\n`;
  expect([again.out, compared.out]).toEqual([unchanged, unchanged]);
  expect([first.code, again.code, compared.code]).toEqual([0, 0, 0]);
}

withFiles("9,240 leads of X Education", async () => {
  await using cli = await startCli();

  await thrice(cli, "leads", "x-education/leads.csv", 9_240);

  expect(await cli.app.count("lead")).toBe(9_240);
});

withFiles(
  "85 accounts and 8,800 deals of a hardware seller, 1,425 of them without account",
  async () => {
    await using cli = await startCli();

    await thrice(cli, "accounts", "maven-crm/accounts.csv", 85);
    await thrice(cli, "opportunities", "maven-crm/sales_pipeline.csv", 8_800);

    const { homeless, won } = await cli.app.admin.gql(`{
    homeless: opportunitiesCount(filter: { accountId: { isNull: true } }) { count }
    won: opportunitiesCount(filter: { stage: { eq: CLOSED_WON } }) { count } }`);
    expect(homeless).toEqual({ count: 1_425 });
    expect(won).toEqual({ count: 4_238 });
  },
);
