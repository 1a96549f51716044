import { expect, test } from "vitest";

import { projectFiles, read } from "./source-files.js";

type LockedPackage = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** Written apart, so that this file does not find itself. */
const machinePaths = ["work", "root"].map((folder) => `/${folder}/`);
const registryHosts = ["registry\\.npm", "npmjs\\.org", "yarnpkg\\.com", "npm\\.pkg\\.github"];
const foreign = new RegExp(`(?<![\\w.])(${machinePaths.join("|")})|${registryHosts.join("|")}`);

/** Texts in which an address or a path is data, not a setting: none so far. */
const binary = /\.(png|ico|woff2?|gz)$/;

test("no file of the project names a path or a registry of one machine", () => {
  const found = projectFiles()
    .filter((path) => !binary.test(path) && !path.startsWith("server/assets/"))
    .flatMap((path) =>
      read(path)
        .split("\n")
        .map((text, index) => ({ at: `${path}:${index + 1}`, text }))
        .filter(({ text }) => foreign.test(text)),
    );

  expect(found).toEqual([]);
});

test.each([`cd /${"work"}/main`, `"/${"root"}/x"`, `https://registry.${"npmjs"}.org/a.tgz`])(
  "such a line is found: %s",
  (line) => {
    expect(foreign.test(line)).toBe(true);
  },
);

test("the lock names no registry, and every package in it has a checksum", () => {
  const found = Object.entries(locked())
    .filter(([path, { link }]) => path.includes("node_modules/") && link !== true)
    .filter(([, entry]) => entry.resolved !== undefined || entry.integrity === undefined);

  expect(found.map(([path]) => path)).toEqual([]);
});

test("the lock holds every optional package of another platform, without which npm ci refuses it", () => {
  const packages = locked();
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} -> ${name}`),
  );

  expect(missing).toEqual([]);
});

test("every package that the server needs at run time accepts the oldest Node we promise", () => {
  const tooNew = Object.entries(locked())
    .filter(([, { dev, engines }]) => dev !== true && !acceptsNode20(engines?.node ?? "*"))
    .map(([path, { engines }]) => `${path} wants ${engines?.node}`);

  expect(tooNew).toEqual([]);
});

test("a range that leaves Node 20 out is seen as such", () => {
  expect([">=22", "^22.13 || >=24", ">= 21.1.0"].map(acceptsNode20)).toEqual([false, false, false]);
  expect([">=20", "20 || >=22", "^20.19.0 || ^22.13.0", "*", ">= 0.4"].map(acceptsNode20)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

function locked(): Readonly<Record<string, LockedPackage>> {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(
    read("package-lock.json"),
  );
  return packages;
}

/** Enough of the range grammar for `engines`: alternatives, each led by its major version. */
function acceptsNode20(range: string): boolean {
  return range.split("||").some((part) => {
    const [, operator = "", major = ""] = /^\s*(>=|\^|~|>)?\s*v?(\d+|\*)/.exec(part) ?? [];
    if (major === "*") return true;
    return operator.startsWith(">") ? Number(major) <= 20 : Number(major) === 20;
  });
}
