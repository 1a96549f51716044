import { invalidInput } from "../errors.js";

/** INVALID_INPUT for what is retired instead of deleted: it stays, and nothing new goes by it. */
export function mustBeInUse(
  { retiredAt }: { readonly retiredAt: Date | null },
  path: string,
): void {
  if (retiredAt === null) return;
  throw invalidInput([{ path, message: "is not in use any more" }]);
}
