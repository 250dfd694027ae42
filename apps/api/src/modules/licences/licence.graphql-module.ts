import { Module } from '@nestjs/common';
import { LicenceResolver, LicencesOfClinicResolver, LicencesOfStaffMemberResolver } from './licence.resolver.ts';

@Module({ providers: [LicenceResolver, LicencesOfStaffMemberResolver, LicencesOfClinicResolver] })
export class LicencesModule {}
