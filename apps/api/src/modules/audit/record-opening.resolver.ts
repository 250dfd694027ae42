import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { recordOpeningList } from '@stipple/domain/audit';
import { AuditService } from '@stipple/server/modules/audit';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { RecordOpeningListArgs } from './record-opening.inputs.ts';
import { presentOpening } from './record-opening.presenter.ts';
import { RecordOpeningPage, RecordOpeningType } from './record-opening.type.ts';

@Resolver(() => RecordOpeningType)
export class RecordOpeningResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => RecordOpeningPage, {
    name: 'recordOpenings',
    description: 'Who opened which record or photo within reach, the newest first.',
  })
  @Allow('audit.read')
  list(@Args() args: RecordOpeningListArgs, @Context() { ctx }: ApiContext): PageOf<RecordOpeningType> {
    const asked = parseList(recordOpeningList, args);
    return pageOf(this.audit.openings(ctx, asked), presentOpening, () => this.audit.countOpenings(ctx, asked));
  }

  @ResolveField(() => StaffMemberType, { description: 'Who opened it.' })
  @Allow('staff.read')
  @Ahead()
  staffMember(opening: RecordOpeningType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, opening.staffMemberId);
  }

  @ResolveField(() => ClientType, { description: 'Whose record it is.' })
  @Allow('clients.read')
  @Ahead()
  client(opening: RecordOpeningType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, opening.clientId);
  }
}
