/** Payloads as the systems' webhooks send them, written after their documentation; people are made up. */
export const payloads = {
  hubspotWorkflow: {
    vid: 512,
    "is-contact": true,
    "portal-id": 62515,
    properties: {
      email: { value: "ana.ruiz@castellan.example", versions: [] },
      firstname: { value: "Ana" },
      lastname: { value: "Ruiz" },
      jobtitle: { value: "Head of Production" },
      company: { value: "Castellan Foods" },
      phone: { value: "+34 910 000 000" },
      numemployees: { value: "200-500" },
      lifecyclestage: { value: "lead" },
      createdate: { value: "1772360400000" },
    },
  },
  hubspotEvents: [
    event(1, "contact.creation", 601),
    event(1, "contact.propertyChange", 601, "email", "bo@acme.example"),
    event(2, "contact.creation", 602),
    event(1, "contact.propertyChange", 601, "jobtitle", "CTO"),
    event(3, "deal.propertyChange", 9, "amount", "100"),
    event(3, "contact.deletion", 600),
  ],
  salesforce: {
    totalSize: 2,
    done: true,
    records: [
      {
        attributes: { type: "Lead", url: "/services/data/v61.0/sobjects/Lead/00Q5g00000AbCdEFGH" },
        Id: "00Q5g00000AbCdEFGH",
        FirstName: "Cy",
        LastName: "Brandt",
        Email: "cy@elbe.example",
        Phone: null,
        MobilePhone: "+49 151 00000000",
        Company: "Elbe Kartoffelwerk",
        Country: "Germany",
        CountryCode: "DE",
        Industry: "Food",
        NumberOfEmployees: 260,
        LeadSource: "Web",
        Description: "Seals fail every six weeks",
        CreatedDate: "2026-03-01T08:00:00.000+0000",
      },
      { Id: "00Q5g00000AbCdEFGI", LastName: "Di", Email: "di@elbe.example", Company: "Elbe" },
    ],
  },
  zohoForm: {
    id: "4150868000003185001",
    First_Name: "Ed",
    Last_Name: "Nowak",
    Email: "ed@masovia.example",
    Phone: "",
    Mobile: "+48 22 000 00 00",
    Company: "Masovia Dairy",
    Designation: "Owner",
    Country: "Poland",
    No_of_Employees: "510",
    Lead_Source: "Trade Show",
  },
  pipedriveTwo: {
    meta: { action: "create", entity: "person", entity_id: "77", id: "5f1c", version: "2.0" },
    data: {
      id: 77,
      name: "Fi Keane",
      first_name: "Fi",
      last_name: "Keane",
      emails: [{ label: "work", value: "fi@wexford.example", primary: true }],
      phones: [{ label: "work", value: "+353 1 234 5678", primary: true }],
      org_id: 5,
    },
    previous: null,
  },
  pipedriveOne: {
    v: 1,
    meta: { action: "added", object: "person", id: 78 },
    current: {
      id: 78,
      name: "Gus Lund",
      email: [{ value: "gus@skane.example", primary: true }],
      phone: [{ value: "", primary: true }],
      org_name: "Skåne Bryggeri",
    },
    previous: null,
  },
} as const;

function event(second: number, subscriptionType: string, objectId: number, ...change: string[]) {
  const [propertyName, propertyValue] = change;
  const occurredAt = 1_772_442_000_000 + second * 1_000;
  return { eventId: second, subscriptionType, objectId, occurredAt, propertyName, propertyValue };
}
