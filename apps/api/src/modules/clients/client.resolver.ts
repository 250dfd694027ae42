import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { addClientInput, changeClientInput, clientList } from '@stipple/domain/clients';
import { parseInput } from '@stipple/domain/input';
import { ClientsService } from '@stipple/server/modules/clients';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
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

@Resolver(() => ClientType)
export class ClientResolver {
  constructor(private readonly clients: ClientsService) {}

  @Query(() => ClientPage, { name: 'clients', description: 'Clients within reach.' })
  @Allow('clients.read')
  async list(@Args() args: ClientListArgs, @Context() { ctx }: ApiContext): Promise<PageOf<ClientType>> {
    const asked = parseList(clientList, args);
    return pageOf(
      await this.clients.list(ctx, asked),
      (row) => presentClient(row, ctx),
      () => this.clients.count(ctx, asked),
    );
  }

  @Query(() => ClientType, { name: 'client', nullable: true, description: 'A client within reach.' })
  @Allow('clients.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Promise<ClientType | null> {
    return context.load(clientById, parseId(id));
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
  clinic(client: ClientType, _: unknown, context: ApiContext): Promise<ClinicType | null> {
    return context.load(clinicById, client.clinicId);
  }

  @ResolveField(() => [TreatmentType], { description: 'Every treatment, oldest first.' })
  @Allow('record.read')
  treatments(client: ClientType, _: unknown, context: ApiContext): Promise<TreatmentType[]> {
    return context.load(treatmentsOfClient, client.id);
  }

  @ResolveField(() => [AppointmentType], { description: 'Every appointment, oldest first.' })
  @Allow('diary.read')
  appointments(client: ClientType, _: unknown, context: ApiContext): Promise<AppointmentType[]> {
    return context.load(appointmentsOfClient, client.id);
  }
}
