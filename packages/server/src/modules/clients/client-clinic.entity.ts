import { Entity, PrimaryColumn } from 'typeorm';

@Entity('client_clinic')
export class ClientClinicEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  clientId!: string;

  @PrimaryColumn('uuid')
  clinicId!: string;
}
