import { Entity, PrimaryColumn } from 'typeorm';

@Entity('staff_clinic')
export class StaffClinicEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  staffMemberId!: string;

  @PrimaryColumn('uuid')
  clinicId!: string;
}
