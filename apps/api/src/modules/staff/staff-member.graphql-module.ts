import { Module } from '@nestjs/common';
import { StaffMemberResolver } from './staff-member.resolver.ts';

@Module({ providers: [StaffMemberResolver] })
export class StaffModule {}
