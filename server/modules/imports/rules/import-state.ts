/** Where a file stands on its way in. */
export enum ImportState {
  UPLOADING = "UPLOADING",
  UPLOADED = "UPLOADED",
  VALIDATING = "VALIDATING",
  READY = "READY",
  RUNNING = "RUNNING",
  DONE = "DONE",
  FAILED = "FAILED",
  CANCELLED = "CANCELLED",
  REVERTING = "REVERTING",
  REVERTED = "REVERTED",
}

const { UPLOADING, UPLOADED, VALIDATING, READY, RUNNING } = ImportState;
const { DONE, FAILED, CANCELLED, REVERTING, REVERTED } = ImportState;

/**
 * What may follow. A file that failed or was cancelled goes on from where it stopped; one that is done
 * runs again over the rows that were rejected; one that was undone starts over.
 */
const moves: Readonly<Record<ImportState, readonly ImportState[]>> = {
  [UPLOADING]: [UPLOADED, FAILED],
  [UPLOADED]: [VALIDATING, RUNNING, CANCELLED],
  [VALIDATING]: [READY, FAILED, CANCELLED],
  [READY]: [VALIDATING, RUNNING, CANCELLED],
  [RUNNING]: [DONE, FAILED, CANCELLED],
  [DONE]: [RUNNING, REVERTING],
  [FAILED]: [VALIDATING, RUNNING, REVERTING],
  [CANCELLED]: [VALIDATING, RUNNING, REVERTING],
  [REVERTING]: [REVERTED, FAILED],
  [REVERTED]: [VALIDATING, RUNNING],
};

export function mayMove(from: ImportState, to: ImportState): boolean {
  return moves[from].includes(to);
}

/** States in which the server is at work on it. */
export const working: readonly ImportState[] = [VALIDATING, RUNNING, REVERTING];
