import { expect, test } from "vitest";

import { anonymous } from "../../server/auth/actor.js";
import { AppError } from "../../server/errors.js";
import { bucketKey, openBuckets } from "../../server/graphql/buckets.js";

test("a client spends what it saved and is told what is left", () => {
  const buckets = openBuckets(5_000, () => 0);

  expect(buckets.spend("a", 10_000)).toEqual({ remaining: 40_000, restorePerSecond: 5_000 });
  expect(buckets.spend("a", 1)).toEqual({ remaining: 39_999, restorePerSecond: 5_000 });
});

test("an empty bucket refuses, takes nothing, and says how long to wait", () => {
  const buckets = openBuckets(5_000, () => 0);
  for (let i = 0; i < 5; i += 1) buckets.spend("a", 10_000);

  expect(refusal(() => buckets.spend("a", 7_000))).toMatchObject({
    code: "RATE_LIMITED",
    retryable: true,
    data: { requested: 7_000, remaining: 0, restorePerSecond: 5_000, retryAfterSeconds: 2 },
  });
  expect(refusal(() => buckets.spend("a", 1))).toMatchObject({ data: { remaining: 0 } });
});

test("points come back with time, never above the size of the bucket", () => {
  let nowMs = 0;
  const buckets = openBuckets(5_000, () => nowMs);
  for (let i = 0; i < 5; i += 1) buckets.spend("a", 10_000);

  nowMs = 2_000;
  expect(buckets.spend("a", 7_000)).toMatchObject({ remaining: 3_000 });
  nowMs = 100_000;
  expect(buckets.spend("a", 0)).toMatchObject({ remaining: 50_000 });
});

test("a server of more points a second gives and saves up more", () => {
  let nowMs = 0;
  const buckets = openBuckets(20_000, () => nowMs);

  expect(buckets.spend("a", 200_000)).toEqual({ remaining: 0, restorePerSecond: 20_000 });
  nowMs = 500;
  expect(buckets.spend("a", 0)).toMatchObject({ remaining: 10_000 });
});

test("one client's spending leaves another's bucket full", () => {
  const buckets = openBuckets(5_000, () => 0);
  for (let i = 0; i < 5; i += 1) buckets.spend("a", 10_000);

  expect(buckets.spend("b", 10)).toMatchObject({ remaining: 49_990 });
});

test("beyond ten thousand clients the one idle longest is forgotten", () => {
  const buckets = openBuckets(5_000, () => 0);
  buckets.spend("first", 10_000);
  buckets.spend("second", 10_000);
  for (let i = 0; i < 9_999; i += 1) buckets.spend(`client ${i}`, 1);

  expect(buckets.spend("second", 0)).toMatchObject({ remaining: 40_000 });
  expect(buckets.spend("first", 0)).toMatchObject({ remaining: 50_000 });
});

test("callers without a credential share the bucket of their address, others have their own", () => {
  const seller = { ...anonymous, kind: "USER", workspaceId: "w1", userId: "user_1" } as const;

  expect(bucketKey(anonymous, "10.0.0.1")).toBe("anonymous:10.0.0.1");
  expect(bucketKey(seller, "10.0.0.1")).toBe("w1:user_1");
  expect(bucketKey({ ...seller, clientId: "client_1" }, "10.0.0.2")).toBe("w1:client_1");
});

function refusal(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("It was not refused");
}
