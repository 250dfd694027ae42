import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { preCheckInput } from '@stipple/domain/safety';
import { SafetyService } from '@stipple/server/modules/safety';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { after, type Eventually } from '../../edge/relation.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { ClientType } from '../clients/client.type.ts';
import { SessionType } from '../sessions/session.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { productById } from '../stock/lot.loader.ts';
import { ProductType } from '../stock/lot.type.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import { findingsOfBooking, findingsOfTreatment, overridesOfClient, overridesOfSession } from './safety.loader.ts';
import { presentClearance, presentPoints } from './safety.presenter.ts';
import { ClearanceType, PreCheckType, SafetyOverrideType, SafetyPointType } from './safety.type.ts';

@Resolver(() => SafetyPointType)
export class SafetyResolver {
  constructor(private readonly safety: SafetyService) {}

  @Query(() => PreCheckType, {
    name: 'preCheck',
    description: 'What keeps a session of this treatment from starting now, by whoever asks.',
  })
  @Allow('sessions.log')
  async preCheck(
    @Args('treatmentId', { type: () => ID }) treatmentId: string,
    @Context() { ctx }: ApiContext,
    @Args('clinicId', { type: () => ID, nullable: true }) clinicId?: string | null,
  ): Promise<PreCheckType> {
    const input = parseInput(preCheckInput, { treatmentId, clinicId });
    const { findings, ...where } = await this.safety.preCheck(ctx, input);
    return { ...where, points: presentPoints(findings, ctx.role) };
  }

  @ResolveField(() => ProductType, { nullable: true, description: 'The pigment it is about.' })
  @Allow('record.read')
  @Ahead()
  product({ productId }: SafetyPointType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return productId === null ? null : context.follow(productById, productId);
  }
}

@Resolver(() => TreatmentType)
export class SafetyOfTreatmentResolver {
  @ResolveField(() => [SafetyPointType], { description: 'What would keep a session from starting today.' })
  @Allow('record.read')
  @Ahead()
  safetyPoints(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<readonly SafetyPointType[]> {
    const { role } = context.ctx;
    return after(context.follow(findingsOfTreatment, treatment.id), (findings) => presentPoints(findings, role));
  }
}

@Resolver(() => AppointmentType)
export class SafetyOfAppointmentResolver {
  @ResolveField(() => ClearanceType, {
    nullable: true,
    description: 'How far it is from being cleared; null when there is nothing to clear.',
  })
  @Allow('diary.read')
  @Ahead()
  clearance(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<ClearanceType | null> {
    return after(
      context.follow(findingsOfBooking, appointment.id),
      (findings) => findings && presentClearance(findings),
    );
  }
}

@Resolver(() => ClientType)
export class OverridesOfClientResolver {
  @ResolveField(() => [SafetyOverrideType], {
    description: 'Rules that were let be for this client, the newest first.',
  })
  @Allow('record.read')
  @Ahead()
  safetyOverrides(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly SafetyOverrideType[]> {
    return context.follow(overridesOfClient, client.id);
  }
}

@Resolver(() => SessionType)
export class OverridesOfSessionResolver {
  @ResolveField(() => [SafetyOverrideType], { description: 'Rules that were let be to start it.' })
  @Allow('record.read')
  @Ahead()
  safetyOverrides(session: SessionType, _: unknown, context: ApiContext): Eventually<readonly SafetyOverrideType[]> {
    return context.follow(overridesOfSession, session.id);
  }
}

@Resolver(() => SafetyOverrideType)
export class SafetyOverrideResolver {
  @ResolveField(() => StaffMemberType, { description: 'Who let it be.' })
  @Allow('staff.read')
  @Ahead()
  overriddenBy(override: SafetyOverrideType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, override.overriddenById);
  }
}
