import { AppError } from "../../errors.js";
import type { Move } from "./rules/machine.js";

/** Throws the machine's refusal: ILLEGAL_TRANSITION, or TRANSITION_GUARD with the guard's name. */
export function mustBeAllowed(move: Move<string, string>): void {
  if (move.ok) return;
  const { code, from, to, why } = move;
  const guard = move.code === "TRANSITION_GUARD" ? { guard: move.guard } : {};
  throw new AppError(code, why, { from, to, ...guard });
}
