import { referencesTo, type EntityClass } from "../../../database/declarations.js";
import type { Fact } from "../../../database/row.js";
import { ExternalReference } from "../../accounts/external-reference.entity.js";
import { DuplicateCase } from "../identity/duplicate-case.entity.js";
import { Lead } from "../lead.entity.js";
import { MergeLedger } from "./merge-ledger.entity.js";

/** A column that names a lead, in a table that may belong to any module. */
export type LeadReference = {
  readonly entity: EntityClass<Fact>;
  readonly property: string;
  /** For a column that may name rows of any type: which of them are leads. */
  readonly where: string | null;
};

type Of = readonly [entity: Function, property: string];

/**
 * The ledger tells who lived on then, whatever became of them since; a case is about two leads and
 * follows by itself (identity/duplicate.consumers.ts).
 */
const staying: readonly Of[] = [
  [MergeLedger, "survivorId"],
  [DuplicateCase, "olderId"],
  [DuplicateCase, "newerId"],
];

/** Columns without a declared target that name leads among others. */
const undeclared: readonly LeadReference[] = [
  { entity: ExternalReference, property: "entityId", where: "t.entity_type = 'Lead'" },
];

/**
 * Everything that follows a lead into a merge: each declared reference, whichever module declares it,
 * and `Lead.mergedIntoId` among them, so that chains of merges stay one step long. What does not move
 * is listed above; what names a lead without declaring it is found by test/modules/leads.
 */
export function movingReferences(): LeadReference[] {
  const declared = referencesTo(Lead).filter(
    ({ of, property }) =>
      !staying.some(([entity, name]) => entity === of.entity && name === property),
  );
  return [
    ...declared.map(({ of, property }) => ({ entity: of.entity, property, where: null })),
    ...undeclared,
  ];
}
