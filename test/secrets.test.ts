import { randomBytes } from "node:crypto";

import { expect, test } from "vitest";

import { openSecretBox } from "../server/secrets.js";

test("a sealed secret opens with its key and about its row, and not otherwise", () => {
  const key = randomBytes(32);
  const box = openSecretBox(key);
  const sealed = box.seal("lis_secret", "source_1");
  const changed = Buffer.from(sealed);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;

  expect(box.open(sealed, "source_1")).toBe("lis_secret");
  expect(openSecretBox(key).open(sealed, "source_1")).toBe("lis_secret");
  expect(box.open(sealed, "source_2")).toBeNull();
  expect(box.open(changed, "source_1")).toBeNull();
  expect(box.open(sealed.subarray(0, 20), "source_1")).toBeNull();
  expect(openSecretBox(randomBytes(32)).open(sealed, "source_1")).toBeNull();
  expect(box.seal("lis_secret", "source_1")).not.toEqual(sealed);
  expect(sealed.includes("lis_secret")).toBe(false);
});

test("a key of another length is refused", () => {
  expect(() => openSecretBox(randomBytes(16))).toThrow(TypeError);
});
