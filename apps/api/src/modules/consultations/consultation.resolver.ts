import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { signConsultationInput } from '@stipple/domain/consultations';
import { parseInput } from '@stipple/domain/input';
import { ConsultationsService } from '@stipple/server/modules/consultations';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import { Reads } from '../../edge/reads.ts';
import type { Eventually } from '../../edge/relation.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { SignConsultationInput } from './consultation.inputs.ts';
import { consultationById, consultationsOfClient } from './consultation.loader.ts';
import { presentConsultation } from './consultation.presenter.ts';
import { ConsultationType } from './consultation.type.ts';

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  constructor(private readonly consultations: ConsultationsService) {}

  @Query(() => ConsultationType, { name: 'consultation', nullable: true, description: 'A consultation within reach.' })
  @Allow('record.read')
  @Reads('consultation')
  byId(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: ApiContext,
  ): Eventually<ConsultationType | null> {
    return context.follow(consultationById, parseId(id));
  }

  @Mutation(() => ConsultationType, {
    name: 'signConsultation',
    description: 'Signs a consultation: it is never edited, a correction replaces it.',
  })
  @Allow('record.write')
  async sign(@Args('input') input: SignConsultationInput, @Context() { ctx }: ApiContext): Promise<ConsultationType> {
    return presentConsultation(await this.consultations.sign(ctx, parseInput(signConsultationInput, input)));
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(consultation: ConsultationType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, consultation.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who consulted.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(consultation: ConsultationType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, consultation.practitionerId);
  }
}

@Resolver(() => ClientType)
export class ConsultationsOfClientResolver {
  @ResolveField(() => [ConsultationType], { description: 'Every consultation, corrected ones too, the newest first.' })
  @Allow('record.read')
  @Ahead()
  consultations(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly ConsultationType[]> {
    return context.follow(consultationsOfClient, client.id);
  }
}
