import { Module } from '@nestjs/common';
import { OrganizationResolver } from './organization.resolver.ts';

@Module({ providers: [OrganizationResolver] })
export class OrganizationsModule {}
