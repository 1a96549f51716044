/** One rule that an input breaks, and where: `input.timezone`. */
export type InputProblem = { readonly path: string; readonly message: string };

/** What stands in `data` of an error with this code; see `LiaisonError.is`. */
export type ErrorData = {
  readonly ILLEGAL_TRANSITION: { readonly from: string; readonly to: string };
  readonly INVALID_ID: {
    /** The prefix an id of this kind begins with: `lead`. */
    readonly expected?: string;
    readonly problems?: readonly InputProblem[];
  };
  readonly INVALID_INPUT: { readonly problems?: readonly InputProblem[] };
  readonly LIMIT_EXCEEDED: {
    readonly limit: string;
    readonly max: number;
    readonly actual?: number;
  };
  readonly RATE_LIMITED: {
    readonly requested: number;
    readonly remaining: number;
    readonly restorePerSecond: number;
    readonly retryAfterSeconds: number;
  };
  readonly STALE_VERSION: {
    readonly id: string;
    readonly expectedVersion: number;
    /** The row as it is now. */
    readonly current: Readonly<Record<string, unknown>> & { readonly version: number };
  };
  readonly TRANSITION_GUARD: {
    readonly from: string;
    readonly to: string;
    readonly guard: string;
  };
};
