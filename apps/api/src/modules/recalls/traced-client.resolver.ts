import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { attemptsOfClient, clientKey } from './recall.loader.ts';
import { RecallAttemptType, RecallClientType, TracedClientType } from './recall.type.ts';

/** The clinics with these ids, all in one question. */
async function clinics(ids: readonly string[], context: ApiContext): Promise<ClinicType[]> {
  const found = await Promise.all(ids.map((id) => context.follow(clinicById, id)));
  return found.flatMap((clinic) => clinic ?? []);
}

@Resolver(() => TracedClientType)
export class TracedClientResolver {
  @ResolveField(() => ClientType, { description: 'Who.' })
  @Allow('clients.read')
  @Ahead()
  client(traced: TracedClientType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, traced.clientId);
  }

  @ResolveField(() => [ClinicType], { description: 'Where it was done.' })
  @Allow('clinics.read')
  clinics(traced: TracedClientType, _: unknown, context: ApiContext): Promise<ClinicType[]> {
    return clinics(traced.clinicIds, context);
  }

  @ResolveField(() => [ClinicType], { description: 'Clinics whose mixes brought it to another clinic.' })
  @Allow('clinics.read')
  mixedAt(traced: TracedClientType, _: unknown, context: ApiContext): Promise<ClinicType[]> {
    return clinics(traced.mixedAtIds, context);
  }
}

@Resolver(() => RecallClientType)
export class RecallClientResolver extends TracedClientResolver {
  @ResolveField(() => [RecallAttemptType], { description: 'Every try to reach them, in the order they were made.' })
  @Allow('recalls.run')
  attempts(listed: RecallClientType, _: unknown, context: ApiContext): Eventually<readonly RecallAttemptType[]> {
    return context.follow(attemptsOfClient, clientKey(listed.recallId, listed.clientId));
  }
}

@Resolver(() => RecallAttemptType)
export class RecallAttemptResolver {
  @ResolveField(() => StaffMemberType, { description: 'By whom.' })
  @Allow('staff.read')
  attemptedBy(attempt: RecallAttemptType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, attempt.attemptedById);
  }
}
