import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { addClientInput, changeClientInput, clientList } from '@stipple/domain/clients';
import { parseInput } from '@stipple/domain/input';
import { ClientsService } from '@stipple/server/modules/clients';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { Reads } from '../../edge/reads.ts';
import type { Eventually } from '../../edge/relation.ts';
import { appointmentsOfClient } from '../appointments/appointment.loader.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { treatmentsOfClient } from '../treatments/treatment.loader.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import { AddClientInput, ChangeClientInput, ClientListArgs } from './client.inputs.ts';
import { clientById } from './client.loader.ts';
import { presentClient } from './client.presenter.ts';
import { ClientPage, ClientType } from './client.type.ts';

/** A client is about themselves. */
const ofClient = (client: object) => ({ id: (client as ClientType).id, clientId: (client as ClientType).id });

@Resolver(() => ClientType)
export class ClientResolver {
  constructor(private readonly clients: ClientsService) {}

  @Query(() => ClientPage, { name: 'clients', description: 'Clients within reach.' })
  @Allow('clients.read')
  list(@Args() args: ClientListArgs, @Context() { ctx }: ApiContext): PageOf<ClientType> {
    const asked = parseList(clientList, args);
    return pageOf(
      this.clients.list(ctx, asked),
      (row) => presentClient(row, ctx),
      () => this.clients.count(ctx, asked),
    );
  }

  @Query(() => ClientType, { name: 'client', nullable: true, description: 'A client within reach.' })
  @Allow('clients.read')
  @Reads('client', ofClient)
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, parseId(id));
  }

  @Mutation(() => ClientType, { name: 'addClient', description: 'A new client.' })
  @Allow('clients.edit')
  async add(@Args('input') input: AddClientInput, @Context() { ctx }: ApiContext): Promise<ClientType> {
    return presentClient(await this.clients.add(ctx, parseInput(addClientInput, input)), ctx);
  }

  @Mutation(() => ClientType, { name: 'changeClient', description: 'Contact data and, with the record, skin type.' })
  @Allow('clients.edit')
  async change(@Args('input') input: ChangeClientInput, @Context() { ctx }: ApiContext): Promise<ClientType> {
    return presentClient(await this.clients.change(ctx, parseInput(changeClientInput, input)), ctx);
  }

  @ResolveField(() => ClinicType, { description: 'The home clinic of the client.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(client: ClientType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, client.clinicId);
  }

  @ResolveField(() => [TreatmentType], { description: 'Every treatment, oldest first.' })
  @Allow('record.read')
  @Ahead()
  treatments(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly TreatmentType[]> {
    return context.follow(treatmentsOfClient, client.id);
  }

  @ResolveField(() => [AppointmentType], { description: 'Every appointment, oldest first.' })
  @Allow('diary.read')
  @Ahead()
  appointments(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly AppointmentType[]> {
    return context.follow(appointmentsOfClient, client.id);
  }
}
