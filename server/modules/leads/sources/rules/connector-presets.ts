import { isObject, valueAt, type Json } from "./paths.js";

export type PresetName = "GENERIC" | "HUBSPOT" | "SALESFORCE" | "ZOHO" | "PIPEDRIVE";

type Preset = {
  /** Paths of a list of records, where one delivery may bring several. */
  readonly lists: readonly string[];
  /** Field to the paths that may hold it, best first. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
};

/** HubSpot names properties alone, in older workflows each with a `value` below it. */
function ofHubspot(...names: readonly string[]): string[] {
  return names.flatMap((name) => [`properties.${name}.value`, `properties.${name}`]);
}

/** Pipedrive: `data` since version 2 of its webhooks, `current` before. */
function ofPipedrive(...paths: readonly string[]): string[] {
  return paths.flatMap((path) => [`data.${path}`, `current.${path}`]);
}

/** Where each system puts what we ask for: documented names, as their webhooks and API answers have them. */
const presets: Readonly<Record<PresetName, Preset>> = {
  GENERIC: { lists: [], fields: {} },
  HUBSPOT: {
    lists: ["results"],
    fields: {
      "externalRefs.hubspot": ["vid", "objectId", "id", ...ofHubspot("hs_object_id")],
      email: ofHubspot("email"),
      phone: ofHubspot("phone", "mobilephone"),
      givenName: ofHubspot("firstname"),
      familyName: ofHubspot("lastname"),
      title: ofHubspot("jobtitle"),
      company: ofHubspot("company"),
      countryCode: ofHubspot("hs_country_region_code"),
      city: ofHubspot("city"),
      region: ofHubspot("state"),
      postcode: ofHubspot("zip"),
      employees: ofHubspot("numemployees"),
      problem: ofHubspot("message"),
      occurredAt: ["occurredAt", ...ofHubspot("createdate")],
      "attributes.country": ofHubspot("country"),
      "attributes.industry": ofHubspot("industry"),
      "attributes.lifecyclestage": ofHubspot("lifecyclestage"),
    },
  },
  SALESFORCE: {
    lists: ["records", "new"],
    fields: {
      "externalRefs.salesforce": ["Id", "sobject.Id"],
      email: ["Email", "sobject.Email"],
      phone: ["Phone", "MobilePhone", "sobject.Phone", "sobject.MobilePhone"],
      name: ["Name", "sobject.Name"],
      givenName: ["FirstName", "sobject.FirstName"],
      familyName: ["LastName", "sobject.LastName"],
      title: ["Title", "sobject.Title"],
      company: ["Company", "Account.Name", "sobject.Company"],
      countryCode: ["CountryCode", "MailingCountryCode", "sobject.CountryCode"],
      city: ["City", "MailingCity", "sobject.City"],
      region: ["State", "MailingState", "sobject.State"],
      postcode: ["PostalCode", "MailingPostalCode", "sobject.PostalCode"],
      employees: ["NumberOfEmployees", "sobject.NumberOfEmployees"],
      problem: ["Description", "sobject.Description"],
      occurredAt: ["CreatedDate", "sobject.CreatedDate"],
      "attributes.country": ["Country", "MailingCountry", "sobject.Country"],
      "attributes.industry": ["Industry", "sobject.Industry"],
      "attributes.leadSource": ["LeadSource", "sobject.LeadSource"],
    },
  },
  ZOHO: {
    lists: ["data"],
    fields: {
      "externalRefs.zoho": ["id"],
      email: ["Email"],
      phone: ["Phone", "Mobile"],
      name: ["Full_Name"],
      givenName: ["First_Name"],
      familyName: ["Last_Name"],
      title: ["Designation", "Title"],
      company: ["Company", "Account_Name.name", "Account_Name"],
      city: ["City", "Mailing_City"],
      region: ["State", "Mailing_State"],
      postcode: ["Zip_Code", "Mailing_Zip"],
      employees: ["No_of_Employees"],
      problem: ["Description"],
      occurredAt: ["Created_Time"],
      "attributes.country": ["Country", "Mailing_Country"],
      "attributes.industry": ["Industry"],
      "attributes.leadSource": ["Lead_Source"],
    },
  },
  PIPEDRIVE: {
    lists: [],
    fields: {
      "externalRefs.pipedrive": ofPipedrive("id"),
      email: ofPipedrive("emails.0.value", "email.0.value", "primary_email"),
      phone: ofPipedrive("phones.0.value", "phone.0.value"),
      name: ofPipedrive("name"),
      givenName: ofPipedrive("first_name"),
      familyName: ofPipedrive("last_name"),
      title: ofPipedrive("job_title"),
      company: ofPipedrive("org_name", "org_id.name", "organization.name"),
      occurredAt: ofPipedrive("add_time"),
    },
  },
};

export function mappingOfPreset(preset: PresetName | null): { path: string; field: string }[] {
  const fields = Object.entries(presets[preset ?? "GENERIC"].fields);
  return fields.flatMap(([field, paths]) => paths.map((path) => ({ path, field })));
}

/** The records of one delivery: a list of them, a list below a name of the preset's, or the body itself. */
export function recordsOf(body: unknown, preset: PresetName | null): unknown[] {
  const { lists } = presets[preset ?? "GENERIC"];
  const places = [body, ...lists.map((path) => valueAt(body, path))];
  const list = places.find((each) => Array.isArray(each));
  const records: unknown[] = Array.isArray(list) ? list : [body];
  return preset === "HUBSPOT" ? gathered(records) : records;
}

/** HubSpot tells changes property by property; those of one contact are one record, other things none. */
function gathered(records: readonly unknown[]): unknown[] {
  const byContact = new Map<unknown, Json>();
  const whole: unknown[] = [];
  for (const record of records) {
    if (!isObject(record) || typeof record["subscriptionType"] !== "string") whole.push(record);
    else if (/^contact\.(creation|propertyChange)$/.test(record["subscriptionType"])) {
      byContact.set(record["objectId"], withChange(byContact.get(record["objectId"]), record));
    }
  }
  return [...byContact.values(), ...whole];
}

function withChange(known: Json | undefined, event: Json): Json {
  const { objectId, propertyName, propertyValue, occurredAt } = event;
  const before = isObject(known?.["properties"]) ? known["properties"] : {};
  const changed = typeof propertyName === "string" ? { [propertyName]: propertyValue } : {};
  return { objectId, occurredAt, properties: { ...before, ...changed } };
}
