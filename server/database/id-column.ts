import type { ValueTransformer } from "typeorm";

import { AppError } from "../errors.js";
import { parseId } from "../ids.js";

/** Bare uuid in the column, prefixed id in the program. A wrong-type id is refused before SQL. */
export function idColumn(prefix: () => string): ValueTransformer {
  return {
    to: (id: string | null | undefined) => (id == null ? id : parsedId(prefix(), id)),
    from: (uuid: string | null) => (uuid === null ? null : `${prefix()}_${uuid}`),
  };
}

export function parsedId(prefix: string, id: string): string {
  const uuid = parseId(prefix, id);
  if (uuid === null) {
    throw new AppError("INVALID_ID", `Not an id of this type: expected ${prefix}_<uuid>.`, {
      expected: prefix,
    });
  }
  return uuid;
}
