import { BuyingRole } from "../modules/accounts/accounts.enums.js";
import { addToAccountTeam } from "../modules/accounts/commands/change-account-team.js";
import { assignLiaison } from "../modules/accounts/commands/assign-liaison.js";
import { createAccount } from "../modules/accounts/commands/create-account.js";
import { createContact } from "../modules/accounts/commands/create-contact.js";
import { AccountTeamRole } from "../modules/accounts/rules/account-team.js";
import { COMPANY, type Company, type ContactName } from "./company.js";
import { customers, type Customer } from "./customers.js";
import type { Entry, Scene } from "./diary.js";
import { emailAt, fullName, phoneIn, type PersonName } from "./names.js";

/** The customers with their teams, liaisons and two contacts each. */
export function meetCustomers(company: Company): Entry[] {
  const { names, when } = company;
  return [
    ...customers.flatMap((customer, nth) => {
      const decider = names.person(customer.country);
      const engineer = names.person(customer.country);
      return [
        { at: when(85, 9, nth), happens: (scene: Scene) => addAccount(company, scene, customer) },
        { at: when(84, 9, nth), happens: (scene: Scene) => buildTeam(company, scene, customer) },
        ...addContacts(company, { customer, nth, decider, engineer }),
      ];
    }),
    { at: when(60, 8), happens: (scene) => attachToTeam(company, scene) },
  ];
}

/** Those whom a salesperson owns are that salesperson's finds, the others operations'. */
async function addAccount(company: Company, scene: Scene, customer: Customer): Promise<void> {
  const { people, accounts } = company;
  const { as, name, domain, industry, employees, tier, type, country, owner, parent } = customer;
  const { account } = await createAccount(scene.as(people.get(owner ?? "operations")), {
    name,
    domains: [domain],
    industry,
    employees,
    annualRevenue: { amount: customer.revenue, currencyCode: COMPANY.currencyCode },
    tier,
    type,
    countryCode: country,
    ownerId: owner === null ? null : people.get(owner).id,
    parentId: parent === undefined ? null : accounts.get(parent).id,
    externalRefs: [{ system: "erp", id: `C-${10_000 + employees}` }],
  });
  accounts.set(as, account);
}

async function buildTeam(company: Company, scene: Scene, customer: Customer): Promise<void> {
  const { people, accounts } = company;
  const accountId = accounts.get(customer.as).id;
  for (const [role, member] of customer.team) {
    const userId = people.get(member).id;
    const manager = scene.as(people.get("operations"));
    await addToAccountTeam(manager, { accountId, userId, role });
    if (role !== AccountTeamRole.LIAISON) continue;
    await assignLiaison(scene.as(people.get("operations")), { userId, target: { accountId } });
  }
}

/** One liaison for a whole sales team, beside those of single accounts. */
async function attachToTeam({ people, teams }: Company, scene: Scene): Promise<void> {
  await assignLiaison(scene.as(people.get("headOfMarketing")), {
    userId: people.get("waterLiaison").id,
    target: { teamId: teams.get("Sales South").id },
  });
}

type Meeting = {
  readonly customer: Customer;
  readonly nth: number;
  readonly decider: PersonName;
  readonly engineer: PersonName;
};

function addContacts(company: Company, { customer, nth, ...met }: Meeting): Entry[] {
  const { random, when } = company;
  const { ECONOMIC_BUYER, CHAMPION, TECHNICAL_EVALUATOR, USER, INFLUENCER } = BuyingRole;
  const people = [
    {
      contact: `${customer.as} decider`,
      name: met.decider,
      title: random.pick(["Head of Procurement", "Chief Operating Officer", "Managing Director"]),
      buyingRole: random.pick([ECONOMIC_BUYER, ECONOMIC_BUYER, CHAMPION]),
    },
    {
      contact: `${customer.as} engineer`,
      name: met.engineer,
      title: random.pick(["Maintenance Manager", "Process Engineer", "Plant Director"]),
      buyingRole: random.pick([TECHNICAL_EVALUATOR, CHAMPION, USER, INFLUENCER]),
    },
  ] as const;
  return people.map((person) => {
    const phone = phoneIn(customer.country, random);
    const at = when(80 - nth, 10);
    return { at, happens: (scene) => addContact(company, scene, { customer, phone, ...person }) };
  });
}

type NewContact = {
  readonly customer: Customer;
  readonly contact: ContactName;
  readonly name: PersonName;
  readonly phone: string | null;
  readonly title: string;
  readonly buyingRole: BuyingRole;
};

async function addContact(company: Company, scene: Scene, given: NewContact): Promise<void> {
  const { people, accounts, contacts } = company;
  const { customer, name, phone, title, buyingRole } = given;
  const finder = people.get(customer.owner ?? "inboundDesk");
  const { contact } = await createContact(scene.as(finder), {
    accountId: accounts.get(customer.as).id,
    ...name,
    name: fullName(name),
    email: emailAt(customer.domain, name),
    phone,
    title,
    buyingRole,
  });
  contacts.set(given.contact, contact);
}
