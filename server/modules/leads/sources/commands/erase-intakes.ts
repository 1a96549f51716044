import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import type { IntakeEraseInput } from "../intake.inputs.js";
import { IntakePayload } from "../intake-payload.entity.js";
import { intakeErased } from "../intake.events.js";
import { IntakeState } from "../intake.enums.js";
import { personKey } from "../rules/person-keys.js";
import { emptied } from "./keep-refused.js";

/** Erases what is kept of somebody's refused payloads: contents go, that something came stays. */
export async function eraseIntakes(
  ctx: Context,
  { person }: IntakeEraseInput,
): Promise<{ erased: number }> {
  const { countryCode } = await getWorkspace(ctx);
  const key = personKey(person, countryCode);
  if (key === null) {
    throw invalidInput([{ path: "input.person", message: "is no address or telephone number" }]);
  }
  const ids = await payloadsOf(ctx, key, person.email ?? person.phone ?? key);
  for (const id of ids) {
    const row = await lockVisible(ctx, IntakePayload, id);
    const state = row.state === IntakeState.REFUSED ? IntakeState.DISCARDED : row.state;
    await changeRow(ctx, IntakePayload, row, { state, ...emptied }, { code: "ERASED" });
    await emit(ctx, intakeErased({ payloadId: row.id, sourceId: row.sourceId }));
  }
  return { erased: ids.length };
}

/** By its key, and by the text as given wherever it stands: what could not be read as an address too. */
async function payloadsOf({ db, actor }: Context, key: string, text: string): Promise<string[]> {
  const { prefix } = entityDeclaration(IntakePayload);
  const rows: { id: string }[] = await db.run((manager) =>
    manager.query(
      `SELECT id FROM intake_payload
        WHERE workspace_id = $1 AND bytes > 0
          AND ($2 = ANY (person_keys) OR position(lower($3) IN lower(body::text)) > 0)
        ORDER BY id`,
      [actor.workspaceId, key, text.trim()],
    ),
  );
  return rows.map(({ id }) => `${prefix}_${id}`);
}
