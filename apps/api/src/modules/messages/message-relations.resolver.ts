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
import { MailboxMessageType, MessageActType, UnreachableClientType } from './message.type.ts';

@Resolver(() => MailboxMessageType)
export class MailboxMessageResolver {
  @ResolveField(() => ClientType, { description: 'Whom it is for.' })
  @Allow('clients.read')
  @Ahead()
  client(message: MailboxMessageType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, message.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'From which clinic.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(message: MailboxMessageType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, message.clinicId);
  }
}

@Resolver(() => MessageActType)
export class MessageActResolver {
  @ResolveField(() => StaffMemberType, { description: 'Who did it.' })
  @Allow('staff.read')
  @Ahead()
  doneBy(act: MessageActType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, act.doneById);
  }
}

@Resolver(() => UnreachableClientType)
export class UnreachableClientResolver {
  @ResolveField(() => ClientType, { description: 'Who.' })
  @Allow('clients.read')
  @Ahead()
  client(unreachable: UnreachableClientType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, unreachable.clientId);
  }
}
