import { randomUUID } from "node:crypto";

import { pino } from "pino";

import { inTransaction } from "../../server/context.js";
import { entityDeclaration, type EntityClass } from "../../server/database/declarations.js";
import { Lead } from "../../server/modules/leads/lead.entity.js";
import { actorOfUser } from "../../server/modules/people/authenticate.js";
import { Department } from "../../server/modules/people/department.js";
import { User } from "../../server/modules/people/user.entity.js";
import { discardReport } from "../../server/modules/reports/commands/change-report.js";
import { fileReport } from "../../server/modules/reports/commands/file-report.js";
import { DiscussionKind } from "../../server/modules/reports/reports.enums.js";
import type { TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";
import { idsOf, ownerOf, rowsOf, textsIn, wordsOf, type Owner } from "./rows.js";
import { visibleByHand, withheldTypes } from "./visible-by-hand.js";

/** The demo company, with drafts that are their authors' alone. */
export type OneCompany = AsyncDisposable & {
  readonly app: TestApp;
  readonly owner: Owner;
  readonly people: readonly User[];
  readonly ids: ReadonlyMap<EntityClass, readonly string[]>;
};

export async function oneCompany(): Promise<OneCompany> {
  const app = await seededApp();
  const { workspaceId } = app;
  const people = await app.system.db.run((manager) =>
    manager.find(User, { where: { workspaceId }, order: { id: "ASC" } }),
  );
  const owner = await ownerOf(app);
  const of = (department: Department) => people.filter((each) => each.department === department);
  const [manager, , seller] = of(Department.SALES);
  const [liaison] = of(Department.LIAISON);
  const [chief] = of(Department.EXECUTIVE);
  for (const author of [manager, seller, liaison]) await draft(app, owner, author, seller);
  const discarded = await draft(app, owner, chief, seller);
  const asChief = contextOf(app, chief);
  await inTransaction(asChief, (ctx) => discardReport(ctx, { reportId: discarded }));
  await app.core.relay.drain();
  return {
    app,
    owner,
    people,
    ids: await idsOf(owner, workspaceId),
    [Symbol.asyncDispose]: async () => {
      await owner[Symbol.asyncDispose]();
      await app[Symbol.asyncDispose]();
    },
  };
}

function contextOf(app: TestApp, user: User | undefined) {
  if (user === undefined) throw new Error("The demo company lacks a department");
  return app.core.contextFor(actorOfUser(user), randomUUID(), pino({ level: "silent" }));
}

/** A draft on a meeting of which its author has not reported yet. */
async function draft(
  app: TestApp,
  owner: Owner,
  author: User | undefined,
  promiser: User | undefined,
): Promise<string> {
  const [meeting] = await owner.query(
    `SELECT id FROM customer_meeting m WHERE workspace_id = $1 AND status = 'HELD' AND NOT EXISTS (
       SELECT FROM trip_report r WHERE r.meeting_id = m.id AND r.author_id = $2) ORDER BY id LIMIT 1`,
    [app.workspaceId, author?.id.slice(-36)],
  );
  const { report } = await inTransaction(contextOf(app, author), (ctx) =>
    fileReport(ctx, {
      meetingId: `meeting_${String(meeting?.["id"])}`,
      summary: `Not yet for anybody's eyes: ${author?.name}`,
      discussion: [{ kind: DiscussionKind.NEED, text: `Half a thought of ${author?.name}` }],
      followUps: [
        {
          text: `Perhaps promised by ${author?.name}`,
          ownerId: promiser?.id,
          dueAt: new Date("2026-03-09T17:00:00.000Z"),
        },
      ],
    }),
  );
  return report.id;
}

/** What somebody may and may not see of the withheld types, by the rules written by hand. */
export type Sight = {
  readonly visible: ReadonlyMap<EntityClass, readonly string[]>;
  readonly hidden: ReadonlyMap<EntityClass, readonly string[]>;
  readonly hiddenUuids: ReadonlySet<string>;
  /** Texts of rows they may not see that stand in none they may. */
  readonly hiddenTexts: ReadonlySet<string>;
};

/** Tables that repeat what stands in others, and are withheld by permission. */
const ECHOES = new Set([
  "audit_entry",
  "event_log",
  "state_change",
  "idempotency_key",
  "merge_image",
]);
const SHORTEST_TEXT = 6;
/** Instants and ids: ids are looked for by themselves. */
const PLAIN = /^\d{4}-\d{2}-\d{2}|[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function sightOf({ owner, ids, app }: OneCompany, user: User): Promise<Sight> {
  const visible = new Map<EntityClass, readonly string[]>();
  const hidden = new Map<EntityClass, readonly string[]>();
  for (const entity of withheldTypes) {
    const seen = await visibleByHand(owner, user, entity);
    const all = ids.get(entity) ?? [];
    visible.set(
      entity,
      all.filter((id) => seen.has(id.slice(-36))),
    );
    hidden.set(
      entity,
      all.filter((id) => !seen.has(id.slice(-36))),
    );
  }
  // An id of a merged lead stands for its survivor: whoever sees that one may know it.
  const merged = await owner.query(
    "SELECT id, merged_into_id FROM lead WHERE workspace_id = $1 AND merged_into_id IS NOT NULL",
    [app.workspaceId],
  );
  const seen = new Set(visible.get(Lead)?.map((id) => id.slice(-36)));
  const known = merged.filter((row) => seen.has(String(row["merged_into_id"])));
  const isAlias = (id: string) => known.some((row) => row["id"] === id.slice(-36));
  hidden.set(
    Lead,
    (hidden.get(Lead) ?? []).filter((id) => !isAlias(id)),
  );
  const hiddenUuids = new Set([...hidden.values()].flat().map((id) => id.slice(-36)));
  const withheld = new Set(withheldTypes.map((entity) => entityDeclaration(entity).table));
  const shown = new Set<string>();
  const kept = new Set<string>();
  for (const [table, rows] of await rowsOf(owner, app.workspaceId)) {
    if (ECHOES.has(table)) continue;
    for (const row of rows) {
      const isHidden = withheld.has(table) && hiddenUuids.has(String(row["id"]));
      textsIn(row, isHidden ? kept : shown);
    }
  }
  const words = wordsOf(app.core.schema);
  const isTelling = (text: string) =>
    text.length >= SHORTEST_TEXT && !PLAIN.test(text) && !words.has(text);
  const texts = [...kept].filter((text) => isTelling(text) && !shown.has(text));
  return { visible, hidden, hiddenUuids, hiddenTexts: new Set(texts) };
}
