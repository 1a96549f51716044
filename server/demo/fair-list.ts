import { receiveFile } from "../modules/imports/commands/receive-file.js";
import { startImport } from "../modules/imports/commands/start-import.js";
import { FileFormat } from "../modules/imports/imports.enums.js";
import { runImport } from "../modules/imports/imports.jobs.js";
import { ImportTarget } from "../modules/imports/rules/preset.js";
import type { Company } from "./company.js";
import type { Entry } from "./diary.js";

/** Who left a badge at the stand; one of them cannot be read. */
const LIST = `Visitor,Mail of visitor,From,Land,Badge
Ingrid Solberg,ingrid.solberg@bergenfjordvann.example,Bergenfjord Vann,NO,A-1031
Mateo Arriaga,m.arriaga@rioclaro.example,Papelera Rio Claro,ES,A-1077
Sofia Lindgren,sofia.lindgren@norrmalt.example,Norrmalt Bryggeri,SE,B-0212
Pavel,not an address,,,B-0350
`;

/** The organiser's own headers. */
const mapping = [
  { column: "Visitor", field: "name" },
  { column: "Mail of visitor", field: "email" },
  { column: "From", field: "company" },
  { column: "Land", field: "countryCode" },
  { column: "Badge", field: "attributes.badge" },
];

/** The list of a trade show, sent in on the eve: the server works on it as soon as it runs. */
export function bringFairList({ people, sources, when }: Company): Entry[] {
  return [
    {
      at: when(1, 16),
      happens: async (scene) => {
        const ctx = scene.as(people.get("campaigns"));
        const wish = {
          fileName: "watertech-fair.csv",
          target: ImportTarget.LEADS,
          format: FileFormat.CSV,
          key: null,
        };
        const { job } = await receiveFile(ctx, wish, inOnePiece(LIST));
        const sourceId = sources.get("Watertech Fair").id;
        await startImport(ctx, { importId: job.id, sourceId, mapping }, runImport);
      },
    },
  ];
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
