import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { lotById } from '../stock/lot.loader.ts';
import { LotType } from '../stock/lot.type.ts';
import { AmendmentType, AnaestheticType } from './session-parts.type.ts';

@Resolver(() => AnaestheticType)
export class AnaestheticResolver {
  @ResolveField(() => LotType, { nullable: true, description: 'Its lot, once it is chosen.' })
  @Allow('stock.read')
  @Ahead()
  lot({ lotId }: AnaestheticType, _: unknown, context: ApiContext): Eventually<LotType | null> {
    return lotId === null ? null : context.follow(lotById, lotId);
  }
}

@Resolver(() => AmendmentType)
export class AmendmentResolver {
  @ResolveField(() => StaffMemberType, { description: 'Who signed it.' })
  @Allow('staff.read')
  @Ahead()
  amendedBy(amendment: AmendmentType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, amendment.amendedById);
  }
}
