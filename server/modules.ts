import type { EntityClass } from "./database/declarations.js";
import { FeedResolver } from "./events/feed.resolver.js";
import { AuditEntry } from "./history/audit-entry.entity.js";
import { auditReads } from "./history/history.reads.js";
import { StateChange } from "./history/state-change.entity.js";
import { Job } from "./jobs/job.entity.js";
import { JobResolver, jobReads } from "./jobs/job.resolver.js";
import { mailReads, MailResolver } from "./mail/mail.resolver.js";
import { OutgoingMail } from "./mail/outgoing-mail.entity.js";
import { accountsModule } from "./modules/accounts/accounts.module.js";
import { clocksModule } from "./modules/clocks/clocks.module.js";
import { importsModule } from "./modules/imports/imports.module.js";
import { intelModule } from "./modules/intel/intel.module.js";
import { leadsModule } from "./modules/leads/leads.module.js";
import type { Module } from "./modules/module.js";
import { programmesModule } from "./modules/programmes/programmes.module.js";
import { peopleModule } from "./modules/people/people.module.js";
import { Workspace } from "./modules/people/workspace.entity.js";
import { reportsModule } from "./modules/reports/reports.module.js";
import { NodeResolver } from "./reader/node.resolver.js";

/** The modules in order: each may import only those before it. */
export const modules: readonly Module[] = [
  peopleModule,
  clocksModule,
  accountsModule,
  programmesModule,
  leadsModule,
  reportsModule,
  intelModule,
  importsModule, // beside them: nobody imports it
];

const platformEntities = [AuditEntry, StateChange, Job, OutgoingMail];

/** Everything TypeORM maps. */
export function allMappedEntities(): Function[] {
  return [Workspace, ...platformEntities, ...modules.flatMap(({ entities }) => entities)];
}

/** Every resolver of the schema. */
export function allResolvers(): Function[] {
  const platform = [FeedResolver, NodeResolver, JobResolver, jobReads, MailResolver, mailReads];
  return [...platform, ...auditReads, ...modules.flatMap(({ resolvers }) => resolvers)];
}

/** Entities with rows of their own workspace, for the tenancy battery. */
export function tenantEntities(): EntityClass[] {
  return [...platformEntities, ...modules.flatMap(({ entities }) => entities)];
}
