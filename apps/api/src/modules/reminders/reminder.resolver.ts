import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { reminderList } from '@stipple/domain/reminders';
import { RemindersService } from '@stipple/server/modules/reminders';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
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
  list(@Args() args: ReminderListArgs, @Context() { ctx }: ApiContext): PageOf<ReminderType> {
    const asked = parseList(reminderList, args);
    return pageOf(this.reminders.list(ctx, asked), presentReminder, () => this.reminders.count(ctx, asked));
  }

  @Query(() => ReminderType, { name: 'reminder', nullable: true, description: 'A reminder within reach.' })
  @Allow('messages.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<ReminderType | null> {
    return context.follow(reminderById, parseId(id));
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  @Ahead()
  client(reminder: ReminderType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, reminder.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(reminder: ReminderType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, reminder.clinicId);
  }

  @ResolveField(() => TreatmentType, { nullable: true, description: 'About which treatment, if about one.' })
  @Allow('record.read')
  @Ahead()
  treatment(reminder: ReminderType, _: unknown, context: ApiContext): Eventually<TreatmentType | null> {
    return reminder.treatmentId === null ? null : context.follow(treatmentById, reminder.treatmentId);
  }
}
