import type { Context } from "../context.js";
import type { LoggedEvent } from "./log.js";

/**
 * Reacts to events, after the command that wrote them. `handle` runs once per (consumer, event) in a
 * transaction of its own, as the server itself, and may run again from the start if that fails.
 */
export type Consumer = {
  /** Stable: it is the key of the consumer's place in the log. */
  readonly name: string;
  /** Event names it hears. */
  readonly on: readonly string[];
  handle(ctx: Context, event: LoggedEvent): Promise<void>;
  /**
   * The same for many at once, in one transaction, where that costs less; if it fails they are handled
   * one by one, so that a bad event takes no other with it.
   */
  handleAll?(ctx: Context, events: readonly LoggedEvent[]): Promise<void>;
};
