/** Work that is woken from many sides. */
export type Lane = {
  wake(): void;
  isIdle(): boolean;
  /** Resolves when nothing runs any more, and what was asked for meanwhile is done. */
  end(): Promise<void>;
};

/** Runs `work` when woken, once more when woken meanwhile, never twice at a time. */
export function openLane(work: () => Promise<unknown>, onFault: (error: unknown) => void): Lane {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    while (isWanted) {
      isWanted = false;
      await work().catch(onFault);
    }
    running = null;
  };
  return {
    wake() {
      isWanted = true;
      running ??= run();
    },
    isIdle: () => running === null,
    end: async () => running ?? undefined,
  };
}
