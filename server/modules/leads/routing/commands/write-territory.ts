import type { Context } from "../../../../context.js";
import { invalidInput, neverNull } from "../../../../errors.js";
import { mustBeInUse } from "../../../../history/must-be-in-use.js";
import { changeRow, deleteRow, insertRow, insertRows } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { isEverywhere, type Area } from "../../rules/territory.js";
import { lockPolicy } from "../current-policy.js";
import { keepPolicy } from "../keep-policy.js";
import { areaOf, type LeadAreaInput } from "../lead-area.js";
import type * as inputs from "../routing.inputs.js";
import { Territory, TerritoryOwner } from "../territory.entity.js";
import { nameMustBeFree, mustWorkHere } from "./check-named.js";
import { getPoolInUse, type Written } from "./write-pool.js";

export async function createTerritory(
  ctx: Context,
  input: inputs.TerritoryCreateInput,
): Promise<Written<"territory", Territory>> {
  await lockPolicy(ctx);
  const { name } = input;
  await nameMustBeFree(ctx, Territory, { what: "territory", name, own: null });
  const { poolId, ownerIds } = await workersOf(ctx, input);
  const area = somewhere(input.area);
  const priority = input.priority ?? 0;
  const territory = await insertRow(ctx, Territory, { name, ...area, priority, poolId });
  await insertOwners(ctx, territory, ownerIds);
  return { territory, policy: await keepPolicy(ctx, "territory") };
}

export async function updateTerritory(
  ctx: Context,
  input: inputs.TerritoryUpdateInput,
): Promise<Written<"territory", Territory>> {
  await lockPolicy(ctx);
  const territory = await lockUsed(ctx, input);
  const name = neverNull(input.name, "input.name");
  if (name !== undefined) {
    await nameMustBeFree(ctx, Territory, { what: "territory", name, own: territory.id });
  }
  const area = neverNull(input.area, "input.area");
  const priority = neverNull(input.priority, "input.priority");
  const isGiven = input.ownerIds != null || input.poolId != null;
  const workers = isGiven ? await workersOf(ctx, input) : null;
  await changeRow(ctx, Territory, territory, {
    name,
    priority,
    ...(area === undefined ? {} : somewhere(area)),
    ...(workers === null ? {} : { poolId: workers.poolId }),
  });
  if (workers !== null) await replaceOwners(ctx, territory, workers.ownerIds);
  return { territory, policy: await keepPolicy(ctx, "territory") };
}

export async function retireTerritory(
  ctx: Context,
  input: inputs.TerritoryRetireInput,
): Promise<Written<"territory", Territory>> {
  await lockPolicy(ctx);
  const territory = await lockUsed(ctx, input);
  await changeRow(ctx, Territory, territory, { retiredAt: ctx.clock.now() });
  return { territory, policy: await keepPolicy(ctx, "territory") };
}

async function lockUsed(
  ctx: Context,
  { territoryId, expectedVersion }: inputs.TerritoryRetireInput,
): Promise<Territory> {
  const territory = await lockVisible(ctx, Territory, territoryId, expectedVersion);
  mustBeInUse(territory, "input.territoryId");
  return territory;
}

/** What lies everywhere is no territory: it is a step of its own, the pool. */
function somewhere(given: LeadAreaInput): Area {
  const area = areaOf(given, "input.area");
  if (!isEverywhere(area)) return area;
  throw invalidInput([{ path: "input.area", message: "needs at least one condition" }]);
}

type Given = { readonly ownerIds?: string[] | null; readonly poolId?: string | null };
type Workers = { readonly ownerIds: readonly string[]; readonly poolId: string | null };

/** INVALID_INPUT unless it is people or a pool, and not both. */
async function workersOf(ctx: Context, given: Given): Promise<Workers> {
  const ownerIds = given.ownerIds ?? [];
  const poolId = given.poolId ?? null;
  if (ownerIds.length > 0 === (poolId !== null)) {
    throw invalidInput([{ path: "input", message: "needs owners or a pool, and not both" }]);
  }
  if (poolId !== null) await getPoolInUse(ctx, poolId, "input.poolId");
  await mustWorkHere(ctx, ownerIds, (nth) => `input.ownerIds[${nth}]`);
  return { ownerIds, poolId };
}

async function insertOwners(
  ctx: Context,
  { id: territoryId }: Territory,
  ownerIds: readonly string[],
): Promise<void> {
  const owners = ownerIds.map((userId, rank) => ({ territoryId, userId, rank }));
  await insertRows(ctx, TerritoryOwner, owners);
}

async function replaceOwners(
  ctx: Context,
  territory: Territory,
  ownerIds: readonly string[],
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const before = await ctx.db.run((manager) =>
    manager.findBy(TerritoryOwner, { workspaceId, territoryId: territory.id }),
  );
  for (const owner of before) await deleteRow(ctx, TerritoryOwner, owner);
  await insertOwners(ctx, territory, ownerIds);
}
