import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { reminderList } from '@stipple/domain/reminders';
import { RemindersService } from '@stipple/server/modules/reminders';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { treatmentById } from '../treatments/treatment.loader.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import { ReminderListArgs } from './reminder.inputs.ts';
import { reminderById } from './reminder.loader.ts';
import { presentReminder } from './reminder.presenter.ts';
import { ReminderPage, ReminderType } from './reminder.type.ts';

@Resolver(() => ReminderType)
export class ReminderResolver {
  constructor(private readonly reminders: RemindersService) {}

  @Query(() => ReminderPage, { name: 'reminders', description: 'Reminders within reach.' })
  @Allow('messages.read')
  async list(@Args() args: ReminderListArgs, @Context() { ctx }: ApiContext): Promise<PageOf<ReminderType>> {
    const asked = parseList(reminderList, args);
    return pageOf(await this.reminders.list(ctx, asked), presentReminder, () => this.reminders.count(ctx, asked));
  }

  @Query(() => ReminderType, { name: 'reminder', nullable: true, description: 'A reminder within reach.' })
  @Allow('messages.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Promise<ReminderType | null> {
    return context.load(reminderById, parseId(id));
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  client(reminder: ReminderType, _: unknown, context: ApiContext): Promise<ClientType | null> {
    return context.load(clientById, reminder.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  clinic(reminder: ReminderType, _: unknown, context: ApiContext): Promise<ClinicType | null> {
    return context.load(clinicById, reminder.clinicId);
  }

  @ResolveField(() => TreatmentType, { nullable: true, description: 'About which treatment, if about one.' })
  @Allow('record.read')
  treatment(reminder: ReminderType, _: unknown, context: ApiContext): Promise<TreatmentType | null> | null {
    return reminder.treatmentId === null ? null : context.load(treatmentById, reminder.treatmentId);
  }
}
