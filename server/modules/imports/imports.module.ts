import { declareReads } from "../../reader/roots.js";
import type { Module } from "../module.js";
import { exportFile } from "./export.routes.js";
import { ImportJob, importJobList } from "./import-job.entity.js";
import "./imports.enums.js";
import { forgetImports, runImport } from "./imports.jobs.js";
import { ImportsResolver } from "./imports.resolver.js";
import { importRoutes } from "./imports.routes.js";

const importJobReads = declareReads(importJobList, {
  one: "importJob",
  many: "importJobs",
  allow: "import:run",
  description: "Files on their way in, and what became of them, newest first.",
});

/** Stands beside the other modules: brings rows in by their commands, and nobody knows it. */
export const importsModule: Module = {
  name: "imports",
  entities: [ImportJob],
  resolvers: [ImportsResolver, importJobReads],
  consumers: [],
  jobs: [runImport, forgetImports],
  routes: [...importRoutes, exportFile],
};
