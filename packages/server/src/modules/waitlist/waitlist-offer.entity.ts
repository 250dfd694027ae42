import type { Instant } from '@stipple/domain/time';
import type { Offer } from '@stipple/domain/waitlist';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('waitlist_offer')
export class WaitlistOfferEntity {
  @PrimaryColumn('uuid')
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('uuid')
  clientId!: string;

  @Column('uuid')
  clinicId!: string;

  @Column('uuid')
  practitionerId!: string;

  @Column('timestamptz')
  startsAt!: Instant;

  @Column('timestamptz')
  endsAt!: Instant;

  @Column('uuid')
  linkId!: string;

  @Column('timestamptz')
  offeredAt!: Instant;

  @Column('uuid')
  offeredBy!: string;

  @Column('text', { nullable: true })
  closedAs!: Offer['closedAs'];

  @Column('timestamptz', { nullable: true })
  closedAt!: Instant | null;

  @Column('integer')
  version!: number;
}
