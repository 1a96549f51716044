import { Column, Entity, PrimaryColumn } from "typeorm";

/** A company that uses the server; every other row belongs to one. Not in the API: a caller lives in one. */
@Entity("workspace")
export class Workspace {
  @PrimaryColumn({ type: "uuid" })
  workspaceId!: string;

  @Column({ type: "text" })
  name!: string;

  /** ISO 4217: the currency rules compare budgets in. */
  @Column({ type: "text" })
  currencyCode!: string;

  /** ISO 3166-1 alpha-2: the region a phone number without a country prefix is read in. */
  @Column({ type: "text" })
  countryCode!: string;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
}
