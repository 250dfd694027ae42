import { Module } from '@nestjs/common';
import { PatchTestResolver, PatchTestsOfClientResolver } from './patch-test.resolver.ts';

@Module({ providers: [PatchTestResolver, PatchTestsOfClientResolver] })
export class PatchTestsModule {}
