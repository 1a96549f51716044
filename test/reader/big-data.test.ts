import pg from "pg";
import { expect, test } from "vitest";

import { bigData } from "../support/big-data.js";
import { cloneTemplate } from "../support/postgres.js";

test("generated data keeps every foreign key, is split over workspaces and says its workspaces", async () => {
  const database = await cloneTemplate();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const counts = { leads: 300, accounts: 60, reports: 90, observations: 50 };

  const { workspaces } = await bigData(client, { workspaces: 3, usersPerWorkspace: 20, ...counts });

  const { rows } = await client.query(
    "SELECT workspace_id, count(*)::int AS leads FROM lead GROUP BY 1 ORDER BY 2 DESC, 1",
  );
  expect(rows.map(({ leads }: { leads: number }) => leads)).toEqual([150, 75, 75]);
  expect(workspaces).toHaveLength(3);
  expect(rows[0]).toEqual({ workspace_id: workspaces[0], leads: 150 });
  await client.end();
  await database.drop();
});
