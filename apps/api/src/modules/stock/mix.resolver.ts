import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { lotById, productById } from './lot.loader.ts';
import { LotType, ProductType } from './lot.type.ts';
import { MixPartType, MixType } from './mix.type.ts';

@Resolver(() => MixType)
export class MixResolver {
  @ResolveField(() => ClinicType, { description: 'Where it was made.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(mix: MixType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, mix.clinicId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who made it, where that was noted.' })
  @Allow('staff.read')
  @Ahead()
  madeBy(mix: MixType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return mix.madeById === null ? null : context.follow(staffMemberById, mix.madeById);
  }
}

@Resolver(() => MixPartType)
export class MixPartResolver {
  @ResolveField(() => ProductType, { description: 'What the lot is a batch of.' })
  @Allow('stock.read')
  @Ahead()
  product(part: MixPartType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, part.productId);
  }

  @ResolveField(() => LotType, { nullable: true, description: 'The lot itself; null when its clinic is out of reach.' })
  @Allow('stock.read')
  @Ahead()
  lot(part: MixPartType, _: unknown, context: ApiContext): Eventually<LotType | null> {
    return context.follow(lotById, part.lotId);
  }
}
