/** `setTimeout` fires at once beyond this; about 24 days. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** A signal that also ends by time. `end` lets go of the timer and of the parent. */
export type Limit = {
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  readonly end: () => void;
};

/**
 * Aborts with its parent or after `ms`. Made by hand, because `AbortSignal.any` and
 * `AbortSignal.timeout` keep their listeners on a long-lived parent until the time is up.
 */
export function limit(parent: AbortSignal | undefined, ms: number): Limit {
  const controller = new AbortController();
  let over = false;
  const stop = (): void => controller.abort();
  const timer = setTimeout(
    () => {
      over = true;
      stop();
    },
    Math.min(ms, LONGEST_TIMER_MS),
  );
  parent?.addEventListener("abort", stop);
  if (parent?.aborted) stop();
  return {
    signal: controller.signal,
    isOver: () => over,
    end() {
      clearTimeout(timer);
      parent?.removeEventListener("abort", stop);
    },
  };
}

/** Resolves after `ms`, or as soon as the signal aborts; the caller looks at the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER_MS));
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
}
