import type { Context } from "../../context.js";
import { entityDeclaration, type EntityClass } from "../../database/declarations.js";
import type { Fact } from "../../database/row.js";
import { AppError } from "../../errors.js";
import { insertRow } from "../../history/write.js";
import { uuidOf } from "../../ids.js";
import { findVisible } from "../../reader/rows.js";
import { ExternalReference } from "./external-reference.entity.js";
import { lockValues } from "../people/lock-values.js";

/** What a row is called in another system. The system's case does not count, the id's does. */
export type ExternalRef = { readonly system: string; readonly id: string };

/**
 * The row another system calls so, or null. Inside a transaction it also keeps others from bringing
 * the same reference until this one ends, so that an upsert that finds nothing may insert.
 */
export async function findByExternalReference<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  ref: ExternalRef,
): Promise<T | null> {
  if (ctx.db.isTransaction) await lockReferences(ctx, entity, [ref]);
  const held = await findReference(ctx, entity, ref);
  if (held === null) return null;
  return findVisible(ctx, entity, `${entityDeclaration(entity).prefix}_${held.entityId}`);
}

/** Records what another system calls the row. False when it was known; CONFLICT when it is another's. */
export async function linkExternalReference<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  row: T,
  ref: ExternalRef,
): Promise<boolean> {
  return linkExternalReferences(ctx, entity, row, [ref]);
}

/** Records several; false when all of them were known. */
export async function linkExternalReferences<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  row: T,
  refs: readonly ExternalRef[],
): Promise<boolean> {
  await lockReferences(ctx, entity, refs);
  let isLinked = false;
  for (const ref of refs) {
    const held = await findReference(ctx, entity, ref);
    if (held?.entityId === uuidOf(row.id)) continue;
    if (held !== null) throw isTaken(entity, ref, held);
    await insertRow(ctx, ExternalReference, {
      system: systemKey(ref),
      externalId: ref.id,
      entityType: entityDeclaration(entity).typeName,
      entityId: uuidOf(row.id),
    });
    isLinked = true;
  }
  return isLinked;
}

function findReference(
  ctx: Context,
  entity: EntityClass,
  ref: ExternalRef,
): Promise<ExternalReference | null> {
  const { workspaceId } = ctx.actor;
  const entityType = entityDeclaration(entity).typeName;
  return ctx.db.run((manager) =>
    manager.findOneBy(ExternalReference, {
      workspaceId,
      system: systemKey(ref),
      entityType,
      externalId: ref.id,
    }),
  );
}

function lockReferences(
  ctx: Context,
  entity: EntityClass,
  refs: readonly ExternalRef[],
): Promise<void> {
  const values = refs.map((ref) => `${systemKey(ref)} ${ref.id}`);
  return lockValues(ctx, `reference of ${entityDeclaration(entity).typeName}`, values);
}

function isTaken(entity: EntityClass, ref: ExternalRef, held: ExternalReference): AppError {
  const { typeName, prefix } = entityDeclaration(entity);
  return new AppError("CONFLICT", `Another ${typeName} has this external reference.`, {
    field: "externalRefs",
    externalRef: { system: systemKey(ref), id: ref.id },
    heldBy: `${prefix}_${held.entityId}`,
  });
}

function systemKey({ system }: ExternalRef): string {
  return system.toLowerCase();
}
