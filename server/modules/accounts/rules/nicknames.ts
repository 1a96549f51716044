/**
 * Short forms of given names that one person uses by turns. House list of the commonest in English
 * and German; each short form stands under one full name only, so that the key is one.
 */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  alexander: ["alex", "sasha"],
  andrew: ["andy", "drew"],
  anthony: ["tony"],
  benjamin: ["ben", "benny"],
  catherine: ["cathy", "kate", "katie", "katherine", "kathy"],
  charles: ["charlie", "chuck"],
  christopher: ["chris"],
  daniel: ["dan", "danny"],
  david: ["dave"],
  deborah: ["debbie", "deb"],
  edward: ["ed", "eddie", "ted"],
  elizabeth: ["beth", "betty", "liz", "lizzie"],
  francis: ["frank"],
  frederick: ["fred", "freddy"],
  gregory: ["greg"],
  jacob: ["jake"],
  james: ["jim", "jimmy", "jamie"],
  jennifer: ["jen", "jenny"],
  johannes: ["hannes"],
  john: ["jack", "johnny"],
  joseph: ["joe", "joey"],
  joshua: ["josh"],
  kenneth: ["ken", "kenny"],
  lawrence: ["larry"],
  margaret: ["maggie", "meg", "peggy"],
  matthew: ["matt"],
  michael: ["mike", "mick", "mickey"],
  nicholas: ["nick", "nicky"],
  pamela: ["pam"],
  patricia: ["patty", "tricia"],
  peter: ["pete"],
  philip: ["phil", "phillip"],
  rebecca: ["becky"],
  richard: ["dick", "rick", "ricky"],
  robert: ["bob", "bobby", "rob", "robbie"],
  ronald: ["ron", "ronnie"],
  samuel: ["sam", "sammy"],
  stephen: ["steve", "steven"],
  susan: ["sue", "susie"],
  thomas: ["tom", "tommy"],
  timothy: ["tim"],
  victoria: ["vicky"],
  vincent: ["vince"],
  walter: ["walt"],
  william: ["bill", "billy", "will", "willy"],
};

/** Short form to full name. */
export const fullNames: ReadonlyMap<string, string> = new Map(
  Object.entries(shortForms).flatMap(([full, shorts]) =>
    shorts.map((short): [string, string] => [short, full]),
  ),
);
