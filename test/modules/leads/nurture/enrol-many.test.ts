import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { nurture, running, settle } from "./nurture-kit.js";

/** More than a transaction enrols. */
const PEOPLE = 2_050;

test("who matches is enrolled part by part: everybody, and nobody twice", async () => {
  await using app = await startApp();
  const entryFilter = { emailKey: { contains: "@prospect.test" } };
  const { id: programId } = await running(app.admin, { entryFilter });
  await nurture(app.admin, "ProgramPause", { programId });
  await app.system.db.run((manager) =>
    manager.query(LEADS, [app.workspaceId, app.clock.now(), PEOPLE]),
  );

  await nurture(app.admin, "EnrolMatching", { programId });
  await settle(app);
  await nurture(app.admin, "EnrolMatching", { programId });
  await settle(app);

  expect(await app.count("nurture_enrolment")).toBe(PEOPLE);
  expect(await app.events("nurture.enrolled")).toHaveLength(PEOPLE);
});

/** Every other one does not match. */
const LEADS = `
  INSERT INTO lead (workspace_id, id, created_at, updated_at, version, name, email, email_key,
      received_via, attributes, status, status_since, queue, fit_score, fit_band,
      score_model_version, first_touch_at, recycled_count, hand_raised)
  SELECT $1, gen_random_uuid(), $2, $2, 1, 'Ana ' || n, n || domain, n || domain, 'IMPORT', '{}',
      'NURTURING', $2, 'nurture', 50, 'C', 1, $2, 0, false
    FROM generate_series(1, $3::int) n CROSS JOIN (VALUES ('@prospect.test'), ('@else.test')) d(domain)`;
