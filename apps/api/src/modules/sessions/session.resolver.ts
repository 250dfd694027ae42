import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import {
  completeSessionInput,
  discardSessionInput,
  saveSessionInput,
  sessionList,
  startSessionInput,
} from '@stipple/domain/sessions';
import { SessionsService } from '@stipple/server/modules/sessions';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { Reads } from '../../edge/reads.ts';
import type { Eventually } from '../../edge/relation.ts';
import { appointmentById } from '../appointments/appointment.loader.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { mixesOfSession } from '../stock/mix.loader.ts';
import { MixType } from '../stock/mix.type.ts';
import { treatmentById } from '../treatments/treatment.loader.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import {
  CompleteSessionInput,
  DiscardSessionInput,
  SaveSessionInput,
  SessionListArgs,
  StartSessionInput,
} from './session.inputs.ts';
import { passesOfSession, sessionById } from './session.loader.ts';
import { presentFinding, presentSession } from './session.presenter.ts';
import { OpenPointType, PassType, SessionPage, SessionType } from './session.type.ts';

@Resolver(() => SessionType)
export class SessionResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => SessionPage, { name: 'sessions', description: 'Sessions within reach, the newest first.' })
  @Allow('record.read')
  list(@Args() args: SessionListArgs, @Context() { ctx }: ApiContext): PageOf<SessionType> {
    const asked = parseList(sessionList, args);
    return pageOf(this.sessions.list(ctx, asked), presentSession, () => this.sessions.count(ctx, asked));
  }

  @Query(() => SessionType, { name: 'session', nullable: true, description: 'A session within reach.' })
  @Allow('record.read')
  @Reads('session')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<SessionType | null> {
    return context.follow(sessionById, parseId(id));
  }

  @Mutation(() => SessionType, { name: 'startSession', description: 'Starts a log for an agreed treatment.' })
  @Allow('sessions.log')
  async start(@Args('input') input: StartSessionInput, @Context() { ctx }: ApiContext): Promise<SessionType> {
    return presentSession(await this.sessions.start(ctx, parseInput(startSessionInput, input)));
  }

  @Mutation(() => SessionType, { name: 'saveSession', description: 'Saves the draft as a whole.' })
  @Allow('sessions.log')
  async save(@Args('input') input: SaveSessionInput, @Context() { ctx }: ApiContext): Promise<SessionType> {
    return presentSession(await this.sessions.save(ctx, parseInput(saveSessionInput, input)));
  }

  @Mutation(() => SessionType, {
    name: 'completeSession',
    description: 'Completes the log: it is never edited again, and everything that follows happens by itself.',
  })
  @Allow('sessions.log')
  async complete(@Args('input') input: CompleteSessionInput, @Context() { ctx }: ApiContext): Promise<SessionType> {
    return presentSession(await this.sessions.complete(ctx, parseInput(completeSessionInput, input)));
  }

  @ResolveField(() => TreatmentType, { description: 'Which treatment it belongs to.' })
  @Allow('record.read')
  @Ahead()
  treatment(session: SessionType, _: unknown, context: ApiContext): Eventually<TreatmentType | null> {
    return context.follow(treatmentById, session.treatmentId);
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  @Ahead()
  client(session: SessionType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, session.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where it was done.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(session: SessionType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, session.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who did it.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(session: SessionType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, session.practitionerId);
  }

  @ResolveField(() => AppointmentType, { nullable: true, description: 'The appointment it was done in, if any.' })
  @Allow('diary.read')
  @Ahead()
  appointment(session: SessionType, _: unknown, context: ApiContext): Eventually<AppointmentType | null> {
    return session.appointmentId === null ? null : context.follow(appointmentById, session.appointmentId);
  }

  @ResolveField(() => [PassType], { description: 'In the order they were done.' })
  @Allow('record.read')
  @Ahead()
  passes(session: SessionType, _: unknown, context: ApiContext): Eventually<readonly PassType[]> {
    return context.follow(passesOfSession, session.id);
  }

  @ResolveField(() => [MixType], { description: 'Mixes made in this session, in the order they were made.' })
  @Allow('stock.read')
  @Ahead()
  mixes(session: SessionType, _: unknown, context: ApiContext): Eventually<readonly MixType[]> {
    return context.follow(mixesOfSession, session.id);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who saved last: named when two people edit the same log.' })
  @Allow('staff.read')
  @Ahead()
  updatedBy(session: SessionType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, session.updatedById);
  }

  @Mutation(() => Boolean, {
    name: 'discardSession',
    description: 'Throws a draft away; a completed session stays for ever.',
  })
  @Allow('sessions.log')
  discard(@Args('input') input: DiscardSessionInput, @Context() { ctx }: ApiContext): Promise<boolean> {
    return this.sessions.discard(ctx, parseInput(discardSessionInput, input));
  }

  @ResolveField(() => [OpenPointType], {
    description: 'What still keeps this session from being completed, and what is unusual about it.',
  })
  @Allow('record.read')
  async open(session: SessionType, _: unknown, { ctx }: ApiContext): Promise<OpenPointType[]> {
    return (await this.sessions.open(ctx, session.head)).map(presentFinding);
  }
}
