/** Where a command writes, so that a test reads what a person would. */
export type Output = {
  out(text: string): void;
  err(text: string): void;
  /** True when a person watches `err`: only then is a line drawn over. */
  readonly isTerminal: boolean;
  readonly width: number;
  /** Asks a person; null where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | null;
};
