import type { Module } from "../module.js";
import "./imports.enums.js";
import { ImportsResolver } from "./imports.resolver.js";

/** Stands beside the other modules: brings rows in by their commands, and nobody knows it. */
export const importsModule: Module = {
  name: "imports",
  entities: [],
  resolvers: [ImportsResolver],
  consumers: [],
};
