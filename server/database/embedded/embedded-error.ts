/** Why the embedded database cannot be used; programs branch on it, people read the message. */
export type EmbeddedReason =
  | "IN_USE"
  | "UNSUPPORTED_PLATFORM"
  | "NOT_INSTALLED"
  | "NO_USER"
  | "PERMISSION"
  | "UNREACHABLE"
  | "DISK_FULL"
  | "DATA_MISSING"
  | "WRONG_VERSION"
  | "INIT_FAILED"
  | "START_FAILED";

/** A start, or a supervised restart, that cannot succeed. The message is one line and says what would help. */
export class EmbeddedError extends Error {
  override readonly name = "EmbeddedError";

  constructor(
    readonly reason: EmbeddedReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message.replace(/\s*\n\s*/g, " "), options);
  }
}

/** The `code` of a Node.js system error (`ENOENT`, `EACCES`), or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Turns a failed file operation into the line a person can act on; other errors pass unchanged. */
export function explainFileError(error: unknown, doing: string): unknown {
  switch (systemCode(error)) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new EmbeddedError(
        "PERMISSION",
        `No permission to ${doing}. Set LIAISON_DATA_DIR to a folder this user may write to.`,
        { cause: error },
      );
    case "ENOTDIR":
    case "EEXIST":
      return new EmbeddedError(
        "PERMISSION",
        `Cannot ${doing}: a file stands where a folder is needed. Set LIAISON_DATA_DIR to a folder.`,
        { cause: error },
      );
    case "ENOSPC":
    case "EDQUOT":
      return new EmbeddedError("DISK_FULL", `Cannot ${doing}: the disk is full.`, { cause: error });
    default:
      return error;
  }
}
