import { LiaisonError } from "@liaison/sdk";

/** The LiaisonError a call ends with; any other outcome fails the test. */
export async function caught(call: Promise<unknown>): Promise<LiaisonError> {
  const outcome = await call.then(
    () => "no error",
    (error: unknown) => error,
  );
  if (outcome instanceof LiaisonError) return outcome;
  throw new Error("expected a LiaisonError", { cause: outcome });
}
