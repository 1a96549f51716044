import type { EntityClass } from "../../../database/declarations.js";
import type { Fact } from "../../../database/row.js";
import type { EvidenceKind } from "../qualification.enums.js";

const entities = new Map<EvidenceKind, EntityClass<Fact>>();

/**
 * Says which rows are evidence of a kind. Called by the module that has them, so that leads names no
 * meeting or report itself.
 */
export function declareEvidence(kind: EvidenceKind, entity: EntityClass<Fact>): void {
  entities.set(kind, entity);
}

export function evidenceEntity(kind: EvidenceKind): EntityClass<Fact> {
  const entity = entities.get(kind);
  if (entity === undefined) throw new Error(`No module has declared evidence of kind ${kind}`);
  return entity;
}
