import { EmbeddedError } from "../../server/database/embedded/embedded-error.js";
import { openEmbedded } from "../../server/database/embedded/open-embedded.js";

/** A server process that holds an embedded database: it says how that went, and stops when it is told or left alone. */
async function main(): Promise<void> {
  const startedAtMs = performance.now();
  const report = (fields: object): void => {
    const tookMs = performance.now() - startedAtMs;
    process.stdout.write(`${JSON.stringify({ ...fields, tookMs })}\n`);
  };
  try {
    const embedded = await openEmbedded(JSON.parse(process.argv[2] ?? "{}"));
    const stop = (): void => {
      void embedded.stop().then(() => process.exit(0));
    };
    process.on("SIGTERM", stop);
    process.stdin.on("end", stop).resume(); // the test that started us is gone
    report({ url: embedded.url(), pid: embedded.pid, isAdopted: embedded.isAdopted });
  } catch (error) {
    const reason = error instanceof EmbeddedError ? error.reason : null;
    report({ reason, message: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  }
}

void main();
