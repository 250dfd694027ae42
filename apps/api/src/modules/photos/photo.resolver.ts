import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { photoList, withdrawPhotoInput } from '@stipple/domain/photos';
import { PhotosService } from '@stipple/server/modules/photos';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { sessionById } from '../sessions/session.loader.ts';
import { SessionType } from '../sessions/session.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { treatmentById } from '../treatments/treatment.loader.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import { PhotoListArgs, WithdrawPhotoInput } from './photo.inputs.ts';
import { photoById } from './photo.loader.ts';
import { presentPhoto } from './photo.presenter.ts';
import { PhotoPage, PhotoType } from './photo.type.ts';

const link = 'Address to fetch it at for some minutes, signed for whoever asks; null while there is nothing to see.';

@Resolver(() => PhotoType)
export class PhotoResolver {
  constructor(private readonly photos: PhotosService) {}

  @Query(() => PhotoPage, { name: 'photos', description: 'Photos within reach.' })
  @Allow('photos.read')
  list(@Args() args: PhotoListArgs, @Context() { ctx }: ApiContext): PageOf<PhotoType> {
    const asked = parseList(photoList, args);
    return pageOf(this.photos.list(ctx, asked), presentPhoto, () => this.photos.count(ctx, asked));
  }

  @Query(() => PhotoType, { name: 'photo', nullable: true, description: 'A photo within reach.' })
  @Allow('photos.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<PhotoType | null> {
    return context.follow(photoById, parseId(id));
  }

  @Mutation(() => PhotoType, { name: 'withdrawPhoto', description: 'Hides a photo for good, with the reason.' })
  @Allow('photos.withdraw')
  async withdraw(@Args('input') input: WithdrawPhotoInput, @Context() { ctx }: ApiContext): Promise<PhotoType> {
    return presentPhoto(await this.photos.withdraw(ctx, parseInput(withdrawPhotoInput, input)));
  }

  @ResolveField(() => String, { nullable: true, description: `A small picture. ${link}` })
  @Allow('photos.read')
  thumb({ row }: PhotoType, _: unknown, { ctx }: ApiContext): string | null {
    return this.photos.addressOf(ctx, row, 'thumb');
  }

  @ResolveField(() => String, { nullable: true, description: `A picture for a screen. ${link}` })
  @Allow('photos.read')
  display({ row }: PhotoType, _: unknown, { ctx }: ApiContext): string | null {
    return this.photos.addressOf(ctx, row, 'display');
  }

  @ResolveField(() => String, { nullable: true, description: `The whole picture. ${link}` })
  @Allow('photos.read')
  full({ row }: PhotoType, _: unknown, { ctx }: ApiContext): string | null {
    return this.photos.addressOf(ctx, row, 'full');
  }

  @ResolveField(() => ClientType, { description: 'Whose scalp.' })
  @Allow('clients.read')
  @Ahead()
  client(photo: PhotoType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, photo.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(photo: PhotoType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, photo.clinicId);
  }

  @ResolveField(() => TreatmentType, { nullable: true, description: 'In which treatment, if in one.' })
  @Allow('record.read')
  @Ahead()
  treatment(photo: PhotoType, _: unknown, context: ApiContext): Eventually<TreatmentType | null> {
    return photo.treatmentId === null ? null : context.follow(treatmentById, photo.treatmentId);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'In which session, if in one.' })
  @Allow('record.read')
  @Ahead()
  session(photo: PhotoType, _: unknown, context: ApiContext): Eventually<SessionType | null> {
    return photo.sessionId === null ? null : context.follow(sessionById, photo.sessionId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who took it.' })
  @Allow('staff.read')
  @Ahead()
  takenBy(photo: PhotoType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, photo.takenById);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who withdrew it, if somebody did.' })
  @Allow('staff.read')
  @Ahead()
  withdrawnBy(photo: PhotoType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return photo.withdrawnById === null ? null : context.follow(staffMemberById, photo.withdrawnById);
  }
}
