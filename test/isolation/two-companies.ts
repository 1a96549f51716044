import type { Actor } from "../../server/auth/actor.js";
import { allPermissions } from "../../server/auth/permissions.js";
import type { EntityClass } from "../../server/database/declarations.js";
import { seedDemo } from "../../server/demo/seed-demo.js";
import { actorOfUser } from "../../server/modules/people/authenticate.js";
import { Department } from "../../server/modules/people/department.js";
import { User } from "../../server/modules/people/user.entity.js";
import type { TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";
import { idsOf, ownerOf, rowsOf, textsIn, wordsOf, type Owner, type Rows } from "./rows.js";

const SHORTEST_TEXT = 6;

/** Two companies on one server, each with rows of every kind: `ours` must learn nothing of `theirs`. */
export type TwoCompanies = AsyncDisposable & {
  readonly owner: Owner;
  readonly theirs: Side;
  readonly ours: Side;
  readonly theirRows: Rows;
  /** Bare uuids of their rows. */
  readonly theirUuids: ReadonlySet<string>;
  /** Texts that stand in their rows and in none of ours. */
  readonly theirTexts: ReadonlySet<string>;
};

export type Side = {
  readonly app: TestApp;
  readonly ids: ReadonlyMap<EntityClass, readonly string[]>;
  /** Somebody of the company who may do everything. */
  readonly boss: Actor;
};

export async function twoCompanies(): Promise<TwoCompanies> {
  const app = await seededApp({ seed: 1 });
  const other = await app.otherWorkspace((system) => seedDemo(system, 2));
  await app.core.relay.drain();
  const owner = await ownerOf(app);
  const theirRows = await rowsOf(owner, app.workspaceId);
  const ourTexts = textsIn([...(await rowsOf(owner, other.workspaceId)).values()]);
  const words = wordsOf(app.core.schema);
  const theirTexts = [...textsIn([...theirRows.values()])].filter(
    (text) => text.length >= SHORTEST_TEXT && !ourTexts.has(text) && !words.has(text),
  );
  const theirs = await sideOf(owner, app);
  return {
    owner,
    theirs,
    ours: await sideOf(owner, other),
    theirRows,
    theirUuids: new Set([...theirs.ids.values()].flat().map((id) => id.slice(-36))),
    theirTexts: new Set(theirTexts),
    [Symbol.asyncDispose]: async () => {
      await owner[Symbol.asyncDispose]();
      await app[Symbol.asyncDispose]();
    },
  };
}

async function sideOf(owner: Owner, app: TestApp): Promise<Side> {
  const { workspaceId } = app;
  const user = await app.system.db.run((manager) =>
    manager.findOneByOrFail(User, { workspaceId, department: Department.OPS }),
  );
  const boss = { ...actorOfUser(user), permissions: new Set(allPermissions()) };
  return { app, boss, ids: await idsOf(owner, workspaceId) };
}
